#include "core/images/layers/layers_inspector.h"

#include "core/images/layers/oci_documents.h"
#include "tests/support/http_server.h"
#include "tests/support/layer_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A registry with one image, lab/it:1, that does to its clients what it is told to.
class Registry
{
public:
    enum class Asks { Nothing, Basic, Token };

    Registry()
        : image(buildImage({LayerBuilder().python("usr/local", "3.11.7").file("usr/share/x", noise()),
                            LayerBuilder().package("usr/local/lib/python3.11/site-packages", "six", "1.16.0")})),
          server([this](const ServerRequest &request) { return answer(request); })
    {
        add(image.manifest);
        add(image.config);
        for (const StoredLayer &layer : image.layers)
            add(layer.bytes);
        top = image.manifest;
    }

    QString host() const { return text("127.0.0.1:") + QString::number(server.port()); }
    QString name() const { return host() + text("/lab/it:1"); }
    void add(const QByteArray &bytes) { m_blobs.insert(sha256Of(bytes), bytes); }
    int asked(const char *path) const
    {
        int count = 0;
        for (const ServerRequest &request : server.requests())
            count += request.path.contains(QLatin1String(path)) ? 1 : 0;
        return count;
    }

    BuiltImage image;
    QByteArray top; ///< what the tag stands for
    std::atomic<Asks> asks = Asks::Nothing;
    std::atomic<int> uses = 1000; ///< of one token
    std::atomic<int> busy = 0; ///< answers of 429
    std::atomic<int> broken = 0; ///< layers that are cut in the middle
    bool knowsRanges = true;
    QString redirect; ///< where blobs lie, "http://host:port"
    QByteArray retryAfter = "0";

private:
    static QByteArray noise()
    {
        QByteArray bytes;
        quint32 value = 1;
        for (int i = 0; i < 100'000; ++i)
            bytes += char((value = value * 1664525 + 1013904223) >> 24);
        return bytes;
    }

    ServerReply answer(const ServerRequest &request)
    {
        const QByteArray authorization = request.header("authorization");
        if (request.path == text("/token")) {
            if (authorization != "Basic " + QByteArray("me@lab.test:host:key").toBase64())
                return {401, "{}", {}, ServerReply::How::Whole};
            m_left = uses.load();
            return {200, "{\"token\":\"t" + QByteArray::number(++m_token) + "\",\"expires_in\":60}", {}, ServerReply::How::Whole};
        }
        if (busy > 0) {
            --busy;
            return {429, "{\"errors\":[{\"code\":\"TOOMANYREQUESTS\",\"message\":\"slow down\"}]}",
                    {{"Retry-After", retryAfter}}, ServerReply::How::Whole};
        }
        if (asks == Asks::Basic && authorization != "Basic " + QByteArray("me@lab.test:host:key").toBase64())
            return {401, "{}", {{"WWW-Authenticate", "Basic realm=\"it\""}}, ServerReply::How::Whole};
        if (asks == Asks::Token && (authorization != "Bearer t" + QByteArray::number(m_token) || m_left-- <= 0))
            return {401, "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"authentication required\"}]}",
                    {{"WWW-Authenticate", "Bearer realm=\"http://" + host().toLatin1()
                                              + "/token\",service=\"it\",scope=\"repository:lab/it:pull,push\""}},
                    ServerReply::How::Whole};
        const QString what = request.path.section(u'/', -1);
        const QByteArray bytes = what == u"1" ? top : m_blobs.value(what);
        if (bytes.isEmpty() || !request.path.startsWith(text("/v2/lab/it/")))
            return {404, "{\"errors\":[{\"code\":\"NAME_UNKNOWN\",\"message\":\"repository name not known\"}]}", {}, ServerReply::How::Whole};
        if (request.method == "HEAD")
            return {200, {}, {{"Docker-Content-Digest", sha256Of(bytes).toLatin1()}}, ServerReply::How::Whole};
        if (!redirect.isEmpty() && request.path.contains(text("/blobs/")))
            return {307, {}, {{"Location", (redirect + request.path).toLatin1()}}, ServerReply::How::Whole};
        return blob(request, bytes);
    }

    ServerReply blob(const ServerRequest &request, const QByteArray &bytes)
    {
        const QByteArray range = request.header("range");
        const qint64 from = knowsRanges && range.startsWith("bytes=") ? range.mid(6).chopped(1).toLongLong() : 0;
        ServerReply reply{from > 0 ? 206 : 200, bytes.mid(from), {}, ServerReply::How::Whole};
        if (from > 0)
            reply.headers = {{"Content-Range", "bytes " + QByteArray::number(from) + '-'
                                                   + QByteArray::number(bytes.size() - 1) + '/'
                                                   + QByteArray::number(bytes.size())}};
        if (bytes.size() > 50'000 && broken > 0) {
            --broken;
            reply.body = reply.body.left(20'000);
            reply.how = ServerReply::How::Cut;
        }
        return reply;
    }

    QHash<QString, QByteArray> m_blobs;
    int m_token = 0, m_left = 0;

public:
    HttpServer server; ///< the last one: it answers as soon as it is there
};

struct Look {
    FetchedImage fetched;
    QStringList packages;
};

Look look(const Registry &registry, const std::vector<RegistryLogin> &logins = {}, const QString &name = {},
          const ReuseCheck &reusable = {})
{
    LayersInspectorOptions options;
    options.registry.logins = logins;
    options.registry.limits.retry.firstWait = std::chrono::milliseconds(1);
    LayersInspector inspector(std::move(options));
    InspectionRequest request{{{name.isEmpty() ? registry.name() : name, text("docker-image")}}, {{}}, {}};
    const ImageProgressSink sink = [](const ImageProgress &) {};
    Look look;
    look.fetched = inspector.fetch(request, reusable, sink, {});
    if (!look.fetched.failure && !look.fetched.reused) {
        const InspectedImage inspected = inspector.probe(request, look.fetched, sink, {});
        for (const Package &one : inspected.findings.at(0).pythons.at(0).packages.value_or(std::vector<Package>()))
            look.packages << one.name + QStringLiteral("==") + one.version;
    }
    return look;
}

std::vector<RegistryLogin> login(const Registry &registry)
{
    return {{registry.host(), text("me@lab.test"), Secret("wrong")},
            {registry.host(), text("me@lab.test"), Secret("host:key")},
            {text("other.test"), text("me"), Secret("never sent")}};
}

const QStringList six{QStringLiteral("six==1.16.0")};
} // namespace

class TestRegistrySource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImageIsReadWithoutALogin()
    {
        Registry registry;
        const Look seen = look(registry);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QCOMPARE(seen.fetched.digest, sha256Of(registry.image.manifest));
        for (const ServerRequest &request : registry.server.requests())
            QVERIFY(request.header("authorization").isEmpty());
        const QString byDigest = registry.host() + text("/lab/it@") + sha256Of(registry.image.manifest);
        QCOMPARE(look(registry, {}, byDigest).packages, six);
    }

