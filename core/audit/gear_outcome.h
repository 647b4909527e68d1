#pragma once

#include "core/audit/audit_plan.h"
#include "core/images/image_inspector.h"
#include "core/model/gear_record.h"

#include <QDateTime>

namespace gearaudit
{

/// When and by whom, for a record.
struct AuditStamp {
    QDateTime at; ///< UTC
    qint64 durationMs = 0;
    QString inspectedBy;
};

// From what happened to a gear's image to the gear's own record. Pure.

GearRecord recordFor(const PlannedGear &planned, const FetchedImage &image,
                     const InspectedImage &inspected, const AuditStamp &stamp);
/// For a gear whose image is known at this digest: what `known` found, in the gear's own record.
GearRecord reusedRecord(const PlannedGear &planned, const FetchedImage &image,
                        const GearRecord &known, const AuditStamp &stamp);
/// For a gear whose image was not begun when the user stopped the run.
GearRecord unbegunRecord(const PlannedGear &planned, const AuditStamp &stamp);
/// For a gear that ends without an image: no image is named, or the manifest cannot be read.
GearRecord imagelessRecord(const PlannedGear &planned, const AuditStamp &stamp);

} // namespace gearaudit
