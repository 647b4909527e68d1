#pragma once

#include "core/audit/recorded_gears.h"
#include "core/audit/shard.h"
#include "core/images/image_inspector.h"
#include "core/model/gear.h"
#include "core/model/gear_record.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace gearaudit
{

/// Why a gear is, or is not, audited in this run.
enum class PlanReason {
    New, ///< no record yet
    FailedBefore, ///< its record is no answer
    Changed, ///< another version or image than the record's
    Refresh, ///< everything is audited again
    AlreadyAnswered, ///< skipped
    NotSelected, ///< skipped: no --only pattern matches, or its organisation is left out
    OtherShard, ///< skipped: another machine's part
    NoImage, ///< ends without a container: the manifest names none, or is none
};

struct PlannedGear {
    Gear gear;
    PlanReason reason = PlanReason::New;
    std::size_t context = 0; ///< which of its image's contexts is this gear's

    bool operator==(const PlannedGear &) const = default;
};

/// One image and the gears that it answers for.
struct PlannedImage {
    InspectionRequest request;
    std::vector<PlannedGear> gears;
};

/// What an audit will do; pure data.
struct AuditPlan {
    std::vector<PlannedImage> images; ///< in the order in which they are begun
    std::vector<PlannedGear> imageless; ///< end at once
    std::vector<PlannedGear> skipped;
    std::vector<RecordKey> replaced; ///< by a refresh: records that are in the archive only

    int gearCount() const; ///< that will end in this run
};

struct PlanOptions {
    QStringList only; ///< globs on "site/gear-name"; empty selects all
    bool refresh = false;
    QStringList withoutOrganisations = {}; ///< of the Exchange, by name: their gears are not selected
    std::optional<Shard> shard = {}; ///< of all that is selected only this part

    bool operator==(const PlanOptions &) const = default;
};

/// Decides what to do for these gears, given what is already recorded. Pure. Gears that name the
/// same images share one image; where they differ in environment or command it has a context for each.
AuditPlan planAudit(const std::vector<Gear> &gears, const RecordedGears &recorded,
                    const PlanOptions &options);

} // namespace gearaudit
