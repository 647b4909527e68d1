#pragma once

#include "core/model/gear_record.h"

#include <vector>

namespace gearaudit::test
{

/// What an image could call its packages, and a manifest its gear, to get at a reader of what is exported:
/// formulas, quotes, line breaks, markup, escapes.
std::vector<GearRecord> hostileRecords();

} // namespace gearaudit::test
