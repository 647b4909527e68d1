#pragma once

#include "core/model/gear_record.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// All results at one moment; immutable once shared. Records are shared between one report and the
/// next, so that a running audit's additions cost pointers, not copies.
struct Report {
    /// Sorted by site, then collection (an instance may have the name of an Exchange's
    /// organisation), then key.
    std::vector<std::shared_ptr<const GearRecord>> gears;
};
using ReportSnapshot = std::shared_ptr<const Report>;

/// Of records in any order; the last of the same collection, site and key counts.
ReportSnapshot makeReport(std::vector<GearRecord> records);

/// The report with these records added, or put in place of those of the same collection, site and
/// key.
ReportSnapshot reportWith(const ReportSnapshot &report, std::vector<GearRecord> records);

/// The report without these records.
ReportSnapshot reportWithout(const ReportSnapshot &report, std::vector<RecordKey> replaced);

bool hasGearsOf(const Report &report, Collection collection);

} // namespace gearaudit
