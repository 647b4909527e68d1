#include "core/insight/comparison.h"

#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{
template <class Value> bool isAmong(const std::vector<Value> &values, Value value)
{
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

QStringList sitesOf(const ComparedSide &side)
{
    const QStringList sites = sitesOf(*side.report);
    if (side.site.isEmpty())
        return sites;
    return sites.contains(side.site) ? QStringList(side.site) : QStringList();
}
} // namespace

QStringList sitesOf(const PackedReport &report)
{
    QSet<TextId> ids;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear)
        ids.insert(report.gear(gear).site);
    QStringList sites;
    for (const TextId id : ids)
        sites.append(report.text(id));
    sites.sort();
    return sites;
}

Pairing pairingOf(const ComparedSide &before, const ComparedSide &after)
{
    const QStringList sites = sitesOf(before);
    const QStringList others = sitesOf(after);
    const bool haveOneInCommon = std::any_of(
        sites.begin(), sites.end(), [&](const QString &site) { return others.contains(site); });
    return haveOneInCommon ? Pairing::BySite : Pairing::ByKey;
}

Difference differenceOf(const ComparedSide &before, const ComparedSide &after)
{
    return difference(before, after, pairingOf(before, after));
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
