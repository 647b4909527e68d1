#pragma once

#include "core/model/gear.h"

#include <vector>

namespace gearaudit
{

/// The newest version of each gear first: by version, then by date (Gear::created), else in the order
/// given. Versions are compared by PEP 440, which reads semantic ones too; what follows it after _ or -,
/// as in 1.2.6_4.3.0 (the gear's version and that of the tool in it), counts after it. A text that is
/// no version is older than all that are, and a file that is no manifest comes last. Pure.
void sortNewestVersionFirst(std::vector<Gear> &gears);

} // namespace gearaudit
