#include "core/audit/gear_outcome.h"

#include "core/audit/gear_context.h"

namespace gearaudit
{

namespace
{
GearRecord common(const Gear &gear, const AuditStamp &stamp)
{
    GearRecord record;
    record.collection = gear.collection;
    record.key = gear.key;
    record.name = gear.manifest.name;
    record.label = gear.manifest.label;
    record.version = gear.manifest.version;
    record.site = gear.site;
    record.apiEnabled = gear.manifest.apiKey != ApiKeyUse::None;
    record.foundManifest = gear.foundManifest;
    record.manifest = manifestFacts(gear.manifest);
    record.manifest.created = gear.created;
    record.audit.siteRelease = gear.siteRelease;
    record.audit.auditedAt = stamp.at;
    record.audit.durationMs = stamp.durationMs;
    record.audit.inspectedBy = stamp.inspectedBy;
    record.audit.program = QStringLiteral(GEAR_AUDIT_VERSION);
    record.audit.context = contextDigest(gear.manifest);
    return record;
}

/// Where the findings come from. Those of a record that was reused itself come from where that one
/// has them, which its reason says with the day, so that both outlive any number of copies.
QString reuseReason(const GearRecord &known)
{
    const QString begin = QStringLiteral("reused: ");
    if (known.audit.reason.startsWith(begin))
        return known.audit.reason;
    const QString reason =
        begin + QStringLiteral("%1/%2 has the same image, examined %3")
                    .arg(known.site, known.key,
                         known.audit.auditedAt.toUTC().toString(Qt::ISODate));
    // An interpreter that hung there is not known here either.
    return known.audit.reason.isEmpty() ? reason
                                        : reason + QStringLiteral("; ") + known.audit.reason;
}
} // namespace

GearRecord recordFor(const PlannedGear &planned, const FetchedImage &image,
                     const InspectedImage &inspected, const AuditStamp &stamp)
{
    GearRecord record = common(planned.gear, stamp);
    record.image = image.reference;
    record.audit.imageDigest = image.digest;
    record.audit.imageBytes = image.bytes;
    record.audit.platform = image.platform;
    record.audit.attempts = image.attempts;
    if (image.failure) {
        record.audit.status = image.failure;
        record.audit.reason = image.reason;
        return record;
    }
    record.audit.status = planned.context < inspected.statuses.size()
                              ? inspected.statuses[planned.context]
                              : inspected.status;
    record.audit.reason = inspected.reason;
    const QString note = inspected.notes.value(qsizetype(planned.context));
    if (!note.isEmpty())
        record.audit.reason += (record.audit.reason.isEmpty() ? QString() : QStringLiteral("; ")) + note;
    if (!inspected.inspectedBy.isEmpty())
        record.audit.inspectedBy = inspected.inspectedBy;
    if (planned.context < inspected.contradicted.size())
        record.audit.contradicted = inspected.contradicted[planned.context];
    if (planned.context < inspected.started.size() && isAnswer(*record.audit.status))
        record.audit.started = inspected.started[planned.context];
    if (planned.context < inspected.findings.size())
        record.findings = inspected.findings[planned.context];
    // Another gear of this image may have a PATH that finds a python; this one has none.
    if (record.audit.status == Status::Audited && record.findings.pythonDirs.isEmpty())
        record.audit.status = Status::NoPython;
    return record;
}

GearRecord reusedRecord(const PlannedGear &planned, const FetchedImage &image,
                        const GearRecord &known, const AuditStamp &stamp)
{
    GearRecord record = common(planned.gear, stamp);
    record.image = image.reference;
    record.findings = known.findings;
    record.audit.status = known.audit.status;
    record.audit.reason = reuseReason(known);
    record.audit.imageDigest = image.digest;
    record.audit.imageBytes = known.audit.imageBytes;
    record.audit.platform = known.audit.platform;
    record.audit.inspectedBy = known.audit.inspectedBy;
    record.audit.contradicted = known.audit.contradicted;
    record.audit.started = known.audit.started;
    record.audit.attempts = image.attempts;
    return record;
}

GearRecord unbegunRecord(const PlannedGear &planned, const AuditStamp &stamp)
{
    GearRecord record = common(planned.gear, stamp);
    record.image = planned.gear.images.front().reference;
    record.audit.status = Status::Cancelled;
    record.audit.reason = QStringLiteral("stopped by the user before it was begun");
    return record;
}

GearRecord imagelessRecord(const PlannedGear &planned, const AuditStamp &stamp)
{
    GearRecord record = common(planned.gear, stamp);
    record.audit.status = Status::NoImage;
    record.audit.reason = planned.gear.problem ? reasonLine(*planned.gear.problem)
                                               : QStringLiteral("the manifest names no image");
    record.audit.inspectedBy.clear();
    return record;
}

} // namespace gearaudit
