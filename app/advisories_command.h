#pragma once

#include "app/command_line.h"
#include "app/terminal.h"
#include "core/advisories/update/advisory_updates.h"
#include "core/settings/settings.h"

namespace gearaudit
{

/// Understands `gear-audit advisories …`; the arguments begin with "advisories".
Command parseAdvisories(const QStringList &arguments);

/// Fetches, imports, tells of or removes the database of known faults. Runs an event loop while it is
/// fetched or read. The exit status.
int runAdvisoriesCommand(const AdvisoriesCommand &command, const Settings &settings,
                         AdvisoryUpdates::Ports ports, const Terminal &terminal);

} // namespace gearaudit
