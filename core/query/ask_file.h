#pragma once

#include "core/base/result.h"
#include "core/query/match_rows.h"

namespace gearaudit
{

/// Reads a file with results and asks a filter of it. The errors are those of
/// checkNamedReport() and readPackedReport().
Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, QDate today);

} // namespace gearaudit
