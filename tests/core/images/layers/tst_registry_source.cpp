#include "tests/support/test_registry.h"

#include "core/images/layers/oci_documents.h"

#include <QJsonArray>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

using Registry = TestRegistry;
using Look = LayersLook;

Look look(const Registry &registry, const std::vector<RegistryLogin> &logins = {}, const QString &name = {},
          const ReuseCheck &reusable = {})
{
    LayersInspector inspector(quickOptions(logins));
    return lookByLayers(inspector, {name.isEmpty() ? registry.name() : name}, reusable);
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
        const QByteArray inner = imageIndex({indexEntry(text("unknown/unknown"), "{}"), indexEntry(text("linux/arm64"), "{}"),
                                        indexEntry(text("linux/amd64"), registry.image.manifest)});
        registry.add(inner);
        registry.top = imageIndex({indexEntry(text("unknown/unknown"), "{}"), indexEntry(text("linux/amd64"), inner)});
        const Look seen = look(registry);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QCOMPARE(seen.fetched.digest, sha256Of(registry.top));
        registry.top = imageIndex({indexEntry(text("linux/arm64"), registry.image.manifest)});
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
        QCOMPARE(look(registry).fetched.failure, std::optional(Status::RegistryFailed));
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
