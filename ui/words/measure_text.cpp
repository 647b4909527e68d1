#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{
struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};
} // namespace

QString bytesText(qint64 bytes)
{
    if (bytes < 1000)
        return MeasureText::tr("%n byte(s)", nullptr, static_cast<int>(qMax<qint64>(bytes, 0)));
    // A byte has another symbol where it has another name: an octet.
    static const char *const units[] = {QT_TRANSLATE_NOOP("MeasureText", "kB"),
                                        QT_TRANSLATE_NOOP("MeasureText", "MB"),
                                        QT_TRANSLATE_NOOP("MeasureText", "GB"),
                                        QT_TRANSLATE_NOOP("MeasureText", "TB")};
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    // 999.5 would be written as 1000 of the smaller unit.
    while (value >= 999.5 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    const int digits = value < 9.995 ? 1 : 0;
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', digits),
                                       MeasureText::tr(units[unit]));
}

QString bytesOfText(qint64 done, qint64 total)
{
    if (total <= 0)
        return bytesText(done);
    return MeasureText::tr("%1 of %2", "bytes").arg(bytesText(done), bytesText(total));
}

QString durationText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    const qint64 seconds = duration_cast<std::chrono::seconds>(span).count();
    if (seconds < 10) {
        return MeasureText::tr("%1 s", "seconds")
            .arg(QLocale().toString(static_cast<double>(span.count()) / 1000, 'f', 1));
    }
    if (seconds < 60)
        return MeasureText::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return MeasureText::tr("%1 min %2 s", "minutes and seconds")
            .arg(seconds / 60)
            .arg(seconds % 60);
    return MeasureText::tr("%1 h %2 min", "hours and minutes")
        .arg(QLocale().toString(seconds / 3600))
        .arg(seconds % 3600 / 60);
}

QString timeLeftText(std::chrono::seconds left)
{
    const qint64 seconds = left.count();
    if (seconds < 50)
        return MeasureText::tr("less than a minute left");
    const int minutes = static_cast<int>((seconds + 30) / 60);
    if (minutes < 90)
        return MeasureText::tr("about %n minute(s) left", nullptr, minutes);
    return MeasureText::tr("about %n hour(s) left", nullptr, (minutes + 30) / 60);
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat)
                            : QString();
}

QString countText(quint32 count)
{
    return QLocale().toString(count);
}

QString gearsText(int count)
{
    return MeasureText::tr("%n gear(s)", nullptr, count);
}

QString gearsOfText(int done, int total)
{
    return MeasureText::tr("%1 of %n gear(s)", nullptr, total).arg(QLocale().toString(done));
}

QString gearsWord(int count)
{
    return gearsText(count).remove(QLocale().toString(count)).simplified();
}

} // namespace gearaudit
