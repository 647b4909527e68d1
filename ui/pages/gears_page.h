#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/gear_forester.h"
#include "ui/exploring/latest_work.h"
#include "ui/exploring/selection.h"
#include "ui/models/gears_model.h"
#include "ui/pages/page.h"

class QMenu;
class QSettings;
class QStackedWidget;

namespace gearaudit
{

class EmptyState;
class GearsView;

/// The reports as a tree: site, gear, Python, pip, package. What the filter names is opened and
/// emphasised; clearing the filter brings back what was open before. Rows are made on the pool.
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
    /// A menu with a tick for each column; the first stays.
    QMenu *columnsMenu() const { return m_columns; }
    const GearsModel &model() const { return m_model; }
    GearsView &view() const { return *m_view; }
    /// What is selected, from top to bottom; of the exploration that is shown.
    Selection selection() const;
    /// What is done to this row is done to these: what is selected if it is, else the row alone.
    Selection selectionWith(int row) const;
    const ExplorationSnapshot &shown() const { return m_shown; }

    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// Another selection, or the same in another exploration.
    void selected(const gearaudit::ExplorationSnapshot &exploration,
                  const gearaudit::Selection &selection);
    /// The rows are those of this exploration.
    void shownNow();

private:
    void grow();
    void goToRevealed();
    /// What was chosen under a filter stays in sight without it.
    void openAboveCurrent();
    void take(ForestResult result, bool isOld);
    void setBase(GearExpansion::Base base);
    void keepExpansion();
    void fillColumnsMenu();

    GearsModel m_model;
    LatestWork<ForestResult> m_work;
    ExplorationSnapshot m_wanted; ///< may be null
    ExplorationSnapshot m_shown;
    QString m_filter;    ///< of m_wanted, in its one way of writing
    GearPath m_revealed; ///< to be gone to when its row is there
    GearExpansion m_unfiltered;
    GearExpansion m_filtered;
    GearsView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_instead = nullptr; ///< what is in place of m_stack
    QMenu *m_columns;
};

} // namespace gearaudit
