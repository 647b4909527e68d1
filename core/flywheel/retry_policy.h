#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace gearaudit
{

/// How often, and after how long, a request that a server could not serve just now is repeated.
struct RetryPolicy {
    int attempts = 4;                              ///< in all, the first included
    std::chrono::milliseconds firstWait{1000};     ///< doubled each time
    std::chrono::milliseconds longestWait{60'000}; ///< whatever the server asks for

    bool operator==(const RetryPolicy &) const = default;
};

/// The wait that a Retry-After header asks for: seconds, or a date (RFC 9110, the IMF form). Not
/// negative; none for what is neither. Pure.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header,
                                                         const QDateTime &now);

/// How long to wait before the next attempt, given the status of the last of `made`; none when it
/// is final: another status than 429, 502, 503 and 504, or the last attempt. Pure.
std::optional<std::chrono::milliseconds> retryDelay(const RetryPolicy &policy, int made, int status,
                                                    const QByteArray &retryAfter,
                                                    const QDateTime &now);

} // namespace gearaudit
