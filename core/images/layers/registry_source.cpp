#include "core/images/layers/registry_source.h"

#include "core/images/layers/resuming_stream.h"
#include "core/images/layers/stored_image.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace gearaudit
{

namespace
{
constexpr int mostRedirects = 5;
constexpr qint64 failureBytes = 64 * 1024;

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

bool leads(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
} // namespace

RegistrySource::RegistrySource(const ImageReference &reference, RegistryOptions options)
    : m_reference(canonicalReference(reference)), m_options(std::move(options)),
      m_logins(loginsFor(m_reference.text(), m_options.logins))
{
    if (!m_options.session)
        m_options.session = std::make_shared<RegistrySession>();
    const bool isHub = m_reference.host == QLatin1String("docker.io");
    const QString host = isHub ? QStringLiteral("registry-1.docker.io") : m_reference.host;
    m_base = QUrl(QStringLiteral("https://") + host);
    const bool isPlain = isLoopback(m_base.host()) || namesHost(m_options.plainHosts, host);
    if (isPlain && !m_options.session->speaksTls(m_reference.host).value_or(false))
        m_base.setScheme(QStringLiteral("http"));
    m_name = m_reference.name();
}

QString RegistrySource::own(const QString &path) const
{
    return m_reference.repository + u'/' + path;
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
    Code code = Code::Failed;
    if (status == 401)
        code = Code::Unauthorized;
    else if (status == 403)
        code = Code::Denied;
    else if (status == 404)
        code = Code::NotFound;
    else if (status == 429)
        code = Code::RateLimited;
    else if (status == 408)
        code = Code::Unreachable;
    else if (status >= 500)
        code = Code::Ill;
    if ((code == Code::Unauthorized || code == Code::Denied) && !m_realmElsewhere.isEmpty() && !m_logins.empty())
        return problem(code, QStringLiteral("it sends for a token to %1, another's host, which was not given the "
                                            "login; the setting layers/tokenHosts can allow it")
                                 .arg(m_realmElsewhere));
    QString said = saidOf(body);
    for (const RegistryLogin &login : m_logins)
        said = withoutLogin(said, login);
    return problem(code, said.isEmpty() ? QStringLiteral("HTTP status %1 for %2").arg(status).arg(m_reference.repository)
                                        : QStringLiteral("%1 (%2)").arg(said, m_reference.repository));
}

std::optional<std::chrono::milliseconds> RegistrySource::waitAfter(int attempts, int status,
                                                                   const QByteArray &retryAfter) const
{
    const int passing = status == 408 || status == 500 ? 503 : status;
    return retryDelay(m_options.limits.retry, attempts, passing, retryAfter, QDateTime::currentDateTimeUtc());
}

bool RegistrySource::pause(std::chrono::milliseconds wait, const std::stop_token &stop) const
{
    if (stop.stop_requested() || wait.count() <= 0)
        return !stop.stop_requested();
    if (wait >= m_options.until - std::chrono::steady_clock::now())
        return false;
    QEventLoop loop;
    QTimer::singleShot(wait, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return !stop.stop_requested();
}

/// Whether a registry of this computer speaks TLS, which is found out where plain http led to nothing.
bool RegistrySource::turnsToTls(const std::stop_token &stop, std::optional<Error> &problem)
{
    QUrl url = m_base;
    url.setScheme(QStringLiteral("https"));
    url.setPath(QStringLiteral("/v2/"));
    HttpLimits limits = m_options.limits;
    limits.silence = std::min(limits.silence, std::chrono::milliseconds(5000));
    HttpStream stream({url, {}, {}}, network(), limits, stop);
    const auto status = stream.status();
    if (!status && status.error().code == Code::Certificate)
        problem = status.error();
    if (!status)
        return false;
    m_base.setScheme(QStringLiteral("https"));
    m_options.session->setSpeaksTls(m_reference.host, true);
    return true;
}

Result<std::unique_ptr<HttpStream>> RegistrySource::send(const QUrl &url, const Wanted &wanted, int &status,
                                                         const std::stop_token &stop)
{
    HttpStream::Request request{url, {}, wanted.accept, wanted.from, wanted.headOnly, wanted.size};
    request.until = m_options.until;
    const bool isOwn = sameOrigin(url, m_base);
    if (isOwn)
        request.authorization = m_authorization;
    auto stream = std::make_unique<HttpStream>(request, network(), m_options.limits, stop);
    const auto answered = stream->status();
    const bool mayBeTls = isOwn && url.scheme() == QLatin1String("http") && isLoopback(url.host())
        && !namesHost(m_options.plainHosts, m_reference.host)
        && m_options.session->speaksTls(m_reference.host) != std::optional(false);
    if (mayBeTls) {
        std::optional<Error> problem;
        const bool isStrange = answered ? *answered == 400 : stream->wasNoHttp();
        if (isStrange && turnsToTls(stop, problem)) {
            QUrl again = url;
            again.setScheme(QStringLiteral("https"));
            return send(again, wanted, status, stop);
        }
        if (problem)
            return Unexpected{*problem};
        if (answered)
            m_options.session->setSpeaksTls(m_reference.host, false);
    }
    if (!answered)
        return Unexpected{answered.error()};
    status = *answered;
    return stream;
}

Result<std::unique_ptr<HttpStream>> RegistrySource::follow(const Wanted &wanted, int &status,
                                                           const std::stop_token &stop)
{
    if (m_options.session->speaksTls(m_reference.host).value_or(false)) // another image has found it out
        m_base.setScheme(QStringLiteral("https"));
    QUrl url = m_base;
    url.setPath(QStringLiteral("/v2/") + wanted.path);
    for (int step = 0; step <= mostRedirects; ++step) {
        auto stream = send(url, wanted, status, stop);
        if (!stream || !leads(status))
            return stream;
        if (step == 0)
            url.setScheme(m_base.scheme());
        QUrl target = url.resolved(QUrl::fromEncoded((*stream)->header("Location")));
        if (!mayRedirect(url, target, m_options.plainHosts))
            return Unexpected{problem(Code::Refused, QStringLiteral("it redirects to an address that is not safe (%1)")
                                                         .arg(target.host().left(200)))};
        url = target;
        url.setUserInfo({});
    }
    return Unexpected{problem(Code::Refused, QStringLiteral("it redirects without end"))};
}

Result<std::unique_ptr<HttpStream>> RegistrySource::request(const Wanted &wanted, const std::stop_token &stop)
{
    m_isFresh = false;
    takeShared();
    int challenges = 0;
    for (int attempts = 1;; ++attempts) {
        if (!pause(m_options.session->wait(m_reference.host), stop))
            return Unexpected{stop.stop_requested() ? problem(Code::Stopped, QStringLiteral("stopped by the user"))
                                                    : statusError(429, {})};
        int status = 0;
        auto stream = follow(wanted, status, stop);
        if (!stream) {
            const auto again = stream.error().code == Code::Unreachable
                ? waitAfter(attempts, 503, {})
                : std::nullopt;
            if (!again || !pause(*again, stop))
                return stream;
            continue;
        }
        if (status == 200 || status == 206) {
            m_options.session->setLimited(m_reference.host, false);
            return stream;
        }
        const QByteArray challenge = (*stream)->header("WWW-Authenticate");
        const QByteArray retryAfter = (*stream)->header("Retry-After");
        const auto body = (*stream)->rest(failureBytes);
        stream->reset();
        if (status == 401 && ++challenges <= 20) {
            if (!m_isFresh && takeShared()) {
                --attempts;
                continue;
            }
            const auto known = authenticate(readChallenge(challenge), stop);
            if (!known)
                return Unexpected{known.error()};
            if (!*known)
                return Unexpected{statusError(status, body.value_or({}))};
            --attempts; // bounded by the logins that there are
            continue;
        }
        if (status == 403 || status == 404) {
            const auto known = challengeOfAll(stop);
            if (known && *known) {
                --attempts;
                continue;
            }
        }
        const bool isInVain = status == 429 && m_options.session->isLimited(m_reference.host);
        const auto again = isInVain ? std::nullopt : waitAfter(attempts, status, retryAfter);
        if (!again) {
            if (status == 429)
                m_options.session->setLimited(m_reference.host, true);
            return Unexpected{statusError(status, body.value_or({}))};
        }
        if (status == 429) // the run's other images leave it alone too
            m_options.session->leaveAlone(m_reference.host, std::chrono::steady_clock::now() + *again);
        if (!pause(*again, stop))
            return Unexpected{stop.stop_requested() ? problem(Code::Stopped, QStringLiteral("stopped by the user"))
                                                    : statusError(status, body.value_or({}))};
    }
}

Result<QByteArray> RegistrySource::document(const QString &path, qint64 most, const std::stop_token &stop)
{
    for (int attempts = 1;; ++attempts) {
        const auto stream = request({own(path), acceptedManifests()}, stop);
        if (!stream)
            return Unexpected{stream.error()};
        auto body = (*stream)->rest(most + 1);
        if (body && body->size() > most)
            return Unexpected{problem(Code::TooLarge, QStringLiteral("the image's manifest is too large"))};
        if (body && body->trimmed().startsWith('<')) // by whoever stands in between
            return Unexpected{problem(Code::Ill, QStringLiteral("a page came where an image's manifest should be"))};
        if (body) {
            const QString said = QString::fromLatin1((*stream)->header("Docker-Content-Digest"));
            if (isSha256Digest(said) && said != sha256Of(*body))
                return Unexpected{problem(Code::Malformed, QStringLiteral("a part of the image is not what its "
                                                                          "digest says: %1").arg(said))};
            return body;
        }
        const auto again = body.error().code == Code::Unreachable
            ? waitAfter(attempts, 503, {})
            : std::nullopt;
        if (!again || !pause(*again, stop))
            return body;
    }
}

Result<void> RegistrySource::checkReference() const
{
    if (m_reference.digest.isEmpty() || isSha256Digest(m_reference.digest))
        return {};
    return Unexpected{problem(Code::Refused, QStringLiteral("only digests of SHA-256 can be checked, not %1")
                                                 .arg(m_reference.digest.left(100)))};
}

Result<QByteArray> RegistrySource::kept(const QString &kind, const QString &digest, qint64 most,
                                       const std::stop_token &stop)
{
    if (m_options.cache) {
        if (auto known = m_options.cache->document(digest))
            return *std::move(known);
    }
    auto body = document(kind + digest, most, stop);
    if (m_options.cache && body && sha256Of(*body) == digest)
        m_options.cache->keepDocument(digest, *body);
    return body;
}

/// A tag whose manifest is known costs one HEAD.
Result<QByteArray> RegistrySource::topDocument(const std::stop_token &stop)
{
    const QString kind = QStringLiteral("manifests/");
    if (!m_reference.digest.isEmpty())
        return kept(kind, m_reference.digest, mostManifestBytes, stop);
    if (m_options.cache && m_tagged.isEmpty()) {
        if (const auto said = digest(stop); !said && said.error().code == Code::Stopped)
            return Unexpected{said.error()};
    }
    if (m_options.cache && !m_tagged.isEmpty()) {
        if (auto known = m_options.cache->document(m_tagged))
            return *std::move(known);
    }
    auto body = document(kind + m_reference.tag, mostManifestBytes, stop);
    if (m_options.cache && body)
        m_options.cache->keepDocument(sha256Of(*body), *body);
    return body;
}

Result<QString> RegistrySource::digest(std::stop_token stop)
{
    if (const auto right = checkReference(); !right)
        return Unexpected{right.error()};
    if (!m_reference.digest.isEmpty())
        return m_reference.digest;
    const auto stream = request({own(QStringLiteral("manifests/") + m_reference.tag), acceptedManifests(), 0, true}, stop);
    if (!stream)
        // One that knows no HEAD is asked by open().
        return stream.error().code == Code::Failed ? Result<QString>(QString()) : Unexpected{stream.error()};
    const QString said = QString::fromLatin1((*stream)->header("Docker-Content-Digest"));
    m_tagged = isSha256Digest(said) ? said : QString();
    return m_tagged;
}

Result<ImageContents> RegistrySource::open(std::stop_token stop)
{
    if (const auto right = checkReference(); !right)
        return Unexpected{right.error()};
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
        return isManifest ? kept(QStringLiteral("manifests/"), one.digest, mostManifestBytes, stop)
                          : kept(QStringLiteral("blobs/"), one.digest, mostDocumentBytes, stop);
    });
}

Result<std::unique_ptr<ByteStream>> RegistrySource::part(const LayerName &name, qint64 from, qint64 size,
                                                         std::stop_token stop)
{
    auto stream = request({own(QStringLiteral("blobs/") + name.digest), {}, from, false, size}, stop);
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
    const QString path = own(QStringLiteral("blobs/") + name.digest);
    auto stream = request({path, {}}, stop);
    if (!stream)
        return Unexpected{stream.error()};
    ResumingStream::Way way{
        [this, path, stop](qint64 from) { return request({path, {}, from, false}, stop); },
        [this, stop](int breaks) { return pause(m_options.limits.retry.firstWait * (breaks - 1), stop); },
        [this](Code code, const QString &detail) { return problem(code, detail); }};
    return std::unique_ptr<ByteStream>(
        std::make_unique<ResumingStream>(std::move(way), std::move(*stream), name.bytes));
}

} // namespace gearaudit
