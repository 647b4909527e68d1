#pragma once

#include "core/export/export_cyclonedx.h"

namespace gearaudit
{

/// A bill of materials, SPDX 2.3 as JSON (https://spdx.github.io/spdx-spec/v2.3/).
///
/// A package for each image, with its digest as checksum, and one for each package of each interpreter,
/// with its purl and in its comment the interpreter; relationships say which is in which image. Known faults
/// are external references of the category SECURITY. What is not known of an image is said in its comment.
/// Written piece by piece, as CycloneDX is. False where the device did not take everything.
bool writeSpdx(const ExportedGears &gears, const CycloneDxStamp &stamp, QIODevice &device);

} // namespace gearaudit
