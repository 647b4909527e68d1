#include "app/instance_test.h"
#include "core/flywheel/api_key.h"
#include "core/audit/worker_pool.h"
#include "core/flywheel/connection_test.h"
#include "core/settings/settings.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/settle.h"
#include "tests/support/test_authority.h"
#include "tests/support/window_fixture.h"

using namespace gearaudit;
using namespace gearaudit::test;
using State = TestEvent::State;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

ProcessOutcome registryAnswer(int status, const char *message)
{
    return exited(0, "HTTP/1.0 " + QByteArray::number(status) + " x\r\n\r\n{\"message\": \"" +
                         message + "\"}");
}
} // namespace

/// The connection test, against a server that speaks the API and an engine that is played.
class TestInstanceTest : public QObject
{
    Q_OBJECT

    FlywheelSite m_site;
    std::unique_ptr<FlywheelServer> m_server;
    std::shared_ptr<FakeProcessRunner> m_runner;
    EngineState m_engine;
    Gate m_engineGate;
    Instance m_instance;
    ApiKey m_key;
    InstanceTestPorts m_ports;
    TestHandle m_handle;
    std::vector<TestEvent> m_events;
    int m_ended = 0;
    std::atomic<int> m_checks = 0;
    WorkerPool m_pool; ///< last: what runs in it uses the rest

    /// The engine's login to the registry.
    void answerLogin(FakeProcessRunner::Answer answer)
    {
        m_runner->on({text("docker"), text("dial-stdio")}, std::move(answer));
    }
    /// The registry takes this password alone.
    void acceptPassword(const QByteArray &password)
    {
        answerLogin([password](const ProcessRequest &request, std::stop_token) {
            return request.input.contains("\"password\":\"" + password + '"')
                       ? registryAnswer(200, "")
                       : registryAnswer(500, "login attempt failed with status: 401 Unauthorized");
        });
    }

    void serve(const std::optional<QSslConfiguration> &tls = {})
    {
        m_server = std::make_unique<FlywheelServer>(m_site, tls);
        m_instance = {text("i1"), text("lab"), InstanceAddress::of(m_server->address()), {}};
        m_key = *parseApiKey(Secret(tls ? m_site.key.toLatin1()
                           : "127.0.0.1:__force_insecure:" + m_site.key.toLatin1()));
    }

    void start()
    {
        m_events.clear();
        m_ended = 0;
        m_handle = startInstanceTest(
            m_ports, m_instance, m_key,
            [this](const TestEvent &event) { m_events.push_back(event); }, [this] { ++m_ended; });
        QVERIFY(m_events.empty()); // never before it has returned
        QCOMPARE(m_ended, 0);
    }
    void run()
    {
        start();
        QTRY_COMPARE(m_ended, 1);
        m_handle.reset();
    }
    /// A whole test, begun later than all others.
    void anotherRuns()
    {
        int ended = 0;
        const TestHandle another = startInstanceTest(
            m_ports, m_instance, m_key, [](const TestEvent &) {}, [&ended] { ++ended; });
        QTRY_COMPARE(ended, 1);
        settle(m_pool);
    }
    /// "Reach passed, Version failed"
    QString told() const
    {
        static const char *const steps[] = {"Reach", "Version", "Identity", "Gears", "Registry"};
        static const char *const states[] = {"passed", "failed", "skipped"};
        QStringList words;
        for (const TestEvent &event : m_events)
            words << text(steps[int(event.step)]) + QLatin1Char(' ') +
                         text(states[int(event.state)]);
        return words.join(text(", "));
    }
    static QString fourPassed()
    {
        return text("Reach passed, Version passed, Identity passed, Gears passed");
    }

private Q_SLOTS:
    void init()
    {
        m_site = {};
        m_site.gears = {
            gearDocument(text("1"), text("tidy"), text("1"), text("a/b:1"), text("2024-01-01"))};
        serve();
        m_runner = std::make_shared<FakeProcessRunner>();
        m_engine = {};
        m_engine.kind = EngineState::Kind::Ready;
        m_engine.program = text("/usr/bin/docker");
        m_engine.apiVersion = text("1.41");
        m_checks = 0;
        m_ports = {};
        m_ports.pool = &m_pool;
        m_ports.runner = m_runner;
        m_ports.checkEngine = [this](std::stop_token stop) {
            ++m_checks;
            m_engineGate.pass(stop);
            return m_engine;
        };
        m_ports.limits = impatientLimits();
        acceptPassword("127.0.0.1:test-key-of-nobody");
    }

    void everyStepPasses()
    {
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry passed"));
        QCOMPARE(m_events[1].facts.release, text("19.2.1"));
        const TestFacts facts{text("19.2.1"), m_site.email, true, false, 1, text("127.0.0.1")};
        QCOMPARE(m_events[4].facts, facts);
        const auto requests = m_runner->requests();
        QCOMPARE(requests.size(), std::size_t(1));
        QVERIFY(requests[0].input.contains("\"username\":\"ada@site.example\""));
        QVERIFY(requests[0].input.contains("\"serveraddress\":\"127.0.0.1\""));
    }

    void theLoginIsTheUsersOwnName()
    {
        m_instance.username = text("grace@site.example");
        run();
        QVERIFY(m_runner->requests().at(0).input.contains("\"username\":\"grace@site.example\""));
    }

