#include "ui/views/gears_view.h"

#include "ui/views/fitted_columns.h"
#include "ui/views/gears_column_sets.h"
#include "ui/views/gears_delegate.h"
#include "ui/views/held_rows.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace gearaudit
{

namespace
{
/// Of so many ranges Qt's telling what has changed takes time in proportion to their square.
constexpr int manyRanges = 100;
constexpr int leastHeight = 24; ///< of a row, in pixels that do not depend on the screen's scaling
} // namespace

GearsView::GearsView(GearsModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_held(new HeldRows(*this))
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
    header.setSortIndicatorShown(true);
    header.setSortIndicator(0, Qt::AscendingOrder);
    header.setSectionsClickable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns are fitted in
    m_columns = new FittedColumns(header, gearsColumnSets());
    connect(&model, &GearsModel::resetComing, this, &GearsView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &GearsView::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, m_held, &HeldRows::place);
    connect(&model, &QAbstractItemModel::rowsRemoved, m_held, &HeldRows::place);
    connect(&model, &QAbstractItemModel::dataChanged, m_held, qOverload<>(&QWidget::update));
    connect(&header, &QHeaderView::sectionResized, m_held, qOverload<>(&QWidget::update));
}

void GearsView::setRowHeight()
{
    const int height = qMax(leastHeight, QFontMetrics(font()).height() + 6);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void GearsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
        m_held->place();
    }
}

void GearsView::selectionChanged(const QItemSelection &selected, const QItemSelection &before)
{
    QTableView::selectionChanged(selected, before);
    m_held->update();
    if (m_isRestoring)
        return;
    m_hasChosen = true;
    Q_EMIT rowsSelected();
}

void GearsView::dropScattered()
{
    if (selectionModel()->selection().size() < manyRanges)
        return;
    // Who listens hears of what comes in its place.
    m_isRestoring = true;
    selectionModel()->clearSelection();
    m_isRestoring = false;
}

void GearsView::selectAll()
{
    dropScattered();
    QTableView::selectAll();
}

void GearsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (command & QItemSelectionModel::Clear)
        dropScattered();
    QTableView::setSelection(rect, command);
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

bool GearsView::event(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex index = currentIndex().siblingAtColumn(0);
        if (index.isValid()) {
            scrollTo(currentIndex());
            const QRect row = rowRect(index.row()).intersected(viewport()->rect());
            Q_EMIT customContextMenuRequested(row.center());
        }
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GearsView::toggle(const QModelIndex &index)
{
    m_isToggling = true;
    m_model.setOpen(index.row(), !m_model.isOpen(index.row()));
}

void GearsView::mousePressEvent(QMouseEvent *event)
{
    m_isToggling = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        GearsDelegate::arrow(index, visualRect(index), layoutDirection())
            .contains(event->position().toPoint())) {
        toggle(index);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void GearsView::mouseMoveEvent(QMouseEvent *event)
{
    // The press was not the table's: it would draw a selection from the one before.
    if (m_isToggling && (event->buttons() & Qt::LeftButton))
        event->accept();
    else
        QTableView::mouseMoveEvent(event);
}

void GearsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isToggling, false))
        event->accept();
    else
        QTableView::mouseReleaseEvent(event);
}

void GearsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        // On the arrow it is the second of two single clicks.
        toggle(index);
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

} // namespace gearaudit
