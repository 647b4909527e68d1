#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"
#include "ui/words/details_text.h"

#include <QDateTime>

namespace gearaudit
{

/// What is known of the faults of a gear, a Python or a package, in words; nothing of the rest, or where
/// there is no database. Takes time in proportion to the gear.
Details faultDetails(const LoadedReport &loaded, const SelectedNode &node, const QDateTime &now);

/// The sections of faults after the first ones, which say what it is about.
Details withFaults(Details details, Details faults, std::size_t first = 1);

} // namespace gearaudit
