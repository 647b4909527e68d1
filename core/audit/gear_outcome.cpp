#include "core/audit/gear_outcome.h"

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
    return record;
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
    record.audit.status = inspected.status;
    record.audit.reason = inspected.reason;
    const QString note = inspected.notes.value(qsizetype(planned.context));
    if (isAnswer(inspected.status) && !note.isEmpty())
        record.audit.reason += (record.audit.reason.isEmpty() ? QString() : QStringLiteral("; ")) + note;
    if (planned.context < inspected.findings.size())
        record.findings = inspected.findings[planned.context];
    // Another gear of this image may have a PATH that finds a python; this one has none.
    if (inspected.status == Status::Audited && record.findings.pythonDirs.isEmpty())
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
    record.audit.reason = QStringLiteral("reused: %1/%2 has the same image, examined %3")
                              .arg(known.site, known.key,
                                   known.audit.auditedAt.toUTC().toString(Qt::ISODate));
    record.audit.imageDigest = image.digest;
    record.audit.imageBytes = known.audit.imageBytes;
    record.audit.platform = known.audit.platform;
    record.audit.attempts = image.attempts;
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
