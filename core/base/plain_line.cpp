#include "core/base/plain_line.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
bool isPlain(QChar c)
{
    const auto category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
}
} // namespace

QString plainLine(const QString &text, qsizetype most)
{
    const QString start = text.left(most);
    QString line;
    if (std::all_of(start.begin(), start.end(), isPlain)) {
        line = start;
    } else {
        for (const QChar c : start)
            line += isPlain(c) ? QString(c) : escaped(c);
    }
    return text.size() > most ? line + QChar(0x2026) : line;
}

} // namespace gearaudit
