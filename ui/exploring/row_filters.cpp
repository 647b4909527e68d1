#include "ui/exploring/row_filters.h"

#include "core/filter/narrowed_filter.h"
#include "core/model/end_of_life.h"

namespace gearaudit
{

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

} // namespace gearaudit
