#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/gear_forester.h"
#include "ui/exploring/latest_work.h"
#include "ui/exploring/selection.h"
#include "ui/models/gears_model.h"
#include "ui/pages/page.h"

#include <optional>

class QAction;
class QMenu;
class QSettings;
class QStackedWidget;

namespace gearaudit
{

class EmptyState;
class GearsView;

/// The reports as a tree: site, gear, Python, pip, package. What the filter names is opened and
/// emphasised; clearing the filter brings back what was open before. Or the matches alone, a line each:
/// by itself while the filter has terms about packages, which the tree buries among their siblings, and
/// else, or not, as chosen by hand. Rows are made on the pool.
class GearsPage : public Page
{
    Q_OBJECT
public:
    /// The pool outlives it.
    explicit GearsPage(WorkerPool &pool, QWidget *parent = nullptr);

    /// What is to be shown; shown a moment later.
    void setExploration(const ExplorationSnapshot &exploration) override;
    /// What to say where there is nothing to show.
    void setNothing(const QString &heading, const QString &text);
    /// Shows this in place of the rows, whose it becomes; null: the rows again.
    void setInstead(QWidget *instead);
    /// What is selected in what stands in place of the rows.
    void tellInstead(const gearaudit::RowSubject &subject);

    void expandAll();
    void collapseAll();
    /// Goes to the next (or former) row that the filter names.
    void showNextMatch(bool below);
    /// Opens what is above a gear of an exploration, be it an earlier or a later one than what is
    /// shown, and selects it. False where it is not there any more.
    bool reveal(const Exploration &exploration, const SelectedNode &gear);
    /// Opens a row and everything below it, if it is in sight.
    void openBelow(const GearPath &path);
    /// Names a row in every exploration.
    GearPath pathAt(int row) const;
    /// Whether the reports that are shown have it, in sight or not.
    bool has(const GearPath &path) const;
    /// The keyboard goes to the rows; the first is current unless one is.
    void focusRows();
    /// The matches alone, or the tree, by hand: holds for all filters until it is chosen to be as it is by
    /// itself.
    void setMatchesOnly(bool only);
    /// What is to be shown for the filter that is wanted; without one there is only the tree.
    bool matchesOnly() const;
    /// To be ticked while the matches alone are to be seen; has a shortcut.
    QAction *matchesOnlyAction() const { return m_matchesOnly; }
    /// What a running audit is doing with gears.
    void takeProgress(const std::vector<AuditEvent> &batch);
    void endProgress();
    /// A menu with a tick for each column that the rows have; the first stays.
    QMenu *columnsMenu() const { return m_columns; }
    const GearsModel &model() const { return m_model; }
    GearsView &view() const { return *m_view; }
    /// What is selected, from top to bottom; of the exploration that is shown.
    Selection selection() const;
    /// What is done to this row is done to these: what is selected if it is, else the row alone.
    Selection selectionWith(int row) const;
    const ExplorationSnapshot &shown() const { return m_shown; }

    /// Of the row that the menu was asked for.
    void addOwnActions(QMenu &menu) override;

    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// Another selection, or the same in another exploration.
    void selected(const gearaudit::ExplorationSnapshot &exploration,
                  const gearaudit::Selection &selection);
    /// The rows are those of this exploration.
    void shownNow();

private:
    void showRowMenu(const QPoint &at);
    void tellSelected();
    void grow();
    void goToRevealed();
    /// What was chosen under a filter stays in sight without it.
    void openAboveCurrent();
    void take(ForestResult result, bool isOld);
    void setBase(GearExpansion::Base base);
    void keepExpansion();
    void fillColumnsMenu();
    void tickColumns();
    void goToRow(int row);
    void makeMatchesAction();
    /// What is wanted is another way of showing than before, maybe.
    void showMatchesOnly();
    bool isFlatByItself() const;
    void tellColumns();

    GearsModel m_model;
    LatestWork<ForestResult> m_work;
    ExplorationSnapshot m_wanted; ///< may be null
    ExplorationSnapshot m_shown;
    QString m_filter;    ///< of m_wanted, in its one way of writing
    bool m_namesPackages = false; ///< the filter of m_wanted
    std::optional<bool> m_flatByHand;
    bool m_isTaking = false;
    GearPath m_revealed; ///< to be gone to when its row is there
    GearExpansion m_unfiltered;
    GearExpansion m_filtered;
    GearPath m_asked; ///< the row that a menu was asked for
    GearsView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_instead = nullptr; ///< what is in place of m_stack
    QMenu *m_columns;
    QAction *m_matchesOnly;
};

} // namespace gearaudit
