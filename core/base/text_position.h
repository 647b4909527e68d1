#pragma once

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// "line 3, column 14" of a byte offset in a text, both from 1, as editors count them: a column is
/// a character, not a byte. An offset past the end is the end.
QString positionText(const QByteArray &text, qsizetype offset);

} // namespace gearaudit
