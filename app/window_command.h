#pragma once

#include "core/settings/environment_keys.h"
#include "ui/window_parts.h"

class QSettings;

namespace gearaudit
{

/// The window's parts, real ones: the engine, the stores and the settings of this user.
/// `environment` has the keys of instances that the program was started with.
WindowParts realWindowParts(WorkerPool &pool, QSettings &stored, EnvironmentKeys environment = {});

/// Opens the window and runs until it is closed. Returns the exit status: 3 where there is no
/// display to open it on.
int runWindow(int argc, char **argv, EnvironmentKeys environment);

} // namespace gearaudit
