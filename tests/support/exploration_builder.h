#pragma once

#include "ui/exploring/exploration.h"

#include <vector>

namespace gearaudit::test
{

/// An exploration of one report for each list of records, titled "Report 1"…, under a filter, on
/// the day 22 November 2026.
ExplorationSnapshot exploration(const std::vector<std::vector<GearRecord>> &reports,
                                const QString &filter = {});

} // namespace gearaudit::test
