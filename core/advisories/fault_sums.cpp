#include "core/advisories/fault_sums.h"

#include "core/advisories/package_state.h"

#include <QHash>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr quint32 affectedBit = 1U << 31;
constexpr int severityShift = 28; ///< three bits
constexpr quint32 exploitedBit = 1U << 27;
constexpr quint32 mostCounted = exploitedBit - 1;

quint32 affectedRank(Severity worst, bool isExploited, std::size_t faults)
{
    return affectedBit | static_cast<quint32>(worst) << severityShift | (isExploited ? exploitedBit : 0) |
           static_cast<quint32>(std::min<std::size_t>(faults, mostCounted));
}
static_assert(severityCount <= 8);

/// The faults of a report's assessments, each under a number of its own.
class NumberedFaults
{
public:
    explicit NumberedFaults(const ReportFaults &faults)
    {
        QHash<QString, quint32> numbers;
        for (const Assessment &known : faults.assessments()) {
            std::vector<quint32> &own = m_ofAssessment.emplace_back();
            if (!countsAsAffected(known))
                continue;
            for (const Fault &fault : known.faults) {
                const auto number = numbers.value(fault.name, static_cast<quint32>(m_faults.size()));
                if (number == m_faults.size()) {
                    numbers.insert(fault.name, number);
                    m_faults.push_back({});
                }
                // Of several packages' the worst: databases differ.
                Told &told = m_faults[number];
                told.severity = std::max(told.severity, fault.severity);
                told.isExploited = told.isExploited || fault.isExploited;
                own.push_back(number);
            }
        }
    }

    static bool countsAsAffected(const Assessment &known)
    {
        return isFaulty(known.state);
    }

    const std::vector<quint32> &of(quint32 assessment) const { return m_ofAssessment[assessment]; }

    /// Leaves each number once.
    FaultSum summed(std::vector<quint32> &numbers) const
    {
        FaultSum sum;
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        sum.isAffected = !numbers.empty();
        sum.faults = static_cast<quint32>(numbers.size());
        for (const quint32 number : numbers) {
            sum.worst = std::max(sum.worst, m_faults[number].severity);
            sum.exploited += m_faults[number].isExploited;
        }
        return sum;
    }

private:
    struct Told {
        Severity severity = Severity::Unknown;
        bool isExploited = false;
    };
    std::vector<Told> m_faults;
    std::vector<std::vector<quint32>> m_ofAssessment;
};

/// What is gathered of one thing.
struct Gathered {
    std::vector<quint32> faults;
    std::vector<quint32> maybePatched; ///< assessments: several pips list one package

    void add(const Gathered &other)
    {
        faults.insert(faults.end(), other.faults.begin(), other.faults.end());
        maybePatched.insert(maybePatched.end(), other.maybePatched.begin(), other.maybePatched.end());
    }
    FaultSum summed(const NumberedFaults &numbered)
    {
        FaultSum sum = numbered.summed(faults);
        std::sort(maybePatched.begin(), maybePatched.end());
        sum.maybePatched = static_cast<quint32>(
            std::unique(maybePatched.begin(), maybePatched.end()) - maybePatched.begin());
        return sum;
    }
};

} // namespace

quint32 rankOf(const FaultSum &sum)
{
    if (sum.isAffected)
        return affectedRank(sum.worst, sum.exploited > 0, sum.faults);
    return std::min(sum.maybePatched, mostCounted);
}

quint32 rankOf(const Assessment &known)
{
    if (NumberedFaults::countsAsAffected(known))
        return affectedRank(known.worst,
                            std::any_of(known.faults.begin(), known.faults.end(),
                                        [](const Fault &fault) { return fault.isExploited; }),
                            known.faults.size());
    return known.state == PackageState::MaybePatched ? 1 : 0;
}

FaultSumsSnapshot FaultSums::of(const PackedReport &report, const ReportFaults &faults)
{
    const NumberedFaults numbered(faults);
    auto sums = std::make_shared<FaultSums>();
    sums->m_pythons.resize(report.pythonCount());
    sums->m_images.resize(report.gearCount());
    sums->m_started.resize(report.gearCount());
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        Gathered image, started;
        const NumberRange pythons = report.gear(gear).pythons;
        for (quint32 number = pythons.first; number < pythons.end(); ++number) {
            const PythonRow python = report.python(number);
            Gathered own;
            for (quint32 package = python.packages.first; package < python.packages.end(); ++package) {
                const quint32 assessment = faults.numberOfPackage(package);
                if (assessment == 0)
                    continue; // nothing known, as of most
                const auto &known = numbered.of(assessment);
                own.faults.insert(own.faults.end(), known.begin(), known.end());
                if (faults.assessments()[assessment].state == PackageState::MaybePatched)
                    own.maybePatched.push_back(assessment);
            }
            image.add(own);
            if (python.inUse.value_or(false))
                started.add(own);
            sums->m_pythons[number] = own.summed(numbered);
        }
        sums->m_images[gear] = image.summed(numbered);
        sums->m_started[gear] = started.summed(numbered);
    }
    return sums;
}

} // namespace gearaudit
