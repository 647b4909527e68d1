#pragma once

#include "ui/exploring/failure_groups.h"
#include "ui/exploring/row_subject.h"
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
    /// What is selected in one of the cards, of the exploration that was set last; empty: nothing.
    void selected(const gearaudit::RowSubject &gears);
    void menuWanted(const gearaudit::RowSubject &gears, const QPoint &at);

private:
    void put(const std::vector<FailureGroup> &groups);
    RowSubject subjectOf(const std::vector<RecordKey> &gears) const;
    void select(FailureCard &card, const std::vector<RecordKey> &gears);

    LatestWork<std::shared_ptr<const std::vector<FailureGroup>>> m_work;
    std::vector<FailureGroup> m_groups;
    ExplorationSnapshot m_exploration; ///< may be null
    bool m_isClearing = false;
    QString m_obstacle;
    PlainLabel *m_heading;
    QVBoxLayout *m_column;
    QList<FailureCard *> m_cards;
};

} // namespace gearaudit
