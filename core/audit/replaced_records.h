#pragma once

#include "core/audit/audit_plan.h"

namespace gearaudit
{

/// A source whose list of gears came.
struct ListedSource {
    QString instance;    ///< empty: the Exchange
    bool isWhole = true; ///< as in GearListing
    bool newestOnly = false;
};

/// The records that make room in a refresh: those of the gears that it audits, and of the gears
/// that a source which was listed wholly no longer has. What is no part of the run stays: other
/// sites, sources that were not listed, gears that the options leave out, and earlier versions
/// where only the newest were asked for. Pure.
std::vector<RecordKey> recordsToReplace(const std::vector<GearRecord> &recorded,
                                        const AuditPlan &plan, const PlanOptions &options,
                                        const std::vector<ListedSource> &listed);

} // namespace gearaudit
