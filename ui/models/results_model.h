#pragma once

#include "ui/icons/status_icon.h"
#include "ui/models/results_columns.h"
#include "ui/models/results_filter.h"

#include <QAbstractItemModel>

namespace gearaudit
{

/// The results for a view: columns, roles, filter and order over an immutable tree. An index'
/// internal id is its node. A filter or a new tree resets the model; the view's expansion,
/// selection and position are carried over by TreeState.
class ResultsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< what the column is ordered by
        StatusRole,              ///< of a gear: its Status as a number, -1 where there is none
        KindRole,                ///< ResultsTree::Kind as a number
        MatchRole,               ///< whether the filter's words are found in this row
    };

    explicit ResultsModel(QObject *parent = nullptr);

    /// Never null.
    const ResultsSnapshot &tree() const { return m_tree; }
    void setTree(ResultsSnapshot tree);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const FilterResult &filter() const { return m_filter; }

    ResultsTree::Node node(const QModelIndex &index) const;
    /// Invalid for a node that the filter hides, and for none.
    QModelIndex indexOf(ResultsTree::Node node, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Upwards by the first column is the tree's own order, and so is column -1.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Before a reset, while a view still knows where its rows are; at modelAboutToBeReset a
    /// QTreeView has forgotten them already.
    void resetComing();

private:
    void forgetRows();
    /// Puts a node's visible children in order; done when they are first asked for.
    void arrange(ResultsTree::Node parent) const;
    ResultsTree::Node visibleCount(ResultsTree::Node parent) const;

    ResultsSnapshot m_tree;
    QString m_filterText;
    FilterResult m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    StatusIcons m_icons;

    // The rows: a slot for each node, a parent's visible children first in its children's slots.
    mutable std::vector<ResultsTree::Node> m_childAt;
    mutable std::vector<ResultsTree::Node> m_rowOf; ///< -1: hidden, or its parent not arranged yet
    mutable std::vector<ResultsTree::Node> m_visible; ///< by parent + 1; -1: not arranged yet
};

} // namespace gearaudit
