#pragma once

#include "core/model/gear_record.h"
#include "ui/exploring/page_details.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace gearaudit
{

class Copier;

/// The one menu about what is selected, on every page and in the details. What is chosen in it is done to what
/// it was opened for, where that is still there. Main thread.
class RowMenu : public QObject
{
    Q_OBJECT
public:
    /// The parent of its menus, and the copier, outlive it.
    RowMenu(Copier &copier, QWidget &parent);

    /// The reports as they are now.
    void setExploration(const ExplorationSnapshot &exploration) { m_now = exploration; }
    /// Whether judgements of faults can be kept, and chosen gears be audited now; not, to begin with.
    void setCanJudge(bool can) { m_canJudge = can; }
    void setCanAudit(bool can) { m_canAudit = can; }

    /// What of it a page does by itself.
    struct Place {
        bool isGears = false; ///< it is the page of the gears, so that nothing is to be shown there
        std::function<void(QMenu &)> addOwn = nullptr; ///< adds entries that only this page has
    };
    /// Opens it at a place of the screen.
    void open(const RowSubject &about, const QPoint &at, const Place &place);

Q_SIGNALS:
    /// The filter is to ask for this besides, or to leave it out.
    void termWanted(const QString &term);
    void exclusionWanted(const QString &term);
    /// Its only gear, or else what its widest term asks for, is to be seen among the gears.
    void gearWanted(const gearaudit::ExplorationSnapshot &exploration, const gearaudit::SelectedNode &gear);
    void gearsWanted(const QString &term);
    /// All versions of it beneath each other: what this term asks for alone.
    void versionsWanted(const QString &term);
    void auditAgainWanted(const std::vector<gearaudit::RecordKey> &gears);
    void judgeWanted(const gearaudit::JudgeSubject &subject);

private:
    void addTerms(QMenu &menu, const RowSubject &about, const QStringList &terms);
    void addShow(QMenu &menu, const RowSubject &about, const QStringList &terms);
    void addVersions(QMenu &menu, const RowSubject &about);
    void addCopies(QMenu &menu, const RowSubject &about);
    void addAudit(QMenu &menu, const RowSubject &about);
    void addJudge(QMenu &menu, const RowSubject &about);
    /// Calls it when the entry is chosen, unless what the menu is about is gone.
    void act(QAction &action, const RowSubject &about, std::function<void()> call);

    Copier &m_copier;
    QWidget &m_parent;
    ExplorationSnapshot m_now; ///< may be null
    bool m_canJudge = false;
    bool m_canAudit = false;
};

} // namespace gearaudit
