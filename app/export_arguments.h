#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit export …` asks for; `arguments` begin with "export".
Command parseExport(const QStringList &arguments);

} // namespace gearaudit
