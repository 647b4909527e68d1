#include "core/images/docker/engine_check.h"

#include "core/images/engine_state.h"
#include "tests/support/fake_process_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using Kind = EngineState::Kind;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

class TestEngineCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString program(const char *name, bool isExecutable = true) const
    {
        const QString path = m_folder->filePath(text(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                            (isExecutable ? QFile::ExeOwner : QFile::Permission(0)));
        return path;
    }
    bool hasLoginsWith(const QByteArray &config) const
    {
        QFile file(m_folder->filePath(text("config.json")));
        return file.open(QIODevice::WriteOnly) && file.write(config) == config.size() &&
               file.flush() && hasRegistryLogins();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        qunsetenv("DOCKER_CONFIG");
        qputenv("HOME", m_home);
    }
    void initTestCase() { m_home = qgetenv("HOME"); }

    void aPathIsTakenAsItIs()
    {
        const QString path = program("engine");
        QCOMPARE(findEngine(path, {}), path);
        QCOMPARE(findEngine(program("text", false), {}), QString());
        QCOMPARE(findEngine(m_folder->path(), {}), QString()); // a folder
        QCOMPARE(findEngine(path + text("-gone"), {m_folder->path()}), QString());
    }

    void aNameIsLookedForInTheFolders()
    {
        const QString path = program("engine");
        QCOMPARE(findEngine(text("engine"), {m_folder->path()}), path);
        QCOMPARE(findEngine(text("other"), {m_folder->path()}), QString());
    }

    void withoutANameDockerIsPreferredToPodman()
    {
        QCOMPARE(findEngine({}, {m_folder->path()}), QString());
        const QString podman = program("podman");
        QCOMPARE(findEngine({}, {m_folder->path()}), podman);
        const QString docker = program("docker");
        QCOMPARE(findEngine({}, {m_folder->path()}), docker);
    }

    void loginsAreReadFromTheUsersConfig()
    {
        qputenv("DOCKER_CONFIG", m_folder->path().toLocal8Bit());
        QVERIFY(!hasRegistryLogins());
        QVERIFY(!hasLoginsWith("{}"));
        QVERIFY(!hasLoginsWith(R"({"auths": {}, "credsStore": ""})"));
        QVERIFY(hasLoginsWith(R"({"auths": {"x.org": {}}})"));
        QVERIFY(hasLoginsWith(R"({"credHelpers": {"x.org": "y"}})"));
        QVERIFY(hasLoginsWith(R"({"credsStore": "desktop"})"));

        qunsetenv("DOCKER_CONFIG");
        qputenv("HOME", m_folder->path().toLocal8Bit());
        QVERIFY(!hasRegistryLogins());
        QVERIFY(QDir(m_folder->path()).mkpath(text(".docker")));
        QVERIFY(QFile::copy(m_folder->filePath(text("config.json")),
                            m_folder->filePath(text(".docker/config.json"))));
        QVERIFY(hasRegistryLogins());
    }

    void theProgramThatWasFoundIsAskedAndSaysWhatItIs()
    {
        qputenv("DOCKER_CONFIG", m_folder->path().toLocal8Bit());
        QVERIFY(hasLoginsWith(R"({"credsStore": "desktop"})"));
        const QString path = program("engine");
        FakeProcessRunner runner;
        runner.on({text("version")},
                  exited(0, R"({"Server":{"Version":"24","ApiVersion":"1.43"}})"));
        const EngineState state = checkEngine(path, runner, {});
        QCOMPARE(state.kind, Kind::Ready);
        QCOMPARE(state.program, path);
        QCOMPARE(state.version, text("24"));
        QVERIFY(state.hasLogins);
        QVERIFY(!runner.requests().empty());
        for (const ProcessRequest &request : runner.requests()) {
            QCOMPARE(request.program, path);
            QVERIFY(request.limit.count() > 0);
        }
    }

    void aProgramWithoutAVersionIsNoEngine()
    {
        FakeProcessRunner runner;
        runner.on({text("version")}, exited(0, "hello"));
        const EngineState state = checkEngine(program("engine"), runner, {});
        QCOMPARE(state.kind, Kind::Failed);
        QVERIFY(state.detail.contains(state.program));
    }

    void oneThatDoesNotAnswerIsNotThere()
    {
        FakeProcessRunner runner;
        runner.on({text("version")}, ended(ProcessEnd::TimedOut));
        QCOMPARE(checkEngine(program("engine"), runner, {}).kind, Kind::NoDaemon);
    }

private:
    QByteArray m_home;
};

QTEST_GUILESS_MAIN(TestEngineCheck)
#include "tst_engine_check.moc"
