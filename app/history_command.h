#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Understands `gear-audit history …`; the arguments begin with "history".
Command parseHistory(const QStringList &arguments);

/// Shows the figures of the audits in a folder with results; `usual` is that of the settings. The exit status.
int runHistoryCommand(const HistoryCommand &command, const QString &usual, const Terminal &terminal);

} // namespace gearaudit
