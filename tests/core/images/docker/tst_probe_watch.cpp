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
        for (const QStringList &shell : probeShells())
            QTest::newRow(qPrintable(shell.first())) << shell;
    }

    /// Each is one gear of the image.
    void starts()
    {
        QFETCH(QStringList, shell);
        struct Row {
            QString command;
            const char *python, *script;
        };
        const std::vector<Row> rows{
            {text("./plain"), "/opt/one/bin/python", "./plain"},
            {text("python run.py --x"), "/opt/one/bin/python", "run.py"},
            {text(". %1 && python -m timeit").arg(opt("two/bin/activate")), "/opt/two/bin/python", "-m timeit"},
            {text("python -V && exec %1 -u run.py").arg(opt("two/bin/python")), "/opt/two/bin/python", "run.py"},
            {text("%1 run.py").arg(opt("tools/choose")), "/opt/two/bin/python", "run.py"},
            {text("%1 run python run.py").arg(opt("tools/poetry")), "/opt/two/bin/python", "run.py"}};
        const EnvironmentVariables path{{text("PATH"), opt("one/bin") + text(":/usr/bin:/bin")}};
        std::vector<ProbeContext> contexts;
        for (const Row &row : rows)
            contexts.push_back({path, row.command});
        const ProbeReading reading = m_tree.probe(contexts, 20, shell);
        QVERIFY(reading.finished);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const CommandStart &start = reading.starts.at(i);
            const QString told = rows[i].command + u' ' + start.known + u' ' + start.why;
            QVERIFY2(!start.known.isEmpty() && start.known != QLatin1String("read"), qPrintable(told));
            QVERIFY2(inUse(reading.findings.at(i)) == QLatin1String(rows[i].python), qPrintable(told));
            QVERIFY2(start.script == QLatin1String(rows[i].script), qPrintable(told + u' ' + start.script));
        }
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

    /// A command that reads its config.json first finds the manifest's defaults in it, each its own.
    void config()
    {
        m_tree.link(text("/flywheel/v0/config.json"), m_tree.path(text("/flywheel/gear-audit.config.json")));
        const EnvironmentVariables path{{text("PATH"), opt("one/bin") + text(":/usr/bin:/bin")}};
        const QString command = text("grep -q '\"n\":%1' config.json && exec python run.py");
        // The folder's file is left by the one before, which in a container is cleared up.
        const ProbeReading reading = m_tree.probe({{path, command.arg(7), "{\"config\":{\"n\":7,\"s\":\"it's\"}}"}});
        QFile written(m_tree.path(text("/flywheel/gear-audit.config.json")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("{\"config\":{\"n\":7,\"s\":\"it's\"}}\n"));
        QVERIFY2(reading.starts.at(0).known == QLatin1String("both") || reading.starts.at(0).known == QLatin1String("watched"),
                 qPrintable(reading.starts.at(0).why));
        // What an image has of its own stays.
        QFile::remove(m_tree.path(text("/flywheel/v0/config.json")));
        m_tree.file(text("/flywheel/v0/config.json"), "own");
        m_tree.probe({{path, command.arg(7), "{}"}});
        QFile own(m_tree.path(text("/flywheel/v0/config.json")));
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(own.readAll(), QByteArray("own"));
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
