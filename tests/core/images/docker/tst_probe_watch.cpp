#include "tests/support/probe_tree.h"

#include <QProcess>
#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString inUse(const ImageFindings &findings)
{
    for (const PythonFinding &python : findings.pythons) {
        if (python.inUse)
            return python.path;
    }
    return {};
}
} // namespace

/// The real script in real shells: a gear's command is started and watched.
class TestProbeWatch : public QObject
{
    Q_OBJECT

    ProbeTree m_tree;

    QString opt(const char *inside) const { return m_tree.path(text("/opt/") + text(inside)); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"/opt/one", "/opt/two"}) {
            QProcess process;
            process.start(text("/usr/bin/python3"),
                          {text("-m"), text("venv"), text("--without-pip"), m_tree.path(text(name))});
            QVERIFY(process.waitForFinished(120000));
            QVERIFY2(process.exitCode() == 0, "this test needs python3 with its venv module");
        }
        m_tree.file(text("/flywheel/v0/run.py"), "import time\ntime.sleep(5)\n");
        m_tree.program(text("/flywheel/v0/plain"),
                       "#!" + opt("one/bin/python").toUtf8() + "\nimport time\ntime.sleep(5)\n");
        // What no reading of files can tell: the choice is a program's.
        m_tree.program(text("/opt/tools/choose"), "#!/bin/sh\nexec \"$(/bin/cat \"$0.now\")\" \"$@\"\n");
        m_tree.file(text("/opt/tools/choose.now"), opt("two/bin/python").toUtf8());
        m_tree.program(text("/opt/tools/poetry"),
                       "#!" + opt("one/bin/python").toUtf8()
                           + "\nimport os, subprocess, sys, time\ntwo = '" + opt("two/bin/python").toUtf8()
                           + "'\nsubprocess.call([two, '-I', '-c', 'import time; time.sleep(0.3)'])\n"
                             "time.sleep(0.3)\nos.execv(two, [two] + sys.argv[3:])\n");
        m_tree.watchSeconds = 5;
    }

    void starts_data()
    {
        QTest::addColumn<QStringList>("shell");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("python");
        QTest::addColumn<QString>("script");
        for (const QStringList &shell : probeShells()) {
            const auto row = [&](const char *name, const QString &command, const char *python, const char *script) {
                QTest::newRow(qPrintable(shell.first() + text(" ") + text(name)))
                    << shell << command << text(python) << text(script);
            };
            row("shebang", text("./plain"), "/opt/one/bin/python", "./plain");
            row("path", text("python run.py --x"), "/opt/one/bin/python", "run.py");
            row("environment", text(". %1 && python -m timeit").arg(opt("two/bin/activate")),
                "/opt/two/bin/python", "-m timeit");
            row("version first", text("python -V && exec %1 -u run.py").arg(opt("two/bin/python")),
                "/opt/two/bin/python", "run.py");
            row("choice", text("%1 run.py").arg(opt("tools/choose")), "/opt/two/bin/python", "run.py");
            row("launcher", text("%1 run python run.py").arg(opt("tools/poetry")), "/opt/two/bin/python",
                "run.py");
        }
    }

    void starts()
    {
        QFETCH(QStringList, shell);
        QFETCH(QString, command);
        QFETCH(QString, python);
        QFETCH(QString, script);
        const ProbeReading reading =
            m_tree.probe({{{{text("PATH"), opt("one/bin") + text(":/usr/bin:/bin")}}, command}}, 20, shell);
        QVERIFY(reading.finished);
        QVERIFY2(reading.starts.at(0).known != QLatin1String("read") && !reading.starts.at(0).known.isEmpty(),
                 qPrintable(reading.starts.at(0).known + reading.starts.at(0).why));
        QCOMPARE(inUse(reading.findings.at(0)), python);
        QCOMPARE(reading.starts.at(0).script, script);
    }

    /// What starts no Python is said, and what one gear does is nothing to the next.
    void others()
    {
        ProbeTree &tree = m_tree;
        tree.watchSeconds = 1;
        const EnvironmentVariables path{{text("PATH"), opt("one/bin") + text(":/usr/bin:/bin")}};
        const ProbeReading reading = tree.probe({{path, text("exit 7; python run.py")},
                                                 {path, text("sleep 20; python run.py")},
                                                 {path, text("python run.py")}});
        tree.watchSeconds = 5;
        QVERIFY(reading.finished);
        QCOMPARE(reading.starts.size(), 3u);
        QCOMPARE(reading.starts[0].why.left(55), text("its command ended with status 7 before a Python was see"));
        QCOMPARE(reading.starts[1].why, text("its command started no Python within 1 s"));
        QCOMPARE(reading.starts[2].known, text("both"));
        QCOMPARE(reading.starts[2].why, QString());
    }

    /// Switched off, no command is started.
    void off()
    {
        m_tree.watchSeconds = 0;
        const QString mark = m_tree.path(text("/flywheel/v0/started"));
        const EnvironmentVariables path{{text("PATH"), opt("one/bin") + text(":/usr/bin:/bin")}};
        const ProbeReading reading = m_tree.probe({{path, text("touch %1; python run.py").arg(mark)}});
        m_tree.watchSeconds = 5;
        QVERIFY(!QFile::exists(mark));
        QCOMPARE(reading.starts.at(0), (CommandStart{text("read"), reading.starts.at(0).script, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestProbeWatch)
#include "tst_probe_watch.moc"
