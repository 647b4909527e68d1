#pragma once

#include "core/report/packed_report.h"

#include <vector>

namespace gearaudit
{

/// Where the things of one report are in another one, such as a file that was read again, or a
/// running audit's results with more of them: by what they are (site, gear, python's path, pip's
/// path, package's name; of several alike the first, the second…), not by their numbers. Immutable;
/// made on pool threads, in proportion to the rows of both; 4 bytes a row of the first.
class ReportCounterparts
{
public:
    static constexpr quint32 none = ~quint32(0);

    ReportCounterparts(const PackedReport &from, const PackedReport &to);

    /// The number in the other report; none where it is not there.
    quint32 gear(quint32 number) const { return at(m_gears, number); }
    quint32 python(quint32 number) const { return at(m_pythons, number); }
    quint32 pip(quint32 number) const { return at(m_pips, number); }
    quint32 package(quint32 number) const { return at(m_packages, number); }

private:
    using Numbers = std::vector<quint32>;
    static quint32 at(const Numbers &numbers, quint32 number)
    {
        return number < numbers.size() ? numbers[number] : none;
    }
    void pairPythons(const PackedReport &from, const PackedReport &to, quint32 gear);
    void pairPackages(const PackedReport &from, NumberRange here, const PackedReport &to,
                      NumberRange there);

    Numbers m_gears;
    Numbers m_pythons;
    Numbers m_pips;
    Numbers m_packages;
};

} // namespace gearaudit
