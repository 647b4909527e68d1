#include "core/images/pythons/python_pairing.h"

#include "tests/support/probe_lines.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// One line an interpreter and, below it, one a pip; what a person would compare.
QString shown(const ImageFindings &findings)
{
    QStringList lines;
    for (const PythonFinding &python : findings.pythons) {
        QStringList line{python.key,
                         python.path,
                         python.prefix,
                         python.kind,
                         python.foundOn.join(u','),
                         python.inUse ? text("in-use") : text("-")};
        if (python.packages) {
            for (const Package &package : *python.packages)
                line << package.name + text("==") + package.version;
        }
        lines << line.join(u' ');
        for (const PipFinding &pip : python.pips) {
            QStringList packages;
            for (const Package &package : pip.freeze)
                packages << package.name;
            lines << QStringList{text(" "), pip.key, pip.path, pip.version, packages.join(u',')}
                         .join(u' ');
        }
    }
    return lines.join(u'\n');
}

ImageFindings pair(const ProbeLines &said, const CommandReading &command = {}, int context = 0)
{
    return pairPythons(said.facts(), {context, 0, command});
}

ProbeLines folders()
{
    return ProbeLines().lines({"dir gear 0 /usr/local/bin", "dir gear 0 /usr/bin",
                               "dir gear 0 /bin", "lies /bin\t/usr/bin",
                               "dir image - /opt/conda/bin", "dir image - /usr/bin"});
}

AnswerLines systemPython()
{
    AnswerLines answer;
    answer.packages = {"six==1.16.0"};
    return answer;
}

AnswerLines withPip(AnswerLines answer, const QByteArray &freeze = "six==1.16.0\n")
{
    answer.pip = "23.0.1";
    answer.freeze = freeze;
    return answer;
}

AnswerLines environment(const QByteArray &prefix, const QByteArray &version = "3.11.2")
{
    AnswerLines answer;
    answer.version = version;
    answer.prefix = prefix;
    answer.base = "/usr";
    return answer;
}
} // namespace

