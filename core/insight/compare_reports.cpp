#include "core/insight/compare_reports.h"

#include "core/filter/filter_matches.h"
#include "core/insight/comparison.h"

#include <QSet>

namespace gearaudit
{

namespace
{

using Names = QSet<std::pair<QString, QString>>; ///< site and key

std::vector<GearRecord> recordsOf(const ComparedSide &side)
{
    std::vector<GearRecord> records;
    const PackedReport &report = *side.report;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (side.site.isEmpty() || report.text(report.gear(gear).site) == side.site)
            records.push_back(report.record(gear));
    }
    return records;
}

/// A gear is looked up as difference() names it, by its key.
Names matching(const PackedReport &report, const FilterExpression &filter, QDate today)
{
    const auto matches = findMatches(filter, report, today);
    Names names;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (matches.gears[gear] == MatchMark::None)
            continue;
        const GearRecord facts = report.facts(gear);
        names.insert({facts.site, facts.key});
    }
    return names;
}

} // namespace

QStringList sitesOf(const FilterView &report)
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

Difference comparedReports(const ComparedSide &before, const ComparedSide &after)
{
    const auto was = recordsOf(before);
    const auto is = recordsOf(after);
    return difference(was, is, pairingOf(was, is));
}

Difference differenceOfMatching(const Difference &difference, const ComparedSide &before,
                                const ComparedSide &after, const FilterExpression &filter,
                                QDate today)
{
    if (filter.isEmpty())
        return difference;
    const Names was = matching(*before.report, filter, today);
    const Names is = matching(*after.report, filter, today);
    Difference result;
    result.same = difference.same;
    for (const auto &gear : difference.gears) {
        if (was.contains({gear.before.site, gear.before.key}) ||
            is.contains({gear.after.site, gear.after.key}))
            result.gears.push_back(gear);
    }
    return result;
}

} // namespace gearaudit
