#pragma once

#include "core/insight/difference.h"
#include "core/model/gear_record.h"

#include <vector>

// Internal to the comparison.

namespace gearaudit
{

/// What has changed from one record of a gear to the other; see difference().
std::vector<Change> changesOf(const GearRecord &before, const GearRecord &after);

} // namespace gearaudit
