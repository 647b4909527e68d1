#include "ui/models/packages_model.h"

#include "core/filter/narrowed_filter.h"
#include "ui/words/details_text.h"
#include "ui/words/fault_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{

// An index' internal id says what is above it: nothing, a package, or a version.
enum class Above { Nothing, Package, Version };
constexpr quintptr tags = 4;

quintptr idBeneath(Above above, quint32 number)
{
    return number * tags + static_cast<quintptr>(above);
}
Above aboveOf(const QModelIndex &index)
{
    return static_cast<Above>(index.internalId() % tags);
}
quint32 numberAbove(const QModelIndex &index)
{
    return static_cast<quint32>(index.internalId() / tags);
}

} // namespace

PackagesModel::PackagesModel(QObject *parent)
    : QAbstractItemModel(parent), m_summary(std::make_shared<PackageSummary>())
{
}

void PackagesModel::show(ExplorationSnapshot exploration,
                         std::shared_ptr<const PackageSummary> summary)
{
    beginResetModel();
    m_exploration = std::move(exploration);
    m_summary = std::move(summary);
    putInOrder();
    endResetModel();
}

PackagesModel::Level PackagesModel::level(const QModelIndex &index) const
{
    switch (aboveOf(index)) {
    case Above::Nothing: break;
    case Above::Package: return Level::Version;
    case Above::Version: return Level::Gear;
    }
    return Level::Package;
}

quint32 PackagesModel::versionOf(const QModelIndex &index) const
{
    if (level(index) == Level::Gear)
        return numberAbove(index);
    const auto &name = m_summary->names()[numberAbove(index)];
    return name.versions.first + static_cast<quint32>(index.row());
}

QModelIndex PackagesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (level(parent) == Level::Package)
        return createIndex(row, column, idBeneath(Above::Package, nameAt(parent.row())));
    return createIndex(row, column, idBeneath(Above::Version, versionOf(parent)));
}

QModelIndex PackagesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || level(child) == Level::Package)
        return {};
    const quint32 above = numberAbove(child);
    if (level(child) == Level::Version)
        return createIndex(static_cast<int>(m_rowOf[above]), 0, quintptr(0));
    const quint32 name = m_summary->nameOfVersion(above);
    const auto row = static_cast<int>(above - m_summary->names()[name].versions.first);
    return createIndex(row, 0, idBeneath(Above::Package, name));
}

int PackagesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_order.size());
    if (parent.column() > 0)
        return 0;
    switch (level(parent)) {
    case Level::Package:
        return static_cast<int>(m_summary->names()[nameAt(parent.row())].versions.count);
    case Level::Version:
        return static_cast<int>(m_summary->versions()[versionOf(parent)].gears.count);
    case Level::Gear: break;
    }
    return 0;
}

int PackagesModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

bool PackagesModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QString PackagesModel::gearText(const PackageSummary::Gear &gear, Column column) const
{
    const auto &loaded = m_exploration->reports[gear.report].loaded;
    const auto &report = *loaded.report;
    const GearRow row = report.gear(gear.gear);
    switch (column) {
    case Name: {
        const QString name = report.text(row.name);
        const QString version = report.text(row.version);
        return version.isEmpty() || name.contains(version) ? name
                                                           : name + QLatin1Char(' ') + version;
    }
    case Sites: return report.text(row.site);
    case Gears: return m_exploration->reports.size() > 1 ? loaded.title : QString();
    case Versions:
    case Started:
    case Faults: break;
    }
    return {};
}

QString PackagesModel::text(const QModelIndex &index) const
{
    const auto column = static_cast<Column>(index.column());
    switch (level(index)) {
    case Level::Package: {
        const quint32 name = nameAt(index.row());
        const auto &package = m_summary->names()[name];
        switch (column) {
        case Name: return m_summary->spelling(name);
        case Versions: return countText(package.versions.count);
        case Gears: return countText(package.gears);
        case Sites: return countText(package.sites);
        case Started: return countText(package.started);
        case Faults: return package.known ? assessmentText(*package.known) : QString();
        }
        break;
    }
    case Level::Version: {
        const quint32 version = versionOf(index);
        const auto &row = m_summary->versions()[version];
        switch (column) {
        case Name: {
            const QString &text = m_summary->versionText(version);
            return text.isEmpty() ? tr("no version") : text;
        }
        case Versions: return {};
        case Gears: return countText(row.gears.count);
        case Sites: return countText(row.sites);
        case Started: return countText(row.started);
        case Faults: return row.known ? assessmentText(*row.known) : QString();
        }
        break;
    }
    case Level::Gear: {
        const auto range = m_summary->versions()[versionOf(index)].gears;
        return gearText(m_summary->gears()[range.first + static_cast<quint32>(index.row())],
                        column);
    }
    }
    return {};
}

const Assessment *PackagesModel::knownOf(const QModelIndex &index) const
{
    switch (level(index)) {
    case Level::Package: return m_summary->names()[nameAt(index.row())].known;
    case Level::Version: return m_summary->versions()[versionOf(index)].known;
    case Level::Gear: break;
    }
    return nullptr;
}

