#pragma once

#include "core/base/result.h"
#include "core/report/packed_report.h"

#include <stop_token>

namespace gearaudit
{

/// Whether a path is of a file that is part of the program (":/sample/Sample.json").
bool isEmbedded(const QString &path);

/// Reads results that are part of the program, such as the sample. Errors as readPackedReport() has
/// them. Any thread.
Result<PackedSnapshot> readEmbeddedReport(const QString &path, std::stop_token stop);

} // namespace gearaudit
