#pragma once

#include "app/command_line.h"
#include "app/terminal.h"
#include "core/settings/keys/environment_keys.h"
#include "core/settings/settings.h"
#include "core/flywheel/instance.h"

namespace gearaudit
{

/// Runs `gear-audit verify …`; returns the exit status. Needs an application and its event loop.
int runVerifyCommand(const VerifyCommand &command, const Settings &stored, const InstanceList &instances,
                     EnvironmentKeys environment, const Terminal &terminal);

} // namespace gearaudit
