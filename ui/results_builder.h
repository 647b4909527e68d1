#pragma once

#include "ui/models/results_tree.h"

#include <QObject>

namespace gearaudit
{

class WorkerPool;

/// Makes the tree of the latest report on the pool; of reports that come meanwhile only the last
/// is taken. Main thread.
class ResultsBuilder : public QObject
{
    Q_OBJECT
public:
    explicit ResultsBuilder(WorkerPool &pool, QObject *parent = nullptr);

    void setReport(ReportSnapshot report);

Q_SIGNALS:
    void built(const gearaudit::ResultsSnapshot &tree);

private:
    void build();

    WorkerPool &m_pool;
    ReportSnapshot m_report;
    bool m_building = false;
    bool m_buildAgain = false;
};

} // namespace gearaudit
