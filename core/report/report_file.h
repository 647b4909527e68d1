#pragma once

#include "core/base/result.h"
#include "core/report/master_json.h"

#include <QString>

namespace gearaudit
{

/// Reads a master JSON that somebody named, with the journal beside it. Unlike readMaster() it is
/// an error where neither is there: NotFound; else NotReadable, Malformed.
Result<MasterDocument> readNamedMaster(const QString &path);
Result<std::vector<GearRecord>> readNamedReport(const QString &path);

} // namespace gearaudit
