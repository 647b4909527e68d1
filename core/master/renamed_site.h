#pragma once

#include "core/master/master_json.h"

namespace gearaudit
{

/// The document with a site under another name, everything else of it as it was: numbers as they
/// are written, keys that are not ours. A site that already has the new name takes the gears in.
MasterDocument withSiteRenamed(MasterDocument document, const QString &from, const QString &to);

} // namespace gearaudit
