#include "ui/views/gears_item_accessible.h"

#include "ui/views/gears_view.h"

#include <QHeaderView>
#include <QWindow>

namespace gearaudit
{

GearsItemAccessible::GearsItemAccessible(GearsView &view, const QPersistentModelIndex &index)
    : m_view(&view), m_index(index)
{
}

bool GearsItemAccessible::isValid() const
{
    return m_view && m_index.isValid();
}

QWindow *GearsItemAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *GearsItemAccessible::table() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

void *GearsItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QString GearsItemAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    switch (text) {
    case QAccessible::Name: return m_index.data(Qt::AccessibleTextRole).toString();
    case QAccessible::Description: return m_index.data(Qt::AccessibleDescriptionRole).toString();
    default: return {};
    }
}

QRect GearsItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect seen = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

bool GearsItemAccessible::canOpen() const
{
    return m_index.sibling(m_index.row(), 0).data(GearsModel::CanOpenRole).toBool();
}

bool GearsItemAccessible::isSelected() const
{
    return isValid() && m_view->selectionModel()->isSelected(m_index);
}

QAccessible::State GearsItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    if (canOpen()) {
        state.expandable = true;
        state.expanded = m_view->gears().isOpen(m_index.row());
        state.collapsed = !state.expanded;
    }
    const bool isHidden = m_view->isColumnHidden(m_index.column());
    state.invisible = isHidden || !m_view->isVisible();
    state.offscreen =
        isHidden || !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    return state;
}

QList<QAccessibleInterface *> GearsItemAccessible::columnHeaderCells() const
{
    QAccessibleInterface *tree = isValid() ? table() : nullptr;
    return tree ? QList{tree->child(m_index.column() + 1)} : QList<QAccessibleInterface *>();
}

QStringList GearsItemAccessible::actionNames() const
{
    if (!isValid())
        return {};
    return canOpen() ? QStringList{toggleAction(), setFocusAction()}
                     : QStringList{setFocusAction()};
}

void GearsItemAccessible::doAction(const QString &action)
{
    if (!isValid())
        return;
    if (action == toggleAction()) {
        m_view->gears().setOpen(m_index.row(), !m_view->gears().isOpen(m_index.row()));
    } else if (action == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_index);
    }
}

GearsHeadingAccessible::GearsHeadingAccessible(GearsView &view, int column)
    : m_view(&view), m_column(column)
{
}

QWindow *GearsHeadingAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *GearsHeadingAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

QAccessible::Role GearsHeadingAccessible::role() const
{
    return m_column < 0 ? QAccessible::RowHeader : QAccessible::ColumnHeader;
}

QString GearsHeadingAccessible::text(QAccessible::Text text) const
{
    if (!m_view || m_column < 0 || text != QAccessible::Name)
        return {};
    return m_view->gears().headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QRect GearsHeadingAccessible::rect() const
{
    if (!m_view || m_column < 0)
        return {};
    const QHeaderView &header = *m_view->horizontalHeader();
    const QPoint corner(header.sectionViewportPosition(m_column), 0);
    return {header.viewport()->mapToGlobal(corner),
            QSize(header.sectionSize(m_column), header.height())};
}

QAccessible::State GearsHeadingAccessible::state() const
{
    QAccessible::State state;
    state.invalid = m_view.isNull();
    state.invisible = m_view.isNull() || m_column < 0 || m_view->isColumnHidden(m_column);
    return state;
}

} // namespace gearaudit
