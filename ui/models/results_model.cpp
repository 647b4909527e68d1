#include "ui/models/results_model.h"

#include "ui/text/plain_tooltip.h"

#include <QFont>

#include <algorithm>

namespace gearaudit
{

using Node = ResultsTree::Node;

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(ResultsTree::build(makeReport({})))
{
    forgetRows();
}

void ResultsModel::setTree(ResultsSnapshot tree)
{
    FilterResult filter = filterTree(*tree, filterWords(m_filterText));
    Q_EMIT resetComing();
    beginResetModel();
    m_tree = std::move(tree);
    m_filter = std::move(filter);
    forgetRows();
    endResetModel();
}

void ResultsModel::setFilterText(const QString &text)
{
    const QStringList words = filterWords(text);
    if (words == filterWords(m_filterText))
        return;
    FilterResult filter = filterTree(*m_tree, words);
    Q_EMIT resetComing();
    beginResetModel();
    m_filterText = text;
    m_filter = std::move(filter);
    forgetRows();
    endResetModel();
}

void ResultsModel::forgetRows()
{
    const auto size = static_cast<std::size_t>(m_tree->size());
    m_childAt.assign(size, ResultsTree::none);
    m_rowOf.assign(size, -1);
    m_visible.assign(size + 1, -1);
}

void ResultsModel::arrange(Node parent) const
{
    Node &visible = m_visible[static_cast<std::size_t>(parent + 1)];
    if (visible >= 0)
        return;
    const Node first = m_tree->firstChild(parent);
    const Node end = first + m_tree->childCount(parent);
    const auto slots = m_childAt.begin() + first;
    visible = 0;
    for (Node child = first; child < end; ++child) {
        if (m_filter.isVisible(child))
            slots[visible++] = child;
    }
    const auto column = static_cast<ResultsColumn>(m_sortColumn);
    const bool upwards = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn > 0) {
        std::sort(slots, slots + visible, [&](Node a, Node b) {
            return upwards ? columnLess(*m_tree, a, b, column) : columnLess(*m_tree, b, a, column);
        });
    } else if (!upwards) {
        std::reverse(slots, slots + visible);
    }
    for (Node row = 0; row < visible; ++row)
        m_rowOf[static_cast<std::size_t>(slots[row])] = row;
}

Node ResultsModel::visibleCount(Node parent) const
{
    arrange(parent);
    return m_visible[static_cast<std::size_t>(parent + 1)];
}

Node ResultsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node>(index.internalId()) : ResultsTree::none;
}

QModelIndex ResultsModel::indexOf(Node node, int column) const
{
    if (node == ResultsTree::none)
        return {};
    arrange(m_tree->parent(node));
    const Node row = m_rowOf[static_cast<std::size_t>(node)];
    return row < 0 ? QModelIndex() : createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex ResultsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node slot = m_tree->firstChild(node(parent)) + row;
    const Node child = m_childAt[static_cast<std::size_t>(slot)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex ResultsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree->parent(node(child))) : QModelIndex();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : visibleCount(node(parent));
}

int ResultsModel::columnCount(const QModelIndex &) const
{
    return resultsColumnCount;
}

bool ResultsModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node row = node(index);
    const auto column = static_cast<ResultsColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return columnText(*m_tree, row, column);
    case Qt::ToolTipRole: return plainTooltip(columnHelp(*m_tree, row, column));
    case Qt::FontRole: {
        if (!m_filter.isMatched(row) || column != ResultsColumn::Name)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::DecorationRole:
        if (column != ResultsColumn::Status || m_tree->kind(row) != ResultsTree::Kind::Gear)
            return {};
        return m_icons.icon(signOf(m_tree->gear(row).audit.status));
    case StatusRole:
        if (m_tree->kind(row) != ResultsTree::Kind::Gear)
            return {};
        return m_tree->gear(row).audit.status ? static_cast<int>(*m_tree->gear(row).audit.status)
                                              : -1;
    case KindRole: return static_cast<int>(m_tree->kind(row));
    case MatchRole: return m_filter.isMatched(row);
    default: return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= resultsColumnCount ||
        role != Qt::DisplayRole)
        return {};
    return columnTitle(static_cast<ResultsColumn>(section));
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= resultsColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    m_sortColumn = column;
    m_sortOrder = order;
    forgetRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after << indexOf(node(index), index.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace gearaudit
