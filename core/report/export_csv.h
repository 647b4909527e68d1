#pragma once

#include "core/report/gear_record.h"

#include <QByteArray>

#include <vector>

namespace gearaudit
{

/// The inventory: a line a gear, in the order given. Columns: site, gear, label, version, category,
/// image, sdk-enabled (yes, no), api-key (read-write, read-only, none; empty where it was not
/// recorded), license, author, maintainer, source, url, pythons, python-in-use, flywheel-sdk,
/// status, reason. Several versions in one cell are apart by a space, the one in use first.
QByteArray inventoryCsv(const std::vector<GearRecord> &records);

/// A line a package of each interpreter, in the order given. Columns: site, gear, gear-version,
/// python, python-version, environment, in-use (yes, no; empty where it was not recorded), pip,
/// package, version, origin, editable.
QByteArray packagesCsv(const std::vector<GearRecord> &records);

} // namespace gearaudit
