#pragma once

#include "core/flywheel/http_fetch.h"
#include "core/images/layers/byte_stream.h"

#include <QNetworkAccessManager>

#include <memory>
#include <stop_token>

namespace gearaudit
{

/// One request whose answer is read as it comes, on a thread that may block. What has not been asked
/// for waits in the connection: memory is bounded. Follows no redirect and repeats nothing.
class HttpStream : public ByteStream
{
public:
    struct Request {
        QUrl url;
        Secret authorization; ///< the header's whole value; empty: none
        QByteArray accept;
        qint64 from = 0; ///< bytes to leave out (Range)
        bool headOnly = false;
        qint64 size = -1; ///< bytes wanted (Range); below 0: all of the rest
        Secret form = {}; ///< x-www-form-urlencoded; where there is one it is sent by POST
        QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< besides
        std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
    };
    HttpStream(const Request &request, QNetworkAccessManager &network, const HttpLimits &limits,
               std::stop_token stop);
    ~HttpStream() override;

    /// Waits for the head of the answer: its status. Unreachable, TimedOut (`until`), Certificate, Stopped.
    Result<int> status();
    QByteArray header(const char *name) const { return m_reply->rawHeader(name); }
    /// Unreachable also where the connection ends before the announced length.
    Result<qint64> read(char *to, qint64 most) override;
    /// Whether the other side hung up, or said what is no HTTP: it may speak TLS.
    bool wasNoHttp() const;
    /// The rest of the body, at most that much of it.
    Result<QByteArray> rest(qint64 most);

private:
    bool wait(const std::function<bool()> &isThere);
    Error error() const;
    bool isOver() const { return std::chrono::steady_clock::now() >= m_until; }

    HttpLimits m_limits;
    std::chrono::steady_clock::time_point m_until;
    std::stop_token m_stop;
    std::unique_ptr<QNetworkReply> m_reply;
    QString m_certificateProblem;
    qint64 m_read = 0;
};

} // namespace gearaudit
