#include "ui/exploring/gear_forester.h"

#include "ui/trees/match_lines.h"

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

bool hasReasons(const PackedReport &report)
{
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (report.gear(gear).hasFailed)
            return true;
    }
    return false;
}

/// Matches alone need no order of siblings: any that is there will do.
GearOrderSnapshot orderOf(const ForestRequest &request, const GearPart *before, const GearPart &part)
{
    if (request.isFlat && before)
        return before->order;
    const GearsColumn column = request.isFlat ? GearsColumn::Name : request.column;
    const GearFaults ordering = column == GearsColumn::Faults ? part.faults : GearFaults();
    const bool isKept = before && before->order->column() == column && before->order->faults() == ordering;
    return isKept ? before->order : GearOrder::sorted(*part.tree, column, ordering);
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
        part.order = orderOf(request, before, part);
        part.matches = explored.matches;
        part.title = explored.loaded.title;
        part.path = explored.loaded.path;
        part.isLive = explored.loaded.isLive;
        part.hasReasons = before ? before->hasReasons : hasReasons(part.tree->report());
        // The results of audits here are of different sites.
        forest->tellsReports |= !explored.loaded.isLive && request.exploration->reports.size() > 1;
        forest->parts.push_back(std::move(part));
    }
    if (request.before)
        forest->carriedParts = carriedParts(*request.before, forest->parts);
    ForestResult result;
    result.exploration = request.exploration;
    result.expansion = request.expansion;
    if (request.isFlat)
        forest->flatBy = request.column;
    result.rows = request.isFlat ? matchLines(*forest, request.column, request.upwards)
                                 : flatten(*forest, request.expansion);
    result.forest = std::move(forest);
    return result;
}

} // namespace gearaudit
