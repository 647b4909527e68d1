#pragma once

#include "core/filter/filter_matches.h"
#include "core/report/packed_report.h"

#include <algorithm>

// What of a report counts under a filter, for those who count, list or export it: a gear that
// matches by interpreters counts with these only, and an interpreter that matches by packages with
// these only; a gear that matches as a whole counts with everything.

namespace gearaudit
{

/// A report and what a filter says of it. Both outlive the counting.
struct MatchedView {
    const PackedReport *view = nullptr;
    const FilterMatches *matches = nullptr;
    const ReportFaults *faults = nullptr; ///< of the report; null: there is no database

    bool shows(quint32 gear) const { return matches->gears[gear] != MatchMark::None; }

    /// Whether a gear that is shown matches by interpreters; else it does so as a whole.
    bool isByPythons(quint32 number, const GearRow &gear) const
    {
        const auto first = matches->pythons.begin() + gear.pythons.first;
        return matches->gears[number] == MatchMark::Shown &&
               std::any_of(first, first + gear.pythons.count,
                           [](MatchMark mark) { return mark != MatchMark::None; });
    }

    /// Calls a function with (number, PythonRow) for each interpreter that counts.
    template <class Function>
    void forPythons(quint32 number, const GearRow &gear, Function function) const
    {
        const bool isAll = !isByPythons(number, gear);
        for (quint32 i = gear.pythons.first; i < gear.pythons.end(); ++i) {
            if (isAll || matches->pythons[i] != MatchMark::None)
                function(i, view->python(i));
        }
    }

    /// Whether every package of such an interpreter counts; else those that are Named.
    bool isAllOf(bool isByPythons, const PythonRow &python) const
    {
        const auto first = matches->packages.begin() + python.packages.first;
        return !isByPythons ||
               std::count(first, first + python.packages.count, MatchMark::Named) == 0;
    }

    /// Calls a function with each PackageRow of such an interpreter that counts.
    template <class Function>
    void forPackages(bool isByPythons, const PythonRow &python, Function function) const
    {
        const auto rows = view->packages(python.packages);
        const auto marks = matches->packages.begin() + python.packages.first;
        const bool isAll = isAllOf(isByPythons, python);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (isAll || marks[static_cast<std::ptrdiff_t>(i)] == MatchMark::Named)
                function(rows[i]);
        }
    }
};

} // namespace gearaudit
