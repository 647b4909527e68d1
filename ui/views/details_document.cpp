#include "ui/views/details_document.h"

#include <QFontMetricsF>
#include <QColor>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int mostNameLetters = 28;

/// How far in the values of all sections stand.
double columnOf(const Details &details, const QFontMetricsF &metrics)
{
    double names = 0;
    for (const DetailsSection &section : details) {
        for (const DetailsLine &line : section.lines)
            names = std::max(names, metrics.horizontalAdvance(line.name));
    }
    const double letter = metrics.averageCharWidth();
    return std::clamp(names, 8 * letter, mostNameLetters * letter) + 3 * letter;
}

struct Formats {
    QTextBlockFormat heading, named, listed;
    QTextCharFormat bold, plain, link;
};

// Paragraphs, not a table: those are laid out as they come into sight, a table of thousands of rows
// at once.
Formats formatsFor(const Details &details, const QFontMetricsF &metrics, const QColor &links)
{
    const double margin = 2 * metrics.averageCharWidth();
    const double column = columnOf(details, metrics);
    Formats formats;
    formats.heading.setHeadingLevel(3);
    formats.bold.setFontWeight(QFont::Bold);
    formats.link.setAnchor(true);
    formats.link.setFontUnderline(true);
    if (links.isValid())
        formats.link.setForeground(links);
    formats.listed.setLeftMargin(margin);
    formats.named.setLeftMargin(margin + column);
    formats.named.setTextIndent(-column);
    formats.named.setTabPositions({{column, QTextOption::LeftTab}});
    return formats;
}

bool hasNames(const DetailsSection &section)
{
    return std::any_of(section.lines.begin(), section.lines.end(),
                       [](const DetailsLine &line) { return !line.name.isEmpty(); });
}

} // namespace

void fillDocument(QTextDocument &document, const Details &details, const QColor &links)
{
    const QFontMetricsF metrics(document.defaultFont());
    Formats formats = formatsFor(details, metrics, links);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    auto begin = [&cursor, isFirst = true](const QTextBlockFormat &format,
                                           const QTextCharFormat &letters) mutable {
        if (isFirst) {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(format, letters);
        }
        isFirst = false;
    };
    double above = 0;
    for (const DetailsSection &section : details) {
        QTextBlockFormat heading = formats.heading;
        heading.setTopMargin(above);
        above = metrics.height() / 2;
        begin(heading, formats.bold);
        cursor.insertText(section.heading, formats.bold);
        const bool isNamed = hasNames(section);
        for (const DetailsLine &line : section.lines) {
            begin(isNamed ? formats.named : formats.listed, formats.plain);
            if (isNamed)
                cursor.insertText(line.name + QLatin1Char('\t'), formats.plain);
            if (line.isLink) {
                formats.link.setAnchorHref(line.value);
                cursor.insertText(line.value, formats.link);
            } else {
                cursor.insertText(line.value, formats.plain);
            }
        }
    }
    cursor.endEditBlock();
}

} // namespace gearaudit
