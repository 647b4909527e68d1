#include "core/images/layers/docker_config.h"

#include "core/images/layers/registry_auth.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/text_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray said(const std::vector<RegistryLogin> &logins)
{
    QByteArray all;
    for (const RegistryLogin &login : logins)
        all += login.host.toUtf8() + ' ' + login.user.toUtf8() + ' ' + login.password.reveal() + '\n';
    return all;
}
} // namespace

class TestDockerConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DOCKER_CONFIG", m_folder->path().toUtf8());
        qputenv("REGISTRY_AUTH_FILE", m_folder->filePath(text("none.json")).toUtf8());
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
        for (const char *helper : {"docker-credential-safe", "docker-credential-other"}) {
            writeFile(m_folder->filePath(text(helper)), "#!/bin/false\n");
            QFile::setPermissions(m_folder->filePath(text(helper)), QFile::ReadOwner | QFile::ExeOwner);
        }
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("DOCKER_CONFIG");
        qunsetenv("REGISTRY_AUTH_FILE");
    }

    void podmansFile()
    {
        write("{\"auths\":{\"quay.io\":{\"auth\":\"" + QByteArray("docker:one").toBase64() + "\"}}}");
        const QString podmans = m_folder->filePath(text("auth.json"));
        writeFile(podmans, "{\"auths\":{\"quay.io/owner\":{\"auth\":\"" + QByteArray("pod:man").toBase64()
                               + "\"},\"Lab.Test:5000\":{\"registrytoken\":\"own.token\"},"
                                 "\"bad.test\":{\"registrytoken\":\"a b\"}}}");
        qputenv("REGISTRY_AUTH_FILE", podmans.toUtf8());
        FakeProcessRunner runner;
        QCOMPARE(said(dockerLogins(text("quay.io"), runner, {})), "quay.io docker one\nquay.io pod man\n");
        QCOMPARE(said(dockerLogins(text("lab.test:5000"), runner, {})), "lab.test:5000 <bearer> own.token\n");
        QVERIFY(isRegistryToken(dockerLogins(text("lab.test:5000"), runner, {}).at(0)));
        QCOMPARE(said(dockerLogins(text("bad.test"), runner, {})), QByteArray());
    }

    void whereItLies()
    {
        qunsetenv("REGISTRY_AUTH_FILE");
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        QCOMPARE(containerAuthPaths().value(0), m_folder->filePath(text("containers/auth.json")));
        QVERIFY(containerAuthPaths().value(1).endsWith(text("/containers/auth.json")));
        QCOMPARE(containerAuthPaths().size(), 2);
    }

    void whatStandsInTheFile()
    {
        write("{\"auths\":{\"https://index.docker.io/v1/\":{\"auth\":\"" + QByteArray("me:pass:word").toBase64()
              + "\"},\"Lab.Test:5000\":{\"auth\":\"" + QByteArray("you:it\0\0", 8).toBase64()
              + "\"},\"https://cloud.test/v2/\":{\"auth\":\"" + QByteArray("00000000-0000-0000-0000-000000000000:").toBase64()
              + "\",\"identitytoken\":\"long+one\"},\"plain.test\":{\"username\":\"a\",\"password\":\"b\"},"
                "\"empty.test\":{},\"wrong.test\":{\"auth\":\"%%%\"},\"odd.test\":7}}");
        FakeProcessRunner runner;
        QCOMPARE(said(dockerLogins(text("docker.io"), runner, {})), "docker.io me pass:word\n");
        QCOMPARE(said(dockerLogins(text("lab.test:5000"), runner, {})), "lab.test:5000 you it\n");
        QCOMPARE(said(dockerLogins(text("cloud.test"), runner, {})), "cloud.test <token> long+one\n");
        QVERIFY(isIdentityToken(dockerLogins(text("cloud.test"), runner, {}).at(0)));
        QCOMPARE(said(dockerLogins(text("plain.test"), runner, {})), "plain.test a b\n");
        for (const char *other : {"empty.test", "wrong.test", "odd.test", "lab.test", "nowhere.test"})
            QCOMPARE(said(dockerLogins(text(other), runner, {})), QByteArray());
        QVERIFY(runner.requests().empty());
    }

    void whatHelpersSay()
    {
        write("{\"credsStore\":\"safe\",\"credHelpers\":{\"lab.test\":\"other\",\"bad.test\":\"../evil\",\"gone.test\":\"gone\"},"
              "\"auths\":{\"lab.test\":{\"auth\":\"" + QByteArray("file:login").toBase64() + "\"}}}");
        FakeProcessRunner runner;
        runner.on({text("docker-credential-safe"), text("get")},
                  exited(0, "{\"ServerURL\":\"x\",\"Username\":\"<token>\",\"Secret\":\"refresh\"}"));
        runner.on({text("docker-credential-other"), text("get")},
                  exited(0, "{\"Username\":\"helped\",\"Secret\":\"s3cret\"}"));
        QCOMPARE(said(dockerLogins(text("docker.io"), runner, {})), "docker.io <token> refresh\n");
        QCOMPARE(runner.requests().back().input, "https://index.docker.io/v1/");
        QCOMPARE(runner.requests().back().arguments, QStringList{text("get")});
        QVERIFY(runner.requests().back().limit.count() > 0 && runner.requests().back().limit <= std::chrono::seconds(15));
        QCOMPARE(said(dockerLogins(text("lab.test"), runner, {})), "lab.test helped s3cret\nlab.test file login\n");
        QCOMPARE(runner.requests().back().input, "lab.test");
        const auto before = runner.requests().size();
        QCOMPARE(said(dockerLogins(text("bad.test"), runner, {})), QByteArray());
        QCOMPARE(said(dockerLogins(text("gone.test"), runner, {})), QByteArray());
        QCOMPARE(runner.requests().size(), before);
    }

    void helpersThatDoNotHelp()
    {
        write("{\"credsStore\":\"safe\"}");
        for (const ProcessOutcome &outcome :
             {exited(1, "credentials not found in native keychain"), exited(0, "nonsense"), exited(0, "{\"Username\":\"a\"}"),
              ended(ProcessEnd::TimedOut), ended(ProcessEnd::TooMuch, "{"), exited(0, "[]")}) {
            FakeProcessRunner runner;
            runner.on({text("docker-credential-safe")}, outcome);
            QCOMPARE(said(dockerLogins(text("lab.test"), runner, {})), QByteArray());
        }
    }

    void filesThatCannotBeRead()
    {
        FakeProcessRunner runner;
        QVERIFY(dockerLogins(text("lab.test"), runner, {}).empty()); // none is there
        for (const QByteArray &content : {QByteArray("{"), QByteArray("[]"), QByteArray(), QByteArray("{\"auths\":[]}"),
                                          QByteArray(2'000'000, ' ')}) {
            write(content);
            QVERIFY(dockerLogins(text("lab.test"), runner, {}).empty());
        }
    }

private:
    void write(const QByteArray &config) { writeFile(m_folder->filePath(text("config.json")), config); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestDockerConfig)
#include "tst_docker_config.moc"
