#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit audit …` asks for; `arguments` begin with "audit".
Command parseAudit(const QStringList &arguments);

} // namespace gearaudit
