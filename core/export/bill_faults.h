#pragma once

#include "core/advisories/fault.h"

#include <QString>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace gearaudit
{

/// A fault of a package in a bill, and what has it.
struct BillFault {
    Fault fault;
    QString package; ///< as installed
    QString fixedIn; ///< the lowest version in none of the package's known faults; empty: none is known
    std::optional<FaultJudgement> judgement; ///< why it does not count there
    bool mayBePatched = false; ///< by the distribution that installed it
    std::vector<quint32> libraries; ///< by number, ascending, each once
};

/// Gathers which libraries of a bill have which faults. A fault is there once for each way in which it is
/// judged, since a bill's analysis is of the fault as a whole.
class BillFaults
{
public:
    /// What is known of a library; `package` as installed.
    void add(quint32 library, const QString &package, const Assessment &assessment);
    /// By package and name.
    const std::vector<BillFault> &finish();

private:
    /// The package in its PEP 503 form, the fault's name, where it was judged, whether it may be patched.
    using Key = std::tuple<QString, QString, QString, bool>;
    void addOne(quint32 library, const QString &package, const Assessment &assessment, const Fault &fault,
                const FaultJudgement *judgement);

    std::map<Key, BillFault> m_faults;
    std::vector<BillFault> m_list;
};

/// What CycloneDX calls a judgement's status and justification (bom-1.6, "analysis").
QString analysisState(const BillFault &fault);
QString analysisJustification(const FaultJudgement &judgement);

} // namespace gearaudit
