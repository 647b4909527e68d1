#pragma once

#include "core/advisories/report_faults.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// What is known of several packages, summed up. A fault that several of them have counts once.
struct FaultSum {
    bool isAffected = false; ///< one of them has a fault that counts; else the next three say nothing
    Severity worst = Severity::Unknown;
    quint32 faults = 0;
    quint32 exploited = 0;    ///< of `faults`: known to be exploited
    quint32 maybePatched = 0; ///< packages whose faults the distribution may have mended

    bool operator==(const FaultSum &) const = default;
};

/// What orders them by how bad they are: more is worse, 0 is nothing known.
quint32 rankOf(const FaultSum &sum);
/// The same of one package; ranks of the two compare.
quint32 rankOf(const Assessment &known);

/// A report's faults by what has them. Immutable; safe to read from any thread.
class FaultSums
{
public:
    /// Pure; in proportion to the rows. For pool threads.
    static std::shared_ptr<const FaultSums> of(const PackedReport &report, const ReportFaults &faults);

    /// By the number in the report.
    const FaultSum &ofPython(quint32 python) const { return m_pythons[python]; }
    /// Of everything in the gear's image.
    const FaultSum &ofImage(quint32 gear) const { return m_images[gear]; }
    /// Of what the gear starts; where that was not recorded, nothing.
    const FaultSum &ofStarted(quint32 gear) const { return m_started[gear]; }

private:
    std::vector<FaultSum> m_pythons;
    std::vector<FaultSum> m_images;
    std::vector<FaultSum> m_started;
};
using FaultSumsSnapshot = std::shared_ptr<const FaultSums>;

} // namespace gearaudit
