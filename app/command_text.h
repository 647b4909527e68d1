#pragma once

#include "app/command_line.h"

namespace gearaudit
{

// What the parsing of every command shares.

QString programName();

/// A mistake in the arguments, with what is wrong and the command whose help tells more (empty: the
/// program's own).
PrintCommand mistake(const QString &what, const QString &helpFor);

} // namespace gearaudit
