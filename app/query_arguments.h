#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit query …` asks for; `arguments` begin with "query".
Command parseQuery(const QStringList &arguments);

} // namespace gearaudit
