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
constexpr qint64 dayInSeconds = 24 * 60 * 60;

bool isMissing(const Error &error)
{
    return error.code == Code::NotFound;
}

QDateTime fetchedAt(const AdvisoryFacts &facts)
{
    QDateTime newest;
    for (const AdvisorySource &source : facts.sources) {
        if (source.fetched.isValid() && (!newest.isValid() || source.fetched > newest))
            newest = source.fetched;
    }
    return newest;
}
} // namespace

AdvisoryKeeper::AdvisoryKeeper(Ports ports, QObject *parent) : QObject(parent), m_ports(std::move(ports)) {}

AdvisoryKeeper::~AdvisoryKeeper()
{
    m_stop.request_stop();
}

void AdvisoryKeeper::look()
{
    const auto work = [facts = m_ports.facts] {
        return guarded({Stage::Advisories, Code::Failed, {}, {}}, facts);
    };
    whenDone(this, m_ports.pool->run(work), [this](const Result<AdvisoryFacts> &read) {
        m_hasLooked = true;
        if (m_busy == Busy::No) {
            m_facts = read ? std::optional(*read) : std::nullopt;
            m_error = read || isMissing(read.error()) ? std::nullopt : std::optional(read.error());
        }
        Q_EMIT changed();
        if (const auto wanted = std::exchange(m_daily, std::nullopt))
            updateIfOlderThanADay(*wanted);
    });
}

void AdvisoryKeeper::begin(Busy busy, std::function<Result<AdvisoryFacts>()> work)
{
    m_busy = busy;
    m_progress = {};
    m_error.reset();
    Q_EMIT changed();
    const auto safely = [work = std::move(work)] {
        return guarded({Stage::Advisories, Code::Failed, {}, {}}, work);
    };
    whenDone(this, m_ports.pool->run(safely), [this](const Result<AdvisoryFacts> &done) { take(done); });
}

void AdvisoryKeeper::take(const Result<AdvisoryFacts> &done)
{
    m_busy = Busy::No;
    m_progress = {};
    m_hasLooked = true;
    if (done) {
        m_facts = *done;
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
    if (m_busy != Busy::Updating || m_progress == progress)
        return;
    m_progress = progress;
    Q_EMIT changed();
}

void AdvisoryKeeper::update(const AdvisoryAddresses &addresses)
{
    if (m_busy != Busy::No)
        return;
    m_stop = std::stop_source();
    // The keeper may have gone when something is told.
    const auto told = [keeper = QPointer<AdvisoryKeeper>(this)](const AdvisoryProgress &progress) {
        QMetaObject::invokeMethod(
            qApp, [keeper, progress] {
                if (keeper)
                    keeper->tell(progress);
            },
            Qt::QueuedConnection);
    };
    begin(Busy::Updating, [update = m_ports.update, addresses, told, stop = m_stop.get_token()] {
        return update(addresses, stop, told);
    });
}

void AdvisoryKeeper::importFiles(const QStringList &files)
{
    if (m_busy != Busy::No || files.isEmpty())
        return;
    m_stop = std::stop_source();
    begin(Busy::Importing, [import = m_ports.importFiles, files, stop = m_stop.get_token()] {
        return import(files, stop);
    });
}

void AdvisoryKeeper::remove()
{
    if (m_busy != Busy::No)
        return;
    begin(Busy::Removing, [remove = m_ports.remove]() -> Result<AdvisoryFacts> {
        if (const auto removed = remove(); !removed)
            return Unexpected{removed.error()};
        return AdvisoryFacts();
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

void AdvisoryKeeper::updateIfOlderThanADay(const AdvisoryAddresses &addresses)
{
    if (!m_hasLooked) {
        m_daily = addresses;
        return;
    }
    const QDateTime fetched = m_facts ? fetchedAt(*m_facts) : QDateTime();
    if (!fetched.isValid() || fetched.secsTo(QDateTime::currentDateTimeUtc()) > dayInSeconds)
        update(addresses);
}

} // namespace gearaudit
