#include "ui/pages/gears_page.h"

#include "ui/exploring/selected_part.h"
#include "ui/views/accessibility.h"
#include "ui/views/empty_state.h"
#include "ui/views/gears_view.h"
#include "ui/views/letter_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{

const QLatin1String headerKey("gears/columns"); // another than before there were faults: places moved

SelectedNode::Kind selectedKind(GearTree::Kind kind)
{
    switch (kind) {
    case GearTree::Kind::Site: return SelectedNode::Kind::Site;
    case GearTree::Kind::Gear: return SelectedNode::Kind::Gear;
    case GearTree::Kind::Python: return SelectedNode::Kind::Python;
    case GearTree::Kind::Pip: return SelectedNode::Kind::Pip;
    case GearTree::Kind::Package: return SelectedNode::Kind::Package;
    }
    return SelectedNode::Kind::Gear;
}

SelectedNode selectedNode(const GearForest &forest, GearForest::Node node)
{
    const GearTree &tree = forest.tree(node);
    const GearTree::Node local = forest.local(node);
    SelectedNode selected;
    selected.report = static_cast<quint32>(forest.partOf(node));
    selected.kind = selectedKind(tree.kind(local));
    selected.number =
        tree.kind(local) == GearTree::Kind::Site ? tree.nameText(local) : tree.number(local);
    return selected;
}

} // namespace

GearsPage::GearsPage(WorkerPool &pool, QWidget *parent)
    : Page(parent),
      m_work(this, pool,
             [this](ForestResult result, bool isOld) { take(std::move(result), isOld); }),
      m_view(new GearsView(m_model)), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_columns(new QMenu(tr("C&olumns"), this))
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

    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &GearsPage::grow);
    connect(&m_model, &GearsModel::expansionChanged, this, &GearsPage::keepExpansion);
    connect(m_view, &GearsView::rowsSelected, this, [this] {
        if (m_shown)
            Q_EMIT selected(m_shown, selection());
    });
    fillColumnsMenu();
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                m_columns->popup(m_view->horizontalHeader()->mapToGlobal(at));
            });
}

void GearsPage::fillColumnsMenu()
{
    QHeaderView &header = *m_view->horizontalHeader();
    for (int column = 0; column < gearsColumnCount; ++column) {
        QAction *action = m_columns->addAction(columnTitle(static_cast<GearsColumn>(column)));
        action->setCheckable(true);
        action->setChecked(true);
        // A tree without its first column cannot be opened.
        action->setEnabled(column != static_cast<int>(GearsColumn::Name));
        connect(action, &QAction::toggled, this,
                [&header, column](bool visible) { header.setSectionHidden(column, !visible); });
    }
    connect(m_columns, &QMenu::aboutToShow, this, [this, &header] {
        for (int column = 0; column < gearsColumnCount; ++column)
            m_columns->actions().at(column)->setChecked(!header.isSectionHidden(column));
    });
}

void GearsPage::setExploration(const ExplorationSnapshot &exploration)
{
    const QString filter = filterText(exploration->expression);
    if (filter != m_filter) {
        if (filter.isEmpty())
            openAboveCurrent();
        m_filter = filter;
        m_filtered = {};
        m_filtered.base = GearExpansion::Base::Matches;
    }
    m_wanted = exploration;
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
    request.column =
        static_cast<GearsColumn>(qMax(0, m_view->horizontalHeader()->sortIndicatorSection()));
    request.upwards = m_view->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
    request.before = m_model.forest();
    m_work.ask([request] { return growForest(request); });
}

void GearsPage::take(ForestResult result, bool isOld)
{
    if (isOld)
        return; // what is wanted now is on its way
    m_shown = result.exploration;
    m_stack->setCurrentIndex(result.rows.empty() ? 1 : 0);
    m_model.show(std::move(result.forest), std::move(result.expansion), std::move(result.rows),
                 m_shown->today);
    goToRevealed();
    m_revealed.clear();
    Q_EMIT shownNow();
    Q_EMIT selected(m_shown, selection());
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
    std::vector<GearForest::Node> above;
    for (auto at = forest.parent(node); at != GearForest::none; at = forest.parent(at))
        above.push_back(at);
    for (auto it = above.rbegin(); it != above.rend(); ++it) {
        const int row = m_model.rowOf(*it);
        if (row >= 0)
            m_model.setOpen(row, true);
    }
    const int row = m_model.rowOf(node);
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
    m_view->columns().save(settings, headerKey);
}

void GearsPage::restoreLayout(const QSettings &settings)
{
    QHeaderView &header = *m_view->horizontalHeader();
    m_view->columns().restore(settings, headerKey);
    header.setSectionHidden(static_cast<int>(GearsColumn::Name), false);
}

} // namespace gearaudit
