#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"
#include "ui/words/details_text.h"

namespace gearaudit
{

/// What is in everything that is selected, each thing once: of a gear all of it, of a Python its packages. In
/// proportion to what it has; for pool threads.
GearsSum sumOf(const Exploration &exploration, const Selection &selection);

} // namespace gearaudit
