#pragma once

#include "core/model/gear_record.h"

#include <QString>

#include <optional>

namespace gearaudit
{

/// A gear's status in one to four words, for a column. No status (a file of the first script) is
/// "Not recorded".
QString statusText(const std::optional<Status> &status);

/// What the status means and what to do about it, one or two sentences; for a tooltip.
QString statusHelp(const std::optional<Status> &status);

/// Which version and day the Pythons are of, for a gear that could not be audited and keeps its last
/// answer: a clause, without a full stop.
QString lastAnswerText(const LastAnswer &answer);
/// The same in sentences, to stand before the Pythons; empty where they are of what is there now.
QString staleText(const AuditFacts &audit);

} // namespace gearaudit
