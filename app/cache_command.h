#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Understands `gear-audit cache …`; the arguments begin with "cache".
Command parseCache(const QStringList &arguments);

/// Tells what the cache of image layers in a folder takes, or clears it. The exit status.
int runCacheCommand(const CacheCommand &command, const QString &folder, const Terminal &terminal);

} // namespace gearaudit
