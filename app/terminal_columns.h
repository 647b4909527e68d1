#pragma once

#include <QString>

namespace gearaudit
{

// Texts by the columns of a terminal that they take: two for a wide letter, none for a mark above
// one. As the C library tells them (wcwidth), which the application has set to UTF-8. Control
// characters count as nothing: see terminalSafe().

int columnsOf(const QString &text);

/// The beginning, or the end, of a text in at most so many columns. Letters stay whole, with the
/// marks that belong to them.
QString firstColumns(const QString &text, int columns);
QString lastColumns(const QString &text, int columns);

/// With spaces behind it up to so many columns.
QString padded(const QString &text, int columns);

} // namespace gearaudit