class TestPythonPairing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The names of these tests are rows of what the first script got wrong.

    void anEnvironmentKeepsItsOwnPathAndPrefix()
    {
        ProbeLines said = folders();
        said.lines({"real 1 /usr/bin/python3.11", "python 1 /usr/bin/python3.11",
                    "python 1 /usr/bin/python3", "real 2 /opt/venv/bin/python", "venv 2",
                    "python 2 /opt/venv/bin/python3.11", "python 2 /opt/venv/bin/python3",
                    "python 2 /opt/venv/bin/python"});
        said.show("answer 0 1", systemPython().text());
        said.show("answer 0 2", environment("/opt/venv").text());
        QCOMPARE(
            shown(pair(said)),
            text(
                "python_3.11.2 /usr/bin/python3.11 /usr system gear-path,image-path - six==1.16.0\n"
                "python_3.11.2_a /opt/venv/bin/python /opt/venv venv disk -"));
    }

    void aPipBelongsToThePythonOfItsPrefixNotOfItsVersion()
    {
        // conda's python and the system's are both 3.11.2, and conda's folder is first on PATH.
        AnswerLines conda = withPip(environment("/opt/conda"), "numpy==1.26\n");
        conda.base = {};
        conda.real = "/opt/conda/bin/python3.11";
        conda.conda = true;
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11",
                    "python 2 /opt/conda/bin/python", "real 2 /opt/conda/bin/python3.11",
                    "pip 1 /opt/conda/bin/pip", "runs 1 by /opt/conda/bin/python"});
        said.show("answer 0 1", systemPython().text()).show("answer 0 2", conda.text());
        QCOMPARE(
            shown(pair(said)),
            text(
                "python_3.11.2 /usr/bin/python3.11 /usr system gear-path,image-path - six==1.16.0\n"
                "python_3.11.2_a /opt/conda/bin/python /opt/conda conda image-path -\n"
                "  pip_3.11 /opt/conda/bin/pip 23.0.1 numpy"));
    }

    void everyInterpreterOfOneVersionHasItsKey()
    {
        ProbeLines said = folders();
        for (int i = 0; i < 30; ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            const QByteArray prefix = "/e/" + number.rightJustified(2, '0');
            said.lines({"python " + number + ' ' + prefix + "/bin/python", "venv " + number});
            said.show("answer 0 " + number, environment(prefix).text());
        }
        const ImageFindings findings = pair(said);
        QCOMPARE(findings.pythons.size(), 30u);
        QCOMPARE(findings.pythons[0].key, text("python_3.11.2"));
        QCOMPARE(findings.pythons[1].key, text("python_3.11.2_a"));
        QCOMPARE(findings.pythons[26].key, text("python_3.11.2_z"));
        QCOMPARE(findings.pythons[27].key, text("python_3.11.2_aa"));
        QCOMPARE(findings.pythons[29].key, text("python_3.11.2_ac"));
    }

    void pipsAreToldApartByPath()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11",
                    "pip 1 /usr/local/bin/pip3.11", "pip 2 /usr/local/bin/pip3",
                    "pip 3 /usr/bin/pip3", "pip 4 /bin/pip", "pip 5 /root/.local/bin/pip"});
        for (const char *number : {"1", "2", "3", "4", "5"})
            said.line(QByteArray("runs ") + number + " by /usr/bin/python3");
        said.show("answer 0 1", withPip(systemPython()).text());
        const ImageFindings findings = pair(said);
        // Names of one pip in one folder are one, by the shortest.
        QCOMPARE(shown(findings),
                 text("python_3.11.2 /usr/bin/python3.11 /usr system gear-path,image-path -\n"
                      "  pip_3.11 /usr/local/bin/pip3 23.0.1 six\n"
                      "  pip_3.11_a /bin/pip 23.0.1 six\n"
                      "  pip_3.11_b /root/.local/bin/pip 23.0.1 six"));
        QCOMPARE(findings.pipDirs, (QStringList{text("/usr/local/bin/pip3"), text("/bin/pip"),
                                                text("/root/.local/bin/pip")}));
    }

    void pythonsWithoutAPipAreListedWithPackagesByMetadata()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11"});
        said.show("answer 0 1", systemPython().text());
        const ImageFindings findings = pair(said);
        QCOMPARE(findings.pythonDirs, QStringList{text("/usr/bin/python3.11")});
        QVERIFY(findings.pythons[0].pips.empty());
        QCOMPARE(*findings.pythons[0].packages,
                 (std::vector<Package>{{text("six"), text("1.16.0")}}));
    }

    void anInterpreterWithAPipHasNoPackagesByMetadata()
    {
        ProbeLines said = folders();
        said.lines(
            {"python 1 /usr/bin/python3", "pip 1 /usr/bin/pip", "runs 1 by /usr/bin/python3"});
        said.show("answer 0 1", withPip(systemPython()).text());
        QVERIFY(!pair(said).pythons[0].packages);
        QCOMPARE(pair(said).pythons[0].pips[0].version, text("23.0.1"));
    }

    void aPipWhoseShebangPointsNowhereDoesNotCostItsPython()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11",
                    "pip 1 /usr/bin/pip3", "runs 1 dead /opt/gone/bin/python",
                    "pip 2 /usr/local/bin/pip3.9", "runs 2 dead /opt/gone/bin/python"});
        said.show("answer 0 1", withPip(systemPython()).text());
        const ImageFindings findings = pair(said);
        QCOMPARE(shown(findings),
                 text("python_3.11.2 /usr/bin/python3.11 /usr system gear-path,image-path -\n"
                      "  pip_3.11 /usr/bin/pip3 23.0.1 six"));
        QCOMPARE(findings.pipDirs,
                 (QStringList{text("/usr/local/bin/pip3.9"), text("/usr/bin/pip3")}));
        // Without the module there is only the metadata.
        ProbeLines none = folders();
        none.lines({"python 1 /usr/bin/python3", "pip 1 /usr/bin/pip3", "runs 1 dead /x/python"});
        none.show("answer 0 1", systemPython().text());
        QCOMPARE(pair(none).pythons[0].packages->size(), 1u);
        QCOMPARE(pair(none).pipDirs, QStringList{text("/usr/bin/pip3")});
    }

    void aPipWithoutAScriptIsWrittenByItsModule()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11",
                    "pip 1 /opt/x/bin/pip", "runs 1 dead /opt/x/bin/python"});
        said.show("answer 0 1", withPip(systemPython()).text());
        const ImageFindings findings = pair(said);
        // What `python -m pip` runs: a folder is no pip.
        QCOMPARE(findings.pythons[0].pips[0].path, text("/usr/lib/python3.11/site-packages/pip/__main__.py"));
        QCOMPARE(findings.pipDirs, (QStringList{text("/opt/x/bin/pip"),
                                                text("/usr/lib/python3.11/site-packages/pip/__main__.py")}));
    }

    /// A pip that a gear has on PYTHONPATH is its code: the Python has packages by their metadata.
    void aPipOfAFolderOnPythonpathIsNotThePythons()
    {
        AnswerLines answer = withPip(systemPython());
        answer.pipAt = "/flywheel/v0/libs/pip";
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11"});
        said.show("answer 0 1", answer.text());
        const ImageFindings findings = pair(said);
        QVERIFY(findings.pythons[0].pips.empty());
        QVERIFY(findings.pipDirs.isEmpty());
        QCOMPARE(*findings.pythons[0].packages, (std::vector<Package>{{text("six"), text("1.16.0")}}));
    }

    void aShimsPipIsNoSecondPip()
    {
        AnswerLines real = withPip(systemPython());
        real.prefix = "/root/.pyenv/versions/3.11.2";
        real.real = real.prefix + "/bin/python3.11";
        ProbeLines said;
        said.lines({"python 1 " + real.real, "real 1 " + real.real, "pip 1 /root/.pyenv/shims/pip", "runs 1 itself"});
        said.show("answer 0 1", real.text());
        said.show("pip-version 0 1", "pip 23.0.1 from /root/.pyenv/versions/3.11.2/lib/python3.11/site-packages/pip (python 3.11)");
        said.show("pip-freeze 0 1", "six==1.16.0\n");
        QCOMPARE(pair(said).pipDirs, QStringList{text("/root/.pyenv/shims/pip")}); // where there is no other
        said.lines({"pip 2 /root/.pyenv/versions/3.11.2/bin/pip", "runs 2 by " + real.real});
        QCOMPARE(pair(said).pipDirs, QStringList{text("/root/.pyenv/versions/3.11.2/bin/pip")});
        QCOMPARE(pair(said).pythons[0].pips.size(), 1u);
    }

    void shimsAndWrappersAreNamesOfTheOneTheyStart()
    {
        AnswerLines real = withPip(systemPython());
        real.prefix = "/root/.pyenv/versions/3.11.2";
        real.real = real.prefix + "/bin/python3.11";
        ProbeLines said;
        said.lines({"dir gear 0 /root/.pyenv/shims", "python 1 /root/.pyenv/shims/python",
                    "real 1 /root/.pyenv/shims/python", "python 2 " + real.real,
                    "real 2 " + real.real, "pip 1 /root/.pyenv/versions/3.11.2/bin/pip",
                    "runs 1 by " + real.real});
        AnswerLines again = real;
        again.pip = {};
        said.show("answer 0 1", real.text());
        said.show("answer 0 2", again.text() + "{\"same\":1}\n");
        const CommandReading command{text("/root/.pyenv/shims/python"), {}, {}};
        QCOMPARE(shown(pair(said, command)),
                 text("python_3.11.2 /root/.pyenv/versions/3.11.2/bin/python3.11 "
                      "/root/.pyenv/versions/3.11.2 pyenv gear-path in-use\n"
                      "  pip_3.11 /root/.pyenv/versions/3.11.2/bin/pip 23.0.1 six"));
        QCOMPARE(pair(said).pythonDirs.size(), 1);
    }

    void labelsSayWhereItWasFound()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /z/bin/python", "venv 1", "python 2 /a/bin/python", "venv 2",
                    "python 3 /c/bin/python", "venv 3", "python 4 /usr/bin/python3",
                    "python 5 /opt/conda/bin/python3", "python 6 /usr/local/bin/python3.9",
                    "python 7 /usr/local/bin/python"});
        for (const char *number : {"1", "2", "3", "4", "5", "6", "7"})
            said.show(QByteArray("answer 0 ") + number,
                      environment(QByteArray("/p") + number, QByteArray("3.1.") + number).text());
        const CommandReading command{
            text("/c/bin/python"), {text("/c/bin/python")}, {text("/z/bin/python")}};
        QCOMPARE(shown(pair(said, command)),
                 text("python_3.1.7 /usr/local/bin/python /p7 venv gear-path -\n"
                      "python_3.1.6 /usr/local/bin/python3.9 /p6 venv gear-path -\n"
                      "python_3.1.4 /usr/bin/python3 /p4 venv gear-path,image-path -\n"
                      "python_3.1.5 /opt/conda/bin/python3 /p5 venv image-path -\n"
                      "python_3.1.3 /c/bin/python /p3 venv command in-use\n"
                      "python_3.1.1 /z/bin/python /p1 venv shebang -\n"
                      "python_3.1.2 /a/bin/python /p2 venv disk -"));
    }

    void eachContextHasItsOwnLabels()
    {
        ProbeLines said = folders();
        said.lines({"dir gear 1 /only/bin", "python 1 /only/bin/python", "venv 1"});
        said.show("answer 0 1", environment("/only").text());
        QCOMPARE(pair(said, {}, 0).pythons[0].foundOn, QStringList{text("disk")});
        QCOMPARE(pair(said, {}, 1).pythons[0].foundOn, QStringList{text("gear-path")});
    }

    void pypyIsNamedAsSuch()
    {
        AnswerLines answer = systemPython();
        answer.implementation = "PyPy";
        answer.version = "3.9.16";
        answer.real = "/usr/bin/pypy3.9";
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/pypy3", "python 2 /usr/bin/python3"});
        said.show("answer 0 1", answer.text()).show("answer 0 2", systemPython().text());
        QCOMPARE(pair(said).pythons[0].kind,
                 text("system")); // of one folder, plain python is first
        QCOMPARE(pair(said).pythons[1].kind, text("pypy"));
        QCOMPARE(pair(said).pythons[1].path, text("/usr/bin/pypy3.9"));
    }

    void aPipThatWasRunBelongsWhereItSaysThatItLives()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11",
                    "python 2 /v/bin/python", "venv 2", "python 3 /usr/bin/pypy3",
                    "pip 1 /usr/local/bin/pip", "runs 1 itself"});
        AnswerLines shared = systemPython();
        shared.folder = "/usr/lib/python3/dist-packages";
        AnswerLines pypy = shared;
        pypy.version = "3.9.16";
        pypy.real = "/usr/bin/pypy3.9";
        said.show("answer 0 1", shared.text());
        said.show("answer 0 2", environment("/v").text());
        said.show("answer 0 3", pypy.text());
        ProbeLines venv = said;
        venv.show("pip-version 0 1",
                  "pip 21.1 from /v/lib/python3.11/site-packages/pip (python 3.11)");
        venv.show("pip-freeze 0 1", "own==1\n");
        QCOMPARE(pair(venv).pythons[2].path, text("/v/bin/python"));
        QCOMPARE(pair(venv).pythons[2].pips[0].path, text("/usr/local/bin/pip"));
        QCOMPARE(pair(venv).pythons[2].pips[0].version, text("21.1"));
        QCOMPARE(pair(venv).pythons[2].pips[0].freeze,
                 (std::vector<Package>{{text("own"), text("1")}}));
        QVERIFY(pair(venv).pythons[0].pips.empty());
        // The folder of Debian's packages is on the path of both: the branch decides.
        ProbeLines debian = said;
        debian.show("pip-version 0 1",
                    "pip 23.0 from /usr/lib/python3/dist-packages/pip (python 3.9)");
        debian.show("pip-freeze 0 1", "own==1\n");
        QCOMPARE(pair(debian).pythons[1].kind, text("system"));
        QVERIFY(pair(debian).pythons[0].pips.empty());
        QCOMPARE(pair(debian).pythons[1].pips.size(), 1u);
    }

    void aPipThatWasRunAndLivesElsewhereBelongsToThePrefixThatItStandsIn()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "real 1 /usr/bin/python3.11", "pip 1 /usr/bin/pip",
                    "runs 1 itself"});
        said.show("answer 0 1", systemPython().text());
        said.show("pip-version 0 1", "pip 25.0 from /tmp/pip.zip/pip (python 3.11)\n");
        said.show("pip-freeze 0 1", "own==1\n");
        QCOMPARE(shown(pair(said)),
                 text("python_3.11.2 /usr/bin/python3.11 /usr system gear-path,image-path -\n"
                      "  pip_3.11 /usr/bin/pip 25.0 own"));
    }

    void oneThatOnlyTellsItsVersionIsListed()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /opt/old/bin/python2.7", "real 1 /opt/old/bin/python2.7",
                    "pip 1 /opt/old/bin/pip", "runs 1 by /opt/old/bin/python2.7"});
        said.show("said 0 1", "").show("said-err 0 1", "Python 2.7.18\n");
        said.show("pip-version 0 1", "pip 9.0.1 from /opt/old/lib/pip (python 2.7)\n");
        said.show("pip-freeze 0 1", "six==1.0\n");
        QCOMPARE(shown(pair(said)),
                 text("python_2.7.18 /opt/old/bin/python2.7 /opt/old system disk -\n"
                      "  pip_2.7 /opt/old/bin/pip 9.0.1 six"));
    }

    void oneThatHangsIsToldByItsFiles()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /v/bin/python", "venv 1"});
        said.show("answer 0 1", "").show("said 0 1", "");
        said.show("files 1", "version = 3.8.10\nplace /v/lib/python3.8/site-packages\n"
                             "entry six-1.16.0.dist-info\n");
        QCOMPARE(shown(pair(said)), text("python_3.8.10 /v/bin/python /v venv disk - six==1.16.0"));
    }

    void whatNeverAnswersIsNoInterpreter()
    {
        ProbeLines said = folders();
        said.lines({"python 1 /usr/bin/python3", "note failed 127 /usr/bin/python3"});
        said.show("said 0 1", "python3: command not found");
        QVERIFY(pair(said).pythons.empty());
        QVERIFY(pair(said).pythonDirs.isEmpty());
        QCOMPARE(said.facts().notes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPythonPairing)
#include "tst_python_pairing.moc"
