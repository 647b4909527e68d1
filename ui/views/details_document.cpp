#include "ui/views/details_document.h"

#include "ui/words/plain_tooltip.h"

#include <QColor>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QtMath>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int mostNameLetters = 28;
// Of the document's own links: nothing that an image or a manifest says is read as one.
const QLatin1String filterScheme("gear-audit-filter");
const QLatin1String copyScheme("gear-audit-copy");
const QLatin1String copySign("gear-audit-sign:copy"); ///< few fonts have one

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(DetailsDocument)
};

QString ownLink(QLatin1String scheme, const QString &value)
{
    return scheme + QLatin1Char(':') + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

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
    QTextCharFormat bold, name, plain, link, code;
    QTextImageFormat copy;
};

// Paragraphs, not a table: those are laid out as they come into sight, a table of thousands of rows
// at once.
Formats formatsFor(const Details &details, const QFontMetricsF &metrics, const DocumentColours &colours)
{
    const double margin = 2 * metrics.averageCharWidth();
    const double column = columnOf(details, metrics);
    Formats formats;
    formats.heading.setHeadingLevel(3);
    formats.bold.setFontWeight(QFont::Bold);
    formats.link.setAnchor(true);
    formats.link.setFontUnderline(true);
    if (colours.links.isValid())
        formats.link.setForeground(colours.links);
    if (colours.names.isValid())
        formats.name.setForeground(colours.names);
    formats.code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    formats.code.setFontFixedPitch(true);
    formats.copy.setName(copySign);
    formats.copy.setAnchor(true);
    formats.copy.setToolTip(DocumentText::tr("Copy"));
    formats.copy.setWidth(metrics.ascent());
    formats.copy.setHeight(metrics.ascent());
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

/// Two sheets, one behind the other, fine enough for every screen.
QImage drawCopySign(double size, const QColor &colour)
{
    constexpr int fine = 4;
    QImage image(QSize(1, 1) * qCeil(size * fine), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(image.width() / 16.0, image.height() / 16.0);
    painter.setPen(QPen(colour, 1.5));
    painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 9), 1.5, 1.5);
    painter.drawPolyline(QPolygonF({{3, 11}, {2, 11}, {2, 1.5}, {10, 1.5}, {10, 3}}));
    return image;
}

/// The value of a line, as what it is.
void insertValue(QTextCursor &cursor, const DetailsLine &line, const Formats &formats)
{
    QTextCharFormat link = formats.link;
    if (line.isLink || !line.filter.isEmpty()) {
        link.setAnchorHref(line.isLink ? line.value : ownLink(filterScheme, line.filter));
        // Colour and a hand tell that it is one; hundreds of lines beneath versions would hide them.
        link.setFontUnderline(line.isLink);
        if (!line.isLink)
            link.setToolTip(plainTooltip(DocumentText::tr("Show only %1", "a filter").arg(line.filter)));
        cursor.insertText(line.value, link);
    } else {
        cursor.insertText(line.value, line.isCode ? formats.code : formats.plain);
    }
    if (!line.isCode)
        return;
    QTextImageFormat copy = formats.copy;
    copy.setAnchorHref(ownLink(copyScheme, line.value));
    cursor.insertText(QStringLiteral(" "), formats.plain);
    cursor.insertImage(copy);
}

} // namespace

void fillDocument(QTextDocument &document, const Details &details, const DocumentColours &colours)
{
    const QFontMetricsF metrics(document.defaultFont());
    const Formats formats = formatsFor(details, metrics, colours);
    document.clear();
    document.addResource(QTextDocument::ImageResource, QUrl(copySign),
                         drawCopySign(metrics.ascent(), colours.links.isValid() ? colours.links : QColor(Qt::black)));
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
                cursor.insertText(line.name + QLatin1Char('\t'), formats.name);
            insertValue(cursor, line, formats);
        }
    }
    cursor.endEditBlock();
}

std::optional<DocumentLink> documentLink(const QUrl &link)
{
    const auto value = [&link] {
        return QUrl::fromPercentEncoding(link.toEncoded().mid(link.scheme().size() + 1));
    };
    if (link.scheme() == filterScheme)
        return DocumentLink{DocumentLink::Kind::Filter, value()};
    if (link.scheme() == copyScheme)
        return DocumentLink{DocumentLink::Kind::Copy, value()};
    if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"))
        return DocumentLink{DocumentLink::Kind::Web, link.toString()};
    return std::nullopt;
}

} // namespace gearaudit