    void basicAndTokenAuthentication_data()
    {
        QTest::addColumn<bool>("token");
        QTest::newRow("basic") << false;
        QTest::newRow("token") << true;
    }
    void basicAndTokenAuthentication()
    {
        QFETCH(bool, token);
        Registry registry;
        registry.asks = token ? Registry::Asks::Token : Registry::Asks::Basic;
        Look seen = look(registry, login(registry));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        for (const ServerRequest &request : registry.server.requests()) {
            if (request.path == text("/token"))
                QCOMPARE(request.query.queryItemValue(text("scope")), text("repository:lab/it:pull"));
        }
        seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::Unauthorized));
        seen = look(registry, {{registry.host(), text("me@lab.test"), Secret("wrong one")}});
        QCOMPARE(seen.fetched.failure, std::optional(Status::Unauthorized));
        QVERIFY(!seen.fetched.reason.contains(text("wrong one")));
    }

    void aTokenThatEndsIsAskedForAgain()
    {
        Registry registry;
        registry.asks = Registry::Asks::Token;
        registry.uses = 1;
        registry.broken = 2;
        const Look seen = look(registry, login(registry));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QVERIFY(registry.asked("/token") > 3);
    }

    void aRedirectGoesWithoutTheLogin()
    {
        Registry registry, store;
        registry.asks = Registry::Asks::Basic;
        registry.redirect = text("http://") + store.host();
        const Look seen = look(registry, login(registry));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QVERIFY(store.asked("/blobs/") >= 3);
        for (const ServerRequest &request : store.server.requests())
            QVERIFY(request.header("authorization").isEmpty());
        Registry outside;
        outside.redirect = text("http://elsewhere.test");
        QCOMPARE(look(outside).fetched.failure, std::optional(Status::ProbeFailed));
        Registry round;
        round.redirect = text("http://") + round.host();
        QCOMPARE(look(round).fetched.failure, std::optional(Status::ProbeFailed));
    }

    void aBrokenLayerGoesOnWhereItBroke_data()
    {
        QTest::addColumn<bool>("knowsRanges");
        QTest::newRow("by range") << true;
        QTest::newRow("from the start again") << false;
    }
    void aBrokenLayerGoesOnWhereItBroke()
    {
        QFETCH(bool, knowsRanges);
        Registry registry;
        registry.knowsRanges = knowsRanges;
        registry.broken = 1;
        const Look seen = look(registry);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        Registry dead;
        dead.knowsRanges = false;
        dead.broken = 1000;
        QCOMPARE(look(dead).fetched.failure, std::optional(Status::Unreachable));
    }

    void aBusyServerIsWaitedFor()
    {
        Registry registry;
        registry.busy = 2;
        QCOMPARE(look(registry).packages, six);
        registry.retryAfter = "Mon, 99 Nonsense";
        registry.busy = 2;
        QCOMPARE(look(registry).packages, six);
        registry.busy = 1000;
        const Look seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::RateLimited));
        QVERIFY(seen.fetched.reason.contains(text("slow down")));
    }

    void anUnchangedTagCostsOneHead()
    {
        Registry registry;
        const Look seen = look(registry, {}, {}, [&](const QString &digest) {
            return digest == sha256Of(registry.image.manifest);
        });
        QVERIFY(seen.fetched.reused);
        QCOMPARE(registry.server.requests().size(), size_t(1));
        QCOMPARE(registry.server.requests().at(0).method, QByteArray("HEAD"));
    }

    void theImageOfAnIndexForThePlatform()
    {
        Registry registry;
        const auto entry = [&](const char *architecture, const QByteArray &manifest) {
            return QJsonObject{{text("digest"), sha256Of(manifest)},
                               {text("size"), manifest.size()},
                               {text("mediaType"), text("application/vnd.oci.image.manifest.v1+json")},
                               {text("platform"), QJsonObject{{text("os"), text(architecture).section(u'/', 0, 0)},
                                                              {text("architecture"), text(architecture).section(u'/', 1)}}}};
        };
        const auto index = [&](const QJsonArray &entries) {
            return QJsonDocument(QJsonObject{{text("schemaVersion"), 2}, {text("manifests"), entries}}).toJson();
        };
        const QByteArray inner = index({entry("unknown/unknown", "{}"), entry("linux/arm64", "{}"),
                                        entry("linux/amd64", registry.image.manifest)});
        registry.add(inner);
        registry.top = index({entry("unknown/unknown", "{}"), entry("linux/amd64", inner)});
        const Look seen = look(registry);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QCOMPARE(seen.fetched.digest, sha256Of(registry.top));
        registry.top = index({entry("linux/arm64", registry.image.manifest)});
        const Look other = look(registry);
        QCOMPARE(other.fetched.failure, std::optional(Status::WrongPlatform));
        QVERIFY(other.fetched.reason.contains(text("linux/arm64")));
    }

    void whatIsNotThere()
    {
        Registry registry;
        const Look seen = look(registry, {}, registry.host() + text("/lab/other:1"));
        QCOMPARE(seen.fetched.failure, std::optional(Status::NotFound));
        QVERIFY(seen.fetched.reason.contains(text("repository name not known")));
        registry.top = "<html>welcome</html>";
        QCOMPARE(look(registry).fetched.failure, std::optional(Status::ProbeFailed));
        QCOMPARE(look(registry, {}, text("127.0.0.1:1/lab/it:1")).fetched.failure, std::optional(Status::Unreachable));
    }

    void challengesAreRead()
    {
        const auto token = readChallenge("Basic realm=\"x\", Bearer realm=\"https://a.test/t?x=1\",service=a,scope=\"repository:x:pull\"");
        QCOMPARE(token, (RegistryChallenge{RegistryChallenge::Kind::Token, text("https://a.test/t?x=1"), text("a"),
                                           text("repository:x:pull")}));
        QCOMPARE(readChallenge("basic realm=x").kind, RegistryChallenge::Kind::Basic);
        QCOMPARE(readChallenge("Negotiate").kind, RegistryChallenge::Kind::None);
        QVERIFY(!tokenAddress({RegistryChallenge::Kind::Token, text("http://a.test/t"), {}, {}}, text("x"), false));
        QVERIFY(!tokenAddress({RegistryChallenge::Kind::Token, text("file:///etc/passwd"), {}, {}}, text("x"), true));
        QVERIFY(!readToken("{\"token\":\"a\\r\\nX: y\"}"));
    }
};

QTEST_GUILESS_MAIN(TestRegistrySource)
#include "tst_registry_source.moc"
