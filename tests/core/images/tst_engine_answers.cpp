#include "core/images/engine_answers.h"

#include <QTest>

using namespace gearaudit;

class TestEngineAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *text, Code code) {
            QTest::newRow(name) << QByteArray(text) << int(code);
        };
        // As Docker 20.10, 28 and 29 and podman 4 word them.
        row("daemon down", "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?", Code::NoDaemon);
        row("daemon down 29", "failed to connect to the docker API at unix:///x; check if the path is correct and if the daemon is running", Code::NoDaemon);
        row("windows", "error during connect: Get \"http://…\": The system cannot find the file specified.", Code::NoDaemon);
        row("socket", "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock", Code::NotPermitted);
        row("socket old", "Got permission denied while trying to connect to the Docker daemon socket", Code::NotPermitted);
        row("manifest", "Error response from daemon: manifest for a/b:1 not found: manifest unknown: manifest unknown", Code::NotFound);
        row("hub private", "pull access denied for a/b, repository does not exist or may require 'docker login': denied: requested access to the resource is denied", Code::NotFound);
        row("local", "Error: No such image: a/b:1", Code::NotFound);
        row("podman", "Error: a/b:1: image not known", Code::NotFound);
        row("no credentials", "no basic auth credentials", Code::Unauthorized);
        row("bad credentials", "Get \"https://h/v2/\": unauthorized: authentication required", Code::Unauthorized);
        row("rate", "toomanyrequests: You have reached your pull rate limit.", Code::RateLimited);
        row("disk", "failed to register layer: Error processing tar file(exit status 1): write /x: no space left on device", Code::NoSpace);
        row("platform", "no matching manifest for linux/arm64 in the manifest list entries", Code::WrongPlatform);
        row("binary", "exec /bin/sh: exec format error", Code::WrongPlatform);
        row("network", "dial tcp 127.0.0.1:9: connect: connection refused", Code::Unreachable);
        row("authority", "Get \"https://h/v2/\": x509: certificate signed by unknown authority", Code::Certificate);
        row("authority 24", "Get \"https://h/v2/\": tls: failed to verify certificate: x509: certificate signed by unknown authority", Code::Certificate);
        row("no shell", "OCI runtime create failed: exec: \"/bin/sh\": stat /bin/sh: no such file or directory: unknown", Code::NoShell);
        row("shell not executable", "exec: \"/bin/sh\": permission denied: unknown.", Code::NoShell);
        row("other", "something nobody has seen", Code::Failed);
    }
    void classifies()
    {
        QFETCH(QByteArray, text);
        QTEST(int(classifyEngineError(QString::fromUtf8(text))), "code");
    }

    void essentialLineLeavesHintsOut_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("line");
        QTest::newRow("20.10") << QByteArray("Unable to find image 'x' locally\ndocker: Error response from daemon: boom.\nSee 'docker run --help'.\n")
                               << QStringLiteral("boom.");
        QTest::newRow("28") << QByteArray("docker: Error response from daemon: boom\n\nRun 'docker run --help' for more information\n")
                            << QStringLiteral("boom");
        QTest::newRow("warning first") << QByteArray("WARNING: no swap limit\nError: gone\n")
                                       << QStringLiteral("gone");
        QTest::newRow("plain") << QByteArray("failed to register layer: full\n")
                               << QStringLiteral("failed to register layer: full");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("long") << QByteArray(5000, 'x') << QString(300, QLatin1Char('x'));
    }
    void essentialLineLeavesHintsOut()
    {
        QFETCH(QByteArray, output);
        QTEST(essentialLine(output), "line");
    }

    void imageDetails()
    {
        const QByteArray json = R"({"Id":"sha256:11","RepoDigests":["other/x@sha256:22",
            "flywheel/g@sha256:33"],"Size":42,"Os":"linux","Architecture":"arm64","Variant":"v8",
            "Config":{"Env":["PATH=/a:/b","EMPTY=","=odd","A=b=c"]}})";
        const auto details = readImageDetails(json, QStringLiteral("flywheel/g:1"));
        QVERIFY(details);
        QCOMPARE(details->id, QStringLiteral("sha256:11"));
        QCOMPARE(details->platform, QStringLiteral("linux/arm64/v8"));
        QCOMPARE(details->bytes, 42);
        QCOMPARE(details->environment,
                 (EnvironmentVariables{{QStringLiteral("PATH"), QStringLiteral("/a:/b")},
                              {QStringLiteral("EMPTY"), QString()},
                              {QStringLiteral("A"), QStringLiteral("b=c")}}));
    }

    void theDigestIsTheOneOfItsRepository()
    {
        const QByteArray a(64, 'a'), b(64, 'b');
        const QByteArray json = "[{\"Id\":\"11\",\"RepoDigests\":[\"other/x@sha256:" + a
            + "\",\"flywheel/g@sha256:" + b + "\"]}]";
        const auto own = readImageDetails(json, QStringLiteral("flywheel/g:1"));
        QCOMPARE(own->digest, QStringLiteral("sha256:") + QString::fromLatin1(b));
        const auto another = readImageDetails(json, QStringLiteral("third/y:1"));
        QCOMPARE(another->digest, QStringLiteral("sha256:") + QString::fromLatin1(a));
        const auto none = readImageDetails(R"({"Id":"sha256:9"})", QStringLiteral("x"));
        QCOMPARE(none->digest, QStringLiteral("sha256:9"));
    }

    void damagedDetailsAreAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "null", "{", "{\"Id\":3}", "[1]"})
            QTest::newRow(json) << QByteArray(json);
    }
    void damagedDetailsAreAnError()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(readImageDetails(json, QStringLiteral("x")).error().code, Code::Malformed);
    }

    void versions()
    {
        EngineState docker;
        readVersion(R"({"Client":{"Version":"28.2.2"},"Server":{"Version":"20.10.24","ApiVersion":"1.41","Os":"linux","Arch":"amd64"}})", docker);
        QCOMPARE(docker.version, QStringLiteral("20.10.24"));
        QCOMPARE(docker.apiVersion, QStringLiteral("1.41"));
        QCOMPARE(docker.platform, QStringLiteral("linux/amd64"));
        QVERIFY(!docker.isPodman);
        readInfo(R"({"DockerRootDir":"/var/lib/docker"})", docker);
        QCOMPARE(docker.imageFolder, QStringLiteral("/var/lib/docker"));

        EngineState podman;
        readVersion(R"({"Client":{"Version":"4.3.1","APIVersion":"4.3.1","OsArch":"linux/amd64"}})", podman);
        QCOMPARE(podman.version, QStringLiteral("4.3.1"));
        QVERIFY(podman.isPodman);
        QVERIFY(podman.apiVersion.isEmpty());
        readInfo(R"({"store":{"graphRoot":"/home/a/.local/share/containers/storage"}})", podman);
        QCOMPARE(podman.imageFolder, QStringLiteral("/home/a/.local/share/containers/storage"));
    }
};

QTEST_GUILESS_MAIN(TestEngineAnswers)
#include "tst_engine_answers.moc"
