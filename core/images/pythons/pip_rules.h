#pragma once

#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/interpreter_answer.h"

namespace gearaudit
{

/// Whether the pip that an interpreter imports is its own: in a folder of packages, or below its prefix.
/// One that a gear has on PYTHONPATH is the gear's code. Pure.
bool isOwnPipModule(const InterpreterAnswer &answer);

/// Takes out what pip lists by the name of a folder in which there is no metadata: it is no package. What
/// has an origin stays. Pure.
void dropNameless(FrozenPackages &frozen, const std::vector<Distribution> &installed);

} // namespace gearaudit
