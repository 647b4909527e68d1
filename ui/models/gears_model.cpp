#include "ui/models/gears_model.h"

#include "ui/words/plain_tooltip.h"

#include <algorithm>

namespace gearaudit
{

using Node = GearForest::Node;
using Kind = GearTree::Kind;

namespace
{

/// The gear, its Pythons and their packages, which lie side by side each.
void markGear(const GearTree &tree, quint32 gear, std::vector<bool> &marks)
{
    const PackedReport &report = tree.report();
    const auto mark = [&](Kind kind, quint32 number) { marks[tree.node(kind, number)] = true; };
    mark(Kind::Gear, gear);
    const NumberRange pythons = report.gear(gear).pythons;
    for (quint32 python = pythons.first; python < pythons.end(); ++python) {
        mark(Kind::Python, python);
        const NumberRange packages = report.python(python).packages;
        for (quint32 package = packages.first; package < packages.end(); ++package)
            mark(Kind::Package, package);
    }
}

} // namespace

GearsModel::GearsModel(QObject *parent)
    : QAbstractTableModel(parent), m_forest(std::make_shared<GearForest>())
{
}

void GearsModel::show(GearForestSnapshot forest, GearExpansion expansion, std::vector<Node> rows,
                      QDate today)
{
    Q_EMIT resetComing();
    beginResetModel();
    const GearForestSnapshot before = std::exchange(m_forest, std::move(forest));
    m_expansion = std::move(expansion);
    m_rows.swap(rows);
    m_today = today;
    m_text.forget();
    endResetModel();
}

void GearsModel::takeProgress(const std::vector<AuditEvent> &batch)
{
    if (m_stages.apply(batch))
        tellCells();
}

void GearsModel::endProgress()
{
    m_stages = {};
    tellCells();
}

void GearsModel::tellCells()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, gearsColumnCount - 1));
}

int GearsModel::rowOf(Node node) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), node);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<int> GearsModel::rowsOf(const std::vector<Node> &wanted) const
{
    std::vector<int> rows;
    if (wanted.empty())
        return rows;
    const Node end = *std::max_element(wanted.begin(), wanted.end()) + 1;
    std::vector<bool> isWanted(end);
    for (const Node node : wanted)
        isWanted[node] = true;
    for (std::size_t row = 0; row < m_rows.size() && rows.size() < wanted.size(); ++row) {
        if (m_rows[row] < end && isWanted[m_rows[row]])
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

int GearsModel::firstOfGear(Node gear) const
{
    const GearTree &tree = m_forest->tree(gear);
    const quint32 number = tree.number(m_forest->local(gear));
    std::vector<bool> isIn(tree.size());
    markGear(tree, number, isIn);
    const std::size_t part = m_forest->partOf(gear);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](Node node) {
        return m_forest->partOf(node) == part && isIn[m_forest->local(node)];
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GearsModel::parentRow(int row) const
{
    if (isFlat())
        return -1;
    const Node above = m_forest->parent(node(row));
    while (--row >= 0 && node(row) != above) {
    }
    return row;
}

int GearsModel::endOf(int row) const
{
    const int depth = m_forest->depth(node(row));
    const int count = rowCount();
    do
        ++row;
    while (row < count && m_forest->depth(node(row)) > depth);
    return row;
}

bool GearsModel::isOpen(int row) const
{
    return !isFlat() && m_forest->hasChildren(node(row)) && m_forest->isOpen(node(row), m_expansion);
}

void GearsModel::setOpen(int row, bool open)
{
    if (isFlat() || !m_forest->hasChildren(node(row)) || isOpen(row) == open)
        return;
    const auto at = m_rows.begin() + row + 1;
    if (open) {
        m_forest->setOpen(node(row), true, m_expansion);
        const auto below = flattenBelow(*m_forest, m_expansion, node(row));
        if (!below.empty()) {
            beginInsertRows({}, row + 1, row + static_cast<int>(below.size()));
            m_rows.insert(at, below.begin(), below.end());
            endInsertRows();
        }
    } else {
        const int end = endOf(row);
        m_forest->setOpen(node(row), false, m_expansion);
        if (end > row + 1) {
            beginRemoveRows({}, row + 1, end - 1);
            m_rows.erase(at, m_rows.begin() + end);
            endRemoveRows();
        }
    }
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    Q_EMIT expansionChanged();
}

void GearsModel::openBelow(int row)
{
    if (isFlat() || !m_forest->hasChildren(node(row)))
        return;
    // One exchange of all rows: closing it first would take away what is selected below it.
    GearExpansion expansion = m_expansion;
    m_forest->openBelow(node(row), expansion);
    const auto below = flattenBelow(*m_forest, expansion, node(row));
    std::vector<Node> rows(m_rows.begin(), m_rows.begin() + row + 1);
    rows.insert(rows.end(), below.begin(), below.end());
    rows.insert(rows.end(), m_rows.begin() + endOf(row), m_rows.end());
    show(m_forest, std::move(expansion), std::move(rows), m_today);
    Q_EMIT expansionChanged();
}

int GearsModel::findGear(const QString &beginning, int from) const
{
    // A gear's name is looked at once, however many lines are in it.
    std::vector<std::vector<bool>> isIn;
    for (const GearPart &part : m_forest->parts) {
        const PackedReport &report = part.tree->report();
        std::vector<bool> &marks = isIn.emplace_back(part.tree->size());
        for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
            if (report.text(report.gear(gear).name).startsWith(beginning, Qt::CaseInsensitive))
                markGear(*part.tree, gear, marks);
        }
    }
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        if (isIn[m_forest->partOf(node(row))][m_forest->local(node(row))])
            return row;
    }
    return -1;
}

int GearsModel::findName(const QString &beginning, int from) const
{
    if (isFlat())
        return findGear(beginning, from);
    // Each distinct text is looked at once.
    std::vector<std::vector<qint8>> known(m_forest->parts.size());
    for (std::size_t part = 0; part < known.size(); ++part)
        known[part].assign(m_forest->parts[part].tree->report().textCount(), -1);
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        const std::size_t part = m_forest->partOf(node(row));
        const GearTree &tree = *m_forest->parts[part].tree;
        const TextId id = tree.nameText(m_forest->local(node(row)));
        qint8 &begins = known[part][id];
        if (begins < 0)
            begins = tree.report().text(id).startsWith(beginning, Qt::CaseInsensitive) ? 1 : 0;
        if (begins == 1)
            return row;
    }
    return -1;
}

