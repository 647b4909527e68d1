#include "ui/auditing/advisory_keeper.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"

#include <QCoreApplication>
#include <QPointer>

namespace gearaudit
{

namespace
{
const Error unforeseen{Stage::Advisories, Code::Failed, {}, {}};
} // namespace

AdvisoryKeeper::AdvisoryKeeper(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) {}

AdvisoryKeeper::~AdvisoryKeeper()
{
    m_stop.request_stop();
}

void AdvisoryKeeper::look()
{
    const auto work = [facts = m_ports.facts] { return guarded(unforeseen, facts); };
    whenDone(this, m_ports.pool->run(work), [this](const Result<AdvisoryFacts> &read) {
        m_hasLooked = true;
        if (m_busy == Busy::No) {
            m_facts = read ? std::optional(*read) : std::nullopt;
            const bool isProblem = !read && read.error().code != Code::NotFound;
            m_error = isProblem ? std::optional(read.error()) : std::nullopt;
        }
        Q_EMIT changed();
    });
}

void AdvisoryKeeper::begin(Busy busy, std::function<Result<AdvisoryChange>()> work)
{
    m_busy = busy;
    m_progress.reset();
    m_error.reset();
    Q_EMIT changed();
    const auto safely = [work = std::move(work)] { return guarded(unforeseen, work); };
    whenDone(this, m_ports.pool->run(safely), [this](const Result<AdvisoryChange> &done) { take(done); });
}

void AdvisoryKeeper::take(const Result<AdvisoryChange> &done)
{
    m_busy = Busy::No;
    m_progress.reset();
    m_hasLooked = true;
    if (done) {
        m_change = *done;
        m_facts = done->facts;
        if (m_facts->sources.empty())
            m_facts.reset(); // removed
        Q_EMIT changed();
        Q_EMIT replaced();
        return;
    }
    if (done.error().code != Code::Stopped)
        m_error = done.error();
    Q_EMIT changed();
    if (m_error)
        Q_EMIT failed(*m_error);
}

void AdvisoryKeeper::tell(const AdvisoryProgress &progress)
{
    if (m_busy != Busy::Updating && m_busy != Busy::Importing)
        return;
    m_progress = progress;
    Q_EMIT changed();
}

/// To be called from any thread; the keeper may have gone by then.
AdvisoryProgressSink AdvisoryKeeper::sink()
{
    return [keeper = QPointer<AdvisoryKeeper>(this)](const AdvisoryProgress &progress) {
        QMetaObject::invokeMethod(
            qApp,
            [keeper, progress] {
                if (keeper)
                    keeper->tell(progress);
            },
            Qt::QueuedConnection);
    };
}

void AdvisoryKeeper::update(const AdvisoryAddresses &addresses)
{
    if (m_busy != Busy::No)
        return;
    m_stop = std::stop_source();
    begin(Busy::Updating, [update = m_ports.update, addresses, told = sink(), stop = m_stop.get_token()] {
        return update(addresses, told, stop);
    });
}

void AdvisoryKeeper::importFiles(const QStringList &files)
{
    if (m_busy != Busy::No || files.isEmpty())
        return;
    m_stop = std::stop_source();
    begin(Busy::Importing, [import = m_ports.importFiles, files, told = sink(), stop = m_stop.get_token()] {
        return import(files, told, stop);
    });
}

void AdvisoryKeeper::remove()
{
    if (m_busy != Busy::No)
        return;
    begin(Busy::Removing, [remove = m_ports.remove]() -> Result<AdvisoryChange> {
        if (const auto removed = remove(); !removed)
            return Unexpected{removed.error()};
        return AdvisoryChange();
    });
}

void AdvisoryKeeper::stop()
{
    if (m_busy != Busy::Updating && m_busy != Busy::Importing)
        return;
    m_stop.request_stop();
    m_busy = Busy::Stopping;
    Q_EMIT changed();
}

void AdvisoryKeeper::updateIfDue(const AdvisoryAddresses &addresses)
{
    whenDone(this, m_ports.pool->run(m_ports.isDue), [this, addresses](bool isDue) {
        if (isDue)
            update(addresses);
    });
}

} // namespace gearaudit
