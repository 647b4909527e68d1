#pragma once

#include "core/export/exported_gears.h"

class QIODevice;

// Both write line by line, in the order of the gears; false where the device did not take
// everything.

namespace gearaudit
{

/// The inventory: a line a gear. Columns: site, gear, label, version, category, image, sdk-enabled
/// (yes, no), api-key (read-write, read-only, none; empty where it was not recorded), license,
/// author, maintainer, source, url, pythons, python-in-use, flywheel-sdk, status, reason,
/// answers-for and answers-of (the version and the UTC time of the last answer, where the gear
/// could not be audited and its Pythons are of that one). Several versions in one cell are apart by
/// a space, the one in use first.
bool writeInventoryCsv(const ExportedGears &gears, QIODevice &device);

/// A line a package of each interpreter that is exported. Columns: site, gear, gear-version,
/// python, python-version, environment, in-use (yes, no; empty where it was not recorded), pip,
/// package, version, origin, editable, stale. Of a gear that is stale (told by its last answer),
/// gear-version is the version that answered.
bool writePackagesCsv(const ExportedGears &gears, QIODevice &device);

} // namespace gearaudit
