#pragma once

#include "core/advisories/report_faults.h"
#include "core/filter/filter_completion.h"
#include "core/report/packed_report.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// What reports, and the faults that are known of them (null: none), have to offer to one who writes a filter, made for quick answers: prefixes of a
/// hundred thousand package names take well under a frame. Keeps no reference to the reports.
/// Takes time in proportion to the rows: make it on a pool thread. The functions in it may be
/// called from any thread.
std::shared_ptr<const FilterVocabulary>
reportVocabulary(const std::vector<const PackedReport *> &reports,
                 const std::vector<FaultsSnapshot> &faults = {});

} // namespace gearaudit
