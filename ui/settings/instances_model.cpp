#include "ui/settings/instances_model.h"

#include "ui/words/instance_text.h"
#include "ui/words/plain_tooltip.h"

#include <algorithm>

namespace gearaudit
{

InstancesModel::InstancesModel(QObject *parent) : QAbstractListModel(parent) {}

void InstancesModel::setDrafts(const InstanceDrafts &drafts)
{
    beginResetModel();
    m_drafts = drafts;
    endResetModel();
    Q_EMIT edited();
}

int InstancesModel::rowOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_drafts.size(); ++row) {
        if (m_drafts[row].instance.id == id || enteredInstance(m_drafts[row]).id == id)
            return int(row);
    }
    return -1;
}

void InstancesModel::markSaved(const InstanceList &saved)
{
    if (saved.size() != m_drafts.size())
        return;
    for (std::size_t row = 0; row < saved.size(); ++row) {
        InstanceDraft draft = m_drafts[row];
        draft.instance.id = saved[row].id;
        draft.keptFor = saved[row].address;
        setDraft(int(row), draft);
    }
}

void InstancesModel::setDraft(int row, const InstanceDraft &draft)
{
    InstanceDraft &present = m_drafts[std::size_t(row)];
    if (present == draft)
        return;
    present = draft;
    tellChanged();
}

int InstancesModel::append(const InstanceDraft &draft)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_drafts.push_back(draft);
    endInsertRows();
    tellChanged();
    return row;
}

int InstancesModel::copy(int row, const QString &newId)
{
    InstanceDraft made;
    made.instance = draft(row).instance;
    made.instance.id = newId;
    made.instance.name = uniqueInstanceName(made.instance.name, enteredInstances(m_drafts));
    made.judged = draft(row).judged;
    beginInsertRows({}, row + 1, row + 1);
    m_drafts.insert(m_drafts.begin() + row + 1, made);
    endInsertRows();
    tellChanged();
    return row + 1;
}

std::optional<Error> InstancesModel::problem(int row, InstanceField field) const
{
    const InstanceDraft &one = draft(row);
    return one.judged.testFlag(field) ? problemOf(one, field, m_drafts) : std::nullopt;
}

std::optional<Error> InstancesModel::firstProblemOf(int row) const
{
    for (const InstanceField field : allInstanceFields) {
        if (const auto found = problem(row, field))
            return found;
    }
    return std::nullopt;
}

std::optional<InstancesModel::Place> InstancesModel::firstProblem(int ahead) const
{
    std::optional<Place> first;
    for (int row = 0; row < rowCount(); ++row) {
        for (const InstanceField field : allInstanceFields) {
            if (!problemOf(draft(row), field, m_drafts))
                continue;
            if (row == ahead)
                return Place{row, field};
            first = first ? first : Place{row, field};
        }
    }
    return first;
}

void InstancesModel::judgeAll()
{
    for (InstanceDraft &one : m_drafts) {
        for (const InstanceField field : allInstanceFields)
            one.judged |= field;
    }
    tellChanged();
}

int InstancesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

QVariant InstancesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Instance &instance = draft(index.row()).instance;
    switch (role) {
    case Qt::DisplayRole:
        return instance.name.trimmed().isEmpty() ? tr("(no name)") : instance.name.simplified();
    case Qt::EditRole: return instance.name;
    case Qt::CheckStateRole: return instance.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return firstProblemOf(index.row()) ? m_icons.icon(StatusSign::Failed) : QVariant();
    case Qt::ToolTipRole: return plainTooltip(tooltip(index.row()));
    case Qt::AccessibleDescriptionRole: return tooltip(index.row());
    case AddressRole: return instance.address;
    default: return {};
    }
}

QString InstancesModel::tooltip(int row) const
{
    const InstanceDraft &one = draft(row);
    QStringList lines;
    if (!one.instance.address.trimmed().isEmpty())
        lines << one.instance.address.simplified();
    if (const auto found = firstProblemOf(row))
        lines << tr("It cannot be used yet: see the fields beside.");
    lines << (one.instance.enabled
                  ? tr("Ticked: it is audited when all instances are.")
                  : tr("Not ticked: it is left out when all instances are audited."));
    return lines.join(QLatin1Char('\n'));
}

bool InstancesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    InstanceDraft changed = draft(index.row());
    if (role == Qt::CheckStateRole) {
        changed.instance.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty()) // as one that leaves the editor without a word
            return false;
        changed.instance.name = name;
        changed.judged |= InstanceField::Name;
    } else {
        return false;
    }
    setDraft(index.row(), changed);
    return true;
}

Qt::ItemFlags InstancesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // between the rows: where one may be dropped
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable |
           Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool InstancesModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_drafts.erase(m_drafts.begin() + row, m_drafts.begin() + row + count);
    endRemoveRows();
    tellChanged();
    return true;
}

bool InstancesModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                              const QModelIndex &destinationParent, int destinationChild)
{
    const bool inside = sourceRow >= 0 && count > 0 && sourceRow + count <= rowCount() &&
                        destinationChild >= 0 && destinationChild <= rowCount();
    if (!inside || sourceParent.isValid() || destinationParent.isValid() ||
        !beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    const auto first = m_drafts.begin() + sourceRow;
    const auto target = m_drafts.begin() + destinationChild;
    if (destinationChild > sourceRow)
        std::rotate(first, first + count, target);
    else
        std::rotate(target, first, first + count);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void InstancesModel::tellChanged()
{
    // All rows: whether a name is free depends on the others.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT edited();
}

} // namespace gearaudit
