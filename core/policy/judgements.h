#pragma once

#include "core/advisories/fault.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What somebody judged of faults, and what of a file could not be used.
struct Judgements {
    std::vector<FaultJudgement> list;
    std::vector<Error> problems; ///< Stage::Policy, the subject is "FILE:LINE"; the rest holds
};

/// Reads a file of judgements: a line each, a JSON object with `fault`, and any of `package`, `version`,
/// `gears` (a list), `status`, `justification`, `reason`, `author`, `until` (a day); empty lines and such
/// that begin with # are passed over. Or a document of OpenVEX
/// (https://github.com/openvex/spec, 0.2.0): its statements about packages of PyPI. No error where there
/// is no such file; NotReadable, Refused, TooLarge, Malformed where it is neither.
Result<Judgements> readJudgements(const QString &path);

/// Adds a line to a file of judgements, which is made where there is none; the rest stays as it is.
Result<void> addJudgement(const QString &path, const FaultJudgement &judgement);

/// The file beside results: in the folder of the master JSON.
QString judgementsBeside(const QString &masterPath);

/// OpenVEX: "not_affected", "fixed", "under_investigation", "affected".
QStringList judgementStatuses();
/// OpenVEX: why something is not affected.
QStringList judgementJustifications();

} // namespace gearaudit
