#include "ui/pages/gears_page.h"

#include "ui/exploring/forest_selection.h"
#include "ui/exploring/selected_part.h"
#include "ui/trees/match_lines.h"
#include "ui/views/accessibility.h"
#include "ui/views/empty_state.h"
#include "ui/views/fitted_columns.h"
#include "ui/views/gears_view.h"
#include "ui/views/menu_key.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

const QLatin1String columnsKey("gears/table"); // another than when there were other columns
const QLatin1String matchesKey("gears/matchesOnly");

} // namespace

GearsPage::GearsPage(WorkerPool &pool, QWidget *parent)
    : Page(parent),
      m_work(this, pool,
             [this](ForestResult result, bool isOld) { take(std::move(result), isOld); }),
      m_view(new GearsView(m_model)), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_columns(new QMenu(tr("C&olumns"), this)), m_matchesOnly(new QAction(tr("&Matches Only"), this))
{
    m_filtered.base = GearExpansion::Base::Matches;
    m_view->setObjectName(QStringLiteral("gears"));
    installAccessibility();
    m_view->setAccessibleName(tr("Gears"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_isTaking)
            grow();
    });
    makeMatchesAction();
    connect(&m_model, &GearsModel::expansionChanged, this, &GearsPage::keepExpansion);
    connect(m_view, &GearsView::rowsSelected, this, &GearsPage::tellSelected);
    connect(m_view, &GearsView::copyWanted, this, &Page::copyWanted);
    new MenuKey(*m_view); // the view's
    connect(m_view, &QWidget::customContextMenuRequested, this, &GearsPage::showRowMenu);
    fillColumnsMenu();
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                m_columns->popup(m_view->horizontalHeader()->mapToGlobal(at));
            });
}

void GearsPage::fillColumnsMenu()
{
    FittedColumns &columns = m_view->columns();
    for (int column = 0; column < gearsColumnCount; ++column) {
        QAction *action = m_columns->addAction(columnTitle(static_cast<GearsColumn>(column)));
        action->setCheckable(true);
        action->setChecked(columns.isChosen(column));
        action->setVisible(columns.has(column));
        // A tree without its first column cannot be opened.
        action->setEnabled(column != static_cast<int>(GearsColumn::Name));
        connect(action, &QAction::triggered, this,
                [&columns, column](bool chosen) { columns.choose(column, chosen); });
    }
    connect(m_columns, &QMenu::aboutToShow, this, &GearsPage::tickColumns);
}

