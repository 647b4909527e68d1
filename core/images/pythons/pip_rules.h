#pragma once

#include "core/images/facts/interpreter_answer.h"

namespace gearaudit
{

/// Whether the pip that an interpreter imports is its own: in a folder of packages, or below its prefix.
/// One that a gear has on PYTHONPATH is the gear's code. Pure.
bool isOwnPipModule(const InterpreterAnswer &answer);

} // namespace gearaudit
