#include "ui/exploring/gear_forester.h"

namespace gearaudit
{

namespace
{

const GearPart *partBefore(const ForestRequest &request, const PackedSnapshot &report)
{
    if (!request.before)
        return nullptr;
    for (const GearPart &part : request.before->parts) {
        if (part.tree->snapshot() == report)
            return &part;
    }
    return nullptr;
}

GearFaults faultsOf(const LoadedReport &loaded, const GearPart *before)
{
    if (!loaded.faults)
        return {};
    if (before && before->faults.known == loaded.faults)
        return before->faults;
    return {loaded.faults, FaultSums::of(*loaded.report, *loaded.faults)};
}

/// Where the parts of the forest before are among these.
std::vector<CarriedPart> carriedParts(const GearForest &before, const std::vector<GearPart> &now)
{
    std::vector<CarriedPart> ways;
    for (const GearPart &part : before.parts) {
        CarriedPart &way = ways.emplace_back();
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (now[i].path != part.path)
                continue;
            way.part = i;
            if (now[i].tree != part.tree)
                way.pairs = std::make_shared<const ReportCounterparts>(part.tree->report(),
                                                                       now[i].tree->report());
        }
    }
    return ways;
}

} // namespace

ForestResult growForest(const ForestRequest &request)
{
    auto forest = std::make_shared<GearForest>();
    forest->upwards = request.upwards;
    forest->filter = filterText(request.exploration->expression);
    for (const FilteredReport &explored : request.exploration->reports) {
        const GearPart *before = partBefore(request, explored.loaded.report);
        GearPart part;
        part.tree =
            before ? before->tree : GearTree::build(explored.loaded.report, explored.loaded.path);
        part.faults = faultsOf(explored.loaded, before);
        const GearFaults ordering = request.column == GearsColumn::Faults ? part.faults : GearFaults();
        part.order = before && before->order->column() == request.column && before->order->faults() == ordering
                         ? before->order
                         : GearOrder::sorted(*part.tree, request.column, ordering);
        part.matches = explored.matches;
        part.title = explored.loaded.title;
        part.path = explored.loaded.path;
        // The results of audits here are of different sites.
        forest->tellsReports |= !explored.loaded.isLive && request.exploration->reports.size() > 1;
        forest->parts.push_back(std::move(part));
    }
    if (request.before)
        forest->carriedParts = carriedParts(*request.before, forest->parts);
    ForestResult result;
    result.exploration = request.exploration;
    result.expansion = request.expansion;
    result.rows = flatten(*forest, request.expansion);
    result.forest = std::move(forest);
    return result;
}

} // namespace gearaudit
