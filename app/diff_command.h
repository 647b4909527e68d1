#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Runs `gear-audit diff …`. Returns the exit status.
int runDiffCommand(const DiffCommand &command, const Terminal &terminal);

} // namespace gearaudit
