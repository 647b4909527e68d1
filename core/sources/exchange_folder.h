#pragma once

#include "core/sources/gear_source.h"

namespace gearaudit
{

/// A manifest larger than this is a problem row (TooLarge). In bytes; real ones are below 100 kB.
constexpr qint64 manifestSizeLimit = 4 * 1024 * 1024;

/// Reads `gears/<organisation>/*.json` below a folder (or of a folder that is itself called gears).
/// NotFound when there is no such folder. A file that is no manifest becomes a Gear with a problem.
/// Links that lead out of the folder are not followed, and what is no regular file is not opened:
/// each is a problem too, or where it is an organisation a note, as is an organisation that cannot be
/// read: it is among halfListed then. Of several versions of one gear the newest (gear_versions.h) has
/// the gear's name for its key, whatever its file is called. Pure but for reading files.
Result<GearListing> readExchangeFolder(const QString &folder);

/// Gives each gear of one organisation a key of its own, in this order: its name, else
/// "name (version)", else the same with " (2)", " (3)"… Nothing is lost, no key is empty. Pure.
void assignKeys(std::vector<Gear> &gears);

/// The whole path of what holds the Exchange's folder "gears", whichever of the two is named. What its
/// manifests name by relative paths is below it.
QString exchangeRoot(const QString &folder);

} // namespace gearaudit
