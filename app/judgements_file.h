#pragma once

#include "app/terminal.h"
#include "core/advisories/fault.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace gearaudit
{

/// What was judged of the faults of a file with results: the file of judgements beside it, and the one
/// that is named (--ignore; empty: none). Lines that cannot be used are said, the rest holds. An error is
/// the exit status where a file cannot be used at all.
Result<std::vector<FaultJudgement>, int> judgementsFor(const QString &results, const QString &named,
                                                       const Terminal &terminal);

} // namespace gearaudit
