#pragma once

#include <QByteArray>
#include <QStringList>

namespace gearaudit
{

/// One record of a CSV file (RFC 4180): UTF-8, cells with commas, quotes or line breaks in them in
/// quotes, CR LF at the end. A cell that a spreadsheet would take for a formula, because it begins
/// with = + - @ or with what spreadsheets skip before them, gets an apostrophe in front, so that
/// text from an image cannot run anything on the reader's machine
/// (https://owasp.org/www-community/attacks/CSV_Injection).
QByteArray csvRecord(const QStringList &cells);
/// The same without the line's end: the beginning of a record, or what follows behind a comma.
QByteArray csvCells(const QStringList &cells);

} // namespace gearaudit
