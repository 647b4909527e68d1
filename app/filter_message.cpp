#include "app/filter_message.h"

#include "app/terminal.h"
#include "app/terminal_columns.h"
#include "ui/words/filter_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct FilterMessage {
    Q_DECLARE_TR_FUNCTIONS(FilterMessage)
};
} // namespace

QString filterMessage(const QString &filter, const FilterError &error, int width)
{
    const QString indent(4, QLatin1Char(' '));
    const QChar cut(0x2026);
    const qsizetype room = std::max(width, 40) - indent.size() - 1;
    // character for character, so that the carets stand under their place
    QString shown = terminalSafe(filter).replace(QLatin1Char('\n'), QLatin1Char(' '));
    qsizetype start = error.range.start;
    if (shown.size() > room) {
        const qsizetype first =
            std::clamp<qsizetype>(start - room / 2, 0, std::max<qsizetype>(shown.size() - room, 0));
        const bool isCutBehind = first + room < shown.size();
        shown = shown.mid(first, room);
        start -= first;
        if (first > 0)
            shown[0] = cut;
        if (isCutBehind)
            shown[shown.size() - 1] = cut;
    }
    start = std::min(start, room);
    const qsizetype length =
        std::clamp<qsizetype>(error.range.length, 1, std::max<qsizetype>(room - start, 1));
    const QString place = shown.mid(start, length);
    const auto carets = std::max<qsizetype>(columnsOf(place) + length - place.size(), 1);
    return FilterMessage::tr("This filter cannot be read:") + QLatin1Char('\n') + indent + shown +
           QLatin1Char('\n') + indent + QString(columnsOf(shown.left(start)), QLatin1Char(' ')) +
           QString(carets, QLatin1Char('^')) + QLatin1Char('\n') + filterErrorText(error);
}

} // namespace gearaudit
