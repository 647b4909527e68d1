#pragma once

#include "app/command_line.h"

namespace gearaudit
{

/// What `gear-audit instances …` asks for; `arguments` begin with "instances". A mistake never
/// repeats an argument that may be a key.
Command parseInstances(const QStringList &arguments);

} // namespace gearaudit
