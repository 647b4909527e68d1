#include "core/shards/united_record.h"

#include "core/audit/last_answer.h"

#include <tuple>

namespace gearaudit
{

namespace
{
/// The first script wrote neither a status nor a time.
bool isAnswered(const GearRecord &record)
{
    return record.audit.status ? isAnswer(*record.audit.status) : !record.findings.pythons.empty();
}

/// Later, then rather an answer; the rest only so that the order of folders does not decide.
auto rankOf(const GearRecord &record)
{
    const QDateTime &at = record.audit.auditedAt;
    return std::tuple(at.isValid() ? at.toMSecsSinceEpoch() : -1, isAnswered(record), record.audit.durationMs,
                      record.image, record.audit.reason);
}

bool findOtherwise(const GearRecord &one, const GearRecord &other)
{
    const bool isSameImage = !one.audit.imageDigest.isEmpty() && one.audit.imageDigest == other.audit.imageDigest;
    return isSameImage && isAnswered(one) && isAnswered(other) && one.audit.context == other.audit.context &&
           one.findings.pythons != other.findings.pythons;
}

/// A failure never takes the place of an answer: it stands with it, or not at all.
GearRecord newerOver(const GearRecord &newer, const GearRecord &older)
{
    if (isAnswered(newer) || newer.audit.lastAnswer)
        return newer;
    return isStillAnswered(newer, older) ? older : withLastAnswer(newer, older);
}
} // namespace

UnitedRecord uniteRecords(const GearRecord &before, const GearRecord &after)
{
    UnitedRecord united;
    if (before == after)
        return united;
    united.isDisputed = findOtherwise(before, after);
    GearRecord joined = rankOf(before) < rankOf(after) ? newerOver(after, before) : newerOver(before, after);
    if (joined == before) {
        united.choice = UnitedRecord::Choice::Before;
    } else if (joined == after) {
        united.choice = UnitedRecord::Choice::After;
    } else {
        united.choice = UnitedRecord::Choice::Joined;
        united.joined = std::move(joined);
    }
    return united;
}

} // namespace gearaudit
