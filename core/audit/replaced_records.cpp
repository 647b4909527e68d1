#include "core/audit/replaced_records.h"

#include "core/audit/gear_selection.h"

#include <algorithm>
#include <set>

namespace gearaudit
{

namespace
{
using Names = std::set<RecordKey>; // their `key` is a gear's name

const ListedSource *sourceOf(const GearRecord &record, const std::vector<ListedSource> &listed)
{
    const QString instance = record.collection == Collection::Instances ? record.site : QString();
    const auto found = std::find_if(listed.begin(), listed.end(), [&](const ListedSource &source) {
        return source.instance == instance;
    });
    return found == listed.end() ? nullptr : &*found;
}

/// Of a gear that is not in the list.
bool isGone(const GearRecord &record, const ListedSource *source, const Names &listedNames)
{
    if (!source || !source->isWhole)
        return false;
    return !source->newestOnly ||
           !listedNames.contains({record.collection, record.site, record.name});
}
} // namespace

std::vector<RecordKey> recordsToReplace(const std::vector<GearRecord> &recorded,
                                        const AuditPlan &plan, const PlanOptions &options,
                                        const std::vector<ListedSource> &listed)
{
    std::set<RecordKey> planned;
    std::set<RecordKey> skipped;
    Names names;
    const auto note = [&names](const std::vector<PlannedGear> &gears, std::set<RecordKey> &keys) {
        for (const PlannedGear &one : gears) {
            keys.insert(one.gear.recordKey());
            names.insert({one.gear.collection, one.gear.site, one.gear.manifest.name});
        }
    };
    for (const PlannedImage &image : plan.images)
        note(image.gears, planned);
    note(plan.imageless, planned);
    note(plan.skipped, skipped);

    const GearSelection selection(options);
    std::vector<RecordKey> replaced;
    for (const GearRecord &record : recorded) {
        const RecordKey key = record.recordKey();
        const bool isLeftOut =
            skipped.contains(key) || !selection.has(record.collection, record.site, record.name);
        if (planned.contains(key) ||
            (!isLeftOut && isGone(record, sourceOf(record, listed), names)))
            replaced.push_back(key);
    }
    return replaced;
}

} // namespace gearaudit
