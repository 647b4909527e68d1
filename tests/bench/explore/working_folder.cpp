#include "core/audit/worker_pool.h"
#include "core/report/packed_reader.h"
#include "core/store/store_set.h"
#include "tests/bench/explore/explore.h"
#include "ui/auditing/audit_controller.h"
#include "ui/exploring/explorer.h"
#include "ui/auditing/live_results.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace gearaudit::bench
{

namespace
{

/// The explorer, and a working folder whose results are the file.
class Folder
{
public:
    explicit Folder(const Files &files)
        : m_explorer({&m_pool,
                      [](const QString &path, std::stop_token stop) {
                          return readPackedReport(path, stop);
                      },
                      [] { return QDate(2026, 11, 22); }})
    {
        if (!QFile::copy(files.master(), master()))
            qFatal("The file could not be copied.");
    }

    QString path() const { return m_folder.path(); }
    QString master() const { return masterPathOf(path(), Collection::Exchange); }

    Figures byHand()
    {
        return until([this] { m_explorer.open({master()}); });
    }

    Figures byTheWindow()
    {
        WindowPorts ports;
        ports.pool = &m_pool;
        ports.workdir = path();
        ports.readResults = [this] { return readKeptResults(path()); };
        AuditController controller(ports);
        const LiveResults live(controller, m_explorer);
        return until([&] { controller.readResults(); });
    }

private:
    /// Until the gears are there to be shown; and what they take then.
    Figures until(const std::function<void()> &act)
    {
        const double before = allocatedBytes();
        auto figures = timed(QStringLiteral("open"), [&] {
            act();
            while (m_explorer.exploration()->reports.empty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        figures.push_back({QStringLiteral("peak, MB"), peakMegabytes()});
        figures.push_back({QStringLiteral("kept, MB"), (allocatedBytes() - before) / 1e6});
        return figures;
    }

    QTemporaryDir m_folder;
    WorkerPool m_pool;
    Explorer m_explorer;
};

void check(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// What an audit costs at its begin, and at its end when one gear has been audited.
Figures ofAnAudit(const Files &files)
{
    const Folder folder(files);
    std::unique_ptr<StoreSet> store;
    const double before = allocatedBytes();
    auto figures = timed(QStringLiteral("open"), [&] {
        store = *StoreSet::open(folder.path(), {Collection::Exchange});
    });
    figures.push_back({QStringLiteral("peak after open, MB"), peakMegabytes()});
    figures.push_back({QStringLiteral("kept, MB"), (allocatedBytes() - before) / 1e6});
    const auto merged = timed(QStringLiteral("append and merge"), [&] {
        check(store->append(store->reports().front()->record(0)));
        check(store->merge());
    });
    figures.insert(figures.end(), merged.begin(), merged.end());
    figures.push_back({QStringLiteral("peak, MB"), peakMegabytes()});
    return figures;
}

} // namespace

std::vector<Step> folderSteps()
{
    return {
        {QStringLiteral("working folder, opened by hand"),
         [](const Files &files) { return Folder(files).byHand(); }},
        {QStringLiteral("working folder, as the window's own"),
         [](const Files &files) { return Folder(files).byTheWindow(); }},
        {QStringLiteral("working folder, by an audit"), ofAnAudit},
    };
}

} // namespace gearaudit::bench