    void theLoginIsToTheInstancesRegistry()
    {
        m_instance.registry = text("registry.example:5000");
        run();
        QVERIFY(m_runner->requests().at(0).input.contains(
            "\"serveraddress\":\"registry.example:5000\""));
        QCOMPARE(m_events[4].facts.registry, text("registry.example:5000"));
    }

    void theBareKeyIsTriedSecond()
    {
        acceptPassword("test-key-of-nobody");
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry passed"));
        QCOMPARE(m_runner->requests().size(), std::size_t(2));
    }

    void aLoginThatIsRefusedFails()
    {
        acceptPassword("another");
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry failed"));
        QCOMPARE(m_events[4].error.code, Code::Unauthorized);
        QCOMPARE(m_events[4].facts.registry, text("127.0.0.1"));
        QCOMPARE(m_runner->requests().size(), std::size_t(2));
    }

    void aRegistryThatIsAwayIsAskedOnce()
    {
        m_runner->on({text("dial-stdio")},
                     registryAnswer(500, "Get: dial tcp 127.0.0.1:443: connection refused"));
        run();
        QCOMPARE(m_events.back().error.code, Code::Unreachable);
        QCOMPARE(m_runner->requests().size(), std::size_t(1));
    }

    void withoutAnEngineTheLoginIsSkipped()
    {
        m_engine = {};
        m_engine.kind = EngineState::Kind::NoDaemon;
        m_engine.program = text("docker");
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry skipped"));
        QCOMPARE(m_events[4].error.code, Code::NoDaemon);
        QVERIFY(m_runner->requests().empty());
    }

    void anEngineThatCannotTryALoginSkipsIt()
    {
        m_engine.apiVersion.clear(); // podman
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry skipped"));
        QCOMPARE(m_events[4].error.code, Code::NotReadable);
    }

    void nothingComesAfterAFailure()
    {
        m_key = *parseApiKey(Secret("127.0.0.1:__force_insecure:an-expired-key"));
        run();
        QCOMPARE(told(), text("Reach passed, Version passed, Identity failed"));
        QCOMPARE(m_events[2].error.code, Code::Unauthorized);
        QCOMPARE(m_events[2].facts.release, text("19.2.1"));
        QCOMPARE(int(m_checks), 0);
    }

    void aKeyForAnotherHostIsSentNowhere()
    {
        m_key = *parseApiKey(Secret("other.example:" + m_site.key.toLatin1()));
        run();
        QCOMPARE(told(), text("Reach failed"));
        QCOMPARE(m_events[0].error.code, Code::Refused);
        QVERIFY(m_server->requests().empty());
    }

    void authoritiesOfTheSettingsAreTrusted()
    {
        const TestAuthority authority;
        serve(authority.serverConfiguration());
        run();
        QCOMPARE(told(), text("Reach failed"));
        QCOMPARE(m_events[0].error.code, Code::Certificate);
        QVERIFY(m_server->requests().empty());

        Settings settings;
        settings.authorities = authority.file();
        m_ports.authorities = instanceTestPorts(settings, m_pool, m_runner).authorities;
        run();
        QCOMPARE(told(), fourPassed() + text(", Registry passed"));
    }

    void authoritiesThatCannotBeReadFailTheFirstStep()
    {
        m_ports.authorities = text("/nowhere/ca.pem");
        run();
        QCOMPARE(told(), text("Reach failed"));
        QCOMPARE(m_events[0].error.subject, text("/nowhere/ca.pem"));
        QVERIFY(m_server->requests().empty());
    }

    void lettingGoEndsItAtEveryStep()
    {
        for (std::size_t last = 1; last <= 5; ++last) {
            std::size_t told = 0;
            bool ended = false;
            m_handle = startInstanceTest(
                m_ports, m_instance, m_key,
                [&](const TestEvent &) {
                    if (++told == last)
                        m_handle.reset();
                },
                [&] { ended = true; });
            QTRY_VERIFY(!m_handle);
            anotherRuns(); // and what must not come would have
            QCOMPARE(told, last);
            QVERIFY(!ended);
        }
    }

    void lettingGoEndsTheLogin()
    {
        std::atomic<bool> asked = false, stopped = false;
        answerLogin([&](const ProcessRequest &, std::stop_token stop) {
            asked = true;
            while (!stop.stop_requested())
                QThread::msleep(1);
            stopped = true;
            return ended(ProcessEnd::Stopped);
        });
        start();
        QTRY_VERIFY(asked);
        QCOMPARE(told(), fourPassed());
        m_handle.reset();
        QTRY_VERIFY(stopped);
        settle(m_pool);
        QCOMPARE(told(), fourPassed());
        QCOMPARE(m_ended, 0);
        QCOMPARE(m_runner->requests().size(), std::size_t(1));
    }

    void lettingGoEndsTheQuestionToTheEngine()
    {
        auto pool = std::make_unique<WorkerPool>();
        m_ports.pool = pool.get();
        m_engineGate.shut();
        start();
        QTRY_COMPARE(int(m_checks), 1);
        m_handle.reset();
        pool.reset(); // waits for what runs: it ends although the gate is shut
        m_engineGate.open();
        settle();
        QVERIFY(m_runner->requests().empty());
        QCOMPARE(m_ended, 0);
    }
};

QTEST_GUILESS_MAIN(TestInstanceTest)
#include "tst_instance_test.moc"
