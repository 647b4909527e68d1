#include "core/images/layers/http_stream.h"

#include <QEventLoop>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace gearaudit
{

using namespace std::chrono_literals;

namespace
{
constexpr qint64 bufferBytes = 1024 * 1024;

QString origin(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}
} // namespace

HttpStream::HttpStream(const Request &wanted, QNetworkAccessManager &network, const HttpLimits &limits,
                       std::stop_token stop)
    : m_limits(limits), m_until(wanted.until), m_stop(std::move(stop))
{
    QNetworkRequest request(wanted.url);
    request.setRawHeader("User-Agent", "gear-audit/" GEAR_AUDIT_VERSION);
    // Else Qt would unpack what it is told is packed, and the digest would be of something else.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : wanted.headers)
        request.setRawHeader(name, value);
    if (!wanted.accept.isEmpty())
        request.setRawHeader("Accept", wanted.accept);
    if (!wanted.authorization.isEmpty())
        request.setRawHeader("Authorization", wanted.authorization.reveal());
    if (wanted.from > 0 || wanted.size >= 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(wanted.from) + '-'
                                          + (wanted.size < 0 ? QByteArray()
                                                             : QByteArray::number(wanted.from + wanted.size - 1)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(limits.silence.count()));
    if (!limits.authorities.isEmpty()) {
        auto ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(limits.authorities);
        request.setSslConfiguration(ssl);
    }
    if (!wanted.form.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        m_reply.reset(network.post(request, wanted.form.reveal()));
    } else {
        m_reply.reset(wanted.headOnly ? network.head(request) : network.get(request));
    }
    m_reply->setReadBufferSize(bufferBytes);
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, m_reply.get(),
                     [this](const QList<QSslError> &errors) {
                         if (!errors.isEmpty())
                             m_certificateProblem = errors.first().errorString();
                     });
}

HttpStream::~HttpStream()
{
    m_reply->disconnect();
    m_reply->abort();
}

/// Runs this thread's events until something is there, the reply has ended, the time is over, or a stop.
bool HttpStream::wait(const std::function<bool()> &isThere)
{
    while (!isThere() && !m_reply->isFinished() && !m_stop.stop_requested() && !isOver()) {
        QEventLoop loop;
        if (m_until != std::chrono::steady_clock::time_point::max()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - std::chrono::steady_clock::now());
            QTimer::singleShot(std::clamp(left, 0ms, 86'400'000ms), &loop, &QEventLoop::quit);
        }
        const auto quit = [&loop] { loop.quit(); };
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &loop, quit);
        QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, &loop, quit);
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, quit);
        const std::stop_callback onStop(m_stop, [&loop] {
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        if (isThere() || m_reply->isFinished())
            break;
        loop.exec();
    }
    return isThere();
}

Error HttpStream::error() const
{
    const auto say = [this](Code code, const QString &detail) {
        return Error{Stage::Pull, code, origin(m_reply->url()),
                     QStringLiteral("%1: %2").arg(origin(m_reply->url()), detail)};
    };
    if (m_stop.stop_requested())
        return say(Code::Stopped, QStringLiteral("stopped by the user"));
    if (isOver())
        return say(Code::TimedOut, QStringLiteral("the image did not come in the time that it may take"));
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return say(Code::Unreachable, QStringLiteral("nothing came for %1 s")
                                          .arg(double(m_limits.silence.count()) / 1000));
    case QNetworkReply::SslHandshakeFailedError:
        return m_certificateProblem.isEmpty() ? say(Code::Unreachable, m_reply->errorString())
                                              : say(Code::Certificate, m_certificateProblem);
    default: return say(Code::Unreachable, m_reply->errorString());
    }
}

Result<int> HttpStream::status()
{
    const auto code = [this] {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    wait([&code] { return code() != 0; });
    if (m_stop.stop_requested() || isOver() || code() == 0)
        return Unexpected{error()};
    return code();
}

Result<qint64> HttpStream::read(char *to, qint64 most)
{
    wait([this] { return m_reply->bytesAvailable() > 0; });
    if (m_stop.stop_requested() || isOver())
        return Unexpected{error()};
    const qint64 got = m_reply->read(to, most);
    if (got > 0) {
        m_read += got;
        return got;
    }
    const auto failure = m_reply->error();
    // What Qt makes of a status is no trouble on the way.
    const bool ofStatus = (failure >= QNetworkReply::ContentAccessDenied
                           && failure < QNetworkReply::ProtocolUnknownError)
        || failure >= QNetworkReply::InternalServerError;
    if (failure != QNetworkReply::NoError && !ofStatus)
        return Unexpected{error()};
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (!length.isEmpty() && m_read < length.toLongLong()
        && m_reply->operation() == QNetworkAccessManager::GetOperation)
        return Unexpected{Error{Stage::Pull, Code::Unreachable, origin(m_reply->url()),
                                QStringLiteral("%1: the connection ended in the middle of an answer")
                                    .arg(origin(m_reply->url()))}};
    return 0;
}

bool HttpStream::wasNoHttp() const
{
    const auto failure = m_reply->error();
    return failure == QNetworkReply::RemoteHostClosedError || failure == QNetworkReply::ProtocolFailure
        || failure == QNetworkReply::ProtocolUnknownError || failure == QNetworkReply::UnknownNetworkError;
}

Result<QByteArray> HttpStream::rest(qint64 most)
{
    QByteArray body, piece(64 * 1024, Qt::Uninitialized);
    while (body.size() < most) {
        const auto got = read(piece.data(), std::min<qint64>(piece.size(), most - body.size()));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            break;
        body.append(piece.constData(), qsizetype(*got));
    }
    return body;
}

} // namespace gearaudit
