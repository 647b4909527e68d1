#include "core/images/layers/registry_source.h"

#include "core/images/layers/stored_image.h"

#include <QDateTime>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace gearaudit
{

namespace
{
constexpr int mostRedirects = 5;
constexpr int mostBreaks = 5; ///< of one layer, without a byte in between
constexpr qint64 failureBytes = 64 * 1024;

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool sameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

/// The registry's own words ({"errors": [{"code", "message"}]}), or none.
QString saidOf(const QByteArray &body)
{
    const QJsonArray errors =
        QJsonDocument::fromJson(body).object().value(QLatin1String("errors")).toArray();
    const QJsonObject first = errors.isEmpty() ? QJsonObject() : errors.first().toObject();
    const QString message = first.value(QLatin1String("message")).toString();
    return (message.isEmpty() ? first.value(QLatin1String("code")).toString() : message).simplified().left(200);
}
} // namespace

/// A layer that goes on where its connection broke.
class ResumingStream : public ByteStream
{
public:
    ResumingStream(RegistrySource &source, QString path, std::unique_ptr<HttpStream> stream, std::stop_token stop)
        : m_source(source), m_path(std::move(path)), m_stream(std::move(stream)), m_stop(std::move(stop))
    {
    }

    Result<qint64> read(char *to, qint64 most) override
    {
        while (true) {
            const auto got = m_stream->read(to, most);
            if (got) {
                m_read += *got;
                m_breaks = *got > 0 ? 0 : m_breaks;
                return got;
            }
            if (got.error().code != Code::Unreachable || ++m_breaks > mostBreaks)
                return got;
            if (!m_source.pause(m_source.m_options.limits.retry.firstWait * (m_breaks - 1), m_stop))
                return got;
            if (const auto again = resume(); !again)
                return Unexpected{again.error()};
        }
    }

private:
    Result<void> resume()
    {
        m_stream.reset();
        auto next = m_source.request({m_path, {}, m_read, false}, m_stop);
        if (!next)
            return Unexpected{next.error()};
        m_stream = std::move(*next);
        const auto status = m_stream->status();
        if (!status)
            return Unexpected{status.error()};
        const QByteArray start = "bytes " + QByteArray::number(m_read) + '-';
        if (m_read == 0 || (*status == 206 && m_stream->header("Content-Range").startsWith(start)))
            return {};
        // The server knows no ranges: what has come already is passed over.
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        for (qint64 passed = 0; *status == 200 && passed < m_read;) {
            const auto got = m_stream->read(piece.data(), std::min<qint64>(piece.size(), m_read - passed));
            if (!got)
                return Unexpected{got.error()};
            if (*got == 0)
                break;
            passed += *got;
            if (passed == m_read)
                return {};
        }
        return Unexpected{m_source.problem(Code::Malformed, QStringLiteral("a layer cannot be had from the "
                                                                           "place where its connection broke"))};
    }

    RegistrySource &m_source;
    QString m_path;
    std::unique_ptr<HttpStream> m_stream;
    std::stop_token m_stop;
    qint64 m_read = 0;
    int m_breaks = 0;
};

RegistrySource::RegistrySource(ImageReference reference, RegistryOptions options)
    : m_reference(std::move(reference)), m_options(std::move(options)),
      m_logins(loginsFor(m_reference.text(), m_options.logins))
{
    const bool isHub = m_reference.host == QLatin1String("docker.io");
    const QString host = isHub ? QStringLiteral("registry-1.docker.io") : m_reference.host;
    m_base = QUrl(QStringLiteral("https://") + host);
    m_isPlain = isLoopback(m_base.host());
    if (m_isPlain)
        m_base.setScheme(QStringLiteral("http"));
}

QNetworkAccessManager &RegistrySource::network()
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    return *m_network;
}

Error RegistrySource::problem(Code code, const QString &detail) const
{
    return {Stage::Pull, code, m_reference.text(),
            QStringLiteral("%1: %2").arg(m_reference.host, detail)};
}

Error RegistrySource::statusError(int status, const QByteArray &body) const
{
    const QString said = saidOf(body);
    const QString detail = said.isEmpty()
        ? QStringLiteral("HTTP status %1 for %2").arg(status).arg(m_reference.repository)
        : QStringLiteral("%1 (%2)").arg(said, m_reference.repository);
    Code code = Code::Failed;
    if (status == 401 || status == 403)
        code = Code::Unauthorized;
    else if (status == 404)
        code = Code::NotFound;
    else if (status == 429)
        code = Code::RateLimited;
    else if (status == 408 || status >= 500)
        code = Code::Unreachable;
    Error error = problem(code, detail);
    for (const RegistryLogin &login : m_logins)
        error.detail = withoutLogin(error.detail, login);
    return error;
}

