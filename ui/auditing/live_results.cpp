#include "ui/auditing/live_results.h"

#include "core/store/store_set.h"
#include "ui/auditing/audit_controller.h"
#include "ui/exploring/explorer.h"

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

std::vector<GearRecord> recordsOf(const Report &report, Collection collection)
{
    std::vector<GearRecord> records;
    for (const auto &gear : report.gears) {
        if (gear->collection == collection)
            records.push_back(*gear);
    }
    return records;
}

} // namespace

LiveResults::LiveResults(AuditController &controller, Explorer &explorer, QObject *parent)
    : QObject(parent), m_controller(controller), m_explorer(explorer)
{
    connect(&controller, &AuditController::gearsEnded, this, &LiveResults::takeEnded);
    connect(&controller, &AuditController::resultsChanged, this, &LiveResults::takeAll);
}

void LiveResults::takeAll()
{
    if (std::exchange(m_grew, false))
        return;
    const ReportSnapshot report = m_controller.report();
    QStringList before;
    before.swap(m_paths);
    for (const Collection collection : collections) {
        const QString path = masterPathOf(m_controller.parts().workdir, collection);
        m_paths << path;
        before.removeAll(path);
        // The records are copied on the pool.
        m_explorer.setLive(path, titleOf(collection),
                           [report, collection] { return recordsOf(*report, collection); });
    }
    for (const QString &path : before) // of another folder
        m_explorer.dropLive(path);
}

void LiveResults::takeEnded(const std::vector<GearRecord> &records)
{
    m_grew = true;
    for (const Collection collection : collections) {
        std::vector<GearRecord> some;
        for (const GearRecord &record : records) {
            if (record.collection == collection)
                some.push_back(record);
        }
        const QString path = masterPathOf(m_controller.parts().workdir, collection);
        if (!some.empty())
            m_explorer.addLive(path, titleOf(collection), std::move(some));
    }
}

} // namespace gearaudit
