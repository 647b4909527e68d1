#include "core/sources/instance_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/test_authority.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace std::chrono_literals;

namespace
{

const QString gearsPath = QStringLiteral("/api/gears");
const QString versionPath = QStringLiteral("/api/version");

QJsonArray threeGears()
{
    const auto dcm2niix = QStringLiteral("dcm2niix");
    return {gearDocument(QStringLiteral("1"), dcm2niix, QStringLiteral("1.0"),
                         QStringLiteral("f/dcm2niix:1.0"), QStringLiteral("2023-03-08")),
            gearDocument(QStringLiteral("2"), dcm2niix, QStringLiteral("2.0"),
                         QStringLiteral("f/dcm2niix:2.0"), QStringLiteral("2024-03-08")),
            gearDocument(QStringLiteral("3"), QStringLiteral("mriqc"), QStringLiteral("0.1"),
                         QStringLiteral("f/mriqc:0.1"), QStringLiteral("2024-01-01"))};
}

} // namespace

class TestInstanceSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_site = {};
        m_site.gears = threeGears();
        m_clock = std::make_shared<FakeClock>();
        m_network = {};
        m_network.manager = [] {
            auto manager = std::make_unique<QNetworkAccessManager>();
            manager->setProxy(QNetworkProxy::NoProxy);
            return manager;
        };
        m_network.clock = m_clock;
        m_progress.clear();
    }

    void listsTheNewestOfEachGear()
    {
        FlywheelServer server(m_site);
        const auto listing = list(server);
        QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
        QCOMPARE(listing->source, QStringLiteral("lab"));
        QCOMPARE(keys(*listing), QStringLiteral("dcm2niix=2, mriqc=3"));
        QVERIFY(listing->notes.empty());
        const Gear &gear = listing->gears.front();
        QCOMPARE(gear.site, QStringLiteral("lab"));
        QCOMPARE(gear.siteRelease, QStringLiteral("19.2.1"));
        QCOMPARE(gear.images.back().reference, QStringLiteral("127.0.0.1/dcm2niix:2.0"));
        QCOMPARE(server.paths(), (QStringList{versionPath, gearsPath}));
    }

    void listsEveryVersion()
    {
        FlywheelServer server(m_site);
        auto instance = instanceFor(server);
        instance.registry = QStringLiteral("127.0.0.1:5000");
        const auto listing = list(server, instance, true);
        QVERIFY(listing);
        QCOMPARE(keys(*listing), QStringLiteral("dcm2niix=2, dcm2niix (1.0)=1, mriqc=3"));
        QCOMPARE(listing->gears.back().images.back().reference,
                 QStringLiteral("127.0.0.1:5000/mriqc:0.1"));
    }

    void followsPages()
    {
        m_site.pageSize = 1;
        FlywheelServer server(m_site);
        const auto listing = list(server, instanceFor(server), true);
        QVERIFY(listing);
        QCOMPARE(listing->gears.size(), std::size_t(3));
        QVERIFY(m_progress.contains(QStringLiteral("lab: GET /api/gears: 2 of 3")));
    }

    void aListThatIsNotWholeSaysSo()
    {
        FlywheelServer server(m_site);
        ServerReply part{200, R"({"total": 9, "count": 1, "results": [{"_id": "1"}]})", {}, {}};
        server.first(gearsPath, {part}, true);
        const auto listing = list(server);
        QVERIFY(listing);
        QCOMPARE(listing->gears.size(), std::size_t(1));
        QCOMPARE(listing->notes.size(), std::size_t(1));
        QCOMPARE(listing->notes.front().detail,
                 QStringLiteral("its list of gears is not whole: 1 of 9 came"));
        QCOMPARE(listing->notes.front().subject, QStringLiteral("lab"));
    }

    void overHttpsWithAnAuthorityOfItsOwn()
    {
        const TestAuthority authority;
        FlywheelServer server(m_site, authority.serverConfiguration());
        const auto unknown = list(server);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Code::Certificate);
        QCOMPARE(unknown.error().subject, QStringLiteral("lab"));
        m_network.limits.authorities = {authority.certificate()};
        QVERIFY(list(server));
    }

    void whoseTheKeyIsIsAskedWhereNoUserWasEntered()
    {
        FlywheelServer server(m_site);
        QStringList told;
        const auto ask = [&](const QString &user) {
            auto instance = instanceFor(server);
            instance.username = user;
            InstanceSource source(instance, keyFor(server), false, m_network,
                                  [&](const QString &name) { told << name; });
            return source.list({}, {});
        };
        QVERIFY(ask(QStringLiteral("bob@site.example")));
        QVERIFY(told.isEmpty());
        QVERIFY(ask({}));
        QCOMPARE(told, QStringList{m_site.email});
        // A site that does not tell still has its gears.
        server.first(QStringLiteral("/api/auth/status"), {apiError(404, QStringLiteral("no"))}, true);
        const auto listing = ask({});
        QVERIFY(listing);
        QCOMPARE(listing->gears.size(), std::size_t(2));
        QVERIFY(listing->notes.front().detail.startsWith(QStringLiteral("whose key it is")));
        QCOMPARE(told.size(), 1);
    }

    void aSiteThatDoesNotTellItsRelease()
    {
        for (const ServerReply &reply :
             {apiError(404, QStringLiteral("no")), proxyPage(200),
              apiError(403, QStringLiteral("no")), apiError(500, QStringLiteral("no"))}) {
            FlywheelServer server(m_site);
            server.first(versionPath, {reply}, true);
            const auto listing = list(server);
            QVERIFY(listing);
            QCOMPARE(listing->gears.size(), std::size_t(2));
            QCOMPARE(listing->gears.front().siteRelease, QString());
            QCOMPARE(listing->notes.size(), std::size_t(1));
            QVERIFY(listing->notes.front().detail.startsWith(
                QStringLiteral("its release is unknown: ")));
        }
    }

    void aSiteThatIsDownIsAskedNothingElse()
    {
        FlywheelServer server(m_site);
        server.first(versionPath, {proxyPage(503)}, true);
        const auto listing = list(server);
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, Code::Unreachable);
        QCOMPARE(server.paths(), QStringList(4, versionPath));
        QCOMPARE(m_clock->waits().size(), std::size_t(3));
        QVERIFY(m_progress.contains(
            QStringLiteral("lab: GET /api/version: HTTP status 503, again in 1 s")));
    }

    void failuresNameTheInstance_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Code>("code");
        QTest::newRow("401") << 401 << Code::Unauthorized;
        QTest::newRow("402") << 402 << Code::Disabled;
        QTest::newRow("403") << 403 << Code::NotPermitted;
        QTest::newRow("429") << 429 << Code::RateLimited;
    }
    void failuresNameTheInstance()
    {
        QFETCH(int, status);
        FlywheelServer server(m_site);
        server.first(gearsPath, {apiError(status, QStringLiteral("no"))}, true);
        const auto listing = list(server);
        QVERIFY(!listing);
        QTEST(listing.error().code, "code");
        QCOMPARE(listing.error().stage, Stage::Network);
        QCOMPARE(listing.error().subject, QStringLiteral("lab"));
        QCOMPARE(listing.error().detail, QStringLiteral("HTTP status %1: no").arg(status));
    }

    void aKeyThatIsNoneIsNotSentAnywhere()
    {
        FlywheelServer server(m_site);
        auto instance = instanceFor(server);
        const auto other = parseApiKey(Secret("other.example:" + m_site.key.toLatin1()));
        QVERIFY(other);
        const auto listing = InstanceSource(instance, *other, false, m_network).list({}, {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().stage, Stage::Settings);
        QCOMPARE(listing.error().code, Code::Refused);
        QCOMPARE(listing.error().subject, QStringLiteral("lab"));
        QVERIFY(listing.error().detail.startsWith(QStringLiteral("API key: ")));
        QVERIFY(server.requests().empty());
    }

    void theKeyIsInNothingThatIsGiven()
    {
        FlywheelServer server(m_site);
        server.first(gearsPath, {apiError(401, QStringLiteral("scitran-user ") + m_site.key)},
                     true);
        const auto listing = list(server);
        QVERIFY(!listing);
        QVERIFY(!reasonLine(listing.error()).contains(m_site.key));
        QVERIFY(!m_progress.join(QLatin1Char(' ')).contains(m_site.key));
        for (const auto &request : server.requests())
            QCOMPARE(request.raw.count(m_site.key.toLatin1()), request.path == gearsPath ? 1 : 0);
    }

    void stopsInTheMiddle()
    {
        // On a thread of its own, as an audit calls it; the test's thread stops it.
        FlywheelServer server(m_site);
        server.first(gearsPath, {{200, {}, {}, ServerReply::How::Silent}}, true);
        std::stop_source stop;
        std::optional<Result<GearListing>> listing;
        auto source = InstanceSource(instanceFor(server), keyFor(server), false, m_network);
        std::thread thread([&] { listing = source.list(stop.get_token(), {}); });
        QTRY_COMPARE(server.paths().value(1), gearsPath);
        stop.request_stop();
        thread.join();
        QVERIFY(listing && !*listing);
        QCOMPARE(listing->error().code, Code::Stopped);
    }

    void stoppedBeforeItBeginsItAsksNothing()
    {
        FlywheelServer server(m_site);
        std::stop_source stop;
        stop.request_stop();
        const auto listing = InstanceSource(instanceFor(server), keyFor(server), false, m_network)
                                 .list(stop.get_token(), {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, Code::Stopped);
        QVERIFY(!server.paths().contains(gearsPath));
    }

    void severalAtOnce()
    {
        FlywheelServer server(m_site);
        std::vector<std::thread> threads;
        std::atomic<int> good = 0;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] {
                auto network = m_network;
                network.clock.reset();
                good += InstanceSource(instanceFor(server), keyFor(server), false, network)
                            .list({}, {})
                            .has_value();
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(good, 4);
    }

private:
    static Instance instanceFor(const FlywheelServer &server)
    {
        return {{}, QStringLiteral("lab"), keyFor(server).address, {}};
    }
    static ApiKey keyFor(const FlywheelServer &server)
    {
        return parseApiKey(Secret(server.pastedKey().toLatin1())).value_or(ApiKey());
    }
    Result<GearListing> list(const FlywheelServer &server)
    {
        return list(server, instanceFor(server));
    }
    Result<GearListing> list(const FlywheelServer &server, const Instance &instance,
                             bool allVersions = false)
    {
        return InstanceSource(instance, keyFor(server), allVersions, m_network)
            .list({}, [this](const QString &text) { m_progress << text; });
    }
    /// "key=id" of each gear, in their order.
    static QString keys(const GearListing &listing)
    {
        QStringList keys;
        for (const auto &gear : listing.gears)
            keys << gear.key + QLatin1Char('=') + gear.foundManifest;
        return keys.join(QStringLiteral(", "));
    }

    FlywheelSite m_site;
    std::shared_ptr<FakeClock> m_clock;
    NetworkAccess m_network;
    QStringList m_progress;
};

QTEST_GUILESS_MAIN(TestInstanceSource)
#include "tst_instance_source.moc"