bool RegistrySource::pause(std::chrono::milliseconds wait, const std::stop_token &stop) const
{
    if (stop.stop_requested() || wait.count() <= 0)
        return !stop.stop_requested();
    QEventLoop loop;
    QTimer::singleShot(wait, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return !stop.stop_requested();
}

Result<bool> RegistrySource::authenticate(const RegistryChallenge &challenge, const std::stop_token &stop)
{
    // A token that has ended is asked for again by the same login; one that is new was not enough.
    if (m_isFresh)
        ++m_login;
    m_isFresh = true;
    if (challenge.kind == RegistryChallenge::Kind::Basic) {
        if (m_login >= m_logins.size())
            return false;
        m_authorization = basicAuthorization(m_logins[m_login]);
        return true;
    }
    if (challenge.kind != RegistryChallenge::Kind::Token)
        return false;
    const auto address = tokenAddress(challenge, m_reference.repository, m_isPlain);
    if (!address)
        return Unexpected{problem(Code::Refused, QStringLiteral("it sends for a token to an address that is "
                                                                "not safe"))};
    for (; m_login <= m_logins.size(); ++m_login) {
        HttpStream::Request request{*address, {}, "application/json", 0, false};
        if (m_login < m_logins.size())
            request.authorization = basicAuthorization(m_logins[m_login]);
        HttpStream stream(request, network(), m_options.limits, stop);
        const auto status = stream.status();
        if (!status)
            return Unexpected{status.error()};
        const auto body = stream.rest(1024 * 1024);
        if (!body)
            return Unexpected{body.error()};
        if (*status == 200) {
            auto token = readToken(*body);
            if (!token)
                return Unexpected{problem(Code::Malformed, QStringLiteral("its token cannot be read"))};
            m_authorization = Secret("Bearer " + token->token.reveal());
            return true;
        }
        if (*status != 401 && *status != 403)
            return Unexpected{statusError(*status, *body)};
    }
    return false;
}

Result<std::unique_ptr<HttpStream>> RegistrySource::follow(const Wanted &wanted, int &status,
                                                           const std::stop_token &stop)
{
    QUrl url = m_base;
    url.setPath(QStringLiteral("/v2/%1/%2").arg(m_reference.repository, wanted.path));
    const QUrl own = url;
    for (int step = 0; step <= mostRedirects; ++step) {
        HttpStream::Request request{url, {}, wanted.accept, wanted.from, wanted.headOnly, wanted.size};
        if (sameOrigin(url, own))
            request.authorization = m_authorization;
        auto stream = std::make_unique<HttpStream>(request, network(), m_options.limits, stop);
        const auto answered = stream->status();
        if (!answered)
            return Unexpected{answered.error()};
        status = *answered;
        const bool leads = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        if (!leads)
            return stream;
        const QUrl target = url.resolved(QUrl::fromEncoded(stream->header("Location")));
        const bool isSafe = target.scheme() == QLatin1String("https")
            || (target.scheme() == QLatin1String("http") && m_isPlain && isLoopback(target.host()));
        if (!target.isValid() || target.host().isEmpty() || !isSafe)
            return Unexpected{problem(Code::Refused, QStringLiteral("it redirects to an address that is not safe"))};
        url = target;
        url.setUserInfo({});
    }
    return Unexpected{problem(Code::Refused, QStringLiteral("it redirects without end"))};
}

Result<std::unique_ptr<HttpStream>> RegistrySource::request(const Wanted &wanted, const std::stop_token &stop)
{
    m_isFresh = false;
    for (int attempts = 1;; ++attempts) {
        int status = 0;
        auto stream = follow(wanted, status, stop);
        if (!stream) {
            const bool isPassing = stream.error().code == Code::Unreachable;
            const auto again = isPassing ? retryDelay(m_options.limits.retry, attempts, 503, {},
                                                      QDateTime::currentDateTimeUtc())
                                         : std::nullopt;
            if (!again || !pause(*again, stop))
                return stream;
            continue;
        }
        if (status == 200 || status == 206)
            return stream;
        const QByteArray challenge = (*stream)->header("WWW-Authenticate");
        const QByteArray retryAfter = (*stream)->header("Retry-After");
        const auto body = (*stream)->rest(failureBytes);
        stream->reset();
        if (status == 401) {
            const auto known = authenticate(readChallenge(challenge), stop);
            if (!known)
                return Unexpected{known.error()};
            if (!*known)
                return Unexpected{statusError(status, body.value_or({}))};
            --attempts; // bounded by the logins that there are
            continue;
        }
        const int passing = status == 408 || status == 500 ? 503 : status;
        const auto again = retryDelay(m_options.limits.retry, attempts, passing, retryAfter,
                                      QDateTime::currentDateTimeUtc());
        if (!again)
            return Unexpected{statusError(status, body.value_or({}))};
        if (!pause(*again, stop))
            return Unexpected{problem(Code::Stopped, QStringLiteral("stopped by the user"))};
    }
}

Result<QByteArray> RegistrySource::document(const QString &path, const std::stop_token &stop)
{
    const auto stream = request({path, acceptedManifests(), 0, false}, stop);
    if (!stream)
        return Unexpected{stream.error()};
    auto body = (*stream)->rest(mostDocumentBytes + 1);
    if (body && body->size() > mostDocumentBytes)
        return Unexpected{problem(Code::TooLarge, QStringLiteral("the image's manifest is too large"))};
    return body;
}

Result<QByteArray> RegistrySource::document(const QString &kind, const QString &digest, const std::stop_token &stop)
{
    if (m_options.cache) {
        if (auto known = m_options.cache->document(digest))
            return *std::move(known);
    }
    auto body = document(kind + digest, stop);
    if (m_options.cache && body && sha256Of(*body) == digest)
        m_options.cache->keepDocument(digest, *body);
    return body;
}

/// A tag whose manifest is known costs one HEAD.
Result<QByteArray> RegistrySource::topDocument(const std::stop_token &stop)
{
    const QString kind = QStringLiteral("manifests/");
    if (!m_reference.digest.isEmpty())
        return document(kind, m_reference.digest, stop);
    if (m_options.cache && m_tagged.isEmpty()) {
        if (const auto said = digest(stop); !said && said.error().code == Code::Stopped)
            return Unexpected{said.error()};
    }
    if (m_options.cache && !m_tagged.isEmpty()) {
        if (auto known = m_options.cache->document(m_tagged))
            return *std::move(known);
    }
    auto body = document(kind + m_reference.tag, stop);
    if (m_options.cache && body)
        m_options.cache->keepDocument(sha256Of(*body), *body);
    return body;
}

Result<QString> RegistrySource::digest(std::stop_token stop)
{
    if (!m_reference.digest.isEmpty())
        return m_reference.digest;
    const auto stream = request({QStringLiteral("manifests/") + m_reference.tag, acceptedManifests(), 0, true}, stop);
    if (!stream)
        return Unexpected{stream.error()};
    const QString said = QString::fromLatin1((*stream)->header("Docker-Content-Digest"));
    m_tagged = isSha256Digest(said) ? said : QString();
    return m_tagged;
}

Result<ImageContents> RegistrySource::open(std::stop_token stop)
{
    const auto top = topDocument(stop);
    if (!top)
        return Unexpected{top.error()};
    Descriptor named;
    named.digest = m_reference.digest.isEmpty() ? sha256Of(*top) : m_reference.digest;
    return openStored(named, m_options.platform, [&](const Descriptor &one) -> Result<QByteArray> {
        if (one.digest == named.digest)
            return *top;
        const bool isManifest = one.mediaType.isEmpty() || one.mediaType.contains(QLatin1String("manifest"))
            || one.mediaType.contains(QLatin1String("index"));
        return document(isManifest ? QStringLiteral("manifests/") : QStringLiteral("blobs/"), one.digest, stop);
    });
}

Result<std::unique_ptr<ByteStream>> RegistrySource::part(const LayerName &name, qint64 from, qint64 size,
                                                         std::stop_token stop)
{
    auto stream = request({QStringLiteral("blobs/") + name.digest, {}, from, false, size}, stop);
    if (!stream)
        return Unexpected{stream.error()};
    const auto status = (*stream)->status();
    if (!status)
        return Unexpected{status.error()};
    const QByteArray range = "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1) + '/';
    if (*status != 206 || !(*stream)->header("Content-Range").startsWith(range))
        return std::unique_ptr<ByteStream>(); // the server knows no ranges
    return std::unique_ptr<ByteStream>(std::move(*stream));
}

std::unique_ptr<ImageSource> RegistrySource::another() const
{
    auto more = std::make_unique<RegistrySource>(m_reference, m_options);
    more->m_login = m_login;
    more->m_authorization = m_authorization;
    return more;
}

Result<std::unique_ptr<ByteStream>> RegistrySource::layer(const LayerName &name, std::stop_token stop)
{
    const QString path = QStringLiteral("blobs/") + name.digest;
    auto stream = request({path, {}, 0, false}, stop);
    if (!stream)
        return Unexpected{stream.error()};
    return std::unique_ptr<ByteStream>(
        std::make_unique<ResumingStream>(*this, path, std::move(*stream), std::move(stop)));
}

} // namespace gearaudit
