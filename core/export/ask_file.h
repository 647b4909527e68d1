#pragma once

#include "core/base/result.h"
#include "core/export/match_rows.h"
#include "core/report/packed_report.h"

namespace gearaudit
{

/// Reads a file with results that somebody named, of the collection that its name says: what a
/// missing one would be to readPackedReport(), an empty report, is an error. NotFound, NotReadable,
/// Malformed.
Result<PackedSnapshot> readNamedFile(const QString &path);

/// Reads a file with results and asks a filter of it. The errors are those of readNamedFile().
Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, QDate today);

} // namespace gearaudit
