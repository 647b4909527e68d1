#pragma once

#include "core/report/gear_record.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// All results at one moment; immutable once shared. Records are shared between one report and the
/// next, so that a running audit's additions cost pointers, not copies.
struct Report {
    std::vector<std::shared_ptr<const GearRecord>> gears; ///< sorted by site, then key
};
using ReportSnapshot = std::shared_ptr<const Report>;

/// Of records in any order; the last of the same site and key counts.
ReportSnapshot makeReport(std::vector<GearRecord> records);

/// The report with these records added, or put in place of those of the same site and key.
ReportSnapshot reportWith(const ReportSnapshot &report, std::vector<GearRecord> records);

} // namespace gearaudit
