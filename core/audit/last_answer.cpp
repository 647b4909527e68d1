#include "core/audit/last_answer.h"

namespace gearaudit
{

namespace
{
/// Whether it says which Pythons the gear has, none included. The first script wrote no status.
bool isKnown(const GearRecord &record)
{
    const auto &status = record.audit.status;
    return status ? *status == Status::Audited || *status == Status::NoPython
                  : !record.findings.pythons.empty();
}
} // namespace

GearRecord withLastAnswer(GearRecord failed, const GearRecord &before)
{
    if (before.audit.lastAnswer)
        failed.audit.lastAnswer = before.audit.lastAnswer;
    else if (isKnown(before))
        failed.audit.lastAnswer = LastAnswer{before.version, before.image, before.audit.imageDigest,
                                             before.audit.auditedAt};
    else
        return failed; // nothing was known
    failed.findings = before.findings;
    failed.audit.started = before.audit.started;
    return failed;
}

bool isStillAnswered(const GearRecord &failed, const GearRecord &before)
{
    return !before.audit.lastAnswer && isKnown(before) && before.version == failed.version &&
           !failed.audit.imageDigest.isEmpty() &&
           before.audit.imageDigest == failed.audit.imageDigest;
}

} // namespace gearaudit
