#pragma once

#include "core/model/gear.h"

namespace gearaudit
{

/// A digest of all that a gear asks an image with: the manifest's environment, its user and its
/// command. What is found in one image is the same for two gears only where this is, since a PATH
/// decides which interpreters are found and a user which can be read. Never empty. Pure.
QString contextDigest(const Manifest &manifest);

} // namespace gearaudit
