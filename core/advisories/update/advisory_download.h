#pragma once

#include "core/base/result.h"
#include "core/flywheel/http_fetch.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace gearaudit
{

/// What is asked for: an address, and what of it is there already.
struct AdvisoryDownload {
    QString address;
    QString etag; ///< of what is there; empty: unknown
    QString lastModified;
    QString file; ///< to be written
    qint64 mostBytes = 0;
};

struct DownloadedAdvisories {
    bool isUnchanged = false; ///< what is there is still what the server has; nothing was written
    QString etag;
    QString lastModified;
};

/// Fetches a file whole, by https, or by http from this computer alone; redirects too. A server that is
/// busy or ill is asked again a few times. Stage::Advisories, the subject is the address: Refused for
/// another scheme, Unreachable, TimedOut, Certificate, NotFound, Unauthorized, RateLimited, TooLarge,
/// Malformed where it is cut, NotWritable, Stopped. Blocks; for a thread without an event loop of its own.
Result<DownloadedAdvisories> downloadAdvisories(const AdvisoryDownload &wanted, const HttpLimits &limits,
                                                const std::function<void(qint64 done, qint64 total)> &told,
                                                std::stop_token stop);

/// Whether an address may be fetched from. Refused with the reason; Malformed for what is no address.
Result<void> checkAdvisoryAddress(const QString &address);

} // namespace gearaudit
