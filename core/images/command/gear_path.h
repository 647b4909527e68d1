#pragma once

#include "core/model/manifest.h"

namespace gearaudit
{

/// The PATH that the platform starts a gear with: the manifest's, a stray "PATH=" at its head taken
/// off, else the platform's own; the image's is not carried over (source: the platform's published
/// server of 2019).
QString gearPath(const EnvironmentVariables &environment);

} // namespace gearaudit
