#pragma once

#include "core/images/facts/interpreter_answer.h"
#include "core/images/layers/python_place.h"
#include "core/model/manifest.h"

namespace gearaudit
{

/// What an interpreter would say of itself and what is installed in it, had it been asked in that
/// environment: sys.path by site.py's rules (Debian's and Fedora's too, user site, .pth, eggs,
/// PYTHONPATH), distributions in its order, the first of a name counts; and pip's list, made by pip's
/// rule of what to leave out. Pure.
InterpreterAnswer answerOfPython(const ImageTree &tree, const PythonPlace &place,
                                 const EnvironmentVariables &environment, const QString &home);

/// The value of a variable, the last one of that name.
QString variableOf(const EnvironmentVariables &environment, const QString &name);

} // namespace gearaudit
