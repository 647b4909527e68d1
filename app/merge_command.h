#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Understands `gear-audit merge …`; the arguments begin with "merge".
Command parseMerge(const QStringList &arguments);

/// Brings the results of folders into one. The exit status.
int runMergeCommand(const MergeCommand &command, const Terminal &terminal);

} // namespace gearaudit
