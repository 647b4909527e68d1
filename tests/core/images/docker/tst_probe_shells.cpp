#include "tests/support/probe_tree.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A stand-in for an interpreter that can say its version and nothing else.
QByteArray sayer(const QByteArray &version, const QByteArray &to = "1")
{
    return "#!/bin/sh\n[ \"$1\" = -V ] || exit 1\necho 'Python " + version + "' >&" + to + "\n";
}

QStringList paths(const ImageFindings &findings)
{
    QStringList list;
    for (const PythonFinding &python : findings.pythons)
        list << python.path;
    return list;
}

QStringList versions(const ImageFindings &findings)
{
    QStringList list;
    for (const PythonFinding &python : findings.pythons)
        list << python.version;
    list.sort();
    return list;
}

std::optional<PythonFinding> at(const ImageFindings &findings, const char *path)
{
    for (const PythonFinding &python : findings.pythons) {
        if (python.path == QLatin1String(path))
            return python;
    }
    return std::nullopt;
}

/// Of the image and of its gear, the first one.
QStringList notes(const ProbeReading &reading, std::size_t context = 0)
{
    return reading.notes + reading.contextNotes.at(context);
}

QStringList listed(const std::vector<Package> &packages)
{
    QStringList list;
    for (const Package &package : packages)
        list << package.name + text("==") + package.version;
    return list;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed");
}

constexpr auto python = "/usr/bin/python3";
} // namespace

/// The real script in real shells, on trees of stand-ins and with this machine's own interpreter.
class TestProbeShells : public QObject
{
    Q_OBJECT

