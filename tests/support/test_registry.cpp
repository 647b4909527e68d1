#include "tests/support/test_registry.h"

#include "core/images/layers/oci_documents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gearaudit::test
{

namespace
{
using How = ServerReply::How;

QByteArray noise()
{
    QByteArray bytes;
    quint32 value = 1;
    for (int i = 0; i < 100'000; ++i)
        bytes += char((value = value * 1664525 + 1013904223) >> 24);
    return bytes;
}

ServerReply failure(int status, const char *code, const char *message)
{
    return {status, QByteArray("{\"errors\":[{\"code\":\"") + code + "\",\"message\":\"" + message + "\"}]}", {}, How::Whole};
}
} // namespace

TestRegistry::TestRegistry(const std::optional<QSslConfiguration> &tls)
    : image(buildImage({LayerBuilder().python("usr/local", "3.11.7").file("usr/share/x", noise()),
                        LayerBuilder().package("usr/local/lib/python3.11/site-packages", "six", "1.16.0")})),
      m_isTls(tls.has_value()), server([this](const ServerRequest &request) { return answer(request); }, tls)
{
    add(image.manifest);
    add(image.config);
    for (const StoredLayer &layer : image.layers)
        add(layer.bytes);
    top = image.manifest;
}

void TestRegistry::add(const QByteArray &bytes)
{
    m_blobs.insert(sha256Of(bytes), bytes);
}

QString TestRegistry::host() const
{
    return QStringLiteral("127.0.0.1:") + QString::number(server.port());
}

int TestRegistry::asked(const char *path, const QByteArray &method) const
{
    int count = 0;
    for (const ServerRequest &request : server.requests()) {
        const bool isMethod = method.isEmpty() || request.method == method;
        count += isMethod && request.path.contains(QLatin1String(path)) ? 1 : 0;
    }
    return count;
}

int TestRegistry::askedWithLogin() const
{
    int count = 0;
    for (const ServerRequest &request : server.requests())
        count += request.header("authorization").isEmpty() ? 0 : 1;
    return count;
}

ServerReply TestRegistry::token(const ServerRequest &request)
{
    if (busyTokens > 0) {
        --busyTokens;
        return {503, "{}", {{"Retry-After", retryAfter}}, How::Whole};
    }
    if (!tokenAnswer.isEmpty())
        return {200, tokenAnswer, {}, How::Whole};
    const bool isKnown = request.method == "POST"
        ? !identityToken.isEmpty() && request.raw.contains("refresh_token=" + identityToken.toPercentEncoding())
        : request.header("authorization") == "Basic " + login.toBase64();
    if (!isKnown && !givesTokensToAll)
        return {401, "{}", {}, How::Whole};
    m_left = uses.load();
    return {200, "{\"" + tokenField + "\":\"t" + QByteArray::number(++m_token) + "\",\"expires_in\":60}", {}, How::Whole};
}

ServerReply TestRegistry::answer(const ServerRequest &request)
{
    const QByteArray authorization = request.header("authorization");
    if (request.path == QStringLiteral("/token"))
        return token(request);
    if (busy > 0) {
        --busy;
        ServerReply reply = failure(busyStatus, "TOOMANYREQUESTS", "slow down");
        reply.headers = {{"Retry-After", retryAfter}};
        return reply;
    }
    const bool isRoot = request.path == QStringLiteral("/v2/");
    const bool isUnknown = (asks == Asks::Basic && authorization != "Basic " + login.toBase64())
        || (asks == Asks::Token && (registryToken.isEmpty() || authorization != "Bearer " + registryToken) && (authorization != "Bearer t" + QByteArray::number(m_token) || m_left-- <= 0));
    if (isUnknown && (!isHidden || isRoot)) {
        ServerReply reply = failure(401, "UNAUTHORIZED", "authentication required");
        const QByteArray own = (m_isTls ? "https://" : "http://") + host().toLatin1() + "/token";
        reply.headers = {{"WWW-Authenticate", asks == Asks::Basic
                              ? QByteArray("Basic realm=\"it\"")
                              : "Bearer realm=\"" + (realm.isEmpty() ? own : realm)
                                    + "\",service=\"it\",scope=\"repository:lab/it:pull,push\""}};
        return reply;
    }
    if (isRoot)
        return {200, "{}", {}, How::Whole};
    const QString what = request.path.section(u'/', -1);
    const QByteArray bytes = what == u"1" ? top : m_blobs.value(what);
    if (isUnknown || bytes.isEmpty() || !request.path.startsWith(QStringLiteral("/v2/lab/it/")))
        return failure(404, "NAME_UNKNOWN", "repository name not known");
    if (request.method == "HEAD" && headStatus != 0)
        return {headStatus, {}, {}, How::Whole};
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (digests != Digests::None && request.path.contains(QStringLiteral("/manifests/")))
        headers = {{"Docker-Content-Digest", sha256Of(digests == Digests::Own ? bytes : "another").toLatin1()}};
    if (request.method == "HEAD") // which tells a length and has no body
        return {200, {}, headers, How::Cut, bytes.size()};
    if (!redirect.isEmpty() && request.path.contains(QStringLiteral("/blobs/")))
        return {307, {}, {{"Location", (redirect + request.path).toLatin1()}}, How::Whole};
    ServerReply reply = blob(request, bytes);
    reply.headers += headers;
    return reply;
}

ServerReply TestRegistry::blob(const ServerRequest &request, const QByteArray &bytes)
{
    const QByteArray range = request.header("range");
    const qint64 from = knowsRanges && range.startsWith("bytes=") ? range.mid(6).chopped(1).toLongLong() : 0;
    ServerReply reply{from > 0 ? 206 : 200, bytes.mid(from), {}, How::Whole};
    if (from > 0) {
        const bool isWrong = wrongRanges > 0;
        if (isWrong) {
            --wrongRanges;
            reply.body.remove(0, 7);
        }
        reply.headers = {{"Content-Range", "bytes " + QByteArray::number(isWrong ? from + 7 : from) + '-'
                                               + QByteArray::number(bytes.size() - 1) + '/'
                                               + QByteArray::number(otherLength > 0 ? otherLength : bytes.size())}};
    }
    if (bytes.size() > 50'000 && isLong)
        reply.body += "and more";
    if (bytes.size() > 50'000 && stuck != How::Whole) {
        reply.body = reply.body.left(20'000);
        reply.how = stuck;
    }
    if (bytes.size() > 50'000 && broken > 0) {
        --broken;
        reply.announced = reply.body.size();
        reply.body = reply.body.left(20'000);
        reply.how = How::Cut;
    }
    return reply;
}

QJsonObject indexEntry(const QString &platform, const QByteArray &manifest, const QString &mediaType)
{
    QJsonObject entry{{QStringLiteral("digest"), sha256Of(manifest)},
                      {QStringLiteral("size"), manifest.size()},
                      {QStringLiteral("mediaType"), mediaType}};
    if (!platform.isEmpty()) {
        QJsonObject said{{QStringLiteral("os"), platform.section(u'/', 0, 0)},
                         {QStringLiteral("architecture"), platform.section(u'/', 1, 1)}};
        if (const QString variant = platform.section(u'/', 2); !variant.isEmpty())
            said.insert(QStringLiteral("variant"), variant);
        entry.insert(QStringLiteral("platform"), said);
    }
    return entry;
}

QByteArray imageIndex(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schemaVersion"), 2}, {QStringLiteral("manifests"), entries}})
        .toJson();
}

LayersLook lookByLayers(LayersInspector &inspector, const QStringList &names, const ReuseCheck &reusable)
{
    InspectionRequest request;
    for (const QString &name : names)
        request.candidates.push_back({name, QStringLiteral("docker-image")});
    request.contexts = {{}};
    const ImageProgressSink sink = [](const ImageProgress &) {};
    LayersLook look;
    look.fetched = inspector.fetch(request, reusable, sink, {});
    if (!look.fetched.failure && !look.fetched.reused) {
        const InspectedImage inspected = inspector.probe(request, look.fetched, sink, {});
        for (const PythonFinding &python : inspected.findings.at(0).pythons)
            for (const Package &one : python.packages.value_or(std::vector<Package>()))
                look.packages << one.name + QStringLiteral("==") + one.version;
    }
    inspector.release(look.fetched);
    return look;
}

LayersInspectorOptions quickOptions(const std::vector<RegistryLogin> &logins)
{
    LayersInspectorOptions options;
    options.registry.logins = logins;
    options.registry.limits.retry.firstWait = std::chrono::milliseconds(1);
    return options;
}

} // namespace gearaudit::test
