#include "core/images/docker/gear_place.h"

#include "tests/support/fake_process_runner.h"

#include <QProcess>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

EngineState ready()
{
    EngineState state;
    state.kind = EngineState::Kind::Ready;
    state.program = text("/usr/bin/docker");
    return state;
}

/// What GNU tar says of an archive, one entry a line.
QString listed(const QByteArray &archive)
{
    QProcess tar;
    tar.start(text("tar"), {text("-tvf"), text("-")});
    tar.write(archive);
    tar.closeWriteChannel();
    tar.waitForFinished();
    return QString::fromUtf8(tar.readAllStandardOutput() + tar.readAllStandardError());
}

const QByteArray missing = "Error: No such container:path: x:/flywheel/v0/output\n";
} // namespace

class TestGearPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksFirst_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("looks");
        for (const char *command : {"python run.py", "/opt/conda/bin/python3 run.py", "cd /x && python3 y",
                                    "source /venv/bin/activate && python run.py", "env A=1 python x", "exec python x",
                                    "poetry run python x", "conda run -n a python x", "bash -c 'python x'",
                                    "export A=b; timeout 5 python x"})
            QTest::newRow(command) << text(command) << false;
        for (const char *command : {"", "./run", "bash run.sh", "jq .config config.json; python x", "cat x | python y",
                                    "[ -f config.json ] && python x", "mkdir -p output/x; python y",
                                    "$(jq .x config.json) y", "poetry run ./run"})
            QTest::newRow(*command ? command : "(none)") << text(command) << true;
    }
    void looksFirst()
    {
        QFETCH(QString, command);
        QTEST(looksAtItsPlaceFirst({{}, command}), "looks");
    }

    /// As another program reads it.
    void archive()
    {
        const QString all = listed(placeArchive(false, text("/tmp/x.json")));
        QCOMPARE(all.count(u'\n'), 3);
        QVERIFY2(all.contains(text("drwxr-xr-x 0/0")) && all.contains(text(" flywheel/v0/input/\n"))
                     && all.contains(text(" flywheel/v0/output/\n"))
                     && all.contains(text(" flywheel/v0/config.json -> /tmp/x.json\n")),
                 qPrintable(all));
        QVERIFY(!listed(placeArchive(true, text("/tmp/x.json"))).contains(text("config")));
    }

    void emptyFolder()
    {
        const QByteArray both = placeArchive(true, {});
        QVERIFY(isEmptyFolder(both.left(512) + QByteArray(1024, '\0')));
        QVERIFY(!isEmptyFolder(both)); // something follows
        QVERIFY(!isEmptyFolder(placeArchive(false, text("x")).mid(1024))); // a link
        QVERIFY(!isEmptyFolder({}));
    }

    void made()
    {
        FakeProcessRunner runner;
        runner.on({text("create")}, exited(0, "c1\n"));
        runner.on({text("rm")}, exited(0));
        runner.on({text("cp")}, exited(1, {}, missing));
        QByteArray laid;
        runner.on({text("cp"), text("-"), text("place:/")}, [&laid](const ProcessRequest &request, std::stop_token) {
            laid = request.input;
            return exited(0);
        });
        runner.on({text("commit")}, exited(0, "sha256:new\n"));
        const DockerEngine engine(ready(), runner);
        const GearPlace place = makeGearPlace(engine, text("sha256:old"), {text("place"), text("s"), text("h")}, {});
        QCOMPARE(place.image, text("sha256:new"));
        QVERIFY(place.isMade);
        QCOMPARE(place.scratch, QStringList{text("/flywheel/v0/output")});
        QVERIFY(listed(laid).contains(text("config.json ->")));
        const QString all = runner.commandLines().join(u'\n');
        QVERIFY2(all.contains(text("rm --force --volumes -- place")), qPrintable(all));
        QVERIFY2(all.contains(text("--label gear-audit.session=s")) && !all.contains(text("start")), qPrintable(all));
        engine.removeMadeImage(place.image, {});
        QCOMPARE(runner.commandLines().back(), text("docker image rm --no-prune -- sha256:new"));
    }

    /// What the image has of its own stays.
    void kept()
    {
        FakeProcessRunner runner;
        runner.on({text("create")}, exited(0));
        runner.on({text("rm")}, exited(0));
        runner.on({text("cp")}, exited(0, placeArchive(true, {}))); // both have something in them
        QByteArray laid;
        runner.on({text("cp"), text("-"), text("place:/")}, [&laid](const ProcessRequest &request, std::stop_token) {
            laid = request.input;
            return exited(0);
        });
        runner.on({text("commit")}, exited(0, "sha256:new\n"));
        const GearPlace place =
            makeGearPlace(DockerEngine(ready(), runner), text("i"), {text("place"), text("s"), text("h")}, {});
        QVERIFY(place.isMade);
        QCOMPARE(place.scratch, QStringList());
        QVERIFY(!listed(laid).contains(text("config.json")));
    }

    void failures()
    {
        for (const char *failing : {"create", "commit", "cp"}) {
            FakeProcessRunner runner;
            for (const char *verb : {"create", "rm", "cp", "commit"})
                runner.on({text(verb)}, exited(0));
            runner.on({text(failing)}, exited(1, {}, "Error response from daemon: it is broken\n"));
            const GearPlace place =
                makeGearPlace(DockerEngine(ready(), runner), text("i"), {text("place"), text("s"), text("h")}, {});
            QCOMPARE(place.image, text("i"));
            QVERIFY(!place.isMade);
            QCOMPARE(place.scratch, QStringList());
            const bool isRemoved = runner.commandLines().join(u'\n').contains(text("rm --force"));
            QVERIFY(isRemoved || text(failing) == text("create"));
        }
    }
};

QTEST_GUILESS_MAIN(TestGearPlace)
#include "tst_gear_place.moc"
