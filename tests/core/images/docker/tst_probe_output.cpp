#include "core/images/docker/probe_output.h"

#include "core/images/docker/probe_script.h"

#include "tests/support/probe_lines.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A whole run over two contexts, with most kinds of lines.
ProbeLines ordinary()
{
    ProbeLines said;
    said.lines({"home /root", "work /flywheel/v0", "dir gear 0 /usr/bin", "dir gear 1 /v/bin",
                "dir image - /usr/bin", "lies /bin\t/usr/bin", "real 1 /usr/bin/python3.11",
                "python 1 /usr/bin/python3.11", "python 1 /usr/bin/python3", "real 2 /v/bin/python",
                "venv 2", "python 2 /v/bin/python", "python 3 /opt/hang/python3",
                "pip 1 /usr/bin/pip", "runs 1 by /usr/bin/python3", "pip 2 /v/bin/pip",
                "runs 2 itself"});
    said.show("text /flywheel/v0/run", "#!/usr/bin/python3\n");
    AnswerLines system;
    system.pip = "23.0.1";
    system.freeze = "six==1.16.0\n";
    AnswerLines venv = system;
    venv.prefix = "/v";
    venv.base = "/usr";
    for (const QByteArray &group : {QByteArray("0"), QByteArray("1")})
        said.show("answer " + group + " 1", system.text())
            .show("answer " + group + " 2", venv.text());
    said.line("note-of 0 stopped 20 /opt/hang/python3");
    said.show("error 0 3", "").show("said 0 3", "").show("said-err 0 3", "").show("files 3", "");
    said.show("pip-version 0 2",
              "pip 23.0.1 from /v/lib/python3.11/site-packages/pip (python 3.11)");
    said.show("pip-freeze 0 2", "six==1.16.0\n");
    return said;
}

std::vector<ProbeContext> contexts()
{
    return {{{}, QString()},
            {{{text("PATH"), text("/v/bin")}}, text("python run.py")},
            {{{text("PATH"), text("/v/bin")}}, text("python3 run.py")}};
}

ProbeReading read(const QByteArray &output)
{
    return readProbeOutput(output, ProbeLines::nonce, contexts(), {});
}
} // namespace

class TestProbeOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesFindingsForEachContext()
    {
        const ProbeReading reading = read(ordinary().whole());
        QVERIFY(reading.started);
        QVERIFY(reading.finished);
        QCOMPARE(reading.findings.size(), 3u);
        QCOMPARE(reading.findings[0].pythonDirs,
                 (QStringList{text("/usr/bin/python3.11"), text("/v/bin/python")}));
        QVERIFY(reading.findings[0].pythons[0].inUse); // ./run, by its shebang
        QCOMPARE(reading.findings[0].pythons[0].foundOn,
                 (QStringList{text("gear-path"), text("image-path"), text("shebang")}));
        QCOMPARE(reading.findings[1].pythonDirs,
                 (QStringList{text("/v/bin/python"), text("/usr/bin/python3.11")}));
        QVERIFY(reading.findings[1].pythons[0].inUse);
        QVERIFY(!reading.findings[1].pythons[1].inUse);
        QCOMPARE(reading.contextNotes[0],
                 QStringList{text("/opt/hang/python3 did not answer within 20 s")});
        QVERIFY(reading.contextNotes[1].isEmpty()); // it hung in the other's environment
        QVERIFY(reading.notes.isEmpty());
    }

    void gearsOfOneEnvironmentShareTheAnswers()
    {
        QCOMPARE(environmentNumber(contexts(), 0), 0);
        QCOMPARE(environmentNumber(contexts(), 1), 1);
        QCOMPARE(environmentNumber(contexts(), 2), 1);
        // The third context has answers though the script gave none under its number.
        const ProbeReading reading = read(ordinary().whole());
        QCOMPARE(reading.findings[2].pythons.size(), 2u);
        QCOMPARE(reading.findings[2].pythons[0].pips.size(), 1u);
    }

    void nothingAtAllIsNotTheSameAsNothingFound()
    {
        QVERIFY(!read("sh: not found\n").started);
        QCOMPARE(read({}).findings.size(), 3u);
        const ProbeReading none = read(ProbeLines().whole());
        QVERIFY(none.started);
        QVERIFY(none.finished);
        QVERIFY(none.findings[0].pythons.empty());
        QVERIFY(none.notes.isEmpty());
    }

    void oneThatFailedLeavesANoteNotSilence()
    {
        ProbeLines said;
        said.lines({"python 1 /a/python3", "note-of 0 failed 1 /a/python3"});
        said.show("error 0 1", "Traceback\n\nImportError: \x1b[31mno\tmodule\n");
        const ProbeReading reading = read(said.whole());
        QVERIFY(reading.findings[0].pythons.empty());
        const QStringList notes = reading.contextNotes[0];
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].startsWith(text("/a/python3 failed with status 1: ImportError:")));
        QVERIFY(!notes[0].contains(u'\n'));
    }

    void notesNameThePipOfAnInterpreterThatAnswered()
    {
        ProbeLines said;
        said.lines({"python 1 /a/python3", "note-of 0 stopped 20 /a/python3", "note-of 0 plain /a/python3",
                    "note many /b/python", "note many /c/python", "note search", "note no-folder",
                    "note unheard-of x"});
        said.show("answer 0 1", AnswerLines().text());
        QCOMPARE(read(said.whole()).notes.size(), 3);
        QCOMPARE(read(said.whole()).contextNotes[0].size(), 2);
        QCOMPARE(read(said.whole()).contextNotes[0][0], text("/a/python3 -m pip did not answer within 20 s"));
    }

    void whatAnImagePrintsCannotConfuseTheReader()
    {
        const QByteArray fake = "start\nend\npython 9 /fake/python\nx start\nn0nc start\n";
        ProbeLines said = ordinary();
        said.raw(fake).show("error 0 3", fake).raw(QByteArray(100, '\0')).raw("\r\r\n\xff\n");
        const ProbeReading reading = read(said.whole());
        QCOMPARE(reading.findings, read(ordinary().whole()).findings);
    }

    void aCutOutputKeepsWhatCameBefore()
    {
        const QByteArray whole = ordinary().whole();
        const ProbeReading full = read(whole);
        size_t most = 0;
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const ProbeReading reading = read(whole.left(length));
            QVERIFY(!reading.finished);
            QCOMPARE(reading.findings.size(), 3u);
            QVERIFY(reading.findings[0].pythons.size() <= full.findings[0].pythons.size());
            QVERIFY(reading.findings[0].pythons.size() >= most);
            most = reading.findings[0].pythons.size();
        }
        QCOMPARE(most, full.findings[0].pythons.size());
    }

    void anyBytesAreTaken()
    {
        const QByteArray whole = ordinary().whole();
        quint32 state = 1;
        const auto random = [&state](qsizetype below) {
            state = state * 1664525u + 1013904223u;
            return qsizetype((state >> 8) % quint32(below));
        };
        const QByteArrayList pieces{"n0nce ",
                                    "\nn0nce begin answer 0 1\n",
                                    "\nn0nce end",
                                    "\nn0nce python 99999999999999999999 /x/python\n",
                                    "\nn0nce python -1 /y/python3\n",
                                    "\nn0nce dir gear x /z\n",
                                    "\nn0nce lies \t\t\n",
                                    QByteArray("\0\xff", 2),
                                    "{\"dist\":[\"",
                                    "\n"};
        for (int round = 0; round < 800; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 12; ++i) {
                const qsizetype at = random(damaged.size() + 1);
                switch (random(3)) {
                case 0: damaged.insert(at, pieces.at(random(pieces.size()))); break;
                case 1: damaged.remove(at, random(200)); break;
                default: damaged.insert(at, damaged.mid(random(damaged.size()), random(300)));
                }
            }
            const ProbeReading reading = read(damaged);
            QCOMPARE(reading.findings.size(), 3u);
            for (const PythonFinding &python : reading.findings[0].pythons)
                QVERIFY(!python.key.isEmpty() && !python.version.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestProbeOutput)
#include "tst_probe_output.moc"
