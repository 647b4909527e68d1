#pragma once

#include "app/command_line.h"
#include "core/settings/settings.h"

namespace gearaudit
{

/// The settings with what the command line says on top.
Settings settingsFor(const AuditCommand &command, Settings stored);

/// Runs an audit in the terminal, with an event loop of its own. Returns the exit status.
int runAuditCommand(const AuditCommand &command, const Settings &stored);

} // namespace gearaudit
