#include "core/images/command/watched_start.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A system Python, and a virtual environment of it.
ProbeFacts facts()
{
    ProbeFacts facts;
    facts.workingFolder = text("/flywheel/v0");
    SeenInterpreter &system = facts.interpreters[1];
    system.paths = {text("/usr/bin/python3"), text("/usr/bin/python3.11")};
    system.real = text("/usr/bin/python3.11");
    SeenInterpreter &venv = facts.interpreters[2];
    venv.paths = {text("/opt/venv/bin/python"), text("/opt/venv/bin/python3")};
    venv.real = text("/opt/venv/bin/python");
    venv.environment = true;
    SeenInterpreter &local = facts.interpreters[3];
    local.paths = {text("/usr/local/bin/python3")};
    local.real = text("/usr/local/bin/python3.12");
    return facts;
}

SeenStart seen(const char *name, const char *path = "", const char *active = "")
{
    SeenStart start;
    start.interpreter = 1; // the file of both
    start.program = text("/usr/bin/python3.11");
    start.arguments = {text(name), text("run.py")};
    start.folder = text("/flywheel/v0");
    start.environment = {{text("PATH"), text(path)}, {text("VIRTUAL_ENV"), text(active)}};
    return start;
}
} // namespace

class TestWatchedStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void interpreter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("active");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const char *name, const char *path, const char *active,
                            const char *expected) {
            QTest::newRow(what) << text(name) << text(path) << text(active) << text(expected);
        };
        row("absolute", "/opt/venv/bin/python", "", "", "/opt/venv/bin/python");
        row("by PATH", "python", "/opt/venv/bin:/usr/bin", "", "/opt/venv/bin/python");
        row("the next on PATH", "python3", "/usr/bin:/opt/venv/bin", "", "/usr/bin/python3");
        row("another file of that name first", "python3", "/usr/local/bin:/usr/bin", "", "/usr/bin/python3.11");
        row("named otherwise", "worker: 1", "/usr/bin", "", "/usr/bin/python3.11");
        row("named otherwise, active", "worker: 1", "/usr/bin", "/opt/venv", "/opt/venv/bin/python");
        row("no such name", "/nowhere/python", "/usr/bin", "", "/usr/bin/python3.11");
        row("relative", "../../opt/venv/bin/python", "", "", "/opt/venv/bin/python");
    }
    void interpreter()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(QString, active);
        QFETCH(QString, expected);
        QCOMPARE(watchedInterpreter(seen(qPrintable(name), qPrintable(path), qPrintable(active)), facts()),
                 expected);
    }

    /// To bash a tilde on PATH is the home, and an environment of another file is not the one that ran.
    void tildeOnPath()
    {
        ProbeFacts all = facts();
        all.home = text("/root");
        all.interpreters[2].answers[0].real = text("/usr/bin/python3.11");
        SeenInterpreter &own = all.interpreters[4];
        own.paths = {text("/root/bin/python")};
        own.real = text("/root/bin/python");
        SeenStart start = seen("python", "~/bin:/opt/venv/bin");
        start.interpreter = 4;
        start.program = text("/root/bin/python");
        QCOMPARE(watchedInterpreter(start, all), text("/root/bin/python"));
        start.environment[text("PATH")] = text("/opt/venv/bin");
        QCOMPARE(watchedInterpreter(start, all), text("/root/bin/python"));
        SeenInterpreter &home = all.interpreters[5];
        home.paths = {text("/root/env/bin/python")};
        home.real = home.paths.first();
        home.environment = true;
        home.answers[0].real = text("/usr/bin/python3.11");
        QCOMPARE(watchedInterpreter(seen("python", "~/env/bin:/usr/bin"), all), text("/root/env/bin/python"));
    }

    /// What a wrapper tells the one that it starts: PYTHONHOME, and what nixpkgs' wrappers set.
    void wrappers()
    {
        ProbeFacts all = facts();
        for (int number : {5, 6}) {
            SeenInterpreter &wrapper = all.interpreters[number];
            wrapper.paths = {number == 5 ? text("/nix/env/bin/python") : text("/nix/env/bin/python3")};
            wrapper.real = wrapper.paths.first();
            wrapper.answers[0].prefix = text("/nix/env");
            wrapper.answers[0].real = wrapper.real;
        }
        SeenInterpreter &application = all.interpreters[7];
        application.paths = {text("/opt/app/bin/PythonApp")};
        application.real = text("/opt/app/bin/PythonApp");
        application.answers[0].prefix = text("/opt/app/lib/Python");
        application.answers[0].real = text("/usr/bin/python3.11");
        SeenStart start = seen("/usr/bin/python3.11");
        start.environment[text("NIX_PYTHONEXECUTABLE")] = text("/nix/env/bin/python3");
        start.environment[text("NIX_PYTHONPREFIX")] = text("/nix/env");
        QCOMPARE(watchedInterpreter(start, all), text("/nix/env/bin/python3"));
        start.environment.remove(text("NIX_PYTHONEXECUTABLE"));
        start.environment.remove(text("NIX_PYTHONPREFIX"));
        start.environment[text("PYTHONHOME")] = text("/opt/app/lib/Python");
        QCOMPARE(watchedInterpreter(start, all), text("/opt/app/bin/PythonApp"));
        start.environment[text("PYTHONHOME")] = text("/elsewhere");
        QCOMPARE(watchedInterpreter(start, all), text("/usr/bin/python3.11"));
    }

    void scripts()
    {
        const auto of = [](const char *words) { return scriptOf(text(words).split(u' ')); };
        QCOMPARE(of("python run.py -m x"), text("run.py"));
        QCOMPARE(of("python -u -W ignore run.py"), text("run.py"));
        QCOMPARE(of("python -Im pack.tool --x"), text("-m pack.tool"));
        QCOMPARE(of("python -c pass x"), text("-c"));
        QCOMPARE(of("python"), QString());
    }

    void weighed()
    {
        ProbeFacts all = facts();
        CommandReading reading;
        reading.inUse = text("/usr/bin/python3");
        reading.script = text("/flywheel/v0/run.py");
        CommandReading same = reading;
        QCOMPARE(weighStart(same, all, 0), (CommandStart{text("read"), text("/flywheel/v0/run.py"), {}, {}}));

        all.starts[0] = seen("/usr/bin/python3.11");
        QCOMPARE(weighStart(same, all, 0), (CommandStart{text("both"), text("run.py"), {}, {}}));
        QCOMPARE(same.inUse, text("/usr/bin/python3"));

        all.starts[0] = seen("/opt/venv/bin/python");
        QCOMPARE(weighStart(same, all, 0),
                 (CommandStart{text("disagree"), text("run.py"), text("/usr/bin/python3"), {}}));
        QCOMPARE(same.inUse, text("/opt/venv/bin/python"));

        CommandReading none;
        QCOMPARE(weighStart(none, all, 0), (CommandStart{text("watched"), text("run.py"), {}, {}}));
        QCOMPARE(none.inUse, text("/opt/venv/bin/python"));

        all.starts[0].failure = text("its command started no Python within 5 s");
        CommandReading nothing;
        nothing.why = {CannotStart::Why::NoProgram, text("magic"), {}};
        const CommandStart unknown = weighStart(nothing, all, 0);
        QCOMPARE(unknown.known, QString());
        QCOMPARE(unknown.why, text("its command started no Python within 5 s; ") + reasonLine(nothing.why));
        QCOMPARE(weighStart(reading, all, 0),
                 (CommandStart{text("read"), text("/flywheel/v0/run.py"), {},
                               text("its command started no Python within 5 s")}));
    }
};

QTEST_GUILESS_MAIN(TestWatchedStart)
#include "tst_watched_start.moc"
