#include "core/images/docker/probe_verdict.h"
#include "tests/support/probe_tree.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A stand-in for an interpreter that can say its version and nothing else.
QByteArray sayer(const QByteArray &version)
{
    return "#!/bin/sh\n[ \"$1\" = -V ] || exit 1\necho 'Python " + version + "'\n";
}

QStringList versions(const ImageFindings &findings)
{
    QStringList list;
    for (const PythonFinding &python : findings.pythons)
        list << python.version;
    list.sort();
    return list;
}

QStringList notes(const ProbeReading &reading, std::size_t context = 0)
{
    return reading.notes + reading.contextNotes.at(context);
}
} // namespace

/// The real script in real shells: gears of one image and its interpreters do not reach each other.
class TestProbeIsolation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighbours_data()
    {
        QTest::addColumn<QStringList>("shell");
        for (const QStringList &shell : probeShells())
            QTest::newRow(qPrintable(shell.first())) << shell;
    }

    /// Two gears of one image. What the manifest of one does to interpreters is nothing to the other.
    void neighbours()
    {
        QFETCH(QStringList, shell);
        ProbeTree tree;
        for (const QByteArray number : {"1", "2", "3", "4", "5"})
            tree.program(text("/a/bin/python3.") + QString::fromLatin1(number),
                         "#!/bin/sh\n[ -z \"$HANG\" ] || exec /bin/sleep 20\n"
                         "[ -z \"$BREAK\" ] || exit 3\n"
                         "[ \"$1\" = -V ] || exit 1\necho 'Python 3." + number + ".1'\n");
        tree.program(text("/a/bin/pip"), "#!/bin/sh\n[ -z \"$HANG\" ] || exec /bin/sleep 20\n"
                                         "[ \"$1\" = freeze ] || echo 'pip 9.0 from /x'\n");
        const QString path = tree.path(text("/a/bin"));
        const EnvironmentVariables plain{{text("PATH"), path}};
        EnvironmentVariables hanging = plain;
        hanging.push_back({text("HANG"), text("1")});
        EnvironmentVariables breaking = plain;
        breaking.push_back({text("BREAK"), text("1")});
        tree.secondsOfAGear = 3; // two of five may hang
        const auto all = tree.probe({{hanging, {}}, {breaking, {}}, {plain, {}}}, 1, shell);
        const auto alone = tree.probe({{plain, {}}}, 1, shell);
        QVERIFY(all.finished);
        QCOMPARE(versions(alone.findings.at(0)).size(), 5);
        QCOMPARE(all.findings.at(2), alone.findings.at(0));
        QCOMPARE(notes(all, 2), notes(alone));
        QCOMPARE(all.late, (std::vector<bool>{true, false, false}));
        QVERIFY(notes(all, 0).contains(text("/a/bin/python3.1 did not answer within 1 s")));
        QVERIFY(notes(all, 1).contains(text("/a/bin/python3.1 failed with status 3")));

        ProcessOutcome ended;
        ended.end = ProcessEnd::Exited;
        const InspectedImage judged = judgeProbe(ended, all);
        QCOMPARE(judged.status, Status::Audited);
        QCOMPARE(judged.statuses, (std::vector<Status>{Status::TimedOut, Status::ProbeFailed,
                                                       Status::Audited}));
        QCOMPARE(all.commandNotes.at(2), alone.commandNotes.at(0)); // there is no ./run
        QCOMPARE(judged.notes.at(2), (notes(alone) << alone.commandNotes.at(0)).join(text("; ")));
    }

    /// The kernel kills for memory, long before the time is up.
    void whatIsKilledIsNotToldAsSlow()
    {
        ProbeTree tree;
        tree.program(text("/a/bin/python3.1"), "#!/bin/sh\nkill -9 $$\n");
        const auto reading = tree.probe({{{{text("PATH"), tree.path(text("/a/bin"))}}, {}}}, 9);
        QVERIFY2(notes(reading, 0).contains(text("/a/bin/python3.1 was killed, most likely because it took more memory than it may")),
                 qPrintable(notes(reading, 0).join(u'|')));
        QCOMPARE(reading.killed, std::vector<bool>{true});
    }

    /// One that says it is another keeps neither that one's answer nor its place.
    void oneThatSaysItIsAnother()
    {
        ProbeTree tree;
        const QString real = tree.path(text("/z/bin/python3"));
        tree.program(text("/z/bin/python3"), "#!/bin/sh\necho 'key [\"/z\",\"" + real.toUtf8()
            + "\"]\n{\"version\": \"3.1.1\", \"prefix\": \"/z\", \"real\": \"" + real.toUtf8()
            + "\"}' >\"$3.answer\"\ncase $4 in *z/bin*) echo '{\"same\":1}' >>\"$3.answer\" ;; esac\n");
        tree.program(text("/a/bin/python3"), "#!/bin/sh\necho 'key [\"/z\",\"" + real.toUtf8()
            + "\"]' >>\"$4\"\necho 'key [\"/z\",\"" + real.toUtf8()
            + "\"]\n{\"version\": \"9.9.9\", \"prefix\": \"/z\", \"real\": \"" + real.toUtf8()
            + "\"}' >\"$3.answer\"\n");
        const auto reading = tree.probe(text("/a/bin:/z/bin"));
        QCOMPARE(versions(reading.findings.at(0)), QStringList{text("3.1.1")});
        QCOMPARE(tree.output().count("\"same\""), 0);
    }

    /// What a program leaves under the names that come next is passed by, and a pipe or a link that it
    /// puts in the place of its own is not read.
    void namesThatAreTaken()
    {
        ProbeTree tree;
        tree.program(text("/a/bin/python3.1"),
                     "#!/bin/sh\nn=${3##*.}\nfor i in 1 2 3 4; do n=$((n + 1))\n"
                     "/bin/ln -s /dev/full \"${3%.*}.$n.out\"; /usr/bin/mkfifo \"${3%.*}.$n.answer\"\n"
                     "done\n/bin/rm \"$3.err\" \"$3.answer\"\n/usr/bin/mkfifo \"$3.err\"\n"
                     "/bin/ln -s /usr/bin/python3 \"$3.answer\"\nexit 1\n");
        tree.program(text("/a/bin/python3.2"), sayer("3.2.1"));
        const auto reading = tree.probe(text("/a/bin"));
        QVERIFY(reading.finished);
        QCOMPARE(versions(reading.findings.at(0)), QStringList{text("3.2.1")});
        QVERIFY(!tree.output().contains("ELF"));
    }
};

QTEST_GUILESS_MAIN(TestProbeIsolation)
#include "tst_probe_isolation.moc"
