#include "core/flywheel/authorities.h"
#include "core/flywheel/flywheel_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/test_authority.h"
#include "tests/support/text_files.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace std::chrono_literals;

namespace
{

const QString gearsPath = QStringLiteral("/api/gears");

} // namespace

/// The client and Qt's own network against a server on this computer: what only real sockets, TLS
/// and unpacking can show.
class TestFlywheelNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        m_site.gears = {gearDocument(QStringLiteral("1"), QStringLiteral("dcm2niix"),
                                     QStringLiteral("1.0"), QStringLiteral("f/dcm2niix:1.0"),
                                     QStringLiteral("2024-03-08"))};
    }
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
        m_limits = {};
        m_limits.authorities = {m_authority->certificate()};
    }

    void speaksHttpsWithAnAuthorityOfOnesOwn()
    {
        FlywheelServer server(m_site, m_authority->serverConfiguration());
        const auto list = gears(server);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
        QCOMPARE(list->gears.front().id, QStringLiteral("1"));
        const auto request = server.requests().front();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header("authorization"), "scitran-user " + m_site.key.toLatin1());
        QVERIFY(!request.header("cookie").size());
    }

    void authoritiesComeFromAFile()
    {
        const auto read = readAuthorities(m_authority->file());
        QVERIFY(read);
        QCOMPARE(*read, QList{m_authority->certificate()});
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("none.pem"));
        QCOMPARE(readAuthorities(file).error().code, Code::NotReadable);
        writeFile(file, "-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n");
        const auto none = readAuthorities(file);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Code::Malformed);
        QCOMPARE(none.error().subject, file);
    }

    void speaksHttpWhereTheKeySaysSo()
    {
        FlywheelServer server(m_site);
        QVERIFY(gears(server));
    }

    void anEnhancedKeyIsABearer()
    {
        auto site = m_site;
        site.key = QStringLiteral("e").repeated(57);
        FlywheelServer server(site);
        QVERIFY(gears(server));
        QCOMPARE(server.requests().front().header("authorization"),
                 "Bearer " + site.key.toLatin1());
    }

    void aWrongKeyIsUnauthorized()
    {
        FlywheelServer server(m_site);
        const auto list = gears({accessTo(server).address, Secret("no")});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Unauthorized);
        QCOMPARE(list.error().detail,
                 QStringLiteral("HTTP status 401: Invalid scitran-user api key"));
    }

    void aChallengeIsNotAnswered()
    {
        // With this header Qt would look for a password to send instead.
        FlywheelServer server(m_site);
        server.first(gearsPath, {apiError(401, QStringLiteral("expired"),
                                          {{"WWW-Authenticate", "Basic realm=\"x\""}})});
        const auto list = gears(server);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Unauthorized);
        QCOMPARE(list.error().detail, QStringLiteral("HTTP status 401: expired"));
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void unknownCertificates_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("known");
        const QString here = QStringLiteral("IP:127.0.0.1");
        QTest::newRow("good") << here << 2 << true;
        QTest::newRow("unknown authority") << here << 2 << false;
        QTest::newRow("another host's") << QStringLiteral("DNS:other.example") << 2 << true;
        QTest::newRow("expired") << here << -1 << true;
    }
    void unknownCertificates()
    {
        QFETCH(QString, names);
        QFETCH(int, days);
        QFETCH(bool, known);
        FlywheelServer server(m_site, m_authority->serverConfiguration(names, days));
        if (!known)
            m_limits.authorities.clear();
        const auto list = gears(server);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("good")) {
            QVERIFY(list);
            return;
        }
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Certificate);
        QVERIFY(!list.error().detail.isEmpty());
        QVERIFY(server.requests().empty()); // the key has not left
    }

    void aServerWithoutTlsIsUnreachable()
    {
        FlywheelServer server(m_site);
        auto access = accessTo(server);
        access.address.secure = true;
        m_limits.silence = 150ms;
        const auto list = gears(access);
        QVERIFY(!list);
        QVERIFY(list.error().code == Code::Unreachable || list.error().code == Code::TimedOut);
    }

    void nobodyListens()
    {
        int port = 0;
        {
            const FlywheelServer gone(m_site);
            port = gone.port();
        }
        const ApiKey access{{QStringLiteral("127.0.0.1"), port, false},
                            Secret(m_site.key.toLatin1())};
        const auto list = gears(access);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Unreachable);
        QCOMPARE(list.error().subject, QStringLiteral("http://127.0.0.1:%1").arg(port));
    }

    void whatServersDo_data()
    {
        using How = ServerReply::How;
        QTest::addColumn<How>("how");
        QTest::addColumn<Code>("code");
        QTest::newRow("silent") << How::Silent << Code::TimedOut;
        QTest::newRow("stalled") << How::Stalled << Code::TimedOut;
        QTest::newRow("hang up") << How::HangUp << Code::Unreachable;
        QTest::newRow("cut") << How::Cut << Code::Malformed;
        QTest::newRow("endless") << How::Endless << Code::TooLarge;
        QTest::newRow("drip") << How::Drip << Code::TimedOut;
    }
    void whatServersDo()
    {
        QFETCH(ServerReply::How, how);
        ServerReply bad{200, QByteArray(how == ServerReply::How::Drip ? 1 : 100'000, ' '), {}, how};
        FlywheelServer server(m_site);
        server.first(gearsPath, {bad}, true);
        // Short only where nothing else ends the request: no haste may change the others' end.
        const bool quiet = how == ServerReply::How::Silent || how == ServerReply::How::Stalled;
        m_limits.silence = quiet ? 150ms : 20s;
        m_limits.attempt = how == ServerReply::How::Drip ? 150ms : 30s;
        m_limits.bodyBytes = 3'000'000;
        const auto list = gears(server);
        QVERIFY(!list);
        QTEST(list.error().code, "code");
    }

    void packedBodiesAreReadAndBounded()
    {
        // More, and better packed, than Qt takes by itself.
        const QByteArray list = "[" + QByteArray(12'000'000, ' ') + "]";
        ServerReply packed{200, qCompress(list).mid(4), {{"Content-Encoding", "deflate"}}, {}};
        FlywheelServer server(m_site);
        server.first(gearsPath, {packed}, true);
        QVERIFY(packed.body.size() < list.size() / 500);
        m_limits.bodyBytes = list.size();
        const auto whole = gears(server);
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
        QVERIFY(server.requests().front().header("accept-encoding").contains("gzip"));

        m_limits.bodyBytes = list.size() - 1;
        QCOMPARE(gears(server).error().code, Code::TooLarge);

        packed.body = qCompress("[]").mid(4);
        packed.body.back() = char(packed.body.back() ^ 0x55); // of the checksum
        server.first(gearsPath, {packed}, true);
        const auto damaged = gears(server);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, Code::Malformed);
        QVERIFY(damaged.error().detail.startsWith(QStringLiteral("the answer is damaged")));
    }

    void theKeyStaysWithItsHost()
    {
        FlywheelServer thief(m_site, m_authority->serverConfiguration());
        FlywheelServer server(m_site, m_authority->serverConfiguration());
        for (const int status : {301, 302, 303, 307, 308}) {
            server.first(
                gearsPath,
                {{status, {}, {{"Location", thief.address().toLatin1() + "/api/gears"}}, {}}});
            const auto list = gears(server);
            QVERIFY(!list);
            QCOMPARE(list.error().code, Code::Refused);
            QVERIFY(list.error().detail.contains(QString::number(thief.port())));
        }
        QVERIFY(thief.requests().empty());
    }

    void redirectsWithinTheHostAreFollowed()
    {
        FlywheelServer server(m_site);
        server.first(gearsPath, {{308, {}, {{"Location", "/api/gears?all_versions=true"}}, {}}});
        QVERIFY(gears(server));
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    void tooManyRequestsThenABadGatewayThenAnAnswer()
    {
        FlywheelServer server(m_site);
        server.first(gearsPath, {apiError(429, QStringLiteral("slow down"), {{"Retry-After", "3"}}),
                                 proxyPage(502)});
        QVERIFY(gears(server));
        QCOMPARE(m_waits, (std::vector<std::chrono::milliseconds>{3s, 2s}));
        QCOMPARE(server.requests().size(), std::size_t(3));
    }

    void cookiesAreNotKept()
    {
        FlywheelServer server(m_site);
        server.first(gearsPath, {{200, "[]", {{"Set-Cookie", "session=1; Path=/"}}, {}}});
        QVERIFY(gears(server));
        QVERIFY(gears(server));
        QVERIFY(server.requests().back().header("cookie").isEmpty());
    }

private:
    ApiKey accessTo(const FlywheelServer &server) const
    {
        const auto key = parseApiKey(Secret(server.pastedKey().toLatin1()));
        if (!key)
            qFatal("%s", qPrintable(key.error().detail));
        return *key;
    }
    Result<GearPage> gears(const FlywheelServer &server) { return gears(accessTo(server)); }
    Result<GearPage> gears(const ApiKey &access)
    {
        FakeClock clock;
        FlywheelClient client(access, *m_network, clock, m_limits);
        std::optional<Result<GearPage>> answer;
        QEventLoop loop;
        client.gears({}, [&](Result<GearPage> page) {
            answer = std::move(page);
            loop.quit();
        });
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!answer)
            qFatal("no answer came");
        m_waits = clock.waits();
        return *answer;
    }

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<QNetworkAccessManager> m_network;
    FlywheelSite m_site;
    HttpLimits m_limits;
    std::vector<std::chrono::milliseconds> m_waits;
};

QTEST_GUILESS_MAIN(TestFlywheelNetwork)
#include "tst_flywheel_network.moc"