    /// A virtual environment with a pip, packages of all kinds, and one without a pip.
    ProbeTree m_real;
    QString m_branch;

private Q_SLOTS:
    void systemAndTools_data()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList &shell : probeShells())
            QTest::newRow(shell.first().toLatin1().constData()) << shell;
    }
    void systemAndTools()
    {
        QFETCH(QStringList, shell);
        ProbeTree tree;
        tree.file(text("/etc/os-release"), "ID=alpine\nVERSION_ID=3.18.4\nPRETTY_NAME='Alpine Linux v3.18'\n");
        tree.file(text("/opt/fsl/etc/fslversion"), "6.0.5:9e026117");
        tree.file(text("/opt/a b/etc/fslversion"), QByteArray(1'000'000, '5'));
        tree.program(text("/opt/ants-2.3.1/antsRegistration"), "no text");
        tree.file(text("/usr/lib/R/library/base/DESCRIPTION"), "Package: base\nVersion: 4.2.2\n");
        const ProbeReading read = tree.probe({{}}, 10, shell);
        QVERIFY(read.finished);
        const ImageFacts facts = read.findings.at(0).image;
        QCOMPARE(facts.os, (OperatingSystem{text("alpine"), text("3.18.4"), text("Alpine Linux v3.18"),
                                            text("/etc/os-release")}));
        QStringList tools;
        for (const ToolFinding &tool : facts.tools)
            tools << tool.name + u' ' + tool.version.left(8) + u' ' + tool.path;
        QCOMPARE(tools, (QStringList{text("ANTs 2.3.1 /opt/ants-2.3.1/antsRegistration"),
                                     text("FSL 55555555 /opt/a b/etc/fslversion"),
                                     text("FSL 6.0.5 /opt/fsl/etc/fslversion"),
                                     text("R 4.2.2 /usr/lib/R/library/base/DESCRIPTION")}));
    }

    void initTestCase()
    {
        const QString made = QString::fromUtf8(
            run(text(python), {text("-m"), text("venv"), m_real.path(text("/opt/venv"))}));
        QVERIFY2(!made.startsWith(text("failed")), "this test needs python3 with its venv module");
        run(text(python),
            {text("-m"), text("venv"), text("--without-pip"), m_real.path(text("/srv/a/b/nopip"))});
        m_branch = QString::fromUtf8(
            run(text(python),
                {text("-c"), text("import sys; print('%d.%d' % sys.version_info[:2])")})
                .trimmed());
        const QString library = text("/opt/venv/lib/python") + m_branch + text("/site-packages");
        m_real.package(library, "plain", "1.0");
        m_real.package(library, "From-Git", "2.0",
                       "{\"url\":\"https://x.org/t\",\"vcs_info\":{\"vcs\":\"git\","
                       "\"requested_revision\":\"main\",\"commit_id\":\"1f2e\"}}");
        m_real.package(library, "from-file", "3.0",
                       "{\"url\":\"file:///src/from-file\",\"dir_info\":{}}");
        m_real.package(library, "editable", "4.0",
                       "{\"url\":\"file:///src/ed\",\"dir_info\":{\"editable\":true}}");
        const QString other = text("/srv/a/b/nopip/lib/python") + m_branch + text("/site-packages");
        m_real.package(other, "by-metadata", "5.0");
        m_real.program(text("/flywheel/v0/run.py"), "#!/usr/bin/env python\n");
    }

    void shells_data()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList &shell : probeShells())
            QTest::newRow(qPrintable(shell.first())) << shell;
    }

    void shells()
    {
        QFETCH(QStringList, shell);
        const std::vector<ProbeContext> contexts{
            {{{text("PATH"), m_real.path(text("/opt/venv/bin"))}}, text("./run.py")}};
        const ProbeReading reading = m_real.probe(contexts, 20, shell);
        QVERIFY(reading.started);
        QVERIFY(reading.finished);
        QVERIFY2(notes(reading).isEmpty(), qPrintable(notes(reading).join(u'\n')));
        const ImageFindings &findings = reading.findings.at(0);
        QCOMPARE(paths(findings),
                 (QStringList{text("/opt/venv/bin/python"), text("/srv/a/b/nopip/bin/python")}));
        QCOMPARE(findings.pipDirs, QStringList{text("/opt/venv/bin/pip")});

        const PythonFinding &venv = findings.pythons[0];
        QCOMPARE(venv.prefix, text("/opt/venv"));
        QCOMPARE(venv.kind, text("venv"));
        QCOMPARE(venv.foundOn, QStringList{text("gear-path")});
        QVERIFY(venv.inUse);
        QVERIFY(!venv.packages);
        QCOMPARE(venv.pips.size(), 1u);
        QCOMPARE(venv.pips[0].key, text("pip_") + m_branch);
        QCOMPARE(listed(venv.pips[0].freeze),
                 (QStringList{text("editable==4.0"), text("from-file==3.0"), text("From-Git==2.0"),
                              text("plain==1.0")}));
        QCOMPARE(venv.pips[0].direct.size(), 3);
        QCOMPARE(venv.pips[0].direct.value(text("From-Git")),
                 (DirectOrigin{text("git+https://x.org/t"), text("1f2e"), false}));
        QVERIFY(venv.pips[0].direct.value(text("editable")).editable);
        QVERIFY(run(m_real.path(text("/opt/venv/bin/pip")), {text("--version")})
                    .startsWith("pip " + venv.pips[0].version.toUtf8() + ' '));

        const PythonFinding &bare = findings.pythons[1];
        QVERIFY(bare.pips.empty());
        QCOMPARE(bare.foundOn, QStringList{text("disk")});
        QCOMPARE(listed(*bare.packages), QStringList{text("by-metadata==5.0")});
        QVERIFY(!bare.inUse);
    }

    void standIns_data() { shells_data(); }
    /// One that hangs, floods, fails, reads stdin or removes our files costs only itself.
    void standIns()
    {
        QFETCH(QStringList, shell);
        ProbeTree tree;
        tree.program(text("/a/bin/python3.1"), "#!/bin/sh\n/bin/sleep 20\n");
        tree.program(text("/a/bin/python3.2"), "#!/bin/sh\nexec /usr/bin/head -c 100000000 /dev/zero\n");
        tree.program(text("/a/bin/python3.3"), "#!/bin/sh\nexit 9\n");
        tree.program(text("/a/bin/python3.4"), "#!/bin/sh\n/bin/cat\n/bin/rm -f \"$3\".*\n");
        tree.program(text("/a/bin/python3.5"), sayer("3.5.1"));
        tree.program(text("/a/bin/python2.7"), sayer("2.7.18", "2")); // as it does
        tree.program(text("/a/bin/python3.6"), "#!/nowhere/sh\n");
        tree.program(text("/a/bin/python3.7"),
                     "#!/bin/sh\necho 't3stn0ncx end'\nprintf '\\000\\377\\r'\nexit 1\n");
        tree.link(text("/a/bin/python3"), text(python));
        tree.link(text("/a/bin/python3.8"), text("python3.9")); // to nothing
        tree.program(text("/a/bin/pip"), "#!/bin/sh\n/bin/sleep 20\n");
        const std::vector<ProbeContext> contexts{{{{text("PATH"), tree.path(text("/a/bin"))}}, {}}};
        ProbeReading reading = tree.probe(contexts, 1, shell);
        QVERIFY(reading.finished);
        const ImageFindings &findings = reading.findings.at(0);
        const QStringList found = versions(findings);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.mid(0, 1), QStringList{text("2.7.18")});
        QVERIFY(found.contains(text("3.5.1")));
        QVERIFY(found.filter(QRegularExpression(u'^' + m_branch + text("\\."))).size() == 1);
        QCOMPARE(findings.pipDirs.filter(text("/a/bin/pip")), QStringList{text("/a/bin/pip")});
        QVERIFY(notes(reading).contains(text("/a/bin/python3.1 did not answer within 1 s")));
        QVERIFY(notes(reading).contains(text("/a/bin/pip did not answer within 1 s")));
        QVERIFY(notes(reading).contains(text("/a/bin/python3.3 failed with status 9")));
        QVERIFY(notes(reading).contains(
            text("/a/bin/python2.7 does not run Python, all it tells is its version")));
        QVERIFY(notes(reading).contains(text("/a/bin/python3.2 failed with status 153"))); // SIGXFSZ
        for (const char *name : {"3.4", "3.6", "3.7"})
            QCOMPARE(notes(reading).filter(text("/a/bin/python") + text(name)).size(), 1);
    }

    void odd_data() { shells_data(); }
    /// PATH as manifests have it: a literal head, empty and repeated entries, ~, files, nothing.
    void odd()
    {
        QFETCH(QStringList, shell);
        ProbeTree tree;
        tree.program(text("/one/bin/python3.1"), sayer("3.1.1"));
        tree.program(text("/root/x/python3.2"), sayer("3.2.1"));
        tree.program(text("/flywheel/v0/python3.3"), sayer("3.3.1"));
        tree.program(text("/with space/python3.4"), sayer("3.4.1"));
        tree.program(text("/last/python3.5"), sayer("3.5.1"));
        tree.program(text("/img/bin/python3.6"), sayer("3.6.1"));
        const QString one = tree.path(text("/one/bin"));
        const QString gearPath = text("PATH=") + one + text(":~/x:") + one + text("/python3.1:") +
                                 one + text("/::*:$HOME:/gone:") + tree.path(text("/with space")) +
                                 u':' + tree.path(text("/last")) + u':';
        const std::vector<ProbeContext> contexts{{{{text("PATH"), gearPath}}, {}}};
        const ProbeReading reading =
            tree.probe(contexts, 10, shell, tree.path(text("/img/bin")) + text(":/none"));
        QVERIFY(reading.finished);
        const ImageFindings &findings = reading.findings.at(0);
        QCOMPARE(paths(findings),
                 (QStringList{text("/one/bin/python3.1"), text("/root/x/python3.2"),
                              text("/flywheel/v0/python3.3"), text("/with space/python3.4"),
                              text("/last/python3.5"), text("/img/bin/python3.6")}));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(findings.pythons[size_t(i)].foundOn, QStringList{text("gear-path")});
        QCOMPARE(findings.pythons[5].foundOn, QStringList{text("image-path")});
    }

    void values_data() { shells_data(); }
    /// The gear's environment reaches interpreters as it is written, and runs nothing.
    void values()
    {
        QFETCH(QStringList, shell);
        ProbeTree tree;
        tree.program(text("/a/bin/python3"),
                     "#!/bin/sh\n[ \"$1\" = -V ] || exit 1\n"
                     "[ \"$VALUE\" = \"it's \\$(touch x) \\`y\\` \\\\ \\\"z\\\"\nline\" ] && "
                     "[ \"$UNDER\" = image ] && echo Python 3.1.$MINOR\n");
        const QString path = tree.path(text("/a/bin"));
        const QString value = text("it's $(touch x) `y` \\ \"z\"\nline");
        const EnvironmentVariables first{{text("PATH"), path},
                                {text("VALUE"), value},
                                {text("MINOR"), text("7")},
                                {text("UNDER"), text("image")},
                                {text("not a name"), text("x")},
                                {text("BASH_VERSINFO"), text("x")},
                                {text("UID"), text("x")},
                                {text("a;touch y"), text("x")},
                                {text("OPTIND"), text("x")},
                                // names that the script uses for itself
                                {text("timeout"), text("/none")},
                                {text("limiter"), text("x")},
                                {text("group"), text("x")},
                                {text("seconds"), text("x")},
                                {text("run"), text("/none")},
                                {text("stem"), text("/none")}};
        EnvironmentVariables second = first;
        second[2].value = text("8");
        const EnvironmentVariables third{{text("PATH"), path}};
        const ProbeReading reading =
            tree.probe({{first, {}}, {second, {}}, {third, {}}}, 10, shell);
        QCOMPARE(versions(reading.findings.at(0)), QStringList{text("3.1.7")});
        QCOMPARE(versions(reading.findings.at(1)), QStringList{text("3.1.8")});
        QVERIFY(versions(reading.findings.at(2)).isEmpty());
        QCOMPARE(reading.findings.at(0).pythons[0].foundOn, QStringList{text("gear-path")});
    }

    void variablesOfTheImage_data() { shells_data(); }
    /// Those that are named like the script's own reach what is asked as they are, and tell it
    /// nothing that is the script's: the nonce, above all.
    void variablesOfTheImage()
    {
        QFETCH(QStringList, shell);
        QStringList names;
        EnvironmentVariables image;
        for (const char *name : {"nonce", "path", "home", "limit", "n", "id", "here", "stem", "count",
                                 "bytes", "run_1", "groups", "image_path"}) {
            names << text("$") + text(name);
            image.push_back({text(name), text("given")});
        }
        ProbeTree tree;
        tree.program(text("/a/bin/python3"),
                     "#!/bin/sh\n[ \"$1\" = -V ] || { env; exit 1; }\n[ "
                         + names.join(QString()).toUtf8() + " = "
                         + QByteArray("given").repeated(names.size()) + " ] && echo Python 3.1.9\n");
        const QString path = tree.path(text("/a/bin"));
        const auto reading = tree.probe({{{{text("PATH"), path}}, {}}}, 10, shell,
                                        tree.path(text("/b/bin")), image);
        QVERIFY(reading.finished);
        QCOMPARE(versions(reading.findings.at(0)), QStringList{text("3.1.9")});
    }

    /// Run by mistake, it does nothing.
    void elsewhereItDoesNothing()
    {
        QProcess process;
        process.start(text("sh"), {text("-s")});
        process.write(probeScript("n0nce", {{}}, {}));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 64);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void interpretersByNameAndByAnswering()
    {
        ProbeTree tree;
        const QStringList names{text("python2.7"), text("python3.6m"), text("python3.13t"),
                                text("python3.8-dbg"), text("pypy3")};
        int minor = 0;
        for (const QString &name : names)
            tree.program(text("/a/bin/") + name, sayer("3.0." + QByteArray::number(++minor)));
        for (const char *name : {"python3-config", "ipython", "ipython3", "python-argcomplete",
                                 "pythonw", "python3.11-gdb.py"})
            tree.program(text("/a/bin/") + text(name), sayer("9.9.9"));
        tree.program(text("/a/bin/python3.9"), "#!/bin/sh\necho I am none\n");
        tree.file(text("/a/bin/python3.10"), sayer("9.9.9")); // not executable
        QDir().mkpath(tree.path(text("/a/bin/python3.12")));
        const ImageFindings findings = tree.probe(text("/a/bin")).findings.at(0);
        QCOMPARE(versions(findings), (QStringList{text("3.0.1"), text("3.0.2"), text("3.0.3"),
                                                  text("3.0.4"), text("3.0.5")}));
    }

    void oneFileIsOneInterpreterWhateverItsNames()
    {
        ProbeTree tree;
        tree.program(text("/usr/bin/python3.9"), sayer("3.9.1"));
        tree.link(text("/usr/bin/python3"), text("python3.9"));
        tree.link(text("/usr/bin/python"), tree.path(text("/etc/alternatives/python")));
        tree.link(text("/etc/alternatives/python"), tree.path(text("/usr/bin/python3.9")));
        tree.link(text("/bin"), text("usr/bin"));
        tree.link(text("/usr/local/bin/python3"), tree.path(text("/usr/bin/python3")));
        const ImageFindings findings =
            tree.probe(text("/usr/local/bin:/bin:/usr/bin"), text("python3 x")).findings.at(0);
        QCOMPARE(paths(findings), QStringList{text("/usr/bin/python3.9")});
        QVERIFY(findings.pythons[0].inUse);
    }

    void pipsByTheirShebang()
    {
        ProbeTree tree;
        const QByteArray venv = m_real.path(text("/opt/venv/bin/python")).toUtf8();
        const QString library = text("/p/lib/python") + m_branch + text("/site-packages");
        tree.program(text("/a/bin/pip3.1"), "#!" + venv + "\nimport pip\n");
        tree.program(text("/b/bin/pip"),
                     "#!/bin/sh\n'''exec' \"" + venv + "\" \"$0\" \"$@\"\n' '''\n");
        tree.program(text("/c/bin/pip3"), "#!/opt/gone/bin/python\n");
        tree.program(text("/d/bin/pip-3.6"), "#!/bin/sh\nexec " + venv + " -m pip \"$@\"\n");
        tree.program(text("/e/bin/pip"),
                     "#!" + venv + " -I\nimport pip._internal as p\np.main()\n");
        tree.program(text("/f/bin/pip"), "#!/bin/sh\necho broken >&2\nexit 1\n");
        tree.program(text("/f/bin/pip-compile"), "#!/bin/sh\n");
        tree.program(text("/g/bin/pip"), "#!/usr/bin/env python\n");
        tree.link(text("/g/bin/python"), QString::fromUtf8(venv));
        const ProbeReading reading =
            tree.probe(text("/a/bin:/b/bin:/c/bin:/d/bin:/e/bin:/f/bin:/g/bin"));
        const ImageFindings &findings = reading.findings.at(0);
        QCOMPARE(findings.pipDirs,
                 (QStringList{text("/a/bin/pip3.1"), text("/b/bin/pip"), text("/c/bin/pip3"),
                              text("/d/bin/pip-3.6"), text("/e/bin/pip"), text("/f/bin/pip"),
                              text("/g/bin/pip"), m_real.path(text("/opt/venv/bin/pip"))}));
        const PythonFinding *owner = nullptr;
        for (const PythonFinding &found : findings.pythons) {
            if (found.prefix == m_real.path(text("/opt/venv")))
                owner = &found;
        }
        QVERIFY(owner);
        QStringList own;
        for (const PipFinding &pip : owner->pips) {
            own << pip.path;
            QCOMPARE(pip.freeze.size(), 4u);
        }
        QVERIFY(own.contains(text("/a/bin/pip3.1")));
        QVERIFY(own.contains(text("/b/bin/pip")));
        QVERIFY(own.contains(text("/d/bin/pip-3.6")));
        QVERIFY(own.contains(text("/e/bin/pip")));
        QVERIFY(!own.contains(text("/f/bin/pip")));
        QCOMPARE(notes(reading), QStringList{text("/f/bin/pip failed with status 1")});
    }

    void aPipThatFailsIsAnsweredByTheMetadata()
    {
        ProbeTree tree;
        run(text(python), {text("-m"), text("venv"), text("--without-pip"), tree.path(text("/v"))});
        const QString library = text("/v/lib/python") + m_branch + text("/site-packages");
        tree.package(library, "six", "1.16.0");
        tree.file(library + text("/pip/__init__.py"), "__version__ = '1.0'\n");
        tree.file(library + text("/pip/__main__.py"), "raise RuntimeError('worn out')\n");
        // Its neighbour fails as well, so that both are asked again.
        tree.program(text("/w/bin/python3.1"), "#!/bin/sh\nexit 1\n");
        const ProbeReading reading = tree.probe(text("/v/bin:/w/bin"));
        const auto venv = at(reading.findings.at(0), "/v/bin/python");
        QVERIFY(venv);
        QVERIFY(venv->pips.empty());
        QCOMPARE(listed(*venv->packages), QStringList{text("six==1.16.0")});
        QCOMPARE(notes(reading).size(), 2);
        QVERIFY(notes(reading)[0].endsWith(text("RuntimeError: worn out")));
        QVERIFY(notes(reading)[0].contains(text("/v/bin/python")));
    }

    void aPipThatHangsKeepsWhatWasSaidBefore()
    {
        ProbeTree tree;
        run(text(python), {text("-m"), text("venv"), text("--without-pip"), tree.path(text("/v"))});
        const QString library = text("/v/lib/python") + m_branch + text("/site-packages");
        tree.package(library, "six", "1.16.0");
        tree.file(library + text("/pip/__init__.py"), "__version__ = '1.0'\n");
        tree.file(library + text("/pip/__main__.py"), "import time\ntime.sleep(20)\n");
        const std::vector<ProbeContext> contexts{{{{text("PATH"), tree.path(text("/v/bin"))}}, {}}};
        const ProbeReading reading = tree.probe(contexts, 1);
        const auto venv = at(reading.findings.at(0), "/v/bin/python");
        QVERIFY(venv);
        QVERIFY(venv->version.startsWith(m_branch));
        QCOMPARE(listed(*venv->packages), QStringList{text("six==1.16.0")});
        QCOMPARE(notes(reading).size(), 1);
        QVERIFY(notes(reading)[0].endsWith(text("-m pip did not answer within 1 s")));
    }

    void noiseOfASiteDoesNotGetIntoTheList()
    {
        ProbeTree tree;
        run(text(python), {text("-m"), text("venv"), text("--without-pip"), tree.path(text("/v"))});
        const QString library = text("/v/lib/python") + m_branch + text("/site-packages");
        tree.file(library + text("/noise.pth"), "import sys; sys.stdout.write('noise==1.0\\n')\n");
        tree.package(library, "own", "3.0", "{\"url\":\"file:///src/own\",\"dir_info\":{}}");
        tree.file(library + text("/pip/__init__.py"), "__version__ = '1.0'\n");
        tree.file(
            library + text("/pip/__main__.py"),
            "import os, sys\nos.system('echo from-child==2.0')\nprint('own==3.0')\nsys.exit(0)\n");
        const auto venv = at(tree.probe(text("/v/bin")).findings.at(0), "/v/bin/python");
        QVERIFY(venv);
        QCOMPARE(listed(venv->pips.at(0).freeze),
                 (QStringList{text("from-child==2.0"), text("own==3.0")}));
        QCOMPARE(venv->pips.at(0).direct.value(text("own")).url, text("file:///src/own"));
    }

    void theGearsPathonhomeDoesNotHideAnInterpreter()
    {
        const EnvironmentVariables broken{{text("PATH"), m_real.path(text("/opt/venv/bin"))},
                                 {text("PYTHONHOME"), text("/nowhere")}};
        const ProbeReading reading = m_real.probe({{broken, {}}});
        const auto venv = at(reading.findings.at(0), "/opt/venv/bin/python");
        QVERIFY(venv);
        QCOMPARE(venv->pips.size(), 1u);
        QVERIFY(notes(reading).contains(
            text("/opt/venv/bin/python answers only without the gear's environment")));
    }

    void whatWouldChangePipsListIsTakenAway()
    {
        const EnvironmentVariables odd{{text("PATH"), m_real.path(text("/opt/venv/bin"))},
                              {text("PIP_EXCLUDE"), text("plain")},
                              {text("PIP_USER"), text("1")},
                              {text("PIP_TIMEOUT"), text("never")},
                              {text("PYTHONINSPECT"), text("1")},
                              {text("PYTHONWARNINGS"), text("error")}};
        const auto venv = at(m_real.probe({{odd, {}}}).findings.at(0), "/opt/venv/bin/python");
        QVERIFY(venv);
        QCOMPARE(venv->pips.at(0).freeze.size(), 4u);
    }

    void theDiskIsSearched()
    {
        ProbeTree tree;
        tree.program(text("/opt/conda/envs/neuro/bin/python3.1"), sayer("3.1.1"));
        tree.program(text("/opt/conda/bin/python3.2"), sayer("3.2.1"));
        tree.file(text("/opt/conda/conda-meta/history"), "");
        tree.program(text("/opt/conda/pkgs/python-3.9/bin/python3.9"), sayer("9.9.1")); // a cache
        tree.file(text("/opt/forge/conda-meta/history"), "");
        tree.program(text("/opt/forge/pkgs/python-3.9/bin/python3.9"), sayer("9.9.4"));
        tree.program(text("/srv/pkgs/x/bin/python3.3"), sayer("3.3.1")); // none
        tree.program(text("/root/.pyenv/versions/3.4.1/bin/python3.4"), sayer("3.4.1"));
        tree.program(text("/deep/a/b/c/d/e/f/g/python3.5"), sayer("3.5.1"));
        tree.program(text("/opt/x/lib/site-packages/y/bin/python3.6"), sayer("9.9.2"));
        tree.program(text("/usr/share/fsl/bin/python3.7"), sayer("3.7.1"));
        tree.program(text("/proc/1/root/bin/python3.8"), sayer("9.9.3"));
        const ImageFindings findings = tree.probe(text("/gone")).findings.at(0);
        QCOMPARE(versions(findings), (QStringList{text("3.1.1"), text("3.2.1"), text("3.3.1"),
                                                  text("3.4.1"), text("3.5.1"), text("3.7.1")}));
        for (const PythonFinding &found : findings.pythons)
            QCOMPARE(found.foundOn, QStringList{text("disk")});
    }

    void theCommandAndItsScriptsAreFollowed()
    {
        ProbeTree tree;
        tree.program(text("/odd/place/python3.1"), sayer("3.1.1"));
        tree.program(text("/site-packages/v/bin/python"), sayer("3.2.1"));
        tree.file(text("/site-packages/v/bin/activate"), "");
        tree.program(text("/bin/start"), "#!/bin/sh\n. env.sh\nexec \"$PY\" x.py\n");
        tree.file(text("/flywheel/v0/env.sh"),
                  "export PY=" + tree.path(text("/odd/place/python3.1")).toUtf8() + '\n');
        const QString path = tree.path(text("/bin"));
        const EnvironmentVariables environment{{text("PATH"), path}};
        const ProbeReading reading = tree.probe(
            {{environment, text("start now")},
             {environment, text("source ") + tree.path(text("/site-packages/v/bin/activate")) +
                               text(" && python x")}});
        const auto first = at(reading.findings.at(0), "/odd/place/python3.1");
        QVERIFY(first);
        QVERIFY(first->inUse);
        QCOMPARE(first->foundOn, QStringList{text("command")});
        const auto second = at(reading.findings.at(1), "/site-packages/v/bin/python");
        QVERIFY(second);
        QVERIFY(second->inUse);
        QCOMPARE(second->foundOn, QStringList{text("command")});
        // The search does not look there: the command did.
        QVERIFY(!at(reading.findings.at(0), "/site-packages/v/bin/python")->inUse);
    }

    void manyInterpretersAreBounded()
    {
        ProbeTree tree;
        for (int i = 0; i < 80; ++i)
            tree.program(text("/a/bin/python3.") + QString::number(i + 10), "#!/bin/sh\nexit 1\n");
        tree.program(text("/a/bin/python2"), sayer("2.7.1"));
        const ProbeReading reading = tree.probe(text("/a/bin"));
        QVERIFY(reading.finished);
        QCOMPARE(versions(reading.findings.at(0)), QStringList{text("2.7.1")});
        QVERIFY(notes(reading).contains(
            text("there are more than 64 interpreters or pips, the rest was not asked")));
    }

    void nothingIsLeftBehind()
    {
        ProbeTree tree;
        tree.program(text("/a/bin/python3"), sayer("3.1.1"));
        tree.probe(text("/a/bin"));
        const QString name = text("gear-audit.") + QString::number(tree.processId()) + text(".*");
        for (const QString &folder : {text("/dev/shm"), text("/tmp"), text("/var/tmp")})
            QCOMPARE(QDir(folder).entryList({name}, QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestProbeShells)
#include "tst_probe_shells.moc"