/// Filled where some gear starts it.
QVariant PackagesModel::icon(const QModelIndex &index) const
{
    const Assessment *known = index.column() == Faults ? knownOf(index) : nullptr;
    if (!known || known->faults.empty())
        return {};
    const bool isStarted = level(index) == Level::Package
                               ? m_summary->names()[nameAt(index.row())].started > 0
                               : m_summary->versions()[versionOf(index)].started > 0;
    const bool isMaybe = known->state == PackageState::MaybePatched;
    return m_severities.icon(isMaybe ? Severity::Unknown : known->worst, isMaybe || !isStarted);
}

QVariant PackagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() != Name && index.column() != Faults && level(index) != Level::Gear;
    switch (role) {
    case Qt::DisplayRole: return onOneLine(text(index));
    case Qt::ToolTipRole:
        if (const Assessment *known = index.column() == Faults ? knownOf(index) : nullptr)
            return plainTooltip(assessmentHelp(*known));
        return plainTooltip(onOneLine(text(index)));
    case Qt::DecorationRole: return icon(index);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LevelRole: return static_cast<int>(level(index));
    case KeyRole:
        if (level(index) == Level::Package)
            return m_summary->normalName(nameAt(index.row()));
        return level(index) == Level::Version ? m_summary->versionText(versionOf(index))
                                              : QVariant();
    case Qt::AccessibleTextRole:
        if (const Assessment *known = index.column() == Faults ? knownOf(index) : nullptr)
            return assessmentHelp(*known).replace(QLatin1Char('\n'), QStringLiteral(", "));
        // A number alone says little to who does not see the heading above it.
        return isNumber && !text(index).isEmpty()
                   ? QVariant(tr("%1: %2", "heading, number")
                                  .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                                           .toString(),
                                       text(index)))
                   : QVariant();
    default: return {};
    }
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name && section != Faults)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Started)
        return plainTooltip(tr("How many of the gears start a Python that has it"));
    if (role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Package");
    case Versions: return tr("Versions");
    case Gears: return tr("Gears");
    case Sites: return tr("Sites");
    case Started: return tr("Started by");
    case Faults: return tr("Known faults");
    }
    return {};
}

Qt::ItemFlags PackagesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && level(index) == Level::Gear)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QString PackagesModel::filterOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    switch (level(index)) {
    case Level::Package: return packageFilter(m_summary->normalName(nameAt(index.row())));
    case Level::Version: {
        const quint32 version = versionOf(index);
        return packageFilter(m_summary->normalName(numberAbove(index)),
                             m_summary->versionText(version));
    }
    case Level::Gear: break;
    }
    return {};
}

std::optional<PackagePart> PackagesModel::partOf(const QModelIndex &index) const
{
    if (!index.isValid() || level(index) == Level::Gear)
        return std::nullopt;
    if (level(index) == Level::Package)
        return PackagePart{nameAt(index.row()), std::nullopt};
    return PackagePart{numberAbove(index), versionOf(index)};
}

std::optional<SelectedNode> PackagesModel::gearOf(const QModelIndex &index) const
{
    if (!index.isValid() || level(index) != Level::Gear)
        return std::nullopt;
    const auto range = m_summary->versions()[versionOf(index)].gears;
    const auto &gear = m_summary->gears()[range.first + static_cast<quint32>(index.row())];
    return SelectedNode{gear.report, SelectedNode::Kind::Gear, gear.gear};
}

QModelIndex PackagesModel::find(const QString &normalName, const QString &version) const
{
    const quint32 name = m_summary->lowerBound(normalName);
    if (name >= m_summary->names().size() || m_summary->normalName(name) != normalName)
        return {};
    const QModelIndex package = createIndex(static_cast<int>(m_rowOf[name]), 0, quintptr(0));
    const auto range = m_summary->names()[name].versions;
    for (quint32 i = range.first; i < range.end() && !version.isEmpty(); ++i) {
        if (m_summary->versionText(i) == version)
            return index(static_cast<int>(i - range.first), 0, package);
    }
    return version.isEmpty() ? package : QModelIndex();
}

void PackagesModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const auto before = persistentIndexList();
    std::vector<quint32> names;
    for (const auto &index : before)
        names.push_back(level(index) == Level::Package ? nameAt(index.row()) : 0);
    putInOrder();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &index = before[i];
        const auto row = m_rowOf.empty() ? 0U : m_rowOf[names[static_cast<std::size_t>(i)]];
        after << (level(index) == Level::Package
                      ? createIndex(static_cast<int>(row), index.column(), quintptr(0))
                      : index);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PackagesModel::putInOrder()
{
    const auto names = m_summary->names();
    m_order.resize(names.size());
    std::iota(m_order.begin(), m_order.end(), 0U); // the order of the names
    const auto count = [&](quint32 name) {
        switch (static_cast<Column>(m_sortColumn)) {
        case Name: break;
        case Versions: return names[name].versions.count;
        case Gears: return names[name].gears;
        case Sites: return names[name].sites;
        case Started: return names[name].started;
        case Faults: return names[name].known ? rankOf(*names[name].known) : 0;
        }
        return name;
    };
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == Name && isDescending)
        std::reverse(m_order.begin(), m_order.end());
    else if (m_sortColumn > Name)
        std::stable_sort(m_order.begin(), m_order.end(), [&](quint32 a, quint32 b) {
            return isDescending ? count(a) > count(b) : count(a) < count(b);
        });
    m_rowOf.resize(names.size());
    for (quint32 row = 0; row < m_order.size(); ++row)
        m_rowOf[m_order[row]] = row;
}

} // namespace gearaudit
