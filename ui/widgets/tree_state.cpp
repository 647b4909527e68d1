#include "ui/widgets/tree_state.h"

#include "ui/models/results_model.h"
#include "ui/widgets/results_view.h"

#include <QScrollBar>

namespace gearaudit
{

namespace
{
constexpr int selectionLimit = 1000;
} // namespace

TreeState::TreeState(ResultsView &view, ResultsModel &model)
    : QObject(&view), m_view(view), m_model(model)
{
    connect(&model, &ResultsModel::resetComing, this, &TreeState::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TreeState::restore);
}

void TreeState::remember()
{
    const ResultsTree &tree = *m_model.tree();
    m_filterBefore = m_model.filterText();
    m_expanded = expandedPaths();
    m_selected.clear();
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &index : rows.mid(0, selectionLimit))
        m_selected.push_back(tree.path(m_model.node(index)));
    m_current = tree.path(m_model.node(m_view.currentIndex()));
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    m_top = tree.path(m_model.node(top));
    m_topOffset = top.isValid() ? m_view.visualRect(top).top() : 0;
    m_sideways = m_view.horizontalScrollBar()->value();
}

void TreeState::restore()
{
    const bool wasFiltered = !filterWords(m_filterBefore).isEmpty();
    const bool isFiltered = !filterWords(m_model.filterText()).isEmpty();
    const bool sameFilter = m_filterBefore == m_model.filterText();
    if (!wasFiltered && isFiltered) {
        m_unfiltered = m_expanded;
        m_unfilteredSelected = m_selected;
        m_unfilteredCurrent = m_current;
    } else if (wasFiltered && !isFiltered) {
        if (m_selected.empty())
            m_selected = m_unfilteredSelected;
        if (m_current.isEmpty())
            m_current = m_unfilteredCurrent;
    }
    if (sameFilter)
        expand(m_expanded);
    else if (isFiltered)
        reveal();
    else
        expand(m_unfiltered);
    openNewSites();
    select();
    scroll(sameFilter, isFiltered);
}

void TreeState::openNewSites()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex site = m_model.index(row, 0);
        const QString name = m_model.tree()->siblingKey(m_model.node(site));
        if (m_knownSites.contains(name))
            continue;
        m_knownSites.insert(name);
        m_view.expand(site);
    }
}

void TreeState::select()
{
    const ResultsTree &tree = *m_model.tree();
    QItemSelection selection;
    for (const QStringList &path : m_selected) {
        const QModelIndex index = m_model.indexOf(tree.find(path));
        if (index.isValid())
            selection.select(index, index);
    }
    m_view.selectionModel()->select(selection,
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QModelIndex current = m_model.indexOf(tree.find(m_current));
    if (current.isValid())
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void TreeState::scroll(bool sameFilter, bool isFiltered)
{
    if (!sameFilter) {
        // Another filter shows other rows: begin at the top, or at what the user has selected.
        if (m_view.currentIndex().isValid() && !isFiltered)
            m_view.scrollTo(m_view.currentIndex(), QAbstractItemView::PositionAtCenter);
        else
            m_view.scrollToTop();
        return;
    }
    const QModelIndex top = m_model.indexOf(m_model.tree()->find(m_top));
    if (top.isValid()) {
        m_view.scrollTo(top, QAbstractItemView::PositionAtTop);
        QScrollBar *bar = m_view.verticalScrollBar();
        if (m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel)
            bar->setValue(bar->value() - m_topOffset);
    }
    m_view.horizontalScrollBar()->setValue(m_sideways);
}

TreeState::Paths TreeState::expandedPaths() const
{
    Paths paths;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex child = m_model.index(row, 0, parent);
            // "Expand all" marks rows without children as well.
            const ResultsTree::Node node = m_model.node(child);
            if (m_model.tree()->childCount(node) == 0 || !m_view.isExpanded(child))
                continue;
            paths.push_back(m_model.tree()->path(node));
            open.push_back(child);
        }
    }
    return paths;
}

void TreeState::expand(const Paths &paths)
{
    QModelIndexList indexes;
    for (const QStringList &path : paths) {
        const QModelIndex index = m_model.indexOf(m_model.tree()->find(path));
        if (index.isValid())
            indexes << index;
    }
    m_view.expandTogether(indexes);
}

void TreeState::reveal()
{
    QModelIndexList indexes;
    const ResultsTree &tree = *m_model.tree();
    for (ResultsTree::Node node = 0; node < tree.size() && indexes.size() < revealLimit; ++node) {
        if (m_model.filter().isAbove(node))
            indexes << m_model.indexOf(node);
    }
    m_view.expandTogether(indexes);
}

} // namespace gearaudit
