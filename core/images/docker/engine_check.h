#pragma once

#include "core/images/engine_state.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace gearaudit
{

class ProcessRunner;

/// The folders in which a container program is looked for, PATH first, then the usual places that
/// the PATH of a program started from a desktop lacks.
QStringList engineFolders();

/// The absolute path of the engine's program: `wanted` (a name or a path), or docker, else podman.
/// Empty where there is none. Reads the file system.
QString findEngine(const QString &wanted, const QStringList &folders);

/// Whether the user's own Docker config names any registry login (which is not read).
bool hasRegistryLogins();

/// Asks the engine how it is. Blocks, for at most about 20 s; called on a pool thread.
EngineState checkEngine(const QString &wanted, ProcessRunner &runner, std::stop_token stop);

/// Free bytes where the engine stores images; none where that is not on this host or unknown.
std::optional<qint64> engineFreeBytes(const EngineState &state);

} // namespace gearaudit
