#include "ui/exploring/row_filters.h"

#include "core/filter/narrowed_filter.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_name.h"
#include "ui/exploring/selected_part.h"

#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{

/// Longer filters nobody reads.
constexpr std::size_t mostTogether = 20;

QString joined(const QStringList &terms)
{
    return terms.join(QStringLiteral(" or "));
}

} // namespace

QStringList rowFilters(const Exploration &exploration, const SelectedNode &node)
{
    if (node.report >= exploration.reports.size())
        return {};
    const PackedReport &report = *exploration.reports[node.report].loaded.report;
    switch (node.kind) {
    case SelectedNode::Kind::Site: return {factFilter(FilterKey::Site, report.text(node.number))};
    case SelectedNode::Kind::Gear:
        return {factFilter(FilterKey::Gear, report.text(report.gear(node.number).name))};
    case SelectedNode::Kind::Python: {
        const auto branch = pythonBranch(report.text(report.python(node.number).version));
        return branch ? QStringList{QStringLiteral("python:") + branch->name()} : QStringList();
    }
    case SelectedNode::Kind::Package: {
        const PackageRow &row = report.packages({node.number, 1}).front();
        const QString name = report.text(row.name);
        return {packageFilter(name), packageFilter(name, report.text(row.version))};
    }
    case SelectedNode::Kind::Report:
    case SelectedNode::Kind::Pip: break;
    }
    return {};
}

QStringList selectionFilters(const Exploration &exploration, const Selection &selection)
{
    if (selection.size() == 1)
        return rowFilters(exploration, selection.front());
    if (selection.empty() || selection.size() > mostTogether)
        return {};
    QStringList terms;
    for (const SelectedNode &node : selection) {
        const QStringList own = rowFilters(exploration, node);
        if (own.isEmpty())
            return {};
        if (!terms.contains(own.last()))
            terms << own.last();
    }
    return {joined(terms)};
}

QString versionsFilter(const Exploration &exploration, const Selection &selection)
{
    QSet<QString> names;
    QStringList terms;
    for (const SelectedNode &node : selection) {
        if (node.report >= exploration.reports.size() || terms.size() >= static_cast<qsizetype>(mostTogether))
            continue;
        const PackedReport &report = *exploration.reports[node.report].loaded.report;
        const auto gear = gearOf(report, node);
        const QString name = gear ? bareGearName(report.text(report.gear(*gear).name)) : QString();
        if (name.isEmpty() || names.contains(name))
            continue;
        names.insert(name);
        terms << factFilter(FilterKey::Gear, name);
    }
    qsizetype found = 0;
    for (const FilteredReport &explored : exploration.reports) {
        const PackedReport &report = *explored.loaded.report;
        for (quint32 i = 0; i < report.gearCount() && found <= names.size(); ++i)
            found += names.contains(bareGearName(report.text(report.gear(i).name)));
    }
    return found > names.size() ? joined(terms) : QString();
}

} // namespace gearaudit
