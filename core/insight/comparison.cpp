#include "core/insight/comparison.h"

#include "core/filter/filter_matches.h"

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

using Names = QSet<std::pair<QString, QString>>; ///< site and key

Names matching(const ComparedSide &side, const FilterExpression &filter, QDate today)
{
    const PackedReport &report = *side.report;
    const auto matches = findMatches(filter, report, {today, side.faults});
    Names names;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (matches.gears[gear] == MatchMark::None)
            continue;
        const GearRow row = report.gear(gear);
        names.insert({report.text(row.site), report.text(row.key)});
    }
    return names;
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

Difference differenceOfMatching(const Difference &difference, const ComparedSide &before,
                                const ComparedSide &after, const FilterExpression &filter,
                                QDate today)
{
    if (filter.isEmpty())
        return difference;
    const Names was = matching(before, filter, today);
    const Names is = matching(after, filter, today);
    Difference result;
    result.same = difference.same;
    for (const auto &gear : difference.gears) {
        if (was.contains({gear.before.site, gear.before.key}) ||
            is.contains({gear.after.site, gear.after.key}))
            result.gears.push_back(gear);
    }
    return result;
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
