#pragma once

#include "core/export/export.h"

class QIODevice;

namespace gearaudit
{

/// Past so many gears of a section the rest of it is in the CSV that the report names.
constexpr std::size_t mostGearsInReport = 2000;
/// Likewise of faults.
constexpr std::size_t mostFaultsInReport = 1000;

/// A report to hand over: one HTML file that needs nothing else, no network and no script. What could not be
/// audited comes first, then what to do, figures, gears with what they start, and faults. Everything that an
/// image, a manifest or a database wrote is escaped. Written piece by piece; false where the device did not
/// take everything.
bool writeHtmlReport(const Export &chosen, QIODevice &device);

} // namespace gearaudit
