#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace gearaudit
{

/// Sizes and times in words. Numbers are written as the default QLocale does.

/// "512 bytes", "1.2 GB": powers of 1000, three digits at most where there is a fraction.
QString bytesText(qint64 bytes);

/// "81 MB of 238 MB"; where the total is not known (0), only what is done.
QString bytesOfText(qint64 done, qint64 total);

/// A span that has passed: "5.2 s", "3 min 20 s", "1 h 5 min".
QString durationText(std::chrono::milliseconds span);

/// A span that is estimated: "about 3 minutes left", "less than a minute left".
QString timeLeftText(std::chrono::seconds left);

/// A moment in local time, short: "22.11.26 19:33".
QString momentText(const QDateTime &moment);

/// "1,204": how many, beside or below a word that says of what.
QString countText(quint32 count);

/// "1 gear", "94 gears".
QString gearsText(int count);

/// "gear", "gears": what stands beside a number that is shown by itself.
QString gearsWord(int count);

/// "12 of 94 gears".
QString gearsOfText(int done, int total);

} // namespace gearaudit
