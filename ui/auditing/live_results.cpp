#include "ui/auditing/live_results.h"

#include "core/store/store_set.h"
#include "ui/auditing/audit_controller.h"
#include "ui/exploring/explorer.h"

#include <utility>

namespace gearaudit
{

namespace
{

constexpr Collection collections[] = {Collection::Exchange, Collection::Instances};

QString titleOf(Collection collection)
{
    return collection == Collection::Exchange ? LiveResults::tr("Gear Exchange, as audited here")
                                              : LiveResults::tr("Sites, as audited here");
}

/// Of these reports the one of the collection; empty where there is none.
PackedSnapshot reportOf(const std::vector<PackedSnapshot> &reports, Collection collection)
{
    for (const PackedSnapshot &report : reports) {
        if (report->gearCount() > 0 && report->recordKey(0).collection == collection)
            return report;
    }
    return PackedReport::pack({});
}

} // namespace

LiveResults::LiveResults(AuditController &controller, Explorer &explorer, QObject *parent)
    : QObject(parent), m_controller(controller), m_explorer(explorer)
{
    connect(&controller, &AuditController::resultsRead, this, &LiveResults::takeRead);
    connect(&controller, &AuditController::gearsEnded, this, &LiveResults::takeEnded);
    connect(&controller, &AuditController::gearsReplaced, this, &LiveResults::takeReplaced);
    connect(&controller, &AuditController::finished, this, &LiveResults::takeEnd);
}

QString LiveResults::pathOf(Collection collection) const
{
    return masterPathOf(m_controller.ports().workdir, collection);
}

void LiveResults::takeRead(const std::vector<PackedSnapshot> &reports)
{
    QStringList before;
    before.swap(m_paths);
    for (const Collection collection : collections) {
        m_paths << pathOf(collection);
        before.removeAll(m_paths.last());
        m_explorer.setLive(m_paths.last(), titleOf(collection), reportOf(reports, collection));
    }
    for (const QString &path : before) // of another folder
        m_explorer.dropLive(path);
}

void LiveResults::takeEnded(const std::vector<GearRecord> &records)
{
    for (const GearRecord &record : records)
        m_replaced.erase(record.recordKey());
    for (const Collection collection : collections) {
        std::vector<GearRecord> some;
        for (const GearRecord &record : records) {
            if (record.collection == collection)
                some.push_back(record);
        }
        if (!some.empty())
            m_explorer.addLive(pathOf(collection), titleOf(collection), std::move(some));
    }
}

void LiveResults::takeReplaced(const std::vector<RecordKey> &gears)
{
    m_replaced.insert(gears.begin(), gears.end());
}

void LiveResults::takeEnd()
{
    // They are in the archive only: their gears are gone, or the audit did not come to them.
    const std::set<RecordKey> gears = std::exchange(m_replaced, {});
    for (const Collection collection : collections) {
        std::vector<RecordKey> some;
        for (const RecordKey &gear : gears) {
            if (gear.collection == collection)
                some.push_back(gear);
        }
        if (!some.empty())
            m_explorer.removeLive(pathOf(collection), some);
    }
}

} // namespace gearaudit
