#include "core/flywheel/http_fetch.h"

#include "core/base/clock.h"
#include "core/base/without_secret.h"
#include "core/flywheel/api_key.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace gearaudit
{

namespace
{

constexpr int redirectLimit = 5;
/// Of what a server says about a failure; the rest is a page for browsers.
constexpr qint64 failureBodyBytes = 64 * 1024;
constexpr qint64 pieceBytes = 64 * 1024;

QString origin(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::RemoveUserInfo);
}

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return left.scheme() == right.scheme() && left.host() == right.host() &&
           port(left) == port(right);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QNetworkRequest networkRequest(const HttpFetch::Request &wanted, const HttpLimits &limits)
{
    QNetworkRequest request(wanted.url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "gear-audit/" GEAR_AUDIT_VERSION);
    if (!wanted.key.isEmpty())
        request.setRawHeader("Authorization", authorizationHeader(wanted.key));
    // Qt's own ways to follow would resend the header to another origin, or say no target.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Our own limit counts what was unpacked; Qt's would also refuse lists that pack well.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(int(limits.silence.count()));
    if (!limits.authorities.isEmpty()) {
        auto ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(limits.authorities);
        request.setSslConfiguration(ssl);
    }
    return request;
}

} // namespace

HttpFetch::HttpFetch(Request request, QNetworkAccessManager &network, Clock &clock,
                     HttpLimits limits, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_network(network), m_clock(clock),
      m_limits(std::move(limits))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp(Code::TimedOut, QStringLiteral("the answer had not ended after %1 s")
                                   .arg(double(m_limits.attempt.count()) / 1000));
    });
}

HttpFetch::~HttpFetch()
{
    dropReply();
}

void HttpFetch::start(Done done, Waiting waiting)
{
    m_done = std::move(done);
    m_waiting = std::move(waiting);
    send();
}

void HttpFetch::send()
{
    ++m_attempts;
    m_body.clear();
    m_certificateProblem.clear();
    m_reply = m_network.get(networkRequest(m_request, m_limits));
    m_reply->setReadBufferSize(256 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpFetch::arrived);
    connect(m_reply, &QNetworkReply::finished, this, &HttpFetch::ended);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_certificateProblem = errors.first().errorString();
    });
    m_deadline.start(m_limits.attempt);
}

int HttpFetch::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpFetch::succeeded() const
{
    return status() >= 200 && status() < 300;
}

/// Takes what has come, up to the limit; false where there is more.
bool HttpFetch::collect()
{
    const qint64 limit = succeeded() ? m_limits.bodyBytes : failureBodyBytes;
    while (true) {
        const QByteArray piece = m_reply->read(std::min(pieceBytes, limit + 1 - m_body.size()));
        if (piece.isEmpty())
            return true;
        m_body += piece;
        if (m_body.size() > limit) {
            m_body.truncate(limit);
            return false;
        }
    }
}

void HttpFetch::arrived()
{
    if (!collect())
        answered(false);
}

void HttpFetch::ended()
{
    const auto error = m_reply->error();
    // Content and server errors are what Qt makes of a status; all others, of the way there.
    const bool ofStatus = (error >= QNetworkReply::ContentAccessDenied &&
                           error < QNetworkReply::ProtocolUnknownError) ||
                          error >= QNetworkReply::InternalServerError;
    if (status() == 0 || (error != QNetworkReply::NoError && !ofStatus))
        return finish(Unexpected{transportError()});
    if (status() < 400 && error != QNetworkReply::NoError) {
        return giveUp(Code::Malformed,
                      QStringLiteral("the answer is damaged: %1").arg(m_reply->errorString()));
    }
    answered(collect());
}

void HttpFetch::answered(bool whole)
{
    if (succeeded() && !whole) {
        return giveUp(Code::TooLarge, QStringLiteral("the answer is larger than %1 MB")
                                          .arg(double(m_limits.bodyBytes) / 1e6));
    }
    if (isRedirect(status()))
        return follow(m_reply->rawHeader("Location"));
    if (const auto wait = retryDelay(m_limits.retry, m_attempts, status(),
                                     m_reply->rawHeader("Retry-After"), m_clock.now())) {
        const int last = status();
        dropReply();
        m_clock.after(*wait, this, [this] { send(); });
        if (m_waiting)
            m_waiting(*wait, last);
        return;
    }
    HttpAnswer answer;
    answer.status = status();
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    answer.body = m_body;
    finish(std::move(answer));
}

void HttpFetch::follow(const QByteArray &location)
{
    QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({});
    if (location.isEmpty() || !target.isValid())
        return giveUp(Code::Malformed, QStringLiteral("a redirect to nowhere"));
    if (!sameOrigin(target, m_request.url)) {
        return giveUp(Code::Refused, QStringLiteral("not followed: a redirect to %1, which is not "
                                                    "where the key belongs")
                                         .arg(origin(target)));
    }
    if (++m_redirects > redirectLimit)
        return giveUp(Code::Refused, QStringLiteral("not followed: redirects without end"));
    dropReply();
    m_request.url = target;
    --m_attempts; // each stands for the same attempt
    send();
}

Error HttpFetch::transportError() const
{
    const auto error = [this](Code code, const QString &detail) {
        return Error{Stage::Network, code, origin(m_request.url), detail};
    };
    const bool begun = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError: // by the transfer timeout; ours are not heard
    case QNetworkReply::TimeoutError:
        return error(
            Code::TimedOut,
            QStringLiteral("nothing came for %1 s").arg(double(m_limits.silence.count()) / 1000));
    case QNetworkReply::SslHandshakeFailedError:
        return m_certificateProblem.isEmpty() ? error(Code::Unreachable, m_reply->errorString())
                                              : error(Code::Certificate, m_certificateProblem);
    case QNetworkReply::RemoteHostClosedError:
        return begun ? error(Code::Malformed,
                             QStringLiteral("the connection ended in the middle of the answer"))
                     : error(Code::Unreachable, m_reply->errorString());
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError: return error(Code::Malformed, m_reply->errorString());
    default: return error(Code::Unreachable, m_reply->errorString());
    }
}

void HttpFetch::giveUp(Code code, const QString &detail)
{
    finish(Unexpected{Error{Stage::Network, code, origin(m_request.url), detail}});
}

void HttpFetch::finish(Result<HttpAnswer> result)
{
    if (!result) {
        auto error = result.error();
        error.detail = withoutSecret(error.detail, m_request.key);
        result = Unexpected{error};
    }
    dropReply();
    // Not from within the reply's own signal, where nothing of this could be destroyed.
    QMetaObject::invokeMethod(
        this, [done = std::move(m_done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

void HttpFetch::dropReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace gearaudit
