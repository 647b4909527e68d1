#include "ui/models/difference_model.h"

#include "ui/text/change_text.h"
#include "ui/text/measure_text.h"
#include "ui/text/plain_tooltip.h"

#include <QFont>
#include <QSet>

namespace gearaudit
{

using Kind = DifferenceTree::Kind;

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractItemModel(parent), m_tree(DifferenceTree::build({}))
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

QString DifferenceModel::what(DifferenceTree::Node node) const
{
    const GearName *gear = m_tree->gear(node);
    if (gear != nullptr) {
        const GearName *before = m_tree->gearBefore(node);
        return before == nullptr ? gearNameText(*gear)
                                 : tr("%1, was %2", "a gear and the one that it is compared with")
                                       .arg(gearNameText(*gear), gearNameText(*before));
    }
    const int changes = m_tree->changeCount(node);
    if (m_tree->kind(node) == Kind::AllChanges)
        return tr("All %n changes", nullptr, changes);
    const QString thing = changedThingText(*m_tree->change(node));
    if (m_tree->kind(node) == Kind::Change)
        return thing;
    const QString gears = gearsText(m_tree->gearCount(node));
    return changes == 1 ? tr("%1 in %2", "what changed in how many gears").arg(thing, gears)
                        : tr("%1 and %n more in %2", "what changed in how many gears", changes - 1)
                              .arg(thing, gears);
}

QString DifferenceModel::text(DifferenceTree::Node node, int column) const
{
    const Kind kind = m_tree->kind(node);
    const bool isGearOfShared = kind == Kind::Gear && m_tree->changeCount(node) == 0;
    const Change *change = m_tree->change(node);
    const bool tellsValues = change != nullptr && kind != Kind::AllChanges && kind != Kind::Gear &&
                             m_tree->changeCount(node) == 1;
    switch (column) {
    case What: return what(node);
    case How: {
        if (isGearOfShared || kind == Kind::AllChanges)
            return {};
        const ChangeKind how = m_tree->changeKind(node);
        return changeKindSign(how) + QLatin1Char(' ') + changeKindText(how);
    }
    case Before: return tellsValues ? changeValueText(change->subject, change->before) : QString();
    case After: return tellsValues ? changeValueText(change->subject, change->after) : QString();
    case Python: return tellsValues ? change->python.simplified() : QString();
    default: return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = node(index);
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole) {
        const QString shown = text(row, index.column());
        return shown.isEmpty() ? QVariant() : plainTooltip(shown);
    }
    if (role == Qt::AccessibleTextRole && index.column() == What) {
        QStringList parts;
        for (const int column : {What, How, Before, After, Python}) {
            const QString part = text(row, column);
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::FontRole && index.column() == What && m_tree->kind(row) == Kind::Shared) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case How: return tr("Change");
    case Before: return tr("Before");
    case After: return tr("After");
    case Python: return tr("Python");
    default: return {};
    }
}

QStringList DifferenceModel::textOf(const QModelIndex &index) const
{
    const auto row = node(index);
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString cell = text(row, column);
        if (!cell.isEmpty())
            cells.append(cell);
    }
    QStringList lines{cells.join(QLatin1Char('\t'))};
    for (int i = 0; i < rowCount(index.siblingAtColumn(0)); ++i) {
        const QStringList below = textOf(this->index(i, 0, index.siblingAtColumn(0)));
        for (const QString &line : below)
            lines.append(QStringLiteral("  ") + line);
    }
    return lines;
}

QStringList DifferenceModel::textOf(const QModelIndexList &indexes) const
{
    QSet<DifferenceTree::Node> chosen;
    for (const QModelIndex &index : indexes)
        chosen.insert(node(index));
    const auto isBelowAnother = [&](const QModelIndex &index) {
        for (auto above = m_tree->parent(node(index)); above >= 0; above = m_tree->parent(above)) {
            if (chosen.contains(above))
                return true;
        }
        return false;
    };
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        if (!isBelowAnother(index))
            lines += textOf(index);
    }
    return lines;
}

} // namespace gearaudit
