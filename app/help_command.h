#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Understands `gear-audit help …`; the arguments begin with "help".
Command parseHelp(const QStringList &arguments);

/// Prints a page of the program's help, as wide as the terminal is, up to what is read well. The
/// exit status.
int runHelpCommand(const HelpCommand &command, const Terminal &terminal);

} // namespace gearaudit
