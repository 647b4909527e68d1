// What a filter found in a report, as a list.
#include "core/export/match_rows.h"

namespace gearaudit
{

namespace
{
void addRows(std::vector<MatchRow> &rows, quint32 gear, quint32 python,
             const FilterMatches &matches, NumberRange packages)
{
    const auto before = rows.size();
    for (quint32 package = packages.first; package < packages.end(); ++package) {
        if (matches.packages[package] == MatchMark::Named)
            rows.push_back({gear, python, package});
    }
    if (rows.size() == before)
        rows.push_back({gear, python, std::nullopt});
}
} // namespace

std::vector<MatchRow> matchRows(const FilterMatches &matches, const PackedReport &report)
{
    std::vector<MatchRow> rows;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (matches.gears[gear] == MatchMark::None)
            continue;
        const auto before = rows.size();
        const auto pythons = report.gear(gear).pythons;
        for (quint32 python = pythons.first; python < pythons.end(); ++python) {
            if (matches.pythons[python] != MatchMark::None)
                addRows(rows, gear, python, matches, report.python(python).packages);
        }
        if (rows.size() == before)
            rows.push_back({gear, std::nullopt, std::nullopt});
    }
    return rows;
}

} // namespace gearaudit
