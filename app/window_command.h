#pragma once

#include "core/settings/environment_keys.h"

namespace gearaudit
{

/// Opens the window and runs until it is closed. Returns the exit status: 3 where there is no
/// display to open it on. `environment` has the keys of instances that the program was started
/// with.
int runWindow(int argc, char **argv, EnvironmentKeys environment);

} // namespace gearaudit
