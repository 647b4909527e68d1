#include "ui/models/remedies_model.h"

#include "ui/words/fault_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

namespace gearaudit
{

namespace
{
// An index' internal id: 0 of a group, else one more than the group's number.
int groupAbove(const QModelIndex &index)
{
    return static_cast<int>(index.internalId()) - 1;
}

QString cellText(const RemedyLine &item, int column)
{
    switch (column) {
    case RemediesModel::What:
        return item.where.isEmpty() ? item.what
                                    : RemediesModel::tr("%1 %2", "what to do, where").arg(item.what, item.where);
    case RemediesModel::Mends:
        return item.faults == 0 ? QString()
                                : QStringLiteral("%1 · %2").arg(severityText(item.worst), countText(item.faults));
    case RemediesModel::Started: return countText(item.started);
    case RemediesModel::Gears: return countText(item.gears);
    default: break;
    }
    return {};
}
} // namespace

RemediesModel::RemediesModel(QObject *parent)
    : QAbstractItemModel(parent), m_list(std::make_shared<RemedyList>())
{
}

void RemediesModel::show(RemedyListSnapshot list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

bool RemediesModel::isFlat() const
{
    return m_list->groups.size() == 1 && m_list->groups.front().title.isEmpty();
}

const RemedyLines *RemediesModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || groupAbove(index) >= 0)
        return nullptr;
    return &m_list->groups[static_cast<std::size_t>(index.row())];
}

const RemedyLine *RemediesModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid() || groupAbove(index) < 0)
        return nullptr;
    return &m_list->groups[static_cast<std::size_t>(groupAbove(index))].items[static_cast<std::size_t>(index.row())];
}

QModelIndex RemediesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int group = parent.isValid() ? parent.row() : isFlat() ? 0 : -1;
    return createIndex(row, column, static_cast<quintptr>(group + 1));
}

QModelIndex RemediesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || groupAbove(child) < 0 || isFlat())
        return {};
    return createIndex(groupAbove(child), 0, quintptr(0));
}

int RemediesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isFlat() ? m_list->groups.front().items.size() : m_list->groups.size());
    const RemedyLines *group = parent.column() == 0 ? groupOf(parent) : nullptr;
    return group ? static_cast<int>(group->items.size()) : 0;
}

int RemediesModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

QVariant RemediesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const RemedyLines *group = groupOf(index)) {
        const bool isTitle = index.column() == What;
        if (role == Qt::DisplayRole && isTitle)
            return onOneLine(group->title);
        return role == Qt::ToolTipRole && isTitle ? QVariant(plainTooltip(onOneLine(group->title))) : QVariant();
    }
    const RemedyLine &item = *itemOf(index);
    const bool isNumber = index.column() == Started || index.column() == Gears;
    switch (role) {
    case Qt::DisplayRole: return onOneLine(cellText(item, index.column()));
    case Qt::ToolTipRole: return plainTooltip(onOneLine(cellText(item, index.column())));
    case Qt::DecorationRole:
        return index.column() == Mends && item.faults > 0
                   ? QVariant(m_severities.icon(item.worst, item.started == 0))
                   : QVariant();
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return {};
        return tr("%1: %2", "heading, number")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 item.isExploited && index.column() == Mends
                     ? tr("%1, known to be exploited").arg(cellText(item, index.column()))
                     : cellText(item, index.column()));
    default: return {};
    }
}

QVariant RemediesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Started || section == Gears))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What to do");
    case Mends: return tr("It mends");
    case Started: return tr("Started by");
    case Gears: return tr("Gears");
    default: return {};
    }
}

} // namespace gearaudit
