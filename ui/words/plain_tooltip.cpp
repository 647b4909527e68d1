#include "ui/words/plain_tooltip.h"

namespace gearaudit
{

namespace
{
constexpr QLatin1String begin("<qt>"), end("</qt>");
}

QString plainTooltip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return begin + escaped + end;
}

QString textOfTooltip(const QString &tooltip)
{
    if (!tooltip.startsWith(begin) || !tooltip.endsWith(end))
        return tooltip;
    QString text = tooltip.mid(begin.size(), tooltip.size() - begin.size() - end.size());
    text.replace(QLatin1String("<br>"), QLatin1String("\n"));
    text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
    return text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace gearaudit
