#include "app/text_table.h"

#include "app/terminal_columns.h"
#include "core/base/plain_line.h"

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{

constexpr int gap = 2;
constexpr int narrowest = 6;
constexpr qsizetype longestCell = 4000; ///< in characters: of what strangers named

QString shortened(const QString &text, int width)
{
    if (columnsOf(text) <= width)
        return text;
    const int tail = (width - 1) / 2;
    return firstColumns(text, width - 1 - tail) + QChar(0x2026) + lastColumns(text, tail);
}

/// Takes from the widest column, one of the terminal's at a time, until the line fits or nothing is
/// left to take.
void narrow(QList<int> &widths, int room)
{
    auto total = std::accumulate(widths.begin(), widths.end(), 0);
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
    QList<int> widths;
    for (const QStringList &row : rows) {
        QStringList &line = cells.emplaceBack();
        for (qsizetype i = 0; i < row.size(); ++i) {
            line.append(plainLine(row[i], longestCell));
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], columnsOf(line.constLast()));
        }
    }
    if (width > 0)
        narrow(widths, width - gap * static_cast<int>(widths.size() - 1));
    QStringList lines;
    for (const QStringList &row : cells) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += padded(shortened(row[i], widths[i]), widths[i] + gap);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(width > 0 ? firstColumns(line, width) : line);
    }
    return lines;
}

} // namespace gearaudit
