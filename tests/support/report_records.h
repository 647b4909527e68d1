#pragma once

#include "core/report/packed_report.h"

#include <vector>

// Records of packed reports, to compare them.

namespace gearaudit::test
{

std::vector<GearRecord> recordsIn(const PackedReport &report);
/// One report after the other.
std::vector<GearRecord> recordsIn(const std::vector<PackedSnapshot> &reports);
/// What a master JSON and the journal beside it hold, by the quick reader; ends the test where they
/// cannot be read.
std::vector<GearRecord> recordsIn(const QString &masterPath);

/// A report for each collection of which there are records, as a working folder is read.
std::vector<PackedSnapshot> packedByCollection(const std::vector<GearRecord> &records);

} // namespace gearaudit::test
