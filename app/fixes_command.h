#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

#include <QDate>

namespace gearaudit
{

/// Runs `gear-audit fixes …`; `today` decides what is past its end of life. Returns the exit status.
int runFixesCommand(const FixesCommand &command, const Terminal &terminal, QDate today);

} // namespace gearaudit
