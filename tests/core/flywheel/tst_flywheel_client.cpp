#include "core/flywheel/flywheel_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_network.h"
#include "tests/support/settle.h"

#include <QEventLoop>
#include <QTimer>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace std::chrono_literals;

namespace
{

const QString site = QStringLiteral("https://site.example");
const QString keyText = QStringLiteral("test-key-of-nobody");

PreparedReply reply(int status, const QByteArray &body,
                    QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {status, body, std::move(headers), QNetworkReply::NoError, {}, false};
}

PreparedReply failure(QNetworkReply::NetworkError error, int status = 0)
{
    return {status, {}, {}, error, {}, false};
}

QByteArray page(int total, int first, int count)
{
    QByteArrayList gears;
    for (int index = first; index < first + count; ++index)
        gears << "{\"_id\": \"" + QByteArray::number(index) + "\"}";
    return "{\"total\": " + QByteArray::number(total) + ", \"results\": [" + gears.join(", ") +
           "]}";
}

} // namespace

/// The client with a network that gives prepared replies: no socket, no waiting.
class TestFlywheelClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<FakeNetwork>();
        m_clock = std::make_unique<FakeClock>();
        m_progress.clear();
        m_limits = {};
    }

    void version()
    {
        answer("version", {reply(200, R"({"release": "19.2.1", "flywheel_release": "opal"})")});
        const auto version = ask<ApiVersion>(&FlywheelClient::version);
        QVERIFY(version);
        QCOMPARE(*version, (ApiVersion{QStringLiteral("19.2.1"), QStringLiteral("opal")}));
        const auto &request = m_network->requests().front();
        QCOMPARE(request.url(), QUrl(site + QStringLiteral("/api/version")));
        QVERIFY(!request.hasRawHeader("Authorization")); // not before one knows who is there
    }

    // A gear that was made with a key in its manifest, or a server that repeats what it is asked.
    void aKeyInAnAnswerIsNotTaken()
    {
        const QByteArray key = keyText.toLatin1();
        answer("gears", {reply(200, R"([{"_id": "a )" + key + R"("}])")});
        answer("users/self", {reply(200, R"({"email": ")" + key + R"("})")});
        const auto page = ask<GearPage>([](FlywheelClient &client, auto done) {
            client.gears({}, done);
        });
        QVERIFY(page);
        QCOMPARE(page->gears.at(0).id, QStringLiteral("a ***"));
        const auto identity = ask<Identity>([](FlywheelClient &client, auto done) {
            client.identity({}, done);
        });
        QVERIFY(identity);
        QCOMPARE(identity->id, QStringLiteral("***"));
    }

    void siteRelease_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("flywheelRelease");
        QTest::addColumn<QString>("site");
        const auto row = [](const char *release, const char *flywheel, const char *wanted) {
            QTest::newRow(
                qPrintable(QLatin1String(release) + QLatin1Char('/') + QLatin1String(flywheel)))
                << QString::fromLatin1(release) << QString::fromLatin1(flywheel)
                << QString::fromLatin1(wanted);
        };
        row("19.2.1", "opal", "19.2.1");
        row("19.2.1", "20.0", "19.2.1");
        row("", "20.0", "20.0");
        row("dev", "20.0", "20.0");
        row("dev", "opal", "dev");
        row("", "opal", "opal");
        row("", "", "");
    }
    void siteRelease()
    {
        QFETCH(QString, release);
        QFETCH(QString, flywheelRelease);
        QTEST((ApiVersion{release, flywheelRelease}.siteRelease()), "site");
    }

    void whoTheKeyIs()
    {
        answer("auth/status", {reply(200, R"({"user_is_admin": true, "is_device": false})")});
        answer("users/self", {reply(200, R"({"email": "ada@x.example", "firstname": "Ada",
                                             "lastname": "B", "api_key": {"key": "zzz"}})")});
        const auto status = ask<AuthStatus>(&FlywheelClient::authStatus);
        QVERIFY(status);
        QCOMPARE(*status, (AuthStatus{true, false}));
        const auto identity = ask<Identity>(
            [&](FlywheelClient &client, auto done) { client.identity(*status, done); });
        QVERIFY(identity);
        QCOMPARE(*identity, (Identity{QStringLiteral("ada@x.example"), QStringLiteral("Ada B")}));
        for (const auto &request : m_network->requests())
            QCOMPARE(request.rawHeader("Authorization"), "scitran-user " + keyText.toLatin1());
    }

    void aDeviceIsAskedForAsOne()
    {
        answer("devices/self", {reply(200, R"({"_id": "5c0ffee", "label": "reaper"})")});
        const auto identity = ask<Identity>([](FlywheelClient &client, auto done) {
            client.identity({false, true}, done);
        });
        QVERIFY(identity);
        QCOMPARE(*identity, (Identity{QStringLiteral("5c0ffee"), QStringLiteral("reaper")}));
    }

    void gearsAsAnArray()
    {
        const QByteArray whole =
            R"({"_id": "1", "category": "utility", "created": "2024", "modified": null,)"
            R"( "gear": {"name": "x"}, "exchange": {"rootfs-url": "docker://h/x"}})";
        const QByteArray bare = R"({"_id": {"$oid": "2"}, "gear": null, "exchange": null})";
        answer("gears", {reply(200, "[" + whole + ", " + bare + ", 7]")});
        const auto page = gears({});
        QVERIFY(page);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->gears.size(), std::size_t(3));
        const auto &first = page->gears[0];
        QCOMPARE(first.category, QStringLiteral("utility"));
        QCOMPARE(first.rootfsUrl, QStringLiteral("docker://h/x"));
        QCOMPARE(first.created, QStringLiteral("2024"));
        QCOMPARE(first.modified, QString());
        QCOMPARE(first.manifest.value(QStringLiteral("name")).toString(), QStringLiteral("x"));
        QCOMPARE(page->gears[1].id, QStringLiteral("2"));
        QCOMPARE(page->gears[2], GearDocument());
        // No paging parameters by default.
        QCOMPARE(m_network->paths(), QStringList{QStringLiteral("/api/gears")});
    }

    void gearOptions()
    {
        answer("gears", {reply(200, "[]")});
        const auto page = gears({true, true});
        QVERIFY(page && page->gears.empty());
        QCOMPARE(m_network->paths(),
                 QStringList{QStringLiteral("/api/gears?all_versions=true&include_invalid=true")});
    }

    void gearsPageByPage()
    {
        answer("gears", {reply(200, page(5, 0, 2)), reply(200, page(5, 1, 2)),
                         reply(200, page(5, 3, 1)), reply(200, "{}")});
        const auto list = gears({true, false});
        QVERIFY(list);
        QStringList ids;
        for (const auto &gear : list->gears)
            ids << gear.id;
        // The list moved by one between two pages: nothing twice.
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("0 1 2 3"));
        QCOMPARE(list->total, 5);
        QCOMPARE(m_network->paths().last(),
                 QStringLiteral("/api/gears?all_versions=true&limit=2&skip=4"));
        QCOMPARE(m_progress, (QStringList{QStringLiteral("GET /api/gears: 2 of 5"),
                                          QStringLiteral("GET /api/gears: 4 of 5")}));
    }

    void pagesThatNeverEndDo()
    {
        answer("gears", {reply(200, page(1000, 0, 2)), reply(200, page(1000, 0, 2))});
        const auto list = gears({});
        QVERIFY(list);
        QCOMPARE(list->gears.size(), std::size_t(2));
        QCOMPARE(list->total, 1000);
        QCOMPARE(m_network->requests().size(), std::size_t(2));
    }

    void pagesTogetherStayWithinTheLimit()
    {
        m_limits.bodyBytes = page(9, 0, 3).size() * 2;
        answer("gears",
               {reply(200, page(9, 0, 3)), reply(200, page(9, 3, 3)), reply(200, page(9, 6, 3))});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::TooLarge);
    }

    void listsHaveAnEnd()
    {
        const auto documents = [](qsizetype count) {
            return "[" + QByteArray("{},").repeated(count - 1) + "{}]";
        };
        answer("gears", {reply(200, documents(gearLimit))});
        QCOMPARE(gears({}).value().gears.size(), std::size_t(gearLimit));
        answer("gears", {reply(200, documents(gearLimit + 1))});
        QCOMPARE(gears({}).error().code, Code::TooLarge);
        // Page by page, none of them an id.
        answer("gears",
               {reply(200, "{\"total\": 9000000, \"results\": " + documents(60000) + "}")});
        QCOMPARE(gears({}).error().code, Code::TooLarge);
        QCOMPARE(m_network->requests().size(), std::size_t(4));
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Code>("code");
        QTest::newRow("400") << 400 << Code::Failed;
        QTest::newRow("401") << 401 << Code::Unauthorized;
        QTest::newRow("402") << 402 << Code::Disabled;
        QTest::newRow("403") << 403 << Code::NotPermitted;
        QTest::newRow("404") << 404 << Code::NotFound;
        QTest::newRow("409") << 409 << Code::Failed;
        QTest::newRow("422") << 422 << Code::Failed;
        QTest::newRow("429") << 429 << Code::RateLimited;
        QTest::newRow("500") << 500 << Code::Failed;
        QTest::newRow("502") << 502 << Code::Unreachable;
        QTest::newRow("503") << 503 << Code::Unreachable;
        QTest::newRow("504") << 504 << Code::Unreachable;
        QTest::newRow("204") << 204 << Code::Failed;
    }
    void statuses()
    {
        QFETCH(int, status);
        answer("gears", {reply(status, R"({"message": "no\n\u0007way", "status_code": 0})")});
        const auto list = gears({});
        QVERIFY(!list);
        const QString said = QStringLiteral("HTTP status %1: no").arg(status);
        QVERIFY2(list.error().detail.startsWith(said), qPrintable(list.error().detail));
        QVERIFY(!list.error().detail.contains(QLatin1Char('\n')));
        QCOMPARE(list.error().subject, site);
        QCOMPARE(list.error().stage, Stage::Network);
        QTEST(list.error().code, "code");
    }

    void aMessageCannotShowTheKeyNorFloodTheScreen()
    {
        const QByteArray key = keyText.toLatin1();
        // The key where the message is cut: no part of it may remain.
        const QByteArray message = QByteArray("x").repeated(290) + key + QByteArray(5000, 'y');
        answer("gears", {reply(401, "{\"message\": \"" + message + "\"}")});
        const auto list = gears({});
        QVERIFY(!list);
        QVERIFY(list.error().detail.size() < 400);
        QVERIFY(!list.error().detail.contains(keyText.left(6)));
        QVERIFY(list.error().detail.contains(QStringLiteral("***")));
    }

    void transportErrors_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<Code>("code");
        const auto row = [](const char *name, QNetworkReply::NetworkError error, int status,
                            Code code) { QTest::newRow(name) << error << status << code; };
        row("refused", QNetworkReply::ConnectionRefusedError, 0, Code::Unreachable);
        row("host", QNetworkReply::HostNotFoundError, 0, Code::Unreachable);
        row("proxy", QNetworkReply::ProxyNotFoundError, 0, Code::Unreachable);
        row("closed", QNetworkReply::RemoteHostClosedError, 0, Code::Unreachable);
        row("cut", QNetworkReply::RemoteHostClosedError, 200, Code::Malformed);
        row("silent", QNetworkReply::OperationCanceledError, 0, Code::TimedOut);
        row("stalled", QNetworkReply::OperationCanceledError, 200, Code::TimedOut);
        row("no HTTP", QNetworkReply::ProtocolFailure, 0, Code::Malformed);
        row("no TLS", QNetworkReply::SslHandshakeFailedError, 0, Code::Unreachable);
        row("damaged", QNetworkReply::UnknownContentError, 200, Code::Malformed);
    }
    void transportErrors()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QFETCH(int, status);
        answer("gears", {failure(error, status)});
        const auto list = gears({});
        QVERIFY(!list);
        QTEST(list.error().code, "code");
        QCOMPARE(list.error().subject, site);
        QVERIFY(!list.error().detail.isEmpty());
        QCOMPARE(m_network->requests().size(), std::size_t(1)); // only statuses are repeated
    }

    void certificatesAreNotIgnored()
    {
        auto prepared = reply(200, "[]");
        prepared.sslErrors = {QSslError(QSslError::SelfSignedCertificate)};
        answer("gears", {prepared});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Certificate);
        QCOMPARE(list.error().detail, QSslError(QSslError::SelfSignedCertificate).errorString());
    }

    void bodiesThatAreNoData_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &body, const char *detail) {
            QTest::newRow(name) << body << QString::fromLatin1(detail);
        };
        row("a page", "\n<!DOCTYPE html><html></html>", "a web page came");
        row("nothing", "", "not valid JSON");
        row("cut", "[{\"_id\": \"1\",\n \"gear\"", "at line 2");
        row("no JSON", "\x1f\x8b\x08", "not valid JSON");
        row("nested", QByteArray(5000, '['), "not valid JSON");
        row("text", "\"gears\"", "not valid JSON");
        row("an object", "{\"message\": \"hello\"}", "no list of gears");
        row("results of another kind", "{\"results\": {}}", "no list of gears");
    }
    void bodiesThatAreNoData()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        answer("gears", {reply(200, body)});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Malformed);
        QVERIFY2(list.error().detail.contains(detail), qPrintable(list.error().detail));
    }

    void objectsOfOtherShapes()
    {
        answer("version", {reply(200, "[]")});
        QCOMPARE(ask<ApiVersion>(&FlywheelClient::version).error().code, Code::Malformed);
        answer("auth/status", {reply(200, R"({"user_is_admin": "yes", "is_device": null})")});
        const auto status = ask<AuthStatus>(&FlywheelClient::authStatus);
        QVERIFY(status);
        QCOMPARE(*status, AuthStatus());
        answer("users/self", {reply(200, R"({"firstname": "Ada"})")});
        const auto identity =
            ask<Identity>([](FlywheelClient &client, auto done) { client.identity({}, done); });
        QVERIFY(!identity);
    }

    void tooLargeIsEndedWhileItIsRead()
    {
        m_limits.bodyBytes = 100000;
        auto endless = reply(200, QByteArray(300000, ' '));
        endless.hangs = true; // not ended by the server
        answer("gears", {endless});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::TooLarge);
        QCOMPARE(m_network->aborted(), 1);

        answer("gears", {reply(200, "[" + QByteArray(99998, ' ') + "]")});
        QVERIFY(gears({}));
        answer("gears", {reply(200, "[" + QByteArray(99999, ' ') + "]")});
        QCOMPARE(gears({}).error().code, Code::TooLarge);
    }

    void aFailuresPageIsNotReadForEver()
    {
        auto endless = reply(500, "<html>" + QByteArray(300000, ' '));
        endless.hangs = true;
        answer("gears", {endless});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().detail, QStringLiteral("HTTP status 500"));
        QCOMPARE(m_network->aborted(), 1);
    }

    void anAttemptHasAnEnd()
    {
        m_limits.attempt = 20ms;
        auto silent = reply(0, {});
        silent.hangs = true;
        answer("gears", {silent});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::TimedOut);
        QCOMPARE(m_network->aborted(), 1);
    }

    void passingFailuresAreRepeated()
    {
        answer("gears", {reply(429, "{}", {{"Retry-After", "7"}}), reply(502, "<html>"),
                         reply(503, {}, {{"Retry-After", "Sun, 22 Nov 2026 18:00:39 GMT"}}),
                         reply(200, "[]")});
        QVERIFY(gears({}));
        // 18:00:00, then 7 s and 2 s later: 30 s remain of the date.
        QCOMPARE(m_clock->waits(), (std::vector<std::chrono::milliseconds>{7s, 2s, 30s}));
        QCOMPARE(m_progress.first(),
                 QStringLiteral("GET /api/gears: HTTP status 429, again in 7 s"));
        QCOMPARE(m_progress.size(), 3);
        for (const auto &request : m_network->requests())
            QVERIFY(request.hasRawHeader("Authorization"));
    }

    void repeatingHasAnEnd()
    {
        answer("gears", {reply(503, "<html>", {{"Retry-After", "86400"}})});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Unreachable);
        QCOMPARE(m_network->requests().size(), std::size_t(4));
        QCOMPARE(m_clock->waits(), (std::vector<std::chrono::milliseconds>(3, 60s)));
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("followed");
        const auto row = [](const char *location, bool followed) {
            QTest::newRow(location) << QByteArray(location) << followed;
        };
        row("/api/v2/gears", true);
        row("https://site.example/api/v2/gears", true);
        row("https://site.example:443/api/v2/gears", true);
        row("https://me:pw@site.example/api/v2/gears", true);
        row("https://other.example/api/v2/gears", false);
        row("https://site.example.evil.example/api/v2/gears", false);
        row("https://site.example@other.example/api/v2/gears", false);
        row("//other.example/api/v2/gears", false);
        row("http://site.example/api/v2/gears", false);
        row("http://site.example:443/api/v2/gears", false);
        row("https://site.example:8443/api/v2/gears", false);
        row("file:///etc/passwd", false);
        row("", false);
    }
    void redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, followed);
        for (const int status : {301, 302, 303, 307, 308}) {
            init();
            answer("gears", {reply(status, {}, {{"Location", location}})});
            m_network->on(QStringLiteral("/api/v2/gears"), {reply(200, "[]")});
            const auto list = gears({});
            QCOMPARE(list.has_value(), followed);
            QCOMPARE(m_network->requests().size(), std::size_t(followed ? 2 : 1));
            if (!followed) {
                QVERIFY(list.error().code == Code::Refused || list.error().code == Code::Malformed);
                QVERIFY(!reasonLine(list.error()).contains(keyText));
            }
            for (const auto &request : m_network->requests()) {
                QCOMPARE(request.url().authority().remove(QStringLiteral(":443")),
                         QStringLiteral("site.example"));
                QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                         int(QNetworkRequest::ManualRedirectPolicy));
            }
        }
    }

    void redirectsHaveAnEnd()
    {
        answer("gears", {reply(302, {}, {{"Location", "/api/gears"}})});
        const auto list = gears({});
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::Refused);
        QCOMPARE(m_network->requests().size(), std::size_t(6));
    }

    void aRedirectIsNoAttemptOfItsOwn()
    {
        const auto redirect = reply(302, {}, {{"Location", "/api/gears"}});
        answer("gears", {redirect, redirect, redirect, redirect, reply(503, {}), reply(200, "[]")});
        QVERIFY(gears({}));
        QCOMPARE(m_clock->waits().size(), std::size_t(1));
    }

    void aRequestKeepsToItself()
    {
        m_limits.silence = 12s;
        answer("gears", {reply(200, "[]")});
        QVERIFY(gears({}));
        const auto &request = m_network->requests().front();
        QCOMPARE(request.transferTimeout(), 12000);
        QCOMPARE(request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
                 int(QNetworkRequest::Manual));
        QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
        QVERIFY(!request.url().toString().contains(keyText));
    }

    void destroyedItAnswersNothing()
    {
        auto silent = reply(0, {});
        silent.hangs = true;
        answer("gears", {silent});
        answer("version", {reply(200, "{}")});
        bool called = false;
        {
            FlywheelClient client(access(), *m_network, *m_clock);
            client.gears({}, [&](const auto &) { called = true; });
            client.version([&](const auto &) { called = true; });
        }
        settle();
        QVERIFY(!called);
        QCOMPARE(m_network->aborted(), 2);
    }

    void theAnswerMayDestroyEverything()
    {
        answer("version", {reply(200, "{}")});
        auto client = std::make_unique<FlywheelClient>(access(), *m_network, *m_clock);
        bool called = false;
        client->version([&](const auto &) {
            client.reset();
            m_network.reset();
            called = true;
        });
        QTRY_VERIFY(called);
        settle();
        QVERIFY(!client && !m_network);
    }

private:
    static ApiKey access()
    {
        return {parseInstanceAddress(site).value(), Secret(keyText.toLatin1())};
    }
    void answer(const char *path, std::vector<PreparedReply> replies)
    {
        m_network->on(QStringLiteral("/api/") + QString::fromLatin1(path), std::move(replies));
    }
    template <class T, class Ask> Result<T> ask(Ask question)
    {
        FlywheelClient client(access(), *m_network, *m_clock, m_limits);
        client.setProgress([this](const QString &text) { m_progress << text; });
        std::optional<Result<T>> answer;
        QEventLoop loop;
        std::invoke(question, client, FlywheelClient::Done<T>([&](Result<T> result) {
                        answer = std::move(result);
                        loop.quit();
                    }));
        QTimer::singleShot(30s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!answer)
            qFatal("no answer came");
        return *answer;
    }
    Result<GearPage> gears(const GearQuery &query)
    {
        return ask<GearPage>([&](FlywheelClient &client, auto done) { client.gears(query, done); });
    }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<FakeClock> m_clock;
    HttpLimits m_limits;
    QStringList m_progress;
};

QTEST_GUILESS_MAIN(TestFlywheelClient)
#include "tst_flywheel_client.moc"
