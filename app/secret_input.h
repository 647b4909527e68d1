#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace gearaudit
{

/// Why no secret was read.
enum class NoSecret { Nothing, TooLong, Interrupted, NotHere };

/// Reads one line from standard input, without its line end: on a terminal after the prompt (on
/// standard error) and without showing it; Ctrl-C gives Interrupted. At most 4096 bytes. Blocks, so
/// for the time before the event loop. NotHere: this system's terminal cannot hide what is typed.
Result<Secret, NoSecret> readSecret(const QString &prompt);

} // namespace gearaudit
