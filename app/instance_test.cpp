#include "app/instance_test.h"

#include "app/composition.h"
#include "core/audit/worker_pool.h"
#include "core/base/clock.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "core/flywheel/authorities.h"
#include "core/flywheel/connection_test.h"
#include "core/flywheel/instance_registry.h"
#include "core/images/docker/docker_engine.h"
#include "core/images/docker/engine_check.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <optional>

namespace gearaudit
{

namespace
{
TestStep stepOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Reach: return TestStep::Reach;
    case ConnectionStep::Version: return TestStep::Version;
    case ConnectionStep::Identity: return TestStep::Identity;
    case ConnectionStep::Gears: break;
    }
    return TestStep::Gears;
}

TestFacts factsOf(const ConnectionFacts &facts)
{
    TestFacts told;
    told.release = facts.version.siteRelease();
    told.username = facts.identity.id;
    told.isAdministrator = facts.status.isAdmin;
    told.isDevice = facts.status.isDevice;
    told.gears = int(facts.gears);
    return told;
}

/// How the login to a registry went: the state of its step, and the error where it has one.
struct LoginOutcome {
    TestEvent::State state = TestEvent::State::Passed;
    Error error;
};

/// Blocks; on a pool thread.
LoginOutcome tryLogins(const std::function<EngineState(std::stop_token)> &checkEngine,
                       ProcessRunner &runner, const std::vector<RegistryLogin> &logins,
                       std::stop_token stop)
{
    using State = TestEvent::State;
    const EngineState state = checkEngine(stop);
    if (!state.isReady())
        return {State::Skipped, engineError(state)};
    const DockerEngine engine(state, runner);
    LoginOutcome outcome;
    for (const RegistryLogin &login : logins) {
        if (stop.stop_requested()) // nobody hears of it
            break;
        const auto checked = engine.checkLogin(login, stop);
        if (checked)
            return {};
        if (checked.error().code == Code::NotReadable) // the engine has no way to try it
            return {State::Skipped, checked.error()};
        outcome = {State::Failed, checked.error()};
        if (checked.error().code != Code::Unauthorized && checked.error().code != Code::Denied)
            break; // another password would not help
    }
    return outcome;
}

/// A test under way. Each call to the outside may be its end.
class InstanceTest : public QObject
{
public:
    InstanceTest(InstanceTestPorts ports, Instance instance, ApiKey key,
                 std::function<void(const TestEvent &)> told, std::function<void()> ended)
        : m_ports(std::move(ports)), m_instance(std::move(instance)), m_key(std::move(key)),
          m_told(std::move(told)), m_ended(std::move(ended))
    {
    }
    ~InstanceTest() override { m_stop.request_stop(); }

    void start()
    {
        if (const auto address = parseInstanceAddress(m_instance.address.text()); !address)
            return failSoon(address.error());
        if (const auto checked = checkKeyFor(m_key, m_instance.address); !checked)
            return failSoon(checked.error());
        m_key.address = m_instance.address; // which a key that stands alone does not name
        if (m_ports.authorities.isEmpty())
            return begin(m_ports.limits);
        const auto read =
            m_ports.pool->run([file = m_ports.authorities] {
                return guarded({Stage::Settings, Code::Failed, file, {}},
                               [&] { return readAuthorities(file); });
            });
        whenDone(this, read, [this](const Result<QList<QSslCertificate>> &authorities) {
            if (!authorities)
                return failSoon(authorities.error());
            HttpLimits limits = m_ports.limits;
            limits.authorities = *authorities;
            begin(limits);
        });
    }

private:
    void begin(const HttpLimits &limits)
    {
        m_test.emplace(m_key, m_network, m_clock, limits);
        connect(&*m_test, &ConnectionTest::passed, this,
                [this](ConnectionStep step, const ConnectionFacts &facts) {
                    m_facts = factsOf(facts);
                    tell({stepOf(step), TestEvent::State::Passed, {}, m_facts});
                });
        connect(&*m_test, &ConnectionTest::failed, this,
                [this](ConnectionStep step, const Error &error) {
                    tell({stepOf(step), TestEvent::State::Failed, error, m_facts});
                });
        connect(&*m_test, &ConnectionTest::finished, this,
                [this](bool good) { good ? logIn() : end(); });
        m_test->start();
    }
    /// False: the call was the end of this.
    bool tell(const TestEvent &event)
    {
        const QPointer<InstanceTest> alive(this);
        const auto told = m_told; // lives on where this does not
        told(event);
        return !alive.isNull();
    }
    void end()
    {
        const auto ended = m_ended;
        ended();
    }
    /// Nothing is told before start() has returned.
    void failSoon(const Error &error)
    {
        m_clock.after({}, this, [this, error] {
            if (tell({TestStep::Reach, TestEvent::State::Failed, error, m_facts}))
                end();
        });
    }

    void logIn()
    {
        const QString host = registryHost(m_instance);
        const QString user = m_instance.username.isEmpty() ? m_facts.username : m_instance.username;
        std::vector<RegistryLogin> logins;
        for (const Secret &password : registryPasswords(m_key))
            logins.push_back({host, user, password});
        const auto future = m_ports.pool->run(
            [check = m_ports.checkEngine, runner = m_ports.runner, logins = std::move(logins),
             stop = m_stop.get_token()] { return tryLogins(check, *runner, logins, stop); });
        const auto take = [this, host](const LoginOutcome &outcome) {
            m_facts.registry = host;
            if (tell({TestStep::Registry, outcome.state, outcome.error, m_facts}))
                end();
        };
        whenDone(this, future, take, [take, host] {
            LoginOutcome failed;
            failed.state = TestEvent::State::Failed;
            failed.error = {Stage::Engine, Code::Failed, host, {}};
            take(failed);
        });
    }

    const InstanceTestPorts m_ports;
    const Instance m_instance;
    ApiKey m_key;
    const std::function<void(const TestEvent &)> m_told;
    const std::function<void()> m_ended;
    TestFacts m_facts;
    std::stop_source m_stop;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::optional<ConnectionTest> m_test; ///< goes before what it works with
};
} // namespace

InstanceTestPorts instanceTestPorts(const Settings &settings, WorkerPool &pool,
                                    std::shared_ptr<ProcessRunner> runner)
{
    InstanceTestPorts ports;
    ports.pool = &pool;
    ports.runner = runner;
    ports.checkEngine = [program = settings.engine, runner](std::stop_token stop) {
        return checkEngine(program, *runner, stop);
    };
    ports.limits = impatientLimits();
    ports.authorities = settings.authorities;
    return ports;
}

TestHandle startInstanceTest(const InstanceTestPorts &ports, const Instance &instance,
                             const ApiKey &key, std::function<void(const TestEvent &)> told,
                             std::function<void()> ended)
{
    auto test =
        std::make_shared<InstanceTest>(ports, instance, key, std::move(told), std::move(ended));
    test->start();
    return test;
}

} // namespace gearaudit
