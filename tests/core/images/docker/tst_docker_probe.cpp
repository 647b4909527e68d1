#include "core/images/docker/docker_inspector.h"
#include "tests/support/fake_process_runner.h"

#include <QRegularExpression>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QByteArray noShell = "docker: Error response from daemon: OCI runtime create failed: exec: \"/bin/sh\": "
                           "stat /bin/sh: no such file or directory: unknown.\n";

/// An inspector that watches, with a fake engine beneath it, and an image that is there.
struct Fixture {
    FakeProcessRunner runner;
    DockerInspectorOptions options;
    EngineState state;
    FetchedImage image;
    InspectionRequest request;

    explicit Fixture(const QString &command)
    {
        state.kind = EngineState::Kind::Ready;
        state.program = text("/usr/bin/docker");
        options.probe.perWatch = std::chrono::seconds(5);
        image.imageId = text("sha256:own");
        request.candidates.push_back({text("i:1"), text("docker-image")});
        request.contexts.push_back({{}, command});
        runner.on({text("ps")}, exited(0));
        runner.on({text("rm")}, exited(0));
        runner.on({text("run")}, exited(0));
        runner.on({text("create")}, exited(0));
        runner.on({text("cp")}, exited(1, {}, "Error: No such container:path: x:/flywheel/v0\n"));
        runner.on({text("cp"), text("-")}, [](const ProcessRequest &asked, std::stop_token) {
            return asked.input.isEmpty() ? exited(1, {}, "Error: No such container:path: x\n") : exited(0);
        });
        runner.on({text("commit")}, exited(0, "sha256:made\n"));
    }
    QStringList probed()
    {
        DockerInspector inspector(DockerEngine(state, runner), options);
        const auto seen = inspector.probe(request, image, [](const ImageProgress &) {}, {});
        reason = seen.reason;
        return runner.commandLines();
    }
    QString reason;
};

QStringList only(const QStringList &lines, const char *verb)
{
    return lines.filter(QRegularExpression(text("^docker %1 ").arg(text(verb))));
}
} // namespace

class TestDockerProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A command that may look into its folder first is given one, and nothing of it stays.
    void aCommandThatLooksFirstIsGivenItsPlace()
    {
        Fixture fixture(text("./run"));
        const QStringList lines = fixture.probed();
        const QStringList run = only(lines, "run");
        QCOMPARE(run.size(), 1); // one container start an image
        QVERIFY2(run.first().contains(text("-- sha256:made -s")), qPrintable(run.first()));
        QVERIFY2(run.first().contains(text("--tmpfs /flywheel/v0/output:")), qPrintable(run.first()));
        QCOMPARE(lines.last(), text("docker image rm --no-prune -- sha256:made"));
    }

    void aCommandThatIsAPythonNeedsNone()
    {
        for (const bool isWatched : {true, false}) {
            Fixture fixture(isWatched ? text("python run.py") : text("./run"));
            fixture.options.probe.perWatch = std::chrono::seconds(isWatched ? 5 : 0);
            const QStringList lines = fixture.probed();
            QCOMPARE(only(lines, "create").size(), 0);
            QVERIFY(only(lines, "run").first().contains(text("-- sha256:own -s")));
        }
    }

    /// busybox's shell may lie in a folder of its own on the image's PATH, which the engine looks at.
    void aShellElsewhereIsFound()
    {
        Fixture fixture(text("python run.py"));
        fixture.image.imageEnvironment = {{text("PATH"), text("/usr/bin:/busybox")}};
        fixture.runner.on({text("run"), text("/bin/sh")}, exited(127, {}, noShell));
        QByteArray nonce;
        fixture.runner.on({text("run"), text("--entrypoint"), text("sh")}, [&](const ProcessRequest &asked, std::stop_token) {
            nonce = asked.input.mid(asked.input.indexOf("nonce='") + 7).left(32);
            return exited(0, nonce + " start\n" + nonce + " end\n");
        });
        QCOMPARE(only(fixture.probed(), "run").size(), 2);
        QCOMPARE(fixture.reason, QString());
    }

    void withoutAnyShellThatIsSaid()
    {
        for (const char *path : {"/usr/bin:/bin", "/usr/bin:/busybox"}) {
            Fixture fixture(text("python run.py"));
            fixture.image.imageEnvironment = {{text("PATH"), text(path)}};
            fixture.runner.on({text("run")}, exited(127, {}, noShell));
            fixture.runner.on({text("run"), text("--entrypoint"), text("sh")},
                              exited(127, {}, "exec: \"sh\": executable file not found in $PATH: unknown.\n"));
            QCOMPARE(only(fixture.probed(), "run").size(), text(path).contains(text("busybox")) ? 2 : 1);
            QCOMPARE(fixture.reason, text("the image has no shell (/bin/sh)"));
        }
    }

    /// What a run that was killed has left of them goes, and what another's run needs stays.
    void whatIsLeftOfThemGoes()
    {
        Fixture fixture(text("./run"));
        const SessionLock alive;
        fixture.runner.on({text("image"), text("ls")}, exited(0, "sha256:a\nsha256:b\nsha256:c\nsha256:a\n"));
        const QByteArray host = SessionLock::host().toUtf8();
        fixture.runner.on({text("image"), text("inspect")},
                          exited(0, "sha256:a\tdead\t" + host + "\nsha256:b\t" + alive.session().toUtf8() + "\t" + host
                                        + "\nsha256:c\tdead\telsewhere\n"));
        DockerInspector inspector(DockerEngine(fixture.state, fixture.runner), fixture.options);
        inspector.begin();
        QCOMPARE(fixture.runner.commandLines().filter(text("image rm")),
                 QStringList{text("docker image rm --no-prune -- sha256:a")});
    }
};

QTEST_GUILESS_MAIN(TestDockerProbe)
#include "tst_docker_probe.moc"
