#pragma once

#include "core/settings/keys/environment_keys.h"

#include <QStringList>

namespace gearaudit
{

/// Opens the window and runs until it is closed. Returns the exit status: 3 where there is no
/// display to open it on. `environment` has the keys of instances that the program was started
/// with, `files` the results to open.
int runWindow(int argc, char **argv, EnvironmentKeys environment, const QStringList &files);

} // namespace gearaudit
