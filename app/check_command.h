#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

#include <QDate>

namespace gearaudit
{

/// Understands `gear-audit check …`; the arguments begin with "check".
Command parseCheck(const QStringList &arguments);

/// Asks the rules of a policy of files with results. The exit status.
int runCheckCommand(const CheckCommand &command, const Terminal &terminal, QDate today);

} // namespace gearaudit
