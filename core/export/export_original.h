#pragma once

#include "core/export/exported_gears.h"

#include <QByteArray>

class QIODevice;

namespace gearaudit
{

/// The file that the first script would have written of these gears: exactly its keys, in its
/// order, and no others (see resources/help/results.md), for programs that read its files. Sites
/// and gears are sorted, two-space indent. What it did not have (packages by metadata, origins,
/// environments, status) is left out; a gear that could not be audited and keeps its last answer has
/// the version and image of that; an interpreter without a pip has empty `pips`. Written gear by gear;
/// false where the device did not take everything.
bool writeOriginalJson(const ExportedGears &gears, QIODevice &device);

} // namespace gearaudit
