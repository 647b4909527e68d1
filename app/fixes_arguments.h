#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit fixes …` asks for; `arguments` begin with "fixes".
Command parseFixes(const QStringList &arguments);

} // namespace gearaudit
