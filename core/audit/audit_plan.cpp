#include "core/audit/audit_plan.h"

#include "core/audit/gear_selection.h"

#include <QHash>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Whether the record still speaks of this gear as it is now.
bool matches(const GearRecord &record, const Gear &gear)
{
    if (record.version != gear.manifest.version)
        return false;
    return std::any_of(gear.images.begin(), gear.images.end(), [&](const ImageCandidate &image) {
        return image.reference == record.image;
    });
}

bool hasAnswer(const GearRecord &record, bool hasPythons)
{
    // The first script wrote no status, and the same empty result for "failed" and for "none".
    return record.audit.status ? isAnswer(*record.audit.status) : hasPythons;
}

PlanReason reasonFor(const Gear &gear, const RecordedGear *recorded, const PlanOptions &options)
{
    if (gear.problem || gear.images.empty())
        return PlanReason::NoImage;
    if (options.refresh)
        return PlanReason::Refresh;
    if (!recorded)
        return PlanReason::New;
    const GearRecord record = recorded->facts();
    if (!hasAnswer(record, recorded->hasPythons()))
        return PlanReason::FailedBefore;
    return matches(record, gear) ? PlanReason::AlreadyAnswered : PlanReason::Changed;
}

/// Gears of one such key share an image, and so one container start.
QString imageKey(const Gear &gear)
{
    QStringList parts;
    for (const ImageCandidate &candidate : gear.images)
        parts << candidate.reference;
    if (gear.manifest.uid)
        parts << QStringLiteral("%1:%2").arg(*gear.manifest.uid).arg(gear.manifest.gid.value_or(0));
    return parts.join(QLatin1Char('\n'));
}
} // namespace

int AuditPlan::gearCount() const
{
    std::size_t count = imageless.size();
    for (const PlannedImage &image : images)
        count += image.gears.size();
    return int(count);
}

AuditPlan planAudit(const std::vector<Gear> &gears, const RecordedGears &recorded,
                    const PlanOptions &options)
{
    const GearSelection selection(options);
    AuditPlan plan;
    QHash<QString, std::size_t> imageIndex;
    for (const Gear &gear : gears) {
        PlannedGear planned{gear, PlanReason::New, 0};
        if (!selection.has(gear.collection, gear.site, gear.manifest.name)) {
            planned.reason = PlanReason::NotSelected;
            plan.skipped.push_back(planned);
            continue;
        }
        if (options.shard && !isOfShard(*options.shard, gear)) {
            planned.reason = PlanReason::OtherShard;
            plan.skipped.push_back(planned);
            continue;
        }
        planned.reason = reasonFor(gear, recorded.find(gear.recordKey()), options);
        if (planned.reason == PlanReason::AlreadyAnswered) {
            plan.skipped.push_back(planned);
            continue;
        }
        if (planned.reason == PlanReason::NoImage) {
            plan.imageless.push_back(planned);
            continue;
        }
        const QString key = imageKey(gear);
        if (!imageIndex.contains(key)) {
            imageIndex.insert(key, plan.images.size());
            PlannedImage image;
            image.request.candidates = gear.images;
            if (gear.manifest.uid)
                image.request.user = {*gear.manifest.uid, gear.manifest.gid.value_or(0)};
            plan.images.push_back(std::move(image));
        }
        PlannedImage &image = plan.images[imageIndex.value(key)];
        auto &contexts = image.request.contexts;
        const ProbeContext context{gear.manifest.environment, gear.manifest.command, gear.manifest.defaults};
        const auto same = std::find(contexts.begin(), contexts.end(), context);
        planned.context = std::size_t(same - contexts.begin());
        if (same == contexts.end())
            contexts.push_back(context);
        image.gears.push_back(std::move(planned));
    }
    return plan;
}

} // namespace gearaudit
