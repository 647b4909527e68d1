#pragma once

#include "app/command_line.h"
#include "core/settings/instances.h"
#include "core/settings/keys/environment_keys.h"
#include "core/settings/settings.h"

namespace gearaudit
{

/// The settings with what the command line says on top.
Settings settingsFor(const AuditCommand &command, Settings stored);

/// The instances that the command means, in the user's order. NotFound with a name that is none.
Result<InstanceList> instancesFor(const AuditCommand &command, const InstanceList &all);

/// Runs an audit in the terminal, with an event loop of its own. Returns the exit status.
int runAuditCommand(const AuditCommand &command, const Settings &stored, const InstanceList &all,
                    EnvironmentKeys environment);

} // namespace gearaudit
