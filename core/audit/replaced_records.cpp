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

/// Manifests that could not be read, by collection, site and where they were found: which gears they
/// are of is not known.
using Unread = std::set<RecordKey>;

/// Whether the record may be of a manifest that could not be read. The Exchange's files stay where
/// they are; on an instance each version has a document of its own, so any may be the gear's next.
bool maybeUnread(const GearRecord &record, const Unread &unread)
{
    const bool byPlace =
        record.collection == Collection::Exchange && !record.foundManifest.isEmpty();
    if (byPlace)
        return unread.count({record.collection, record.site, record.foundManifest}) > 0;
    const auto first = unread.lower_bound({record.collection, record.site, {}});
    return first != unread.end() && first->collection == record.collection &&
           first->site == record.site;
}

/// Of a gear that is not in the list.
bool isGone(const GearRecord &record, const ListedSource *source, const Names &listedNames,
            const Unread &unread)
{
    if (!source || !source->isWhole || source->halfListed.contains(record.site) ||
        maybeUnread(record, unread))
        return false;
    return !source->newestOnly ||
           !listedNames.contains({record.collection, record.site, record.name});
}
} // namespace

std::vector<RecordKey> recordsToReplace(const RecordedGears &recorded, const AuditPlan &plan,
                                        const PlanOptions &options,
                                        const std::vector<ListedSource> &listed)
{
    std::set<RecordKey> planned;
    std::set<RecordKey> skipped;
    Names names;
    Unread unread;
    const auto note = [&](const std::vector<PlannedGear> &gears, std::set<RecordKey> &keys) {
        for (const PlannedGear &one : gears) {
            keys.insert(one.gear.recordKey());
            if (one.gear.problem)
                unread.insert({one.gear.collection, one.gear.site, one.gear.foundManifest});
            names.insert({one.gear.collection, one.gear.site, one.gear.manifest.name});
        }
    };
    for (const PlannedImage &image : plan.images)
        note(image.gears, planned);
    note(plan.imageless, planned);
    note(plan.skipped, skipped);

    const GearSelection selection(options);
    std::vector<RecordKey> replaced;
    for (const RecordedGear &gear : recorded.all()) {
        const GearRecord record = gear.facts();
        const RecordKey key = record.recordKey();
        const bool isLeftOut =
            skipped.contains(key) || !selection.has(record.collection, record.site, record.name);
        if (planned.contains(key) ||
            (!isLeftOut && isGone(record, sourceOf(record, listed), names, unread)))
            replaced.push_back(key);
    }
    return replaced;
}

} // namespace gearaudit
