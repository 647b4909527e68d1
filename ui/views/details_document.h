#pragma once

#include "ui/words/details_text.h"

#include <QColor>

class QTextDocument;

namespace gearaudit
{

/// Replaces what a document holds by details: each section's heading, bold and a heading to whoever
/// reads it aloud, and beneath it the lines, names in a column of their own and values that stay in
/// theirs where they are broken, addresses of the web in `links` (none: as text is). Everything is text, whatever marks it holds.
void fillDocument(QTextDocument &document, const Details &details, const QColor &links = {});

} // namespace gearaudit
