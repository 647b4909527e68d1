#include "ui/models/difference_model.h"

#include "ui/words/change_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/plain_tooltip.h"

#include <QFont>
#include <QSet>

namespace gearaudit
{

using Kind = DifferenceTree::Kind;

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(DifferenceTree::build(GroupedDifference{}))
{
}

void DifferenceModel::setTree(DifferenceTreeSnapshot tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

DifferenceTree::Node DifferenceModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<DifferenceTree::Node>(index.internalId()) : -1;
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_tree->child(node(parent), row)));
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    const auto above = child.isValid() ? m_tree->parent(node(child)) : -1;
    return above < 0 ? QModelIndex()
                     : createIndex(m_tree->row(above), 0, static_cast<quintptr>(above));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_tree->childCount(node(parent));
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DifferenceModel::what(const DifferenceTree &tree, DifferenceTree::Node node)
{
    const GearName *gear = tree.gear(node);
    if (gear != nullptr && tree.kind(node) == Kind::Gear) {
        const GearName *before = tree.gearBefore(node);
        return before == nullptr ? gearNameText(*gear)
                                 : tr("%1, was %2", "a gear and the one that it is compared with")
                                       .arg(gearNameText(*gear), gearNameText(*before));
    }
    const int changes = tree.changeCount(node);
    if (tree.kind(node) == Kind::AllChanges)
        return tr("All %n changes", nullptr, changes);
    const QString thing = changedThingText(*tree.change(node));
    if (tree.kind(node) == Kind::Change)
        return thing;
    const QString gears = gear != nullptr ? gearNameText(*gear) : gearsText(tree.gearCount(node));
    if (tree.parent(node) >= 0 || tree.change(node)->subject == ChangeSubject::Gear)
        return gears; // the row above tells what, or nothing but that changed
    if (tree.kind(node) == Kind::Thing)
        return tr("%1 in %2", "what changed in how many gears").arg(thing, gears);
    return changes == 1 ? tr("%1 in %2", "what changed in how many gears").arg(thing, gears)
                        : tr("%1 and %n more in %2", "what changed in how many gears", changes - 1)
                              .arg(thing, gears);
}

/// In how many ways a thing changed: "↑ newer" where they are alike, and how many pairs of versions.
QString DifferenceModel::waysText(const DifferenceTree &tree, DifferenceTree::Node node)
{
    const ChangeKind how = tree.changeKind(node);
    const QString ways = tr("%n way(s)", "in which a package changed", tree.changeCount(node));
    if (how == ChangeKind::Changed)
        return ways;
    return tr("%1, %2", "newer, 3 ways")
        .arg(changeKindSign(how) + QLatin1Char(' ') + changeKindText(how), ways);
}

QString DifferenceModel::text(const DifferenceTree &tree, DifferenceTree::Node node, int column)
{
    const Kind kind = tree.kind(node);
    const bool isGearOfShared = kind == Kind::Gear && tree.changeCount(node) == 0;
    const Change *change = tree.change(node);
    const bool tellsValues = change != nullptr && kind != Kind::Thing && kind != Kind::AllChanges && kind != Kind::Gear &&
                             tree.changeCount(node) == 1;
    switch (static_cast<Column>(column)) {
    case What: return what(tree, node);
    case How: {
        if (isGearOfShared || kind == Kind::AllChanges)
            return {};
        if (kind == Kind::Thing)
            return waysText(tree, node);
        const ChangeKind how = tree.changeKind(node);
        return changeKindSign(how) + QLatin1Char(' ') + changeKindText(how);
    }
    case Before: return tellsValues ? changeValueText(change->subject, change->before) : QString();
    case After: return tellsValues ? changeValueText(change->subject, change->after) : QString();
    case Python: return tellsValues ? change->python.simplified() : QString();
    }
    return {};
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = node(index);
    if (role == Qt::DisplayRole)
        return text(*m_tree, row, index.column());
    if (role == Qt::ToolTipRole) {
        const QString shown = text(*m_tree, row, index.column());
        return shown.isEmpty() ? QVariant() : plainTooltip(shown);
    }
    if (role == Qt::AccessibleTextRole && index.column() == What) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column) {
            const QString part = text(*m_tree, row, column);
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::FontRole && index.column() == What && m_tree->parent(row) < 0 &&
        (m_tree->kind(row) == Kind::Shared || m_tree->kind(row) == Kind::Thing)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case What: return tr("What");
    case How: return tr("Change");
    case Before: return tr("Before");
    case After: return tr("After");
    case Python: return tr("Python");
    }
    return {};
}

void DifferenceModel::addLines(const DifferenceTree &tree, DifferenceTree::Node node,
                               const QString &indent, QStringList &lines)
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString cell = text(tree, node, column);
        if (!cell.isEmpty())
            cells.append(cell);
    }
    lines.append(indent + cells.join(QLatin1Char('\t')));
    for (int i = 0; i < tree.childCount(node); ++i)
        addLines(tree, tree.child(node, i), indent + QStringLiteral("  "), lines);
}

QStringList DifferenceModel::textOf(const DifferenceTree &tree,
                                    const std::vector<DifferenceTree::Node> &nodes)
{
    const QSet<DifferenceTree::Node> chosen(nodes.begin(), nodes.end());
    QStringList lines;
    for (const auto node : nodes) {
        auto above = tree.parent(node);
        while (above >= 0 && !chosen.contains(above))
            above = tree.parent(above);
        if (above < 0) // else it is told with the one above
            addLines(tree, node, {}, lines);
    }
    return lines;
}

std::function<QString()> DifferenceModel::textLater(const QItemSelection &selection) const
{
    struct Range {
        DifferenceTree::Node above;
        int first;
        int last;
    };
    std::vector<Range> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.push_back({node(range.parent()), range.top(), range.bottom()});
    return [ranges = std::move(ranges), tree = m_tree] {
        std::vector<DifferenceTree::Node> nodes;
        for (const Range &range : ranges) {
            for (int row = range.first; row <= range.last; ++row)
                nodes.push_back(tree->child(range.above, row));
        }
        return textOf(*tree, nodes).join(QLatin1Char('\n'));
    };
}

} // namespace gearaudit
