#include "ui/results_builder.h"

#include "core/audit/worker_pool.h"
#include "ui/when_done.h"

namespace gearaudit
{

ResultsBuilder::ResultsBuilder(WorkerPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void ResultsBuilder::setReport(ReportSnapshot report)
{
    m_report = std::move(report);
    if (m_building)
        m_buildAgain = true;
    else
        build();
}

void ResultsBuilder::build()
{
    m_building = true;
    const auto make = [report = m_report] { return ResultsTree::build(report); };
    whenDone(this, m_pool.run(make), [this](const ResultsSnapshot &tree) {
        m_building = false;
        if (std::exchange(m_buildAgain, false))
            build();
        Q_EMIT built(tree);
    });
}

} // namespace gearaudit
