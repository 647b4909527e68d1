#pragma once

#include "core/filter/matched_view.h"
#include "ui/exploring/exploration.h"

#include <vector>

namespace gearaudit
{

/// The reports of an exploration, for those who count in them. Valid as long as it is.
inline std::vector<MatchedView> matchedViews(const Exploration &exploration)
{
    std::vector<MatchedView> views;
    for (const auto &report : exploration.reports)
        views.push_back({report.loaded.report.get(), report.matches.get(), report.loaded.faults.get()});
    return views;
}

} // namespace gearaudit
