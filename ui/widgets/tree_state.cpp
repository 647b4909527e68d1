#include "ui/widgets/tree_state.h"

#include "ui/models/results_model.h"

#include <QScrollBar>
#include <QTreeView>

namespace gearaudit
{

namespace
{
constexpr int selectionLimit = 1000;
} // namespace

TreeState::TreeState(QTreeView &view, ResultsModel &model)
    : QObject(&view), m_view(view), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TreeState::remember);
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
    if (m_view.currentIndex().isValid())
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
    if (!wasFiltered && isFiltered)
        m_unfiltered = m_expanded;
    if (sameFilter)
        expand(m_expanded);
    else if (isFiltered)
        reveal();
    else
        expand(m_unfiltered);

    const ResultsTree &tree = *m_model.tree();
    for (const QStringList &path : m_selected) {
        m_view.selectionModel()->select(m_model.indexOf(tree.find(path)),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QModelIndex current = m_model.indexOf(tree.find(m_current));
    if (current.isValid())
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);

    if (!sameFilter) {
        // Another filter shows other rows: begin at the top, or at what the user has selected.
        if (current.isValid() && !isFiltered)
            m_view.scrollTo(current, QAbstractItemView::PositionAtCenter);
        else
            m_view.scrollToTop();
        return;
    }
    const QModelIndex top = m_model.indexOf(tree.find(m_top));
    if (top.isValid()) {
        m_view.scrollTo(top, QAbstractItemView::PositionAtTop);
        if (m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel) {
            QScrollBar *bar = m_view.verticalScrollBar();
            bar->setValue(bar->value() - m_topOffset);
        }
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
            if (!m_view.isExpanded(child))
                continue;
            paths.push_back(m_model.tree()->path(m_model.node(child)));
            open.push_back(child);
        }
    }
    return paths;
}

void TreeState::expand(const Paths &paths)
{
    for (const QStringList &path : paths) {
        const QModelIndex index = m_model.indexOf(m_model.tree()->find(path));
        if (index.isValid())
            m_view.expand(index);
    }
}

void TreeState::reveal()
{
    int opened = 0;
    const ResultsTree &tree = *m_model.tree();
    for (ResultsTree::Node node = 0; node < tree.size() && opened < revealLimit; ++node) {
        if (!m_model.filter().isAbove(node))
            continue;
        m_view.expand(m_model.indexOf(node));
        ++opened;
    }
}

} // namespace gearaudit
