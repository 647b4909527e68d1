#pragma once

#include <QString>

namespace gearaudit
{

/// A page of the help (Markdown) for a terminal of so many columns: headings underlined, paragraphs,
/// lists and the last column of tables broken at the width, what stands in code as it is, a link to
/// another page as the command that shows it. Knows what the help's pages use, no more: headings,
/// paragraphs, lists, tables, code, bold, italics, links. Ends with a line break. Pure.
QString plainPage(const QString &markdown, int columns);

} // namespace gearaudit
