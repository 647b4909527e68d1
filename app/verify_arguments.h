#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// `gear-audit verify …`, its first word included.
Command parseVerify(const QStringList &arguments);

} // namespace gearaudit
