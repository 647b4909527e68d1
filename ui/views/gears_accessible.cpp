#include "ui/views/gears_accessible.h"

#include "ui/views/announcer.h"
#include "ui/views/gears_item_accessible.h"
#include "ui/views/gears_view.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace gearaudit
{

namespace
{
constexpr std::size_t mostItems = 4096;
constexpr int mostSelected = 256;

struct GearsTree {
    Q_DECLARE_TR_FUNCTIONS(GearsTree)
};
} // namespace

GearsAccessible::GearsAccessible(GearsView &view) : QAccessibleWidget(&view, QAccessible::Tree) {}

GearsAccessible::~GearsAccessible()
{
    forget();
    for (const QAccessible::Id id : m_headings) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

GearsView &GearsAccessible::view() const
{
    return *static_cast<GearsView *>(widget());
}

void *GearsAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int GearsAccessible::rowCount() const
{
    return view().gears().rowCount();
}

int GearsAccessible::columnCount() const
{
    return view().gears().columnCount();
}

int GearsAccessible::childCount() const
{
    return (rowCount() + 1) * (columnCount() + 1);
}

QAccessibleInterface *GearsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int across = columnCount() + 1;
    const int row = index / across - 1;
    const int column = index % across - 1;
    return row < 0 || column < 0 ? heading(row < 0 ? column : -1) : cellAt(row, column);
}

int GearsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell =
        child ? const_cast<QAccessibleInterface *>(child)->tableCellInterface() : nullptr;
    if (cell == nullptr || cell->table() != this)
        return -1;
    return (cell->rowIndex() + 1) * (columnCount() + 1) + cell->columnIndex() + 1;
}

QAccessibleInterface *GearsAccessible::childAt(int x, int y) const
{
    const QModelIndex index = view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *GearsAccessible::focusChild() const
{
    const QModelIndex current = view().currentIndex();
    return view().hasFocus() && current.isValid() ? cellAt(current.row(), current.column())
                                                  : nullptr;
}

QAccessibleInterface *GearsAccessible::cellAt(int row, int column) const
{
    const QPersistentModelIndex index(view().gears().index(row, column));
    if (!index.isValid())
        return nullptr;
    if (const auto known = m_items.constFind(index); known != m_items.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_order.size() >= mostItems) {
        QAccessible::deleteAccessibleInterface(m_items.take(m_order.front()));
        m_order.pop_front();
    }
    auto *item = new GearsItemAccessible(view(), index);
    m_items.insert(index, QAccessible::registerAccessibleInterface(item));
    m_order.push_back(index);
    return item;
}

QAccessibleInterface *GearsAccessible::heading(int column) const
{
    const auto place = static_cast<std::size_t>(column + 1);
    if (m_headings.size() <= place)
        m_headings.resize(static_cast<std::size_t>(columnCount()) + 1, 0);
    QAccessible::Id &id = m_headings[place];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new GearsHeadingAccessible(view(), column));
    return QAccessible::accessibleInterface(id);
}

void GearsAccessible::forget()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
    m_order.clear();
}

int GearsAccessible::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : view().selectionModel()->selection())
        count += range.height();
    return count;
}

int GearsAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> GearsAccessible::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : view().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostSelected; ++row)
            rows << row;
    }
    return rows;
}

QList<QAccessibleInterface *> GearsAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

QString GearsAccessible::columnDescription(int column) const
{
    return view().gears().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString GearsAccessible::rowDescription(int row) const
{
    return view().gears().index(row, 0).data(Qt::AccessibleTextRole).toString();
}

bool GearsAccessible::isRowSelected(int row) const
{
    return view().selectionModel()->isSelected(view().gears().index(row, 0));
}

bool GearsAccessible::selectRow(int row)
{
    const QModelIndex index = view().gears().index(row, 0);
    if (index.isValid())
        view().selectionModel()->select(index, QItemSelectionModel::Select |
                                                   QItemSelectionModel::Rows);
    return index.isValid();
}

bool GearsAccessible::unselectRow(int row)
{
    const QModelIndex index = view().gears().index(row, 0);
    if (index.isValid())
        view().selectionModel()->select(index, QItemSelectionModel::Deselect |
                                                   QItemSelectionModel::Rows);
    return index.isValid();
}

void GearsAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
        return forget();
    // The model tells of one row's first cell when it was opened or closed.
    const bool isOneRow = event->modelChangeType() ==
                              QAccessibleTableModelChangeEvent::DataChanged &&
                          event->firstRow() == event->lastRow() && event->firstRow() >= 0 &&
                          event->firstColumn() == 0;
    if (!isOneRow)
        return;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent told(&view(), changed);
    told.setChild((event->firstRow() + 1) * (columnCount() + 1) + 1);
    QAccessible::updateAccessibility(&told);
    if (view().hasFocus() && view().currentIndex().row() == event->firstRow())
        announce(view().gears().isOpen(event->firstRow()) ? GearsTree::tr("expanded", "a row of the tree")
                                                          : GearsTree::tr("collapsed", "a row of the tree"));
}

/// Qt's AT-SPI bridge hands on no change of expanded (seen with 6.4), so nobody would hear of it.
void GearsAccessible::announce(const QString &text)
{
    if (m_announcer == nullptr) {
        m_announcer = new Announcer(view().window());
        m_announcer->show();
    }
    m_announcer->say(text);
}

} // namespace gearaudit
