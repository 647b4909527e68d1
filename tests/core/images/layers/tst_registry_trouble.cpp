#include "tests/support/test_registry.h"

#include "core/images/layers/oci_documents.h"
#include "core/images/layers/stored_image.h"
#include "tests/support/test_authority.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QStringList six{QStringLiteral("six==1.16.0")};

LayersLook look(const TestRegistry &registry, const LayersInspectorOptions &options = quickOptions(),
                const ReuseCheck &reusable = {})
{
    LayersInspector inspector(options);
    return lookByLayers(inspector, {registry.name()}, reusable);
}

std::vector<RegistryLogin> login(const TestRegistry &registry)
{
    return {{registry.host(), text("me@lab.test"), Secret("host:key")}};
}

/// The user's own logins, as Docker would have them.
LayersInspectorOptions withUserLogins(std::vector<RegistryLogin> logins, std::vector<RegistryLogin> own = {})
{
    auto options = quickOptions(own);
    options.registry.session = std::make_shared<RegistrySession>(
        [logins](const QString &host, std::stop_token) {
            std::vector<RegistryLogin> found;
            for (const RegistryLogin &one : logins)
                if (one.host == host)
                    found.push_back(one);
            return found;
        });
    return options;
}
} // namespace

class TestRegistryTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Logins and tokens

    void theUsersLoginComesAfterTheInstances()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Basic;
        const RegistryLogin wrong{registry.host(), text("me@lab.test"), Secret("of the instance")};
        const auto seen = look(registry, withUserLogins(login(registry), {wrong}));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QByteArrayList sent;
        for (const ServerRequest &request : registry.server.requests())
            if (const QByteArray one = request.header("authorization"); !one.isEmpty() && !sent.contains(one))
                sent << one;
        QCOMPARE(sent, (QByteArrayList{"Basic " + QByteArray("me@lab.test:of the instance").toBase64(),
                                       "Basic " + QByteArray("me@lab.test:host:key").toBase64()}));
    }

    void withoutAChallengeNobodyIsAskedForALogin()
    {
        TestRegistry registry;
        int asked = 0;
        auto options = quickOptions();
        options.registry.session = std::make_shared<RegistrySession>([&](const QString &, std::stop_token) {
            ++asked;
            return std::vector<RegistryLogin>();
        });
        QCOMPARE(look(registry, options).packages, six);
        QCOMPARE(asked, 0);
        registry.asks = TestRegistry::Asks::Basic;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(look(registry, options).fetched.failure, std::optional(Status::Unauthorized));
        QCOMPARE(asked, 1); // once for the run
    }

    void anIdentityTokenIsPosted()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        registry.identityToken = "re+fresh/token=";
        registry.tokenField = "access_token";
        const RegistryLogin own{registry.host(), text("<token>"), Secret(registry.identityToken)};
        const auto seen = look(registry, withUserLogins({own}));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        for (const ServerRequest &request : registry.server.requests()) {
            if (request.path != text("/token"))
                continue;
            QCOMPARE(request.method, QByteArray("POST"));
            QVERIFY(request.raw.contains("scope=repository%3Alab%2Fit%3Apull&"));
            QVERIFY(request.query.isEmpty());
        }
        registry.asks = TestRegistry::Asks::Basic; // which an identity token is nothing for
        QCOMPARE(look(registry, withUserLogins({own})).fetched.failure, std::optional(Status::Unauthorized));
    }

    void aRegistrysOwnTokenIsSentAsItIs()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        registry.registryToken = "its.own";
        const RegistryLogin own{registry.host(), text("<bearer>"), Secret(registry.registryToken)};
        auto seen = look(registry, withUserLogins({own}));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        QCOMPARE(registry.asked("/token"), 0); // where tokens are made it has no business
        // After a login that does not help, too; and one that has ended is no answer.
        const RegistryLogin wrong{registry.host(), text("me@lab.test"), Secret("wrong")};
        seen = look(registry, withUserLogins({wrong, own}));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        registry.registryToken = "another";
        QCOMPARE(look(registry, withUserLogins({own})).fetched.failure, std::optional(Status::Unauthorized));
        for (const ServerRequest &request : registry.server.requests())
            QVERIFY(!request.raw.contains("its.own") || request.path != text("/token"));
        registry.asks = TestRegistry::Asks::Basic;
        QCOMPARE(look(registry, withUserLogins({own})).fetched.failure, std::optional(Status::Unauthorized));
    }

    void aTokenIsAskedForOnceForARepository()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        LayersInspector inspector(quickOptions(login(registry)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lookByLayers(inspector, {registry.name()}).packages, six);
        QCOMPARE(registry.asked("/token"), 1);
    }

    void aRealmElsewhereIsNotGivenTheLogin()
    {
        TestRegistry registry, elsewhere;
        registry.asks = TestRegistry::Asks::Token;
        registry.realm = "https://tokens.elsewhere.test/token";
        LayersLook seen = look(registry, quickOptions(login(registry)));
        QVERIFY(seen.fetched.failure);
        // the anonymous way leads nowhere here; what is another's is told where it answers
        registry.realm = "http://localhost:" + QByteArray::number(elsewhere.server.port()) + "/token";
        seen = look(registry, quickOptions(login(registry)));
        QCOMPARE(seen.fetched.failure, std::optional(Status::Unauthorized));
        QVERIFY2(seen.fetched.reason.contains(text("localhost:")) && seen.fetched.reason.contains(text("layers/tokenHosts")),
                 qPrintable(seen.fetched.reason));
        QCOMPARE(elsewhere.asked("/token"), 1);
        QCOMPARE(elsewhere.askedWithLogin(), 0);
        auto options = quickOptions(login(registry));
        options.registry.tokenHosts = {text("localhost")};
        (void)look(registry, options);
        QCOMPARE(elsewhere.askedWithLogin(), 1);
        registry.realm = "http://elsewhere.test/token";
        seen = look(registry, quickOptions(login(registry)));
        QVERIFY(seen.fetched.reason.contains(text("elsewhere.test")));
    }

    void whatIsHiddenIsFoundWithALogin()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        registry.isHidden = true;
        QCOMPARE(look(registry).fetched.failure, std::optional(Status::NotFound));
        QCOMPARE(registry.asked("/token"), 0);
        const auto seen = look(registry, quickOptions(login(registry)));
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
    }

    void tokensThatAreNone()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        for (const QByteArray &answer : {QByteArray("{}"), QByteArray("<html>"), QByteArray(2'000'000, 'x'),
                                         QByteArray("{\"token\":\"a\\nb\"}")}) {
            registry.tokenAnswer = answer;
            QCOMPARE(look(registry).fetched.failure, std::optional(Status::RegistryFailed));
        }
        registry.tokenAnswer.clear();
        registry.busyTokens = 2;
        QCOMPARE(look(registry, quickOptions(login(registry))).packages, six);
    }

    void aTokenThatIsNeverGoodEnough()
    {
        TestRegistry registry;
        registry.asks = TestRegistry::Asks::Token;
        registry.uses = 0;
        registry.givesTokensToAll = true;
        QCOMPARE(look(registry, quickOptions(login(registry))).fetched.failure, std::optional(Status::Unauthorized));
        QVERIFY(registry.server.requests().size() < 20);
    }

    // Waits and breaks

    void sensibleAndSenselessWaits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("seconds") << 429 << QByteArray("0");
        QTest::newRow("a date that is over") << 503 << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::newRow("negative") << 429 << QByteArray("-100");
        QTest::newRow("nonsense") << 429 << QByteArray("soon\x01");
        QTest::newRow("none") << 408 << QByteArray();
        QTest::newRow("a server's error") << 500 << QByteArray("0");
        QTest::newRow("a gateway's") << 502 << QByteArray("0x10");
        QTest::newRow("absurd") << 429 << QByteArray("99999999999999999999");
        QTest::newRow("a date far away") << 504 << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT");
    }
    void sensibleAndSenselessWaits()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        TestRegistry registry;
        registry.busy = 2;
        registry.busyStatus = status;
        registry.retryAfter = retryAfter;
        auto options = quickOptions();
        options.registry.limits.retry.longestWait = std::chrono::milliseconds(50);
        QElapsedTimer time;
        time.start();
        QCOMPARE(look(registry, options).packages, six);
        QVERIFY(time.elapsed() < 5000);
    }

    void aWaitThatIsLongerThanTheTimeIsNotWaitedFor()
    {
        TestRegistry registry;
        registry.busy = 1000;
        registry.retryAfter = "3600";
        auto options = quickOptions();
        options.imageLimit = std::chrono::seconds(2);
        QElapsedTimer time;
        time.start();
        const auto seen = look(registry, options);
        QCOMPARE(seen.fetched.failure, std::optional(Status::RateLimited));
        QVERIFY(time.elapsed() < 2000);
    }

    void anImageThatDripsIsGivenUpInTime()
    {
        HttpServer server([](const ServerRequest &) {
            return ServerReply{200, "{", {}, ServerReply::How::Drip};
        });
        auto options = quickOptions();
        options.imageLimit = std::chrono::milliseconds(300);
        LayersInspector inspector(options);
        QElapsedTimer time;
        time.start();
        const auto seen = lookByLayers(inspector, {text("127.0.0.1:%1/lab/it:1").arg(server.port())});
        QCOMPARE(seen.fetched.failure, std::optional(Status::TimedOut));
        QVERIFY(time.elapsed() < 3000);
    }

    void stopEndsWithinTwoSeconds_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a layer that drips") << int(ServerReply::How::Drip);
        QTest::newRow("a layer that stands still") << int(ServerReply::How::Stalled);
        QTest::newRow("a layer without an end") << int(ServerReply::How::Endless);
        QTest::newRow("a layer without an answer") << int(ServerReply::How::Silent);
        QTest::newRow("a wait for a busy registry") << -1;
    }
    void stopEndsWithinTwoSeconds()
    {
        QFETCH(int, how);
        TestRegistry registry;
        if (how >= 0)
            registry.stuck = ServerReply::How(how);
        else
            registry.busy = 1000;
        registry.retryAfter = "60";
        LayersInspectorOptions options; // with the waits of everyday
        LayersInspector inspector(options);
        const InspectionRequest request{{{registry.name(), text("docker-image")}}, {{}}, {}};
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread user([&] {
            QThread::msleep(how == int(ServerReply::How::Endless) ? 50 : 300);
            sinceStop.start();
            stop.request_stop();
        });
        const FetchedImage fetched = inspector.fetch(request, {}, [](const ImageProgress &) {}, stop.get_token());
        user.join();
        QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(fetched.failure);
        inspector.release(fetched);
    }

    void aBusyHostIsLeftAloneByAllImages()
    {
        RegistrySession session;
        const auto now = RegistrySession::Clock::now();
        QCOMPARE(session.wait(text("a.test"), now).count(), 0);
        session.leaveAlone(text("a.test"), now + std::chrono::seconds(3));
        session.leaveAlone(text("a.test"), now + std::chrono::seconds(1)); // the longest counts
        QCOMPARE(session.wait(text("a.test"), now + std::chrono::seconds(1)).count(), 2000);
        QCOMPARE(session.wait(text("b.test"), now).count(), 0);
        QCOMPARE(session.wait(text("a.test"), now + std::chrono::seconds(3)).count(), 0);
    }

    void aHostThatLetsImagesWaitInVainIsAskedOnce()
    {
        TestRegistry registry;
        registry.busy = 1000;
        LayersInspector inspector(quickOptions());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(lookByLayers(inspector, {registry.name()}).fetched.failure, std::optional(Status::RateLimited));
        QCOMPARE(registry.server.requests().size(), size_t(4 + 4));
        registry.busy = 0;
        QCOMPARE(lookByLayers(inspector, {registry.name()}).packages, six);
        registry.busy = 2; // and then waited for again
        QCOMPARE(lookByLayers(inspector, {registry.name()}).packages, six);
    }

    void rangesThatAreOthers()
    {
        TestRegistry registry;
        registry.broken = 1;
        registry.wrongRanges = 1;
        const auto seen = look(registry);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        TestRegistry changing;
        changing.broken = 1;
        changing.otherLength = 77;
        const auto other = look(changing);
        QCOMPARE(other.fetched.failure, std::optional(Status::CorruptImage));
        QVERIFY2(other.fetched.reason.contains(text("changed its length")), qPrintable(other.fetched.reason));
    }

    void aLayerThatIsLongerThanItsImageSays()
    {
        TestRegistry registry;
        registry.isLong = true;
        const auto seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::CorruptImage));
        QVERIFY2(seen.fetched.reason.contains(text("longer")), qPrintable(seen.fetched.reason));
    }

    // What registries say of digests

    void withoutADigestTheManifestIsHad()
    {
        TestRegistry registry;
        const ReuseCheck known = [&](const QString &digest) { return digest == sha256Of(registry.image.manifest); };
        registry.digests = TestRegistry::Digests::None;
        QVERIFY(look(registry, quickOptions(), known).fetched.reused);
        registry.digests = TestRegistry::Digests::Own;
        registry.headStatus = 405;
        QVERIFY(look(registry, quickOptions(), known).fetched.reused);
        registry.headStatus = 0;
        registry.digests = TestRegistry::Digests::Wrong;
        const auto seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::CorruptImage));
        QVERIFY(seen.fetched.reason.contains(text("digest")));
        const auto other = QStringLiteral("%1/lab/it@sha512:").arg(registry.host()) + QString(128, u'0');
        LayersInspector inspector(quickOptions());
        QVERIFY(lookByLayers(inspector, {other}).fetched.reason.contains(text("SHA-256")));
    }

    void manifestsThatAreTooMuch()
    {
        TestRegistry registry;
        registry.top = "{\"manifests\":[" + QByteArray(mostManifestBytes, ' ') + "]}";
        const auto seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::ProbeFailed));
        QVERIFY(seen.fetched.reason.contains(text("too large")));
        // an index of very many indexes, each of its own
        QJsonArray many;
        for (int i = 0; i < 100; ++i) {
            const QByteArray inner = imageIndex({indexEntry(text("linux/s390x"), QByteArray::number(i))});
            registry.add(inner);
            many << indexEntry({}, inner, text("application/vnd.oci.image.index.v1+json"));
        }
        registry.top = imageIndex(many);
        const int before = registry.asked("/manifests/");
        QVERIFY(look(registry).fetched.failure);
        QVERIFY(registry.asked("/manifests/") - before < 40);
        // and one within the other
        QByteArray top = registry.image.manifest;
        for (int i = 0; i < 6; ++i) {
            registry.add(top);
            top = imageIndex({indexEntry(text("linux/amd64"), top)});
        }
        registry.top = top;
        QVERIFY(look(registry).fetched.reason.contains(text("no end")));
    }

    void indexesWithoutPlatforms()
    {
        TestRegistry registry;
        const QByteArray arm = imageIndex({indexEntry(text("linux/arm64"), "{}")});
        const QByteArray amd = imageIndex({indexEntry(text("linux/amd64"), registry.image.manifest)});
        registry.add(arm);
        registry.add(amd);
        registry.top = imageIndex({indexEntry({}, arm), indexEntry({}, amd)});
        QCOMPARE(look(registry).packages, six);
        auto options = quickOptions();
        options.registry.platform = text("linux/s390x");
        QCOMPARE(look(registry, options).fetched.failure, std::optional(Status::WrongPlatform));
        registry.top = registry.image.manifest; // one that stands alone is answered whatever it is for
        const auto seen = look(registry, options);
        QCOMPARE(seen.packages, six);
        QCOMPARE(seen.fetched.platform, text("linux/amd64"));
    }

    void foreignLayersAreRefused_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<bool>("urls");
        QTest::newRow("urls") << text("application/vnd.oci.image.layer.v1.tar+gzip") << true;
        QTest::newRow("Docker") << text("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip") << false;
        QTest::newRow("OCI") << text("application/vnd.oci.image.layer.nondistributable.v1.tar+gzip") << false;
    }
    void foreignLayersAreRefused()
    {
        QFETCH(QString, mediaType);
        QFETCH(bool, urls);
        TestRegistry registry;
        QJsonObject manifest = QJsonDocument::fromJson(registry.image.manifest).object();
        QJsonArray layers = manifest.value(text("layers")).toArray();
        QJsonObject layer = layers.at(0).toObject();
        layer.insert(text("mediaType"), mediaType);
        if (urls)
            layer.insert(text("urls"), QJsonArray{QStringLiteral("http://%1/secret").arg(registry.host())});
        layers.replace(0, layer);
        manifest.insert(text("layers"), layers);
        registry.top = QJsonDocument(manifest).toJson();
        const auto seen = look(registry);
        QCOMPARE(seen.fetched.failure, std::optional(Status::ProbeFailed));
        QVERIFY(seen.fetched.reason.contains(text("foreign")));
        QCOMPARE(registry.asked("/secret"), 0);
    }

    // Ways

    void mirrorsAreAskedFirst()
    {
        TestRegistry registry, mirror;
        auto options = quickOptions(login(registry));
        options.registry.mirrors = mirrorsOf(registry.host() + u'=' + mirror.host());
        QCOMPARE(look(registry, options).packages, six);
        QCOMPARE(registry.server.requests().size(), size_t(0));
        mirror.busy = 1000; // one that cannot just now
        mirror.busyStatus = 503;
        QCOMPARE(look(registry, options).packages, six);
        QVERIFY(!registry.server.requests().empty());
        QCOMPARE(mirror.askedWithLogin(), 0);
        // what none has is the registry's to say
        LayersInspector inspector(options);
        const auto none = lookByLayers(inspector, {registry.host() + text("/lab/other:1")});
        QCOMPARE(none.fetched.failure, std::optional(Status::NotFound));
        QVERIFY(none.fetched.reason.contains(registry.host()));
    }

    void aRegistryOfThisComputerMaySpeakTls()
    {
        const TestAuthority authority;
        TestRegistry registry(authority.serverConfiguration());
        auto options = quickOptions(login(registry));
        registry.asks = TestRegistry::Asks::Token;
        const auto unknown = look(registry, options);
        QCOMPARE(unknown.fetched.failure, std::optional(Status::Unreachable));
        QVERIFY2(unknown.fetched.reason.contains(text("certificate")), qPrintable(unknown.fetched.reason));
        QCOMPARE(registry.server.requests().size(), size_t(0));
        options.registry.limits.authorities = {authority.certificate()};
        const auto seen = look(registry, options);
        QVERIFY2(!seen.fetched.failure, qPrintable(seen.fetched.reason));
        QCOMPARE(seen.packages, six);
        // of two images that ask at once, the later one knows by the first one
        options.registry.session = std::make_shared<RegistrySession>();
        const auto reference = parseImageReference(registry.name());
        RegistrySource first(*reference, options.registry), second(*reference, options.registry);
        QVERIFY(first.open({}));
        const auto opened = second.open({});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestRegistryTrouble)
#include "tst_registry_trouble.moc"