void GearsPage::tickColumns()
{
    const FittedColumns &columns = m_view->columns();
    for (int column = 0; column < gearsColumnCount; ++column) {
        QAction *action = m_columns->actions().at(column);
        action->setChecked(columns.isChosen(column));
        action->setVisible(columns.has(column));
        action->setText(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void GearsPage::makeMatchesAction()
{
    m_matchesOnly->setObjectName(QStringLiteral("matchesOnly"));
    m_matchesOnly->setCheckable(true);
    m_matchesOnly->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_matchesOnly->setEnabled(false);
    connect(m_matchesOnly, &QAction::triggered, this, &GearsPage::setMatchesOnly);
}

bool GearsPage::isFlatByItself() const
{
    return m_namesPackages;
}

bool GearsPage::matchesOnly() const
{
    return !m_filter.isEmpty() && m_flatByHand.value_or(isFlatByItself());
}

void GearsPage::setMatchesOnly(bool only)
{
    // What is as it would be by itself is not held on to.
    if (!m_filter.isEmpty() && only == isFlatByItself())
        m_flatByHand.reset();
    else
        m_flatByHand = only;
    showMatchesOnly();
    grow();
}

void GearsPage::showMatchesOnly()
{
    // Without a filter there is nothing that matches: it says what will be.
    m_matchesOnly->setEnabled(!m_filter.isEmpty());
    m_matchesOnly->setChecked(matchesOnly());
}

void GearsPage::takeProgress(const std::vector<AuditEvent> &batch)
{
    m_model.takeProgress(batch);
    tellColumns();
}

void GearsPage::endProgress()
{
    m_model.endProgress();
    tellColumns();
}

/// Where all went well there is no reason to show, and without a database no fault.
void GearsPage::tellColumns()
{
    const auto &parts = m_model.forest()->parts;
    const bool hasReasons = std::any_of(parts.begin(), parts.end(),
                                        [](const GearPart &part) { return part.hasReasons; });
    const bool knowsFaults = std::any_of(parts.begin(), parts.end(),
                                         [](const GearPart &part) { return part.faults.known != nullptr; });
    FittedColumns &columns = m_view->columns();
    columns.setTelling(static_cast<int>(GearsColumn::Reason), hasReasons || m_model.isAuditing());
    columns.setTelling(static_cast<int>(GearsColumn::Faults), knowsFaults);
}

void GearsPage::setExploration(const ExplorationSnapshot &exploration)
{
    const QString filter = filterText(exploration->expression);
    if (filter != m_filter) {
        if (filter.isEmpty())
            openAboveCurrent();
        m_filter = filter;
        m_namesPackages = namesPackages(exploration->expression);
        m_filtered = {};
        m_filtered.base = GearExpansion::Base::Matches;
    }
    m_wanted = exploration;
    showMatchesOnly();
    grow();
}

void GearsPage::openAboveCurrent()
{
    const GearForest &forest = *m_model.forest();
    const int row = m_view->currentIndex().row();
    if (row < 0 || forest.filter.isEmpty())
        return;
    for (auto node = forest.parent(m_model.node(row)); node != GearForest::none;
         node = forest.parent(node))
        forest.setOpen(node, true, m_unfiltered);
}

void GearsPage::setInstead(QWidget *instead)
{
    if (instead == m_instead)
        return;
    if (m_instead)
        m_instead->hide();
    m_instead = instead;
    if (instead && layout()->indexOf(instead) < 0)
        layout()->addWidget(instead);
    m_stack->setVisible(!instead);
    if (instead)
        instead->show();
    // What is told is of what is in sight.
    if (instead)
        tell({});
    else
        tellSelected();
}

void GearsPage::setNothing(const QString &heading, const QString &text)
{
    m_empty->say(heading, text);
}

void GearsPage::grow()
{
    if (!m_wanted)
        return;
    ForestRequest request;
    request.exploration = m_wanted;
    request.expansion = m_filter.isEmpty() ? m_unfiltered : m_filtered;
    request.isFlat = matchesOnly();
    const int set = request.isFlat ? GearsView::MatchColumns : GearsView::TreeColumns;
    request.column = static_cast<GearsColumn>(m_view->columns().sortColumn(set));
    request.upwards = m_view->columns().sortOrder(set) == Qt::AscendingOrder;
    request.before = m_model.forest();
    m_work.ask([request] { return growForest(request); });
}

void GearsPage::take(ForestResult result, bool isOld)
{
    if (isOld)
        return; // what is wanted now is on its way
    m_shown = result.exploration;
    const bool isFlat = result.forest->flatBy.has_value();
    m_stack->setCurrentIndex(result.rows.empty() ? 1 : 0);
    m_model.show(std::move(result.forest), std::move(result.expansion), std::move(result.rows),
                 m_shown->today);
    {
        // Its sorting is that of these rows already.
        const QScopedValueRollback guard(m_isTaking, true);
        m_view->columns().use(isFlat ? GearsView::MatchColumns : GearsView::TreeColumns);
    }
    tellColumns();
    goToRevealed();
    m_revealed.clear();
    Q_EMIT shownNow();
    tellSelected();
}

void GearsPage::keepExpansion()
{
    const QString &shown = m_model.forest()->filter;
    if (shown.isEmpty())
        m_unfiltered = m_model.expansion();
    else if (shown == m_filter)
        m_filtered = m_model.expansion();
    // What is under way does not know of it yet.
    if (m_work.isBusy())
        grow();
}

void GearsPage::setBase(GearExpansion::Base base)
{
    GearExpansion &expansion = m_filter.isEmpty() ? m_unfiltered : m_filtered;
    expansion = {};
    expansion.base = base;
    grow();
}

void GearsPage::expandAll()
{
    setBase(GearExpansion::Base::Everything);
}

void GearsPage::collapseAll()
{
    setBase(GearExpansion::Base::Nothing);
}

void GearsPage::showNextMatch(bool below)
{
    if (m_view->showNextNamed(below))
        m_view->setFocus(Qt::ShortcutFocusReason);
}

bool GearsPage::reveal(const Exploration &exploration, const SelectedNode &wanted)
{
    if (wanted.report >= exploration.reports.size())
        return false;
    const LoadedReport &loaded = exploration.reports[wanted.report].loaded;
    const auto gear = gearOf(*loaded.report, wanted);
    if (!gear)
        return false;
    m_revealed = GearTree::gearPath(*loaded.report, loaded.path, *gear);
    const bool isThere = has(m_revealed) || m_work.isBusy();
    goToRevealed();
    if (!m_work.isBusy())
        m_revealed.clear(); // nothing else comes soon that may have it
    return isThere;
}

GearPath GearsPage::pathAt(int row) const
{
    return m_model.forest()->path(m_model.node(row));
}

bool GearsPage::has(const GearPath &path) const
{
    return m_model.forest()->find(path) != GearForest::none;
}

void GearsPage::openBelow(const GearPath &path)
{
    const GearForest::Node node = m_model.forest()->find(path);
    const int row = node == GearForest::none ? -1 : m_model.rowOf(node);
    if (row >= 0)
        m_model.openBelow(row);
}

void GearsPage::goToRevealed()
{
    if (m_revealed.empty())
        return;
    const GearForest &forest = *m_model.forest();
    const GearForest::Node node = forest.find(m_revealed);
    if (node == GearForest::none)
        return;
    if (m_model.isFlat())
        return goToRow(m_model.firstOfGear(node));
    std::vector<GearForest::Node> above;
    for (auto at = forest.parent(node); at != GearForest::none; at = forest.parent(at))
        above.push_back(at);
    for (auto it = above.rbegin(); it != above.rend(); ++it) {
        const int row = m_model.rowOf(*it);
        if (row >= 0)
            m_model.setOpen(row, true);
    }
    goToRow(m_model.rowOf(node));
}

void GearsPage::goToRow(int row)
{
    if (row < 0)
        return;
    m_revealed.clear();
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void GearsPage::focusRows()
{
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

Selection GearsPage::selection() const
{
    QItemSelection ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    Selection nodes;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            nodes.push_back(selectedNode(*m_model.forest(), m_model.node(row)));
    }
    return nodes;
}

Selection GearsPage::selectionWith(int row) const
{
    if (m_view->selectionModel()->isRowSelected(row))
        return selection();
    return {selectedNode(*m_model.forest(), m_model.node(row))};
}

void GearsPage::saveLayout(QSettings &settings) const
{
    m_view->columns().save(settings, columnsKey);
    if (m_flatByHand)
        settings.setValue(matchesKey, *m_flatByHand);
    else
        settings.remove(matchesKey);
}

void GearsPage::restoreLayout(const QSettings &settings)
{
    m_view->columns().restore(settings, columnsKey);
    tickColumns();
    if (settings.contains(matchesKey))
        m_flatByHand = settings.value(matchesKey).toBool();
    showMatchesOnly();
}

} // namespace gearaudit
