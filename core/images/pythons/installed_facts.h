#pragma once

#include "core/images/facts/interpreter_answer.h"

namespace gearaudit
{

// What the metadata of installed packages tells beside their names and versions. Of several of one name
// the first on sys.path counts, as when it is imported. Pure, and in an order of their own, so that it does
// not matter in which a disk gave them.

/// PythonFinding::ofDistribution: what lies where Debian's, or in an image of Alpine or an rpm distribution
/// (`os`: its id by os-release) their packages put modules for the system's Python, unless its INSTALLER
/// names another who put it there. What pip installs on Debian lies in /usr/local.
/// Sources: PEP 376 and 627 (INSTALLER), Debian's Python policy 2.3, Fedora's pyproject-rpm-macros ("rpm"),
/// Alpine's gpep517.
QStringList ofDistribution(const InterpreterAnswer &answer, const QString &os);

/// PythonFinding::bounds: at most 1,000 lines of at most 300 characters, of what bounds the version of a
/// package that is installed too. What is asked by address ("name @ https://…") bounds nothing.
QStringList boundsFromAbove(const InterpreterAnswer &answer);

} // namespace gearaudit
