#include "ui/widgets/gears_view.h"

#include "ui/widgets/gears_delegate.h"
#include "ui/widgets/letter_columns.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace gearaudit
{

namespace
{
constexpr int selectionLimit = 250;
} // namespace

GearsView::GearsView(GearsModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new GearsDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    QHeaderView &header = *horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setSectionsMovable(true);
    header.setStretchLastSection(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(0, Qt::AscendingOrder);
    header.setSectionsClickable(true);
    m_columns = new LetterColumns(header, {47, 16, 21, 27, 14, 24, 37});
    connect(&model, &GearsModel::resetComing, this, &GearsView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &GearsView::restore);
}

void GearsView::setRowHeight()
{
    const int height = QFontMetrics(font()).height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void GearsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void GearsView::selectionChanged(const QItemSelection &selected, const QItemSelection &before)
{
    QTableView::selectionChanged(selected, before);
    Q_EMIT rowsSelected();
}

// Keys and mouse.

void GearsView::goTo(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
}

bool GearsView::changeRow(int key)
{
    const int row = currentIndex().row();
    if (row < 0)
        return false;
    const bool canOpen = m_model.index(row, 0).data(GearsModel::CanOpenRole).toBool();
    const bool open = m_model.isOpen(row);
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    switch (key) {
    case Qt::Key_Right:
        if (open)
            goTo(row + 1);
        else
            m_model.setOpen(row, true);
        return true;
    case Qt::Key_Left:
        if (open)
            m_model.setOpen(row, false);
        else
            goTo(m_model.parentRow(row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_model.setOpen(row, !open); return canOpen;
    case Qt::Key_Plus: m_model.setOpen(row, true); return true;
    case Qt::Key_Minus: m_model.setOpen(row, false); return true;
    case Qt::Key_Asterisk: m_model.openBelow(row); return true;
    default: return false;
    }
}

void GearsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        event->accept();
        return;
    }
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isTyping = event->key() == Qt::Key_Space && !m_typed.isEmpty() &&
                          m_sinceTyped.isValid() &&
                          m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    if (modifiers == Qt::NoModifier && !isTyping && changeRow(event->key())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GearsView::keyboardSearch(const QString &search)
{
    if (m_model.rowCount() == 0 || search.isEmpty())
        return;
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    // The same letter again: the next one that begins with it.
    const bool again = goesOn && m_typed == search;
    m_typed = goesOn && !again ? m_typed + search : search;
    m_sinceTyped.start();
    const int from = qMax(0, currentIndex().row()) + (goesOn && !again ? 0 : 1);
    goTo(m_model.findName(m_typed, from % m_model.rowCount()));
}

void GearsView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        GearsDelegate::arrow(index, visualRect(index), layoutDirection())
            .contains(event->position().toPoint())) {
        m_model.setOpen(index.row(), !m_model.isOpen(index.row()));
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void GearsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        // On the arrow it is the second of two single clicks.
        m_model.setOpen(index.row(), !m_model.isOpen(index.row()));
        event->accept();
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

QModelIndex GearsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model.rowCount();
    const int column = qMax(0, currentIndex().column());
    if (rows > 0 && action == MoveHome)
        return m_model.index(0, column);
    if (rows > 0 && action == MoveEnd)
        return m_model.index(rows - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

bool GearsView::showNextNamed(bool below)
{
    const int row = m_model.findNamed(currentIndex().row(), below);
    goTo(row);
    return row >= 0;
}

// What stays when the rows are exchanged.

GearsView::Kept GearsView::kept() const
{
    Kept kept;
    const GearForest &forest = *m_model.forest();
    const auto pathOf = [&](int row) { return forest.path(m_model.node(row)); };
    int left = selectionLimit;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && left > 0; ++row, --left)
            kept.selected.push_back(pathOf(row));
    }
    const QModelIndex current = currentIndex();
    if (current.isValid()) {
        kept.current = pathOf(current.row());
        kept.currentColumn = current.column();
        const int y = rowViewportPosition(current.row());
        kept.currentY = y >= 0 && y < viewport()->height() ? y : -1;
    }
    const int top = QTableView::rowAt(0);
    if (top >= 0) {
        kept.top = pathOf(top);
        kept.topY = rowViewportPosition(top);
    }
    kept.sideways = horizontalScrollBar()->value();
    return kept;
}

void GearsView::remember()
{
    m_before = m_model.forest();
    Kept now = kept();
    if (now.current.empty() && now.selected.empty()) {
        // It is hidden, not given up: nothing else was chosen meanwhile.
        now.current = m_kept.current;
        now.currentColumn = m_kept.currentColumn;
        now.selected = m_kept.selected;
    }
    m_kept = std::move(now);
}

int GearsView::rowAt(const GearPath &path) const
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
        if (kept.selected.empty())
            kept.selected = m_unfiltered.selected;
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
}

void GearsView::restoreSelection(const Kept &kept)
{
    const QSignalBlocker quiet(this);
    QItemSelection selection;
    for (const int row : m_model.rowsOf(kept.selected)) {
        // Rows side by side are one range.
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(),
                                                   m_model.index(row, gearsColumnCount - 1));
        else
            selection.select(m_model.index(row, 0), m_model.index(row, gearsColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = kept.current.empty() ? -1 : rowAt(kept.current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, kept.currentColumn),
                                          QItemSelectionModel::NoUpdate);
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
    const int top = sameRows && !kept.top.empty() ? rowAt(kept.top) : -1;
    if (top >= 0) {
        putRow(top, kept.topY);
        if (current >= 0 && kept.currentY >= 0)
            scrollTo(currentIndex());
    } else if (current >= 0 && kept.currentY >= 0) {
        putRow(current, kept.currentY);
    } else if (!sameRows) {
        verticalScrollBar()->setValue(0);
    }
    horizontalScrollBar()->setValue(kept.sideways);
}

} // namespace gearaudit
