#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit diff …` asks for; `arguments` begin with "diff".
Command parseDiff(const QStringList &arguments);

} // namespace gearaudit
