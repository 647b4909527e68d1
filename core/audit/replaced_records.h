#pragma once

#include "core/audit/audit_plan.h"

namespace gearaudit
{

/// A source whose list of gears came.
struct ListedSource {
    QString instance;    ///< empty: the Exchange
    bool isWhole = true; ///< as in GearListing
    bool newestOnly = false;
    QStringList halfListed = {}; ///< as in GearListing
};

/// The records that make room in a refresh: those of the gears that it audits, and of the gears
/// that a source which was listed wholly no longer has. What is no part of the run stays: other
/// sites, sources that were not listed or organisations that could not be, gears that the options
/// leave out, earlier versions where only the newest were asked for, and gears whose manifest was
/// there but could not be read. Pure.
std::vector<RecordKey> recordsToReplace(const RecordedGears &recorded, const AuditPlan &plan,
                                        const PlanOptions &options,
                                        const std::vector<ListedSource> &listed);

} // namespace gearaudit
