#pragma once

#include "core/insight/overview.h"
#include "ui/exploring/page_details.h"

namespace gearaudit
{

/// What is told of a figure of an overview, and what is done to its gears. `details`: what the figure says by
/// itself. Asks the filter for its gears: for pool threads.
PageDetails figureParts(const ExplorationSnapshot &exploration, const QString &title, Details details,
                        const QString &term);

} // namespace gearaudit
