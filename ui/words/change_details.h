#pragma once

#include "core/insight/difference.h"
#include "ui/words/details_text.h"

#include <utility>
#include <vector>

namespace gearaudit
{

/// What is to be told of changes that are selected.
struct ChangeFacts {
    std::vector<Change> changes; ///< the one, or all that a row stands for
    QString filter;              ///< a term that finds what changed; empty: none
    /// The first gears, each with a term that finds it; empty: it is not in an open report.
    std::vector<std::pair<GearName, QString>> gears;
    int gearCount = 0; ///< all of them
};

/// Plain text, as in details_text.h.
Details changeDetails(const ChangeFacts &facts);

} // namespace gearaudit
