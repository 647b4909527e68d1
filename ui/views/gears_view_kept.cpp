#include "ui/views/gears_view.h"

#include "ui/views/held_rows.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace gearaudit
{

// What stays when the rows are exchanged.

GearsView::Kept GearsView::kept() const
{
    Kept kept;
    const GearForest &forest = *m_model.forest();
    const auto pathOf = [&](int row) { return forest.path(m_model.node(row)); };
    const QModelIndex current = currentIndex();
    if (current.isValid()) {
        kept.current = pathOf(current.row());
        kept.currentColumn = current.column();
        const int y = rowViewportPosition(current.row());
        kept.currentY = y >= 0 && y < viewport()->height() ? y : -1;
    }
    const int top = rowAt(0);
    if (top >= 0) {
        kept.top = pathOf(top);
        kept.topY = rowViewportPosition(top);
    }
    kept.sideways = horizontalScrollBar()->value();
    return kept;
}

std::vector<GearForest::Node> GearsView::selectedNodes() const
{
    std::vector<GearForest::Node> nodes;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            nodes.push_back(m_model.node(row));
    }
    return nodes;
}

void GearsView::remember()
{
    m_before = m_model.forest();
    // Of what is selected all the time a part may be hidden: it is not given up.
    if (std::exchange(m_hasChosen, false))
        m_selected = selectedNodes();
    Kept now = kept();
    if (now.current.empty()) {
        now.current = m_kept.current;
        now.currentColumn = m_kept.currentColumn;
    }
    m_kept = std::move(now);
}

int GearsView::rowOf(const GearPath &path) const
{
    const GearForest::Node node = m_model.forest()->find(path);
    return node == GearForest::none ? -1 : m_model.rowOf(node);
}

void GearsView::restore()
{
    const GearForest &now = *m_model.forest();
    const GearForest &before = *m_before;
    const bool sameFilter = now.filter == before.filter;
    const bool cleared = !before.filter.isEmpty() && now.filter.isEmpty();
    if (before.filter.isEmpty() && !now.filter.isEmpty())
        m_unfiltered = m_kept;
    Kept kept = m_kept;
    if (cleared) {
        if (kept.current.empty()) {
            kept.current = m_unfiltered.current;
            kept.currentY = m_unfiltered.currentY;
        }
        kept.top = m_unfiltered.top;
        kept.topY = m_unfiltered.topY;
    }
    restoreSelection(kept);
    const bool sameOrder = now.upwards == before.upwards && now.column() == before.column();
    restorePosition(kept, sameOrder && (sameFilter || cleared));
    m_before.reset();
    m_held->place();
}

void GearsView::restoreSelection(const Kept &kept)
{
    m_isRestoring = true;
    m_selected = m_model.forest()->carried(*m_before, m_selected);
    QItemSelection selection;
    for (const int row : m_model.rowsOf(m_selected)) {
        // Rows side by side are one range.
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(),
                                                   m_model.index(row, gearsColumnCount - 1));
        else
            selection.select(m_model.index(row, 0), m_model.index(row, gearsColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = kept.current.empty() ? -1 : rowOf(kept.current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, kept.currentColumn),
                                          QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
}

void GearsView::putRow(int row, int y)
{
    const int height = verticalHeader()->defaultSectionSize();
    // The range is set by a layout that is still due.
    updateGeometries();
    verticalScrollBar()->setValue(row * height - y);
}

void GearsView::restorePosition(const Kept &kept, bool sameRows)
{
    const int current = currentIndex().row();
    const int top = sameRows && !kept.top.empty() ? rowOf(kept.top) : -1;
    if (top >= 0) {
        putRow(top, kept.topY);
        if (current >= 0 && kept.currentY >= 0)
            QTableView::scrollTo(currentIndex()); // also where held rows lie over it
    } else if (current >= 0 && kept.currentY >= 0) {
        putRow(current, kept.currentY);
    } else if (!sameRows) {
        verticalScrollBar()->setValue(0);
    }
    horizontalScrollBar()->setValue(kept.sideways);
}

} // namespace gearaudit
