#pragma once

#include "ui/exploring/exploration.h"
#include "ui/trees/gear_rows.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// What the rows of the gears' tree are to be made of.
struct ForestRequest {
    ExplorationSnapshot exploration;
    GearExpansion expansion;
    GearsColumn column = GearsColumn::Name;
    bool upwards = true;
    bool isFlat = false; ///< the matches alone, see match_lines.h
    /// What is shown now: what has not changed is taken from here, and the new forest knows where
    /// its nodes went. May be null.
    std::shared_ptr<const GearForest> before;
};

/// The rows, and what they were made from.
struct ForestResult {
    ExplorationSnapshot exploration;
    std::shared_ptr<const GearForest> forest;
    GearExpansion expansion;
    std::vector<GearForest::Node> rows;
};

/// For pool threads. Quick where only filter or expansion differ from before.
ForestResult growForest(const ForestRequest &request);

} // namespace gearaudit
