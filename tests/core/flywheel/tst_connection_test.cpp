#include "core/flywheel/connection_test.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_network.h"
#include "tests/support/settle.h"

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

PreparedReply reply(int status, const QByteArray &body)
{
    return {status, body, {}, QNetworkReply::NoError, {}, false};
}

QString stepName(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Reach: return QStringLiteral("reach");
    case ConnectionStep::Version: return QStringLiteral("version");
    case ConnectionStep::Identity: return QStringLiteral("identity");
    case ConnectionStep::Gears: return QStringLiteral("gears");
    }
    return {};
}

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<FakeNetwork>();
        on("version", reply(200, R"({"release": "19.2.1"})"));
        on("auth/status", reply(200, R"({"user_is_admin": true, "is_device": false})"));
        on("users/self", reply(200, R"({"email": "ada@x.example", "firstname": "Ada"})"));
        on("gears", reply(200, R"([{"_id": "1"}, {"_id": "2"}])"));
    }

    void allIsWell()
    {
        QCOMPARE(run(), QStringLiteral("reach, version, identity, gears, good"));
        QCOMPARE(m_facts.version.release, QStringLiteral("19.2.1"));
        QVERIFY(m_facts.status.isAdmin);
        QCOMPARE(m_facts.identity.id, QStringLiteral("ada@x.example"));
        QCOMPARE(m_facts.gears, 2);
        QCOMPARE(m_network->paths(),
                 (QStringList{QStringLiteral("/api/version"), QStringLiteral("/api/auth/status"),
                              QStringLiteral("/api/users/self"), QStringLiteral("/api/gears")}));
    }

    void endsAtTheFirstFailure_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<Code>("code");
        const auto none = QNetworkReply::NoError;
        const auto row = [](const char *name, const char *path, int status,
                            QNetworkReply::NetworkError error, const char *steps, Code code) {
            QTest::newRow(name) << QString::fromLatin1(path) << status << error
                                << QString::fromLatin1(steps) << code;
        };
        row("wrong host", "version", 0, QNetworkReply::HostNotFoundError, "not reach, bad",
            Code::Unreachable);
        row("timeout", "version", 0, QNetworkReply::TimeoutError, "not reach, bad", Code::TimedOut);
        row("down", "version", 503, none, "not reach, bad", Code::Unreachable);
        row("not Flywheel", "version", 404, none, "reach, not version, bad", Code::NotFound);
        row("a page", "version", 200, none, "reach, not version, bad", Code::Malformed);
        row("expired key", "auth/status", 401, none, "reach, version, not identity, bad",
            Code::Unauthorized);
        row("disabled user", "users/self", 402, none, "reach, version, not identity, bad",
            Code::Disabled);
        row("no permission", "gears", 403, none, "reach, version, identity, not gears, bad",
            Code::NotPermitted);
    }
    void endsAtTheFirstFailure()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QNetworkReply::NetworkError, error);
        auto bad = reply(status, "<html></html>");
        bad.error = error;
        on(path.toLatin1(), bad);
        QTEST(run(), "steps");
        QTEST(m_error.code, "code");
        // A key goes only to what has answered as a Flywheel site.
        if (path == QStringLiteral("version")) {
            for (const auto &request : m_network->requests())
                QVERIFY(!request.hasRawHeader("Authorization"));
        }
    }

    void aCertificateIsToldFromAWrongHost()
    {
        auto bad = reply(200, "{}");
        bad.sslErrors = {QSslError(QSslError::SelfSignedCertificate)};
        on("version", bad);
        QCOMPARE(run(), QStringLiteral("not reach, bad"));
        QCOMPARE(m_error.code, Code::Certificate);
    }

    void somebodyLooksOn()
    {
        on("gears", reply(503, {}));
        QCOMPARE(run(), QStringLiteral("reach, version, identity, not gears, bad"));
        QCOMPARE(m_clock.waits().size(), std::size_t(1));
    }

    void mayBeDestroyedAtEachStep()
    {
        for (const auto last : {ConnectionStep::Reach, ConnectionStep::Version,
                                ConnectionStep::Identity, ConnectionStep::Gears}) {
            init();
            auto test = make();
            QStringList steps;
            connect(test.get(), &ConnectionTest::passed, this, [&](ConnectionStep step) {
                steps << stepName(step);
                if (step == last)
                    test.reset();
            });
            connect(test.get(), &ConnectionTest::finished, this,
                    [&] { steps << QStringLiteral("finished"); });
            test->start();
            QTRY_VERIFY(!test);
            settle();
            QCOMPARE(steps.last(), stepName(last));
        }
    }

private:
    void on(const QByteArray &path, const PreparedReply &prepared)
    {
        m_network->on(QStringLiteral("/api/") + QString::fromLatin1(path), {prepared});
    }
    std::unique_ptr<ConnectionTest> make()
    {
        const ApiKey access{{QStringLiteral("site.example"), 0, true},
                            Secret("test-key-of-nobody")};
        m_clock = {};
        return std::make_unique<ConnectionTest>(access, *m_network, m_clock);
    }
    /// The signals in words.
    QString run()
    {
        const auto test = make();
        QStringList steps;
        connect(test.get(), &ConnectionTest::passed, this,
                [&](ConnectionStep step, const ConnectionFacts &facts) {
                    steps << stepName(step);
                    m_facts = facts;
                });
        connect(test.get(), &ConnectionTest::failed, this,
                [&](ConnectionStep step, const Error &error) {
                    steps << QStringLiteral("not ") + stepName(step);
                    m_error = error;
                });
        QSignalSpy finished(test.get(), &ConnectionTest::finished);
        test->start();
        if (!finished.wait(30'000))
            return QStringLiteral("no end");
        steps << (finished.first().first().toBool() ? QStringLiteral("good")
                                                    : QStringLiteral("bad"));
        return steps.join(QStringLiteral(", "));
    }

    std::unique_ptr<FakeNetwork> m_network;
    FakeClock m_clock;
    ConnectionFacts m_facts;
    Error m_error;
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connection_test.moc"
