#include "app/composition.h"
#include "core/audit/worker_pool.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/test_authority.h"

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// What the settings mean for an audit of an instance. It has no gears, so that no engine is
/// needed.
class TestComposition : public QObject
{
    Q_OBJECT

    const TestAuthority m_authority;
    std::unique_ptr<FlywheelServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    Settings m_settings;

    AuditOutcome audit()
    {
        const Instance instance{
            text("1"), text("lab"), InstanceAddress::of(m_server->address()), {}};
        const InstanceKey key{{instance.address, Secret(FlywheelSite().key.toLatin1())}};
        WorkerPool pool;
        const auto auditor = makeAuditor({m_settings, {}, false, {instance}, {{instance.id, key}}},
                                         std::make_shared<FakeProcessRunner>());
        return auditor->run(pool, [](const AuditEvent &) {}, {});
    }
    /// The questions for gears that the server was asked so far.
    QStringList questions() const
    {
        QStringList queries;
        for (const ServerRequest &request : m_server->requests()) {
            if (request.path == text("/api/gears"))
                queries << request.query.toString();
        }
        return queries;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_settings.workdir = m_folder->path();
        m_settings.authorities = m_authority.file();
        m_server =
            std::make_unique<FlywheelServer>(FlywheelSite(), m_authority.serverConfiguration());
    }

    void theNewestVersionOrEveryOne()
    {
        audit();
        QCOMPARE(questions(), QStringList{QString()});
        m_settings.allVersions = true;
        audit();
        QCOMPARE(questions().value(1), text("all_versions=true"));
    }

    void authoritiesAreTrustedOrTheReason()
    {
        m_settings.authorities.clear();
        QCOMPARE(audit().fatal.value_or(Error()).code, Code::Certificate);
        m_settings.authorities = text("/nowhere/ca.pem");
        QCOMPARE(audit().fatal.value_or(Error()).code, Code::NotReadable);
        QVERIFY(m_server->requests().empty());
        m_settings.authorities = m_authority.file();
        QVERIFY(!audit().fatal);
    }
};

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
