#pragma once

#include <QString>

namespace gearaudit
{

/// A text of strangers as a part of a line for people: line breaks, other control and format characters
/// are shown as escapes ("\n", "\u001b"), so that it can neither begin a line of its own nor steer a
/// terminal, and beyond `most` characters it ends with an ellipsis. Pure.
QString plainLine(const QString &text, qsizetype most = 1000);

} // namespace gearaudit
