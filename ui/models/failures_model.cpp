#include "ui/models/failures_model.h"

#include "ui/words/details_text.h"
#include "ui/words/plain_tooltip.h"

namespace gearaudit
{

namespace
{

// Of a gear: 0; of what was tried for it: the gear's row and one.
constexpr quintptr ofGear = 0;

QString triedText(const Attempt &attempt)
{
    return FailuresModel::tr("tried: %1: %2", "an image, what came of it")
        .arg(onOneLine(attempt.image), onOneLine(attempt.result));
}

} // namespace

void FailuresModel::setGears(std::vector<FailedGear> gears)
{
    beginResetModel();
    m_gears = std::move(gears);
    endResetModel();
}

const FailedGear &FailuresModel::gearAt(const QModelIndex &index) const
{
    const quintptr above = index.internalId();
    return m_gears[above == ofGear ? std::size_t(index.row()) : std::size_t(above - 1)];
}

QModelIndex FailuresModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGear);
}

QModelIndex FailuresModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGear)
        return {};
    return createIndex(int(index.internalId() - 1), 0, ofGear);
}

int FailuresModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_gears.size());
    const bool isGear = parent.internalId() == ofGear && parent.column() == 0;
    return isGear ? int(m_gears[std::size_t(parent.row())].tried.size()) : 0;
}

int FailuresModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FailuresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QString text;
    const FailedGear &gear = gearAt(index);
    if (index.internalId() != ofGear) {
        if (index.column() == Gear)
            text = triedText(gear.tried[std::size_t(index.row())]);
    } else {
        switch (index.column()) {
        case Gear: text = onOneLine(gear.name) + QLatin1Char(' ') + onOneLine(gear.version); break;
        case Site: text = onOneLine(gear.key.site); break;
        case Reason: text = onOneLine(gear.reason); break;
        default: break;
        }
    }
    return role == Qt::ToolTipRole ? plainTooltip(text) : text;
}

QVariant FailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gear: return tr("Gear");
    case Site: return tr("Site");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace gearaudit
