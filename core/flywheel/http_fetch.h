#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/flywheel/retry_policy.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace gearaudit
{

class Clock;

/// The bounds within which a server is listened to.
struct HttpLimits {
    std::chrono::milliseconds silence{30'000};  ///< without a byte
    std::chrono::milliseconds attempt{300'000}; ///< for one attempt, however busy
    qint64 bodyBytes = 128 * 1024 * 1024;       ///< unpacked
    RetryPolicy retry;
    QList<QSslCertificate> authorities; ///< trusted beside the system's own

    bool operator==(const HttpLimits &) const = default;
};

/// What a server said, whatever its status.
struct HttpAnswer {
    int status = 0;
    QByteArray reason;
    QByteArray body;

    bool operator==(const HttpAnswer &) const = default;
};

/// One GET: followed to its end over passing failures (RetryPolicy) and redirects, which never lead
/// the header to another origin. Nothing of it is logged, and no cookie is kept. Lives on one
/// thread with an event loop; destroying it ends the request, and `done` is not called.
class HttpFetch : public QObject
{
public:
    struct Request {
        QUrl url;
        Secret key; ///< goes into the Authorization header; empty: none
    };
    /// Called once. Errors: Unreachable, TimedOut, Certificate, Refused (a redirect to another
    /// origin, or without end), TooLarge, Malformed (the answer was cut). The subject is the URL's
    /// scheme, host and port. It comes from the event loop, and so may destroy all of this.
    using Done = std::function<void(Result<HttpAnswer>)>;
    /// Called before each wait; `status` is the answer's that led to it.
    using Waiting = std::function<void(std::chrono::milliseconds, int status)>;

    HttpFetch(Request request, QNetworkAccessManager &network, Clock &clock, HttpLimits limits,
              QObject *parent = nullptr);
    ~HttpFetch() override;

    void start(Done done, Waiting waiting = {});

private:
    void send();
    bool collect();
    void arrived();
    void ended();
    void answered(bool whole);
    void follow(const QByteArray &location);
    void giveUp(Code code, const QString &detail);
    void finish(Result<HttpAnswer> result);
    void dropReply();
    int status() const;
    bool succeeded() const;
    Error transportError() const;

    Request m_request;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    HttpLimits m_limits;
    Done m_done;
    Waiting m_waiting;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_body;
    QString m_certificateProblem;
    int m_attempts = 0;
    int m_redirects = 0;
};

} // namespace gearaudit
