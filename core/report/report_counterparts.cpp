#include "core/report/report_counterparts.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace gearaudit
{

namespace
{

constexpr quint32 none = ReportCounterparts::none;

/// Pairs what has one name in both, in order. Most often the two are alike to begin with; what
/// follows the first difference is looked up.
template <class NameHere, class NameThere>
void pairUp(NumberRange here, NumberRange there, const NameHere &nameHere,
            const NameThere &nameThere, std::vector<quint32> &numbers)
{
    quint32 place = 0;
    while (place < here.count && place < there.count &&
           nameHere(here.first + place) == nameThere(there.first + place)) {
        numbers[here.first + place] = there.first + place;
        ++place;
    }
    if (place == here.count || place == there.count)
        return;
    // By name the first that is not paired yet; from each the next of its name.
    std::unordered_map<decltype(nameThere(0)), quint32> first;
    std::vector<quint32> next(there.count, none);
    for (quint32 i = there.count; i-- > place;) {
        const auto [found, isNew] = first.try_emplace(nameThere(there.first + i), i);
        if (!isNew)
            next[i] = std::exchange(found->second, i);
    }
    for (; place < here.count; ++place) {
        const auto found = first.find(nameHere(here.first + place));
        if (found == first.end() || found->second == none)
            continue;
        numbers[here.first + place] = there.first + found->second;
        found->second = next[found->second];
    }
}

/// A gear with its site; sites have no zero character in them, and if one had, it would still be
/// told apart by its order.
auto gearNames(const PackedReport &report)
{
    return [&report](quint32 number) {
        const GearRow row = report.gear(number);
        std::string name(report.utf8(row.site));
        name += '\0';
        name += report.utf8(row.name);
        return name;
    };
}

auto pythonNames(const PackedReport &report)
{
    return [&report](quint32 number) { return report.utf8(report.python(number).path); };
}

auto pipNames(const PackedReport &report)
{
    return [&report](quint32 number) { return report.utf8(report.pip(number).path); };
}

auto packageNames(const PackedReport &report, NumberRange range)
{
    return [&report, first = range.first, rows = report.packages(range)](quint32 number) {
        return report.utf8(rows[number - first].name);
    };
}

} // namespace

ReportCounterparts::ReportCounterparts(const PackedReport &from, const PackedReport &to)
    : m_gears(from.gearCount(), none), m_pythons(from.pythonCount(), none),
      m_pips(from.pipCount(), none), m_packages(from.packageCount(), none)
{
    pairUp({0, from.gearCount()}, {0, to.gearCount()}, gearNames(from), gearNames(to), m_gears);
    for (quint32 gear = 0; gear < m_gears.size(); ++gear) {
        if (m_gears[gear] != none)
            pairPythons(from, to, gear);
    }
}

void ReportCounterparts::pairPythons(const PackedReport &from, const PackedReport &to, quint32 gear)
{
    const NumberRange pythons = from.gear(gear).pythons;
    pairUp(pythons, to.gear(m_gears[gear]).pythons, pythonNames(from), pythonNames(to), m_pythons);
    for (quint32 python = pythons.first; python < pythons.end(); ++python) {
        const quint32 other = m_pythons[python];
        if (other == none)
            continue;
        const NumberRange pips = from.pipsOf(python);
        pairUp(pips, to.pipsOf(other), pipNames(from), pipNames(to), m_pips);
        for (quint32 pip = pips.first; pip < pips.end(); ++pip) {
            if (m_pips[pip] != none)
                pairPackages(from, from.packagesOfPip(pip), to, to.packagesOfPip(m_pips[pip]));
        }
        pairPackages(from, from.packagesByMetadata(python), to, to.packagesByMetadata(other));
    }
}

void ReportCounterparts::pairPackages(const PackedReport &from, NumberRange here,
                                      const PackedReport &to, NumberRange there)
{
    pairUp(here, there, packageNames(from, here), packageNames(to, there), m_packages);
}

} // namespace gearaudit
