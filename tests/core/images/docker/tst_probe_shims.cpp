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

/// "3.11" of the Python of this machine.
QString branch()
{
    QProcess process;
    process.start(text("/usr/bin/python3"), {text("-c"), text("import sys; print('%d.%d' % sys.version_info[:2])")});
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}
} // namespace

/// What is asked in the root folder, and lies or goes by what is in the gear's.
class TestProbeShims : public QObject
{
    Q_OBJECT

    ProbeTree m_tree;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"/opt/pyenv/versions/1", "/opt/pyenv/versions/2"}) {
            QProcess process;
            process.start(text("/usr/bin/python3"),
                          {text("-m"), text("venv"), text("--without-pip"), m_tree.path(text(name))});
            QVERIFY(process.waitForFinished(120000));
            QVERIFY2(process.exitCode() == 0, "this test needs python3 with its venv module");
        }
        m_tree.file(text("/flywheel/v0/.python-version"), "2\n");
        m_tree.file(text("/opt/pyenv/version"), "1\n");
        // As pyenv looks for it: from PYENV_DIR, else from where it is started.
        m_tree.program(text("/opt/pyenv/shims/python"),
                       "#!/bin/sh\nroot=" + m_tree.path(text("/opt/pyenv")).toUtf8()
                           + "\nfile=${PYENV_DIR:-$PWD}/.python-version\n[ -f \"$file\" ] || file=$root/version\n"
                             "read -r version <\"$file\"\nexec \"$root/versions/$version/bin/python\" \"$@\"\n");
    }

    /// A shim is asked as the gear would start it: its .python-version is the gear's.
    void theGearsVersion()
    {
        const ProbeReading reading = m_tree.probe(text("/opt/pyenv/shims"), text("python x.py"));
        QVERIFY(reading.finished);
        QStringList onPath;
        for (const PythonFinding &python : reading.findings.at(0).pythons) {
            if (python.foundOn.contains(text("gear-path")))
                onPath << python.prefix;
        }
        QCOMPARE(onPath, QStringList{text("/opt/pyenv/versions/2")});
    }

    /// An older pip lists a folder without metadata by its name.
    void whatHasNoMetadataIsNoPackageForPipEither()
    {
        const QString site = text("/opt/pyenv/versions/1/lib/python%1/site-packages").arg(branch());
        m_tree.file(site + text("/Left.over-1.0.dist-info/RECORD"), "");
        m_tree.package(site, "there", "2.0");
        m_tree.file(site + text("/pip/__init__.py"), "__version__ = '9.0'\n");
        m_tree.file(site + text("/pip/__main__.py"), "print('Left.over==1.0')\nprint('elsewhere==3.0')\nprint('there==2.0')\n");
        const ProbeReading reading = m_tree.probe(text("/opt/pyenv/versions/1/bin"));
        for (const PythonFinding &python : reading.findings.at(0).pythons) {
            if (python.prefix == text("/opt/pyenv/versions/1")) {
                QCOMPARE(python.pips.at(0).freeze,
                         (std::vector<Package>{{text("elsewhere"), text("3.0")}, {text("there"), text("2.0")}}));
                return;
            }
        }
        QFAIL("it was not found");
    }

    /// A conda package as it was unpacked is no interpreter of the image, and its pip no pip.
    void packageCaches()
    {
        for (const char *prefix : {"/srv/cache/python-3.9.7-h1_0", "/srv/real"}) {
            m_tree.program(text(prefix) + text("/bin/python3.9"), "#!/bin/sh\nexit 3\n");
            m_tree.program(text(prefix) + text("/bin/pip"), "#!" + m_tree.path(text(prefix)).toUtf8() + "/bin/python3.9\n");
            m_tree.file(text(prefix) + text("/lib/python3.9/site-packages/pip-1.dist-info/METADATA"), "Name: pip\nVersion: 1\n");
        }
        m_tree.file(text("/srv/cache/python-3.9.7-h1_0/info/index.json"), "{}");
        const ImageFindings findings = m_tree.probe(text("/none")).findings.at(0);
        QVERIFY(findings.pythonDirs.contains(text("/srv/real/bin/python3.9")));
        QVERIFY(findings.pipDirs.contains(text("/srv/real/bin/pip")));
        QCOMPARE((findings.pythonDirs + findings.pipDirs).filter(text("cache")), QStringList());
    }

    /// Beside an interpreter that does not answer: a folder without metadata is no package.
    void whatHasNoMetadata()
    {
        m_tree.program(text("/opt/broken/bin/python3.9"), "#!/bin/sh\nexit 3\n");
        const QString site = text("/opt/broken/lib/python3.9/site-packages");
        m_tree.file(site + text("/left-1.0.dist-info/RECORD"), "");
        m_tree.file(site + text("/there-2.0.dist-info/METADATA"), "Name: there\nVersion: 2.0\n");
        m_tree.file(site + text("/old-3.0.egg-info"), "Name: old\nVersion: 3.0\n");
        m_tree.file(site + text("/egg-4.0.egg/EGG-INFO/PKG-INFO"), "Name: egg\nVersion: 4.0\n");
        const ProbeReading reading = m_tree.probe(text("/opt/broken/bin"), text("python3.9 x.py"));
        for (const PythonFinding &python : reading.findings.at(0).pythons) {
            if (python.path == text("/opt/broken/bin/python3.9")) {
                QCOMPARE(python.packages.value_or(std::vector<Package>()),
                         (std::vector<Package>{{text("egg"), text("4.0")}, {text("old"), text("3.0")}, {text("there"), text("2.0")}}));
                return;
            }
        }
        QFAIL("it was not found");
    }
};

QTEST_GUILESS_MAIN(TestProbeShims)
#include "tst_probe_shims.moc"
