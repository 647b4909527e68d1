#include "core/advisories/update/advisory_download.h"

#include "core/images/layers/http_stream.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>

#include <algorithm>
#include <thread>
#include <vector>

namespace gearaudit
{

using namespace std::chrono_literals;

namespace
{
constexpr int mostRedirects = 5;
constexpr int mostTries = 4;
constexpr std::chrono::milliseconds longestWait = 60s;

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool isAllowed(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

/// One try: an answer, or that it is to be asked again after a while.
struct Try {
    Result<DownloadedAdvisories> result;
    std::optional<std::chrono::milliseconds> again;
};

class Download
{
public:
    Download(const AdvisoryDownload &wanted, const HttpLimits &limits,
             const std::function<void(qint64, qint64)> &told, std::stop_token stop)
        : m_wanted(wanted), m_limits(limits), m_told(told), m_stop(std::move(stop))
    {
    }

    Try run()
    {
        QUrl url(m_wanted.address, QUrl::StrictMode);
        for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
            HttpStream stream(requestFor(url), m_network, m_limits, m_stop);
            const auto status = stream.status();
            if (!status)
                return ofTransport(status.error());
            if (*status == 301 || *status == 302 || *status == 303 || *status == 307 || *status == 308) {
                const QUrl next = url.resolved(QUrl::fromEncoded(stream.header("Location")));
                if (!isAllowed(next) || !next.userInfo().isEmpty() || (isLoopback(next) && !isLoopback(url)))
                    return {failed(Code::Refused, QStringLiteral("it leads to %1, which is not fetched from")
                                                      .arg(next.toString(QUrl::RemoveUserInfo).left(200))),
                            {}};
                url = next;
                continue;
            }
            return answered(*status, stream);
        }
        return {failed(Code::Refused, QStringLiteral("it leads from address to address without end")), {}};
    }

private:
    HttpStream::Request requestFor(const QUrl &url) const
    {
        HttpStream::Request request;
        request.url = url;
        if (!m_wanted.etag.isEmpty())
            request.headers.append({"If-None-Match", m_wanted.etag.toLatin1()});
        if (!m_wanted.lastModified.isEmpty())
            request.headers.append({"If-Modified-Since", m_wanted.lastModified.toLatin1()});
        return request;
    }

    Unexpected<Error> failed(Code code, const QString &detail) const
    {
        return {Error{Stage::Advisories, code, m_wanted.address, detail}};
    }

    Try ofTransport(const Error &error) const
    {
        const bool isPassing = error.code == Code::Unreachable || error.code == Code::TimedOut;
        return {failed(error.code, error.detail), isPassing ? std::optional(500ms) : std::nullopt};
    }

    Try answered(int status, HttpStream &stream)
    {
        if (status == 304 && !(m_wanted.etag.isEmpty() && m_wanted.lastModified.isEmpty()))
            return {DownloadedAdvisories{true, m_wanted.etag, m_wanted.lastModified}, {}};
        if (status == 200)
            return save(stream);
        const QString words = QStringLiteral("the server answers with %1").arg(status);
        switch (status) {
        case 401:
        case 403: return {failed(Code::Unauthorized, words), {}};
        case 404:
        case 410: return {failed(Code::NotFound, words), {}};
        case 408:
        case 429: return {failed(Code::RateLimited, words), wait(stream)};
        default: break;
        }
        return {failed(status >= 500 ? Code::Unreachable : Code::Failed, words),
                status >= 500 ? std::optional(wait(stream)) : std::nullopt};
    }

    /// As it is told in seconds; anything else, or more than a minute, is not waited for that long.
    std::chrono::milliseconds wait(const HttpStream &stream) const
    {
        bool isNumber = false;
        const int seconds = stream.header("Retry-After").trimmed().toInt(&isNumber);
        return isNumber ? std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), 1s, longestWait)
                        : 500ms;
    }

    Try save(HttpStream &stream)
    {
        QFile file(m_wanted.file);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {Unexpected{Error{Stage::Advisories, Code::NotWritable, m_wanted.file, file.errorString()}}, {}};
        bool isAnnounced = false;
        const qint64 total = stream.header("Content-Length").toLongLong(&isAnnounced);
        if (isAnnounced && total > m_wanted.mostBytes)
            return {tooLarge(), {}};
        const QByteArray etag = stream.header("ETag"), modified = stream.header("Last-Modified");
        std::vector<char> block(256 * 1024);
        qint64 done = 0;
        for (;;) {
            const auto got = stream.read(block.data(), qint64(block.size()));
            if (!got)
                return ofTransport(got.error());
            if (*got == 0)
                break;
            done += *got;
            if (done > m_wanted.mostBytes)
                return {tooLarge(), {}};
            if (file.write(block.data(), *got) != *got)
                return {Unexpected{Error{Stage::Advisories, Code::NotWritable, m_wanted.file, file.errorString()}},
                        {}};
            if (m_told)
                m_told(done, isAnnounced ? total : 0);
        }
        if (isAnnounced && done < total)
            return {failed(Code::Malformed, QStringLiteral("%1 of %2 bytes came").arg(done).arg(total)), 1000ms};
        if (!file.flush())
            return {Unexpected{Error{Stage::Advisories, Code::NotWritable, m_wanted.file, file.errorString()}}, {}};
        return {DownloadedAdvisories{false, QString::fromLatin1(etag.left(300)), QString::fromLatin1(modified.left(100))},
                {}};
    }

    Unexpected<Error> tooLarge() const
    {
        return failed(Code::TooLarge,
                      QStringLiteral("it is larger than %1 MB").arg(m_wanted.mostBytes / 1'000'000));
    }

    const AdvisoryDownload &m_wanted;
    const HttpLimits &m_limits;
    const std::function<void(qint64, qint64)> &m_told;
    const std::stop_token m_stop;
    QNetworkAccessManager m_network;
};

bool sleepFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
        if (stop.stop_requested())
            return false;
        std::this_thread::sleep_for(20ms);
    }
    return !stop.stop_requested();
}
} // namespace

Result<void> checkAdvisoryAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Unexpected{Error{Stage::Advisories, Code::Malformed, address, QStringLiteral("it is no address")}};
    if (!isAllowed(url) || !url.userInfo().isEmpty())
        return Unexpected{Error{Stage::Advisories, Code::Refused, address,
                                QStringLiteral("only https addresses without a user's name are fetched from")}};
    return {};
}

Result<DownloadedAdvisories> downloadAdvisories(const AdvisoryDownload &wanted, const HttpLimits &limits,
                                                const std::function<void(qint64, qint64)> &told,
                                                std::stop_token stop)
{
    if (const auto checked = checkAdvisoryAddress(wanted.address); !checked)
        return Unexpected{checked.error()};
    const Error stopped{Stage::Advisories, Code::Stopped, wanted.address, {}};
    std::chrono::milliseconds grown = 0ms;
    for (int tries = 1;; ++tries) {
        const Try tried = Download(wanted, limits, told, stop).run();
        if (stop.stop_requested())
            return Unexpected{stopped};
        if (tried.result || !tried.again || tries == mostTries)
            return tried.result;
        grown = std::max(*tried.again, 2 * grown);
        if (!sleepFor(grown, stop))
            return Unexpected{stopped};
    }
}

} // namespace gearaudit
