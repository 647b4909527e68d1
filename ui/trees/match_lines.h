#pragma once

#include "core/filter/filter_expression.h"
#include "ui/trees/gear_rows.h"

#include <vector>

namespace gearaudit
{

// The matches alone: a line for each thing that the filter itself names, without what is above and beside
// it in the tree.

/// The lines, ordered by a column; what is the same in it by gear, site, Python, package and version. Pure;
/// 28 bytes a line while it works, 4 in the end. For pool threads.
std::vector<GearForest::Node> matchLines(const GearForest &forest, GearsColumn column, bool upwards);

/// What a line shows in a column, as the report has it: the texts of the gear, Python or package that it
/// is, or that this one is in. 0 where there is nothing, and in columns that a line has not.
TextId matchText(const GearTree &tree, GearTree::Node node, GearsColumn column);

/// The gear that a node is or is in; `none` for a site.
GearTree::Node gearNode(const GearTree &tree, GearTree::Node node);

/// Whether a term that is not negated is about packages (numpy<2, package:, sdk-behind:, severity:…): in
/// the tree what these name lies among many siblings. Words are no such terms, they may be about anything.
bool namesPackages(const FilterExpression &expression);

} // namespace gearaudit
