#include "ui/exploring/failure_groups.h"

#include "core/filter/filter_parser.h"
#include "core/images/outage.h"

#include <algorithm>

namespace gearaudit
{

std::vector<FailureGroup> failureGroups(const Exploration &exploration)
{
    std::vector<FailureGroup> groups;
    for (const FilteredReport &explored : exploration.reports) {
        const PackedReport &report = *explored.loaded.report;
        for (quint32 number = 0; number < report.gearCount(); ++number) {
            const GearRow row = report.gear(number);
            if (!row.hasFailed || explored.matches->gears[number] == MatchMark::None)
                continue;
            const GearRecord facts = report.facts(number);
            auto group = std::find_if(groups.begin(), groups.end(),
                                      [&row](const FailureGroup &one) { return one.status == row.status; });
            if (group == groups.end())
                group = groups.insert(groups.end(), FailureGroup{row.status, {}});
            group->gears.push_back({report.recordKey(number), report.text(row.name), report.text(row.version),
                                    report.text(row.image), report.text(row.reason), facts.audit.attempts});
        }
    }
    const auto rank = [](const FailureGroup &group) {
        return std::pair(group.status == Status::Cancelled, -static_cast<qint64>(group.gears.size()));
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&rank](const auto &left, const auto &right) { return rank(left) < rank(right); });
    return groups;
}

QStringList registriesOf(const FailureGroup &group)
{
    QStringList registries;
    for (const FailedGear &gear : group.gears)
        registries << registryOf(gear.image);
    registries.removeAll(QString());
    registries.sort();
    registries.removeDuplicates();
    return registries;
}

bool asksForFailures(const FilterExpression &filter)
{
    const auto failed = parseFilter(QStringLiteral("status:failed"));
    return failed && filter == *failed;
}

} // namespace gearaudit
