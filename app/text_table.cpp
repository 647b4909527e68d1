#include "app/text_table.h"

#include "app/terminal.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{

constexpr int gap = 2;
constexpr qsizetype narrowest = 6;

QString oneLine(const QString &text)
{
    return terminalSafe(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString shortened(const QString &text, qsizetype width)
{
    if (text.size() <= width)
        return text;
    const qsizetype tail = (width - 1) / 2;
    return text.left(width - 1 - tail) + QChar(0x2026) + text.right(tail);
}

/// Takes from the widest column, one character at a time, until the line fits or nothing is left
/// to take.
void narrow(QList<qsizetype> &widths, qsizetype room)
{
    auto total = std::accumulate(widths.begin(), widths.end(), qsizetype(0));
    while (total > room) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            return;
        --*widest;
        --total;
    }
}

} // namespace

QStringList textTable(const QList<QStringList> &rows, int width)
{
    QList<QStringList> cells;
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        QStringList &line = cells.emplaceBack();
        for (qsizetype i = 0; i < row.size(); ++i) {
            line.append(oneLine(row[i]));
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], line.constLast().size());
        }
    }
    if (width > 0)
        narrow(widths, width - gap * (widths.size() - 1));
    QStringList lines;
    for (const QStringList &row : cells) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += shortened(row[i], widths[i]).leftJustified(widths[i] + gap);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(width > 0 ? line.left(width) : line);
    }
    return lines;
}

} // namespace gearaudit
