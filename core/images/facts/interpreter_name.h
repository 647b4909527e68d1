#pragma once

#include <QString>

namespace gearaudit
{

/// Whether an executable of that name is an interpreter: python, python2, python3.11, python3.6m,
/// python3.13t, python3.11-dbg, pypy, pypy3.9; not python3-config, ipython, pythonw.
/// The same rule as is_python in resources/probe/ground.sh.
bool isInterpreterName(const QString &name);

/// The last part of a path.
QString fileName(const QString &path);
/// All before it, without the slash; "/" for a file of the root.
QString folderName(const QString &path);

} // namespace gearaudit
