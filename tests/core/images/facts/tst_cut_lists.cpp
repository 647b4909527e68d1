#include "core/images/docker/probe_output.h"
#include "core/images/docker/probe_verdict.h"
#include "core/images/facts/image_evidence.h"
#include "core/images/facts/probe_facts.h"
#include "core/images/pythons/python_pairing.h"

#include "tests/support/probe_lines.h"

#include <QTest>

#include <functional>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Lines of ours until there are so many bytes of them.
QByteArray ours(qsizetype bytes, const std::function<QByteArray(const QByteArray &number)> &line)
{
    QByteArray lines;
    lines.reserve(bytes + 1000);
    for (int i = 0; lines.size() < bytes; ++i)
        lines += ProbeLines::nonce + ' ' + line(QByteArray::number(i)) + '\n';
    return lines;
}

ProbeReading read(const QByteArray &lines, ReadingTime &time)
{
    const QByteArray start = ProbeLines::nonce + " start\n", end = ProbeLines::nonce + " end\n";
    return readProbeOutput(start + lines + end, ProbeLines::nonce, {{}}, {}, time);
}
} // namespace

/// A list that ends at a bound is not told as whole, and reading what an image prints takes work in
/// proportion to it, within its gear's time.
class TestCutLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packagesThatAreTooMany()
    {
        QByteArray answer = "{\"version\":\"3.11.2\",\"prefix\":\"/usr\"}\n";
        for (int i = 0; i < 100'000; ++i)
            answer += "{\"dist\":[\"a" + QByteArray::number(i) + "\",\"1\",\"/x\",null]}\n";
        answer += "{\"dists\":1}\n";
        ProbeLines lines;
        lines.line("python 1 /usr/bin/python3").show("answer 0 1", answer);
        ReadingTime time;
        const ProbeReading reading = readProbeOutput(lines.whole(), ProbeLines::nonce, {{}}, {}, time);
        const QStringList &cut = reading.findings.at(0).image.cut;
        QCOMPARE(cut, QStringList{text("packages, or too long ones, in /usr/bin/python3")});
        ProcessOutcome ended;
        ended.end = ProcessEnd::Exited;
        QVERIFY(judgeProbe(ended, reading).reason.contains(text("there are too many packages")));
    }

    /// The interpreter was ended, by its limit of bytes or time, before it had told all.
    void packagesThatBreakOff()
    {
        const QByteArray told = "{\"version\":\"3.11.2\",\"prefix\":\"/usr\"}\n"
                                "{\"dist\":[\"a\",\"1\",\"/x\",null]}\n";
        for (const bool isWhole : {false, true}) {
            ProbeLines lines;
            lines.line("python 1 /usr/bin/python3").show("answer 0 1", isWhole ? told + "{\"dists\":1}\n" : told);
            QCOMPARE(lines.facts().cut, isWhole ? QStringList() : QStringList{text("packages of /usr/bin/python3")});
        }
    }

    void whatWasNotAsked()
    {
        ProbeLines lines;
        lines.lines({"python 1 /usr/bin/python3", "note many /usr/bin/python3.99", "note search"});
        QCOMPARE(lines.facts().cut, (QStringList{text("interpreters and pips"), text("the search of the disk")}));
    }

    void toolsThatAreTooMany()
    {
        ImageEvidence evidence;
        for (int i = 0; i < 150; ++i)
            evidence.insert(text("/opt/conda%1/conda-meta/x-1-0.json").arg(i), "channel");
        QCOMPARE(readImageEvidence(evidence).cut, QStringList{text("environments of conda")});
    }

    void thirtyMegabytesTakeWorkInProportion_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("bytes");
        for (const char *kind : {"python 1 /usr/bin/pN", "python N /usr/bin/p", "python N /usr/bin/pN", "pip N /usr/bin/pipN",
                                 "dir gear 0 /opt/N", "dir gear N /opt", "dir image 0 /opt/N", "file f /x/N", "names /x/N\ta/b",
                                 "lies /x/N\t/y/N", "note-of 0 failed 1 /usr/bin/pN", "note-of N late", "note many N",
                                 "note-of N killed /usr/bin/p", "watched N saw 1 /x", "evidence /opt/N", "runs N by /x",
                                 "real N /usr/bin/p", "venv N"})
            QTest::newRow(kind) << QByteArray(kind) << 3'000'000;
        for (const char *kind : {"note-of 0 failed 1 /usr/bin/pN", "python N /usr/bin/pN"})
            QTest::newRow((QByteArray("all that is let through: ") + kind).constData()) << QByteArray(kind) << 30'000'000;
    }
    void thirtyMegabytesTakeWorkInProportion()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, bytes);
        // Enough interpreters and pips that a search among them for each line would show.
        QByteArray lines;
        for (int i = 1; i <= 900; ++i) {
            const QByteArray number = QByteArray::number(i);
            lines += ProbeLines::nonce + " python " + number + " /p" + number + "/bin/python3\n"
                + ProbeLines::nonce + " pip " + number + " /p" + number + "/bin/pip\n"
                + ProbeLines::nonce + " runs " + number + " env python3\n";
        }
        lines += ours(bytes, [&kind](const QByteArray &number) { return QByteArray(kind).replace("N", number); });
        ReadingTime time;
        const ProbeReading reading = read(lines, time);
        QVERIFY(reading.finished);
        QVERIFY2(time.steps() < lines.count('\n') + 100'000, qPrintable(QString::number(time.steps())));
    }

    void aStopReachesTheReader()
    {
        std::stop_source source;
        source.request_stop();
        ReadingTime time(source.get_token(), ReadingTime::Clock::time_point::max());
        const ProbeReading reading =
            read(ours(3'000'000, [](const QByteArray &number) { return "note-of 0 failed 1 /p" + number; }), time);
        QVERIFY(reading.isOver);
        QVERIFY(time.steps() < 1000);
    }

    void itsTimeEndsTheReader()
    {
        ReadingTime time({}, ReadingTime::Clock::now());
        const ProbeReading reading =
            read(ours(3'000'000, [](const QByteArray &number) { return "python " + number + " /p" + number; }), time);
        QVERIFY(reading.isOver);
        ProcessOutcome ended;
        ended.end = ProcessEnd::Exited;
        QCOMPARE(judgeProbe(ended, reading).status, Status::TimedOut);
    }

    void whatWasKilledForItsMemoryIsToldSo()
    {
        ReadingTime time;
        const ProbeReading reading = read(ProbeLines::nonce + " note-of 0 killed /usr/bin/python3\n", time);
        ProcessOutcome ended;
        ended.end = ProcessEnd::Exited;
        const InspectedImage judged = judgeProbe(ended, reading);
        QCOMPARE(judged.statuses, std::vector<Status>{Status::OutOfMemory});
        QCOMPARE(judged.notes.value(0),
                 text("/usr/bin/python3 was killed, most likely because it took more memory than it may"));
        ended.exitCode = 137;
        ProbeReading broken;
        broken.started = true;
        QCOMPARE(judgeProbe(ended, broken).status, Status::OutOfMemory);
        ended.exitCode = 1;
        QCOMPARE(judgeProbe(ended, broken).status, Status::ProbeFailed);
    }
};

QTEST_GUILESS_MAIN(TestCutLists)
#include "tst_cut_lists.moc"
