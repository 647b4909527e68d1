#pragma once

#include "ui/exploring/page_details.h"
#include "ui/trees/difference_tree.h"

#include <functional>
#include <vector>

namespace gearaudit
{

/// What is told of rows of a comparison that are selected, and what is done to them. `exploration` has
/// the reports that are open, where their gears are looked for; may be null. `text` makes what is copied,
/// on any thread. In proportion to the gears in the reports.
PageDetails differenceParts(const ExplorationSnapshot &exploration, const DifferenceTree &tree,
                            const std::vector<DifferenceTree::Node> &nodes, const QString &title,
                            const std::function<QString()> &text);

} // namespace gearaudit
