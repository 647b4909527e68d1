#include "core/base/natural_order.h"

namespace gearaudit
{

namespace
{

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

/// The digits at the text's head, without leading zeros; the text goes on behind them.
QStringView takeNumber(QStringView &text)
{
    qsizetype zeros = 0;
    while (zeros < text.size() && text[zeros] == QLatin1Char('0'))
        ++zeros;
    qsizetype end = zeros;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const QStringView number = text.sliced(zeros, end - zeros);
    text = text.sliced(end);
    return number;
}

QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= QLatin1Char('A') && c <= QLatin1Char('Z') ? QChar(c.unicode() + 0x20) : c;
    return c.toCaseFolded();
}

} // namespace

int compareNaturally(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView left = takeNumber(a);
            const QStringView right = takeNumber(b);
            if (left.size() != right.size()) // the longer number is the larger one
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right); order != 0)
                return order;
            continue;
        }
        const QChar left = folded(a.front());
        const QChar right = folded(b.front());
        if (left != right)
            return left < right ? -1 : 1;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return a.isEmpty() ? (b.isEmpty() ? 0 : -1) : 1;
}

} // namespace gearaudit
