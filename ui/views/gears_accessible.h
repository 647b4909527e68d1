#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

#include <deque>
#include <vector>

namespace gearaudit
{

class Announcer;
class GearsView;

/// GearsView for assistive technology: a tree, although it is drawn as a table. Its cells are tree
/// items that tell whether they are expanded, and how deep they lie as their description (AT-SPI has
/// no level before Qt 6.8). Children are numbered as QTableView numbers them in its events: a line
/// of headings first, and a heading before each row, of which only the columns' are to be seen.
///
/// An item is made when it is asked for, in no time whatever the number of rows; the latest 4,096
/// are kept. Main thread.
class GearsAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GearsAccessible(GearsView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    /// Of the rows that selectedRows() tells.
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    /// The first 256: whoever selects a million rows does not want to hear of each.
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

protected:
    ~GearsAccessible() override;

private:
    GearsView &view() const;
    QAccessibleInterface *heading(int column) const; ///< -1: before rows
    void forget();
    void announce(const QString &text);

    QPointer<Announcer> m_announcer; ///< the window's; made when there is something to say
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_items;
    mutable std::deque<QPersistentModelIndex> m_order; ///< of m_items, the oldest first
    mutable std::vector<QAccessible::Id> m_headings;   ///< 0: not made yet
};

} // namespace gearaudit
