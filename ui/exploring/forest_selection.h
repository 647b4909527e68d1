#pragma once

#include "ui/exploring/selection.h"
#include "ui/trees/gear_rows.h"

namespace gearaudit
{

/// What a row stands for. Pure.
SelectedNode selectedNode(const GearForest &forest, GearForest::Node node);

} // namespace gearaudit
