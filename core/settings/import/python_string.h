#pragma once

#include "core/settings/import/python_tokens.h"

namespace gearaudit
{

/// Reads the string literal whose prefix begins at `start` and whose first quote is at `quote`, and
/// sets `end` behind it. Bytes, formatted strings and names of characters (\N{…}) are refused: the
/// first are no text, the second a program, the third need a table.
Result<QString, PythonProblem> readPythonString(const QByteArray &source, qsizetype start,
                                                qsizetype quote, qsizetype &end);

} // namespace gearaudit
