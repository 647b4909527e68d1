#pragma once

#include "ui/models/failures_model.h"
#include "ui/views/card.h"

class QPushButton;
class QTreeView;

namespace gearaudit
{

/// What can be done about gears that could not be audited.
enum class Remedying { SignIn, ChooseEngine, OpenSettings, OpenLimits };

/// One way in which gears failed: how many, what to do about it and what does it, and which.
class FailureCard : public Card
{
    Q_OBJECT
public:
    explicit FailureCard(const FailureGroup &group, QWidget *parent = nullptr);

    /// Why they cannot be audited now; empty where they can.
    void setObstacle(const QString &obstacle);
    /// Nothing is selected in it any more.
    void clearSelection();

Q_SIGNALS:
    void auditAgainWanted(const std::vector<gearaudit::RecordKey> &gears);
    void remedyWanted(gearaudit::Remedying remedy, const QStringList &registries);
    /// The gears in the table.
    void rowsWanted(const QString &filter);
    /// Which gears are selected in it now; none: what was is not any more.
    void selected(const std::vector<gearaudit::RecordKey> &gears);
    /// A menu about these is wanted at a place of the screen.
    void menuWanted(const std::vector<gearaudit::RecordKey> &gears, const QPoint &at);

private:
    QWidget *makeButtons(const FailureGroup &group);
    void makeList(const FailureGroup &group);
    std::vector<RecordKey> selectedGears() const;

    FailuresModel m_model;
    QTreeView *m_list;
    QPushButton *m_again = nullptr;
};

} // namespace gearaudit
