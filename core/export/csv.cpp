#include "core/export/csv.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

/// The signs themselves and the wide forms that Excel takes for them.
bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

bool isFormula(const QString &cell)
{
    const auto *first = std::find_if_not(cell.begin(), cell.end(),
                                         [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (first == cell.end())
        return false;
    // A tab or a line break in front is dropped by some readers, and looked past by others.
    return beginsFormula(*first);
}

bool needsQuotes(const QString &cell)
{
    const auto isSpecial = [](QChar c) { return QStringView(u",\"\r\n").contains(c); };
    return std::any_of(cell.begin(), cell.end(), isSpecial) ||
           (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

} // namespace

QByteArray csvCells(const QStringList &cells)
{
    QByteArray line;
    for (const auto &cell : cells) {
        QString text = isFormula(cell) ? QLatin1Char('\'') + cell : cell;
        if (needsQuotes(text)) {
            text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            text = QLatin1Char('"') + text + QLatin1Char('"');
        }
        if (&cell != &cells.front())
            line += ',';
        line += text.toUtf8();
    }
    return line;
}

QByteArray csvRecord(const QStringList &cells)
{
    return csvCells(cells) + "\r\n";
}

} // namespace gearaudit
