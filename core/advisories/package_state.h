#pragma once

#include "core/advisories/fault.h"

namespace gearaudit
{

/// Whether its faults count: not those that a distribution may have mended. Pure.
constexpr bool isFaulty(PackageState state)
{
    return state == PackageState::Affected || state == PackageState::Malicious;
}

/// What `vulnerable:` takes and tables have: "yes", "no" or "unknown". Pure.
QString vulnerableWord(PackageState state);

} // namespace gearaudit
