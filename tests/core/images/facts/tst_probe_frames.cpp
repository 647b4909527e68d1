#include "core/images/facts/probe_frames.h"

#include "tests/support/probe_lines.h"

#include <QTest>

using namespace gearaudit;

namespace
{
ProbeFrames read(const QByteArray &output)
{
    return readProbeFrames(output, ProbeLines::nonce);
}
} // namespace

class TestProbeFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesLinesAndCapturesApart()
    {
        const ProbeFrames frames =
            read(ProbeLines().line("a b").show("one 1", "x\ny").line("c").whole());
        QVERIFY(frames.started);
        QVERIFY(frames.finished);
        QCOMPARE(frames.lines, (std::vector<QByteArray>{"a b", "c"}));
        QCOMPARE(frames.captures.value("one 1"), QByteArray("x\ny"));
    }

    void passesOverWhatIsNotOurs()
    {
        const ProbeFrames frames = read(ProbeLines()
                                            .raw("hello from the image's entrypoint\n")
                                            .raw(" n0nce python 1 /indented\n")
                                            .raw("xn0nce python 1 /joined\n")
                                            .raw("other start\nother python 1 /fake\n")
                                            .line("c")
                                            .output());
        QVERIFY(!frames.started);
        QCOMPARE(frames.lines, std::vector<QByteArray>{"c"});
    }

    void contentMayBeAnything()
    {
        const QByteArray hostile("\0\xff\xfe\r\nother end one\nend one\n n0nce end\nbegin two\n\n",
                                 54);
        const ProbeFrames frames = read(ProbeLines().show("one", hostile).line("c").output());
        QCOMPARE(frames.captures.value("one"), hostile);
        QVERIFY(!frames.captures.contains("two"));
        QVERIFY(!frames.finished);
        QCOMPARE(frames.lines, std::vector<QByteArray>{"c"});
    }

    void contentWithoutALineBreakEndsAsWell()
    {
        QCOMPARE(read(ProbeLines().show("one", "no break").output()).captures.value("one"),
                 QByteArray("no break"));
        QCOMPARE(read(ProbeLines().show("one", "").output()).captures.value("one"), QByteArray());
    }

    void aCutOutputGivesWhatItHolds()
    {
        const QByteArray whole =
            ProbeLines().line("a").show("one", "12345").line("b").show("two", "67890").whole();
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const ProbeFrames frames = read(whole.left(length));
            QCOMPARE(frames.finished, length == whole.size());
            QVERIFY(QByteArray("12345").startsWith(frames.captures.value("one").left(5)));
            QVERIFY(frames.lines.size() <= 2);
        }
    }

    void aFrameThatIsNotEndedEndsWithTheNextLine()
    {
        const ProbeFrames frames =
            read(ProbeLines().line("begin one").raw("x\n").line("b").show("two", "y").output());
        QCOMPARE(frames.captures.value("one"), QByteArray("x"));
        QCOMPARE(frames.captures.value("two"), QByteArray("y"));
        QCOMPARE(frames.lines, std::vector<QByteArray>{"b"});
    }

    void withoutANonceNothingIsRead()
    {
        QVERIFY(!readProbeFrames(" start\n", {}).started);
        QVERIFY(!readProbeFrames("other start\n", ProbeLines::nonce).started);
    }
};

QTEST_GUILESS_MAIN(TestProbeFrames)
#include "tst_probe_frames.moc"
