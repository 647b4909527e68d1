#include "core/flywheel/retry_policy.h"

#include <QLocale>

#include <algorithm>

namespace gearaudit
{

using std::chrono::milliseconds;

std::optional<milliseconds> parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    if (digits) { // a number too large to count in milliseconds is only "long"
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        return milliseconds((ok ? std::min<qint64>(seconds, 1'000'000'000) : 1'000'000'000) * 1000);
    }
    // "Sun, 06 Nov 1994 08:49:37 GMT". Date and time apart: together Qt would take them for local,
    // where an hour of some days does not exist.
    const QString whole = QString::fromLatin1(text);
    const QDate date = QLocale::c().toDate(whole.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(whole.mid(16), QStringLiteral(" hh:mm:ss 'GMT'"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(QDateTime(date, time, Qt::UTC))));
}

std::optional<milliseconds> retryDelay(const RetryPolicy &policy, int made, int status,
                                       const QByteArray &retryAfter, const QDateTime &now)
{
    const bool passing = status == 429 || status == 502 || status == 503 || status == 504;
    if (!passing || made >= policy.attempts)
        return std::nullopt;
    const milliseconds backOff = policy.firstWait * (1LL << std::clamp(made - 1, 0, 20));
    return std::min(parseRetryAfter(retryAfter, now).value_or(backOff), policy.longestWait);
}

} // namespace gearaudit
