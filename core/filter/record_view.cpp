#include "core/filter/record_view.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

/// Drops the packages that a filter did not name, and counts on past all of them.
void keepNamed(std::vector<Package> &packages, const FilterMatches &matches, quint32 &number)
{
    std::erase_if(packages,
                  [&](const Package &) { return matches.packages[number++] != MatchMark::Named; });
}

void keepNamed(PythonFinding &python, const FilterMatches &matches, NumberRange rows)
{
    const auto first = matches.packages.begin() + rows.first;
    if (std::count(first, first + rows.count, MatchMark::Named) == 0)
        return; // it matches by itself, so all of it is meant
    quint32 number = rows.first;
    for (auto &pip : python.pips)
        keepNamed(pip.freeze, matches, number);
    if (python.packages)
        keepNamed(*python.packages, matches, number);
}

} // namespace

std::vector<GearRecord> matchingRecords(const std::vector<GearRecord> &records,
                                        const FilterExpression &filter, QDate today)
{
    if (filter.isEmpty())
        return records;
    const auto matches = findMatches(filter, RecordView(records), today);
    std::vector<GearRecord> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (matches.gears[i] != MatchMark::None)
            found.push_back(records[i]);
    }
    return found;
}

std::vector<GearRecord> matchingParts(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today)
{
    if (filter.isEmpty())
        return records;
    const RecordView view(records);
    const auto matches = findMatches(filter, view, today);
    std::vector<GearRecord> found;
    for (quint32 i = 0; i < view.gearCount(); ++i) {
        if (matches.gears[i] == MatchMark::None)
            continue;
        found.push_back(records[i]);
        if (matches.gears[i] == MatchMark::Named)
            continue;
        auto &pythons = found.back().findings.pythons;
        const quint32 first = view.gear(i).pythons.first;
        quint32 number = first;
        for (auto &python : pythons) {
            keepNamed(python, matches, view.python(number).packages);
            ++number;
        }
        number = first;
        std::erase_if(pythons, [&](const PythonFinding &) {
            return matches.pythons[number++] == MatchMark::None;
        });
    }
    return found;
}

} // namespace gearaudit
