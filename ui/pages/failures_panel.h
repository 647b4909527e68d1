#pragma once

#include "ui/exploring/failure_groups.h"
#include "ui/exploring/latest_work.h"
#include "ui/pages/failure_card.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace gearaudit
{

class PlainLabel;

/// What could not be audited, as work to do: a card for each reason. Stands in place of the rows while
/// the filter asks for status:failed. Groups are made on the pool.
class FailuresPanel : public QFrame
{
    Q_OBJECT
public:
    /// The pool outlives it.
    explicit FailuresPanel(WorkerPool &pool, QWidget *parent = nullptr);

    void setExploration(const ExplorationSnapshot &exploration);
    /// Why nothing can be audited now; empty where it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    void auditAgainWanted(const std::vector<gearaudit::RecordKey> &gears);
    void remedyWanted(gearaudit::Remedying remedy, const QStringList &registries);
    void filterWanted(const QString &filter);
    /// The same gears as rows.
    void rowsWanted();

private:
    void put(const std::vector<FailureGroup> &groups);

    LatestWork<std::shared_ptr<const std::vector<FailureGroup>>> m_work;
    std::vector<FailureGroup> m_groups;
    QString m_obstacle;
    PlainLabel *m_heading;
    QVBoxLayout *m_column;
    QList<FailureCard *> m_cards;
};

} // namespace gearaudit