int GearsModel::findNamed(int row, bool below) const
{
    const int count = rowCount();
    for (row += below ? 1 : -1; row >= 0 && row < count; row += below ? 1 : -1) {
        if (m_forest->mark(node(row)) == MatchMark::Named)
            return row;
    }
    return -1;
}

int GearsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GearsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gearsColumnCount;
}

QVariant GearsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node at = node(index.row());
    const auto column = static_cast<GearsColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(at, column);
    case Qt::ToolTipRole: return plainTooltip(help(at, column));
    case Qt::AccessibleTextRole: return spoken(index.row(), column);
    case Qt::AccessibleDescriptionRole:
        return isFlat() ? QString() : tr("level %1").arg(m_forest->depth(at) + 1);
    case Qt::DecorationRole: return icon(at, column);
    case KindRole: return static_cast<int>(m_forest->kind(at));
    case DepthRole: return isFlat() ? 0 : m_forest->depth(at);
    case CanOpenRole: return !isFlat() && m_forest->hasChildren(at);
    case IsOpenRole: return isOpen(index.row());
    case MatchRole: return static_cast<int>(m_forest->mark(at));
    case BadgeRole: return badge(at, column).text;
    case BadgeSignRole: return badge(at, column).sign;
    case BadgeFilledRole: return badge(at, column).isFilled;
    case NoteRole: return note(at, column);
    case ShortRole: // the worst is told by its sign as well
        return column == GearsColumn::Faults ? text(at, column).section(QStringLiteral(" · "), -1) : QString();
    case CountRole: return column == GearsColumn::Name ? count(at) : QString();
    case FaintRole: return isFaint(at, column);
    case StatusRole: {
        if (m_forest->kind(at) != Kind::Gear)
            return {};
        const GearTree &tree = m_forest->tree(at);
        const auto status = tree.report().gear(tree.number(m_forest->local(at))).status;
        return status ? static_cast<int>(*status) : -1;
    }
    default: return {};
    }
}

QVariant GearsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= gearsColumnCount)
        return {};
    const auto column = static_cast<GearsColumn>(section);
    if (role == Qt::ToolTipRole)
        return plainTooltip(columnHelp(column));
    if (role != Qt::DisplayRole)
        return {};
    return isFlat() && column == GearsColumn::Name ? tr("Gear") : columnTitle(column);
}

Qt::ItemFlags GearsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace gearaudit
