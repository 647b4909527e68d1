#include "ui/words/connection_text.h"
#include "ui/words/translation.h"

using namespace gearaudit;

class ConnectionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslators(*qApp, QLocale::c());
    }

    void answers()
    {
        TestEvent event;
        event.facts = {QStringLiteral("19.2.1"), QStringLiteral("ann@a.org"), false, false, 1,
                       QStringLiteral("a.org")};
        QStringList texts;
        for (const TestStep step : allTestSteps) {
            event.step = step;
            texts << testStepAnswer(event);
            QVERIFY(!testStepTitle(step).isEmpty());
            QVERIFY(testStepDoing(step).endsWith(QChar(0x2026)));
        }
        QCOMPARE(
            texts,
            (QStringList{QStringLiteral("It answers."), QStringLiteral("Flywheel 19.2.1"),
                         QStringLiteral("ann@a.org, not an administrator"),
                         QStringLiteral("1 gear"), QStringLiteral("The login to a.org works.")}));
    }

    void answersThatLackSomething()
    {
        TestEvent event;
        event.step = TestStep::Version;
        QCOMPARE(testStepAnswer(event), QStringLiteral("Flywheel, of an unknown release"));
        event.step = TestStep::Identity;
        QCOMPARE(testStepAnswer(event), QStringLiteral("a user, not an administrator"));
        event.facts.isDevice = true;
        QCOMPARE(testStepAnswer(event), QStringLiteral("the key of a device"));
        event.facts.username = QStringLiteral("<b>a</b>\nb");
        QCOMPARE(testStepAnswer(event), QStringLiteral("<b>a</b> b, a device"));
        event.step = TestStep::Registry;
        QCOMPARE(testStepAnswer(event), QStringLiteral("The login works."));
    }

    void failures_data()
    {
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("whatToDo");
        const auto row = [](const char *name, TestStep step, Code code, const char *what,
                            const char *whatToDo) {
            QTest::newRow(name) << step << int(code) << QString::fromUtf8(what)
                                << QString::fromUtf8(whatToDo);
        };
        row("wrong host", TestStep::Reach, Code::Unreachable, "a.org cannot be reached.",
            "typing mistakes");
        row("timeout", TestStep::Reach, Code::TimedOut, "a.org did not answer in time.", "VPN");
        row("certificate", TestStep::Reach, Code::Certificate,
            "The certificate of a.org is not trusted.", "The key is not sent");
        row("another server", TestStep::Version, Code::Malformed,
            "a.org answers, but not as Flywheel does.", "where you log in to Flywheel");
        row("no such page", TestStep::Version, Code::NotFound,
            "a.org answers, but not as Flywheel does.", "where you log in to Flywheel");
        row("redirect", TestStep::Version, Code::Refused,
            "a.org sends requests on to another address.", "not sent there");
        row("too many requests", TestStep::Gears, Code::RateLimited,
            "a.org takes no more requests for now.", "Wait");
        row("enormous", TestStep::Gears, Code::TooLarge,
            "The answer of a.org is larger than allowed.", "address");
        row("expired key", TestStep::Identity, Code::Unauthorized, "a.org does not accept the key.",
            "expired");
        row("disabled user", TestStep::Identity, Code::Disabled,
            "The user of this key is disabled or unknown.", "administrator");
        row("no permission", TestStep::Gears, Code::NotPermitted,
            "The user of this key has no permission for that.", "administrator");
        row("registry login", TestStep::Registry, Code::Unauthorized,
            "The registry of a.org does not accept the login.", "user name");
        row("registry unreachable", TestStep::Registry, Code::Unreachable,
            "The container engine cannot reach the registry a.org.", "VPN");
        row("the engine has gone", TestStep::Registry, Code::NoDaemon,
            "https://a.org did not answer as expected: the engine is not running.", "address");
        row("anything else", TestStep::Gears, Code::Failed,
            "https://a.org did not answer as "
            "expected.",
            "address");
    }
    void failures()
    {
        QFETCH(TestStep, step);
        QFETCH(int, code);
        QFETCH(QString, whatToDo);
        TestEvent event;
        event.step = step;
        event.state = TestEvent::State::Failed;
        event.error = {Stage::Network, Code(code), QStringLiteral("https://a.org"),
                       QStringLiteral("it\nsaid <i>so</i>")};
        const ErrorWords words = testFailureWords(event, QStringLiteral("a.org"));
        QTEST(words.what, "what");
        QVERIFY2(words.whatToDo.contains(whatToDo), qPrintable(words.whatToDo));
        QCOMPARE(words.detail, QStringLiteral("it said <i>so</i>"));
    }

    void theRegistryIsNamedByItsOwnHost()
    {
        TestEvent event{TestStep::Registry, TestEvent::State::Failed, {}, {}};
        event.error = {Stage::Engine, Code::TimedOut, QStringLiteral("r.org:5000"), {}};
        event.facts.registry = QStringLiteral("r.org:5000");
        QCOMPARE(testFailureWords(event, QStringLiteral("a.org")).what,
                 QStringLiteral("The container engine cannot reach the registry r.org:5000."));
        event.error.code = Code::Certificate;
        QVERIFY(testFailureWords(event, QStringLiteral("a.org"))
                    .whatToDo.contains(QStringLiteral("certs.d/r.org:5000/ca.crt")));
        event.error.code = Code::Unauthorized;
        QCOMPARE(testFailureWords(event, QStringLiteral("a.org")).what,
                 QStringLiteral("The registry of a.org does not accept the login."));
    }

    void aLoginThatWasNotTriedSaysWhy()
    {
        TestEvent event{TestStep::Registry, TestEvent::State::Skipped, {}, {}};
        // permission on the engine's socket is not the registry's
        for (const Code code : {Code::NoProgram, Code::NoDaemon, Code::NotPermitted}) {
            event.error = {Stage::Engine, code, QStringLiteral("docker"), QStringLiteral("why")};
            const ErrorWords words = testFailureWords(event, QStringLiteral("a.org"));
            QCOMPARE(words.what,
                     QStringLiteral("The login was not tried: the container engine is not ready."));
            QVERIFY(words.whatToDo.contains(QStringLiteral("General")));
            QCOMPARE(words.detail, QStringLiteral("why"));
        }
        event.error.code = Code::NotReadable;
        const ErrorWords words = testFailureWords(event, QStringLiteral("a.org"));
        QVERIFY(words.what.contains(QStringLiteral("cannot try one")));
    }

    void whatNobodyWasAskedForIsNotTheServersFault()
    {
        const Error error{Stage::Settings, Code::Malformed, QStringLiteral("/etc/ca.pem"),
                          QStringLiteral("there is no certificate")};
        const ErrorWords words = testFailureWords(
            {TestStep::Reach, TestEvent::State::Failed, error, {}}, QStringLiteral("a.org"));
        QCOMPARE(words.what,
                 QStringLiteral("The setting /etc/ca.pem cannot be used: its content is not in the "
                                "expected form."));
    }
};

QTEST_GUILESS_MAIN(ConnectionTextTest)
#include "tst_connection_text.moc"
