#include "ui/explore/gear_forester.h"

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

} // namespace

ForestResult growForest(const ForestRequest &request)
{
    auto forest = std::make_shared<GearForest>();
    forest->upwards = request.upwards;
    forest->filter = filterText(request.exploration->expression);
    for (const ExploredReport &explored : request.exploration->reports) {
        const GearPart *before = partBefore(request, explored.loaded.report);
        GearPart part;
        part.tree =
            before ? before->tree : GearTree::build(explored.loaded.report, explored.loaded.path);
        part.order = before && before->order->column() == request.column
                         ? before->order
                         : GearOrder::sorted(*part.tree, request.column);
        part.matches = explored.matches;
        part.title = explored.loaded.title;
        // The results of audits here are of different sites.
        forest->tellsReports |= !explored.loaded.isLive && request.exploration->reports.size() > 1;
        forest->parts.push_back(std::move(part));
    }
    ForestResult result;
    result.exploration = request.exploration;
    result.expansion = request.expansion;
    result.rows = flatten(*forest, request.expansion);
    result.forest = std::move(forest);
    return result;
}

} // namespace gearaudit
