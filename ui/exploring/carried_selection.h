#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

namespace gearaudit
{

/// What was selected in one exploration, by its numbers in another: found by its file, site, gear
/// and so on. What the other does not have is left out. Pure; for pool threads where the reports
/// differ.
Selection carriedSelection(const Exploration &from, const Selection &selection,
                           const Exploration &to);

} // namespace gearaudit
