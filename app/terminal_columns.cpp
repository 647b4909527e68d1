#include "app/terminal_columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <wchar.h>
#endif

namespace gearaudit
{

namespace
{
int columnsOf(char32_t sign)
{
#ifdef Q_OS_UNIX
    return std::max(0, ::wcwidth(static_cast<wchar_t>(sign)));
#else
    return QChar::isPrint(sign) ? 1 : 0;
#endif
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char(' ') && c <= QLatin1Char('~'); });
}
} // namespace

int columnsOf(const QString &text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    int columns = 0;
    for (const char32_t sign : text.toUcs4())
        columns += columnsOf(sign);
    return columns;
}

QString firstColumns(const QString &text, int columns)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next >= 0; next = letters.toNextBoundary()) {
        columns -= columnsOf(text.mid(end, next - end));
        if (columns < 0)
            break;
        end = next;
    }
    return text.left(end);
}

QString lastColumns(const QString &text, int columns)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.toEnd();
    qsizetype start = text.size();
    for (auto next = letters.toPreviousBoundary(); next >= 0; next = letters.toPreviousBoundary()) {
        columns -= columnsOf(text.mid(next, start - next));
        if (columns < 0)
            break;
        start = next;
    }
    return text.mid(start);
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), QLatin1Char(' '));
}

} // namespace gearaudit
