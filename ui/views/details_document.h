#pragma once

#include "ui/words/details_text.h"

#include <QColor>

#include <optional>

class QTextDocument;
class QUrl;

namespace gearaudit
{

struct DocumentColours {
    QColor links = {}; ///< none: as text is
    QColor names = {};
};

/// Replaces what a document holds by details: each section's heading, bold and a heading to whoever
/// reads it aloud, and beneath it the lines, names in a column of their own and values that stay in
/// theirs where they are broken. Paths and digests are monospace, with a sign behind them that copies them;
/// addresses of the web and what asks the filter are links. Everything is text, whatever marks it holds.
void fillDocument(QTextDocument &document, const Details &details, const DocumentColours &colours = {});

/// What a link of such a document asks for.
struct DocumentLink {
    enum class Kind { Web, Filter, Copy };
    Kind kind = Kind::Web;
    QString value; ///< an address, a term, or what is to be copied
};
/// None where it is none of its links.
std::optional<DocumentLink> documentLink(const QUrl &link);

} // namespace gearaudit
