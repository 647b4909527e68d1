#include "ui/views/gears_view.h"

#include "ui/views/held_rows.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace gearaudit
{

namespace
{
constexpr int countMargin = 8;
} // namespace

// The current row is what keys act on, selected or not: it has a frame while the view has the
// keyboard.

QRect GearsView::rowRect(int row) const
{
    const QHeaderView &header = *horizontalHeader();
    const int left = isRightToLeft() ? viewport()->width() - header.length() + header.offset()
                                     : -header.offset();
    return {left, rowViewportPosition(row), header.length(), rowHeight(row)};
}

void GearsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
    }
}

void GearsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintCounts(painter);
    if (!hasFocus())
        return;
    const int row = currentIndex().row();
    const bool selected = row >= 0 && selectionModel()->isRowSelected(row);
    painter.setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Text));
    // Without a current row the keyboard is seen to be here all the same.
    painter.drawRect((row < 0 ? viewport()->rect() : rowRect(row)).adjusted(0, 0, -1, -1));
}

int GearsView::countWidth(const QModelIndex &site) const
{
    return fontMetrics().horizontalAdvance(site.data(GearsModel::CountRole).toString()) + 2 * countMargin;
}

void GearsView::paintCount(QPainter &painter, int row, int y) const
{
    if (m_model.forest()->kind(m_model.node(row)) != GearTree::Kind::Site || m_model.isFlat())
        return;
    const bool selected = selectionModel()->isRowSelected(row);
    QColor colour = palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
    colour.setAlphaF(selected ? 1.0F : 0.6F);
    painter.setPen(colour);
    painter.setFont(font());
    const QRect room(countMargin, y, viewport()->width() - 2 * countMargin, rowHeight(row));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute,
                     m_model.index(row, 0).data(GearsModel::CountRole).toString());
}

void GearsView::paintCounts(QPainter &painter) const
{
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_model.rowCount(); ++row) {
        const int y = rowViewportPosition(row);
        if (y > viewport()->height())
            break;
        paintCount(painter, row, y);
    }
}

void GearsView::paintRow(QPainter &painter, int row, int y) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (selectionModel()->isRowSelected(row))
        option.state |= QStyle::State_Selected;
    if (hasFocus())
        option.state |= QStyle::State_Active;
    for (int column = 0; column < gearsColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        option.rect = QRect(columnViewportPosition(column), y, columnWidth(column), rowHeight(row));
        itemDelegate()->paint(&painter, option, m_model.index(row, column));
    }
    paintCount(painter, row, y);
}

void GearsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // By a click the row below it becomes the current one.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void GearsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeHeld();
}

void GearsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeHeld();
}

void GearsView::placeHeld()
{
    if (!m_isRestoring)
        m_held->place();
}

void GearsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || m_model.isFlat() || m_isRestoring)
        return; // what is looked at stays where it is
    const int lines = qMin(2, m_model.forest()->depth(m_model.node(index.row())));
    const int below = lines * verticalHeader()->defaultSectionSize();
    const int y = rowViewportPosition(index.row());
    if (y < below && viewport()->height() > 2 * below)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (below - y));
}

} // namespace gearaudit
