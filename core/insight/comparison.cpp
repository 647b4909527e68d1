#include "core/insight/comparison.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
template <class Value> bool isAmong(const std::vector<Value> &values, Value value)
{
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}
} // namespace

QStringList sitesOf(const std::vector<GearRecord> &records)
{
    QStringList sites;
    for (const auto &record : records) {
        if (sites.isEmpty() || sites.constLast() != record.site)
            sites.append(record.site);
    }
    sites.sort();
    sites.removeDuplicates();
    return sites;
}

std::vector<GearRecord> recordsOfSite(const std::vector<GearRecord> &records, const QString &site)
{
    std::vector<GearRecord> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [&](const GearRecord &record) { return record.site == site; });
    return found;
}

Pairing pairingOf(const std::vector<GearRecord> &before, const std::vector<GearRecord> &after)
{
    const QStringList sites = sitesOf(before);
    const QStringList others = sitesOf(after);
    const bool haveOneInCommon = std::any_of(
        sites.begin(), sites.end(), [&](const QString &site) { return others.contains(site); });
    return haveOneInCommon ? Pairing::BySite : Pairing::ByKey;
}

bool ChangeFilter::matches(const Change &change) const
{
    return isAmong(kinds, change.kind) && isAmong(subjects, change.subject);
}

Difference filtered(const Difference &difference, const ChangeFilter &filter)
{
    Difference result;
    result.same = difference.same;
    for (const auto &gear : difference.gears) {
        if (filter.onlyInBoth && gear.kind != ChangeKind::Changed)
            continue;
        GearDifference kept = gear;
        std::erase_if(kept.changes, [&](const Change &change) { return !filter.matches(change); });
        if (!kept.changes.empty())
            result.gears.push_back(std::move(kept));
    }
    return result;
}

} // namespace gearaudit
