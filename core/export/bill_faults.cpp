#include "core/export/bill_faults.h"

#include "core/model/package_name.h"

#include <algorithm>

namespace gearaudit
{

void BillFaults::add(quint32 library, const QString &package, const Assessment &assessment)
{
    for (const Fault &fault : assessment.faults)
        addOne(library, package, assessment, fault, nullptr);
    for (const JudgedFault &judged : assessment.judged)
        addOne(library, package, assessment, judged.fault, &judged.judgement);
}

void BillFaults::addOne(quint32 library, const QString &package, const Assessment &assessment, const Fault &fault,
                        const FaultJudgement *judgement)
{
    const bool mayBePatched = judgement == nullptr && assessment.state == PackageState::MaybePatched;
    const QString judged = judgement == nullptr ? QString() : judgement->place + judgement->status + judgement->reason;
    auto [place, isNew] =
        m_faults.try_emplace({normalizedPackageName(package), fault.name, judged, mayBePatched});
    BillFault &known = place->second;
    if (isNew) {
        known.fault = fault;
        known.package = package;
        known.fixedIn = assessment.fixedIn;
        known.mayBePatched = mayBePatched;
        if (judgement != nullptr)
            known.judgement = *judgement;
    }
    if (known.libraries.empty() || known.libraries.back() != library)
        known.libraries.push_back(library);
}

const std::vector<BillFault> &BillFaults::finish()
{
    for (auto &[key, fault] : m_faults) {
        std::sort(fault.libraries.begin(), fault.libraries.end());
        fault.libraries.erase(std::unique(fault.libraries.begin(), fault.libraries.end()), fault.libraries.end());
        m_list.push_back(std::move(fault));
    }
    m_faults.clear();
    return m_list;
}

QString analysisState(const BillFault &fault)
{
    if (fault.mayBePatched)
        return QStringLiteral("in_triage");
    if (!fault.judgement)
        return {};
    const QString &status = fault.judgement->status;
    return status == QLatin1String("fixed")          ? QStringLiteral("resolved")
           : status == QLatin1String("not_affected") ? QStringLiteral("not_affected")
           : status == QLatin1String("affected")     ? QStringLiteral("exploitable")
                                                     : QStringLiteral("in_triage");
}

QString analysisJustification(const FaultJudgement &judgement)
{
    const QString &word = judgement.justification;
    if (word == QLatin1String("component_not_present") || word == QLatin1String("vulnerable_code_not_present"))
        return QStringLiteral("code_not_present");
    if (word == QLatin1String("vulnerable_code_not_in_execute_path"))
        return QStringLiteral("code_not_reachable");
    if (word == QLatin1String("vulnerable_code_cannot_be_controlled_by_adversary"))
        return QStringLiteral("requires_environment");
    if (word == QLatin1String("inline_mitigations_already_exist"))
        return QStringLiteral("protected_by_mitigating_control");
    return {};
}

} // namespace gearaudit
