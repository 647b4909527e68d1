#pragma once

#include "core/advisories/fault.h"

#include <nlohmann/json_fwd.hpp>

namespace gearaudit
{

/// {"id", "records", "aliases", "summary", "severity", "cvss", "exploited", "epss", "fixed-in"}: all of
/// these, null where one is not known; without CISA's list nobody knows what is not exploited.
nlohmann::ordered_json faultJson(const Fault &fault, bool knowsExploited);

} // namespace gearaudit
