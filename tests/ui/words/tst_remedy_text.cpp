#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "ui/words/remedy_text.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// As it is where the words for one and for several are there, which translations/ has.
QString several(const QString &text)
{
    return QString(text).replace(QStringLiteral("(s)"), QStringLiteral("s"));
}

Fault fault(const char *name, Severity severity, bool isExploited = false)
{
    Fault made;
    made.name = str(name);
    made.names = QStringList{made.name};
    made.severity = severity;
    made.isExploited = isExploited;
    return made;
}

/// Pin urllib3 in the base of three gears, one of which is told by an earlier audit.
Remedies sample()
{
    Remedies made;
    made.faults = {fault("CVE-1", Severity::Critical, true), fault("CVE-2", Severity::High), fault("CVE-3", Severity::Unknown)};
    made.faults[0].summary = str("Cookies go to others\nand more");
    made.faults[0].links = QStringList{str("https://example.org/1"), str("https://example.org/2")};
    RemedyPlace base;
    base.kind = RemedyPlace::Kind::Base;
    base.digest = str("sha256:0123456789abcdef0123456789abcdef");
    base.command = str("RUN pip install urllib3");
    base.layers = 5;
    base.name = str("python:3.11-slim");
    made.places = {base};
    Remedy remedy;
    remedy.package = str("urllib3");
    remedy.from = QStringList{str("1.26.4")};
    remedy.to = str("1.26.18");
    remedy.python = str("/usr/bin/python3");
    remedy.faults = {0, 1};
    remedy.gears = {{0, 0, true, false}, {0, 1, false, false}, {0, 2, true, true}};
    made.list = {remedy};
    return made;
}

} // namespace

class TestRemedyText : public QObject
{
    Q_OBJECT
    std::vector<RemedySource> m_sources;

    QString lineOf(const Remedies &remedies) const
    {
        const RemedyShare share{0, remedies.list.front().gears};
        return several(remedyText(remedies, remedies.list.front(), countsOf(remedies, m_sources, {&share, 1})));
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        auto two = gear("two", {});
        two.site = str("lab");
        auto three = gear("three", {});
        three.audit.lastAnswer = LastAnswer{str("0.9"), {}, {}, {}};
        m_sources = {{PackedReport::pack({gear("one", {}), two, three}), nullptr, nullptr}};
    }

    void aLineSaysWhatWhereAndForWhat()
    {
        Remedies remedies = sample();
        QCOMPARE(lineOf(remedies), str("Pin urllib3 1.26.4 to 1.26.18 in the base python:3.11-slim (5 layers): mends 2 faults (1 critical, "
                                       "1 exploited) in 3 gears on 2 sites, 2 of them starting it"));
        Remedy &remedy = remedies.list.front();
        remedy.gears.resize(2);
        remedy.gears[0].startsIt = false;
        remedies.places[0].name.clear();
        QVERIFY2(lineOf(remedies).contains(str("in the base sha256:0123456789ab (5 layers)")), qPrintable(lineOf(remedies)));
        QVERIFY2(lineOf(remedies).endsWith(str("none of them starting it")), qPrintable(lineOf(remedies)));
    }

    void everyKindHasItsWords()
    {
        Remedies remedies = sample();
        Remedy &remedy = remedies.list.front();
        RemedyPlace &place = remedies.places.front();
        remedy.kind = RemedyKind::RemovePackage;
        place.kind = RemedyPlace::Kind::Image;
        place.name = str("lab/one:1.0");
        QVERIFY2(lineOf(remedies).startsWith(str("Remove urllib3 1.26.4, which is malicious, in the image lab/one:1.0: mends")),
                 qPrintable(lineOf(remedies)));
        remedy.kind = RemedyKind::AwaitFix;
        QVERIFY2(lineOf(remedies).startsWith(str("Replace urllib3 1.26.4, for which there is no fix yet, in the image lab/one:1.0: 2 faults "
                                                 "(1 critical, 1 exploited) in 3 gears")),
                 qPrintable(lineOf(remedies)));
        remedy.kind = RemedyKind::ReplacePython;
        remedy.faults.clear();
        remedy.from = QStringList{str("3.8.1")};
        remedy.to = str("3.11");
        place.kind = RemedyPlace::Kind::Environment;
        place.name = str("/usr/bin/python3");
        place.images = 3;
        QVERIFY2(lineOf(remedies).startsWith(str("Replace Python 3.8.1, which is past its end of life, by 3.11 or later, in /usr/bin/python3 "
                                                 "of 3 images with the same packages: 3 gears on 2 sites")),
                 qPrintable(lineOf(remedies)));
    }

    void notesTellWhatStandsInTheWay()
    {
        Remedies remedies = sample();
        Remedy &remedy = remedies.list.front();
        QCOMPARE(remedyNotes(remedies, remedy, {}), QStringList());
        remedy.conflicts = {{str("botocore"), str("urllib3<1.26.6")}};
        QCOMPARE(remedyNotes(remedies, remedy, {}), (QStringList{str("botocore wants urllib3<1.26.6."), str("Within that, no version ends any.")}));
        remedy.within = str("1.26.5");
        remedy.leftWithin = {1};
        remedy.left = {2};
        QCOMPARE(remedyNotes(remedies, remedy, {}),
                 (QStringList{str("botocore wants urllib3<1.26.6."), str("Within that, 1.26.5 ends some; what stays: CVE-2 (high)."),
                              str("1.26.18 does not end: CVE-3 (severity unknown).")}));
    }

    void aTicketHasEverything()
    {
        const Remedies remedies = sample();
        const QString ticket = remedyTicket(remedies, m_sources, {0, remedies.list.front().gears});
        for (const char *line : {"Python: /usr/bin/python3", "Highest layer in common: sha256:0123456789abcdef0123456789abcdef",
                                 "Made by: RUN pip install urllib3", "- CVE-1 (critical, exploited): Cookies go to others and more",
                                 "  https://example.org/1", "- CVE-2 (high)", "- hub/one 1.0 (starts it)", "- lab/two 1.0",
                                 "- hub/three 0.9 (starts it, by an earlier audit)"})
            QVERIFY2(ticket.contains(str("\n") + str(line) + str("\n")), line);
        QVERIFY(ticket.startsWith(lineOf(remedies).left(40)));
    }

    void manyFaultsAreCutShort()
    {
        const Remedies remedies = sample();
        QCOMPARE(remedyFaultsText(remedies, {0, 1, 2}), str("CVE-1 (critical, exploited), CVE-2 (high), CVE-3 (severity unknown)"));
        QCOMPARE(remedyFaultsText(remedies, {0, 1, 2}, 1), str("CVE-1 (critical, exploited), 2 more"));
    }

    void theSumSaysHowMuchOneBaseMends()
    {
        const Remedies remedies = sample();
        QCOMPARE(several(remedySummaryText(remedies, {RemedySummary::Level::Exploited, 14, 9, 0})),
                 str("14 gears start a Python with a package that is being exploited, or is malicious. One new base image, "
                     "python:3.11-slim (5 layers), mends 9 of them."));
        QCOMPARE(several(remedySummaryText(remedies, {RemedySummary::Level::Critical, 2, 1, 0})),
                 str("2 gears start a Python with a package that has a critical fault."));
        QVERIFY(!remedySummaryText(remedies, {}).isEmpty());
    }

    void whatAnImageSaysIsOneLine()
    {
        Remedies remedies = sample();
        remedies.list.front().package = str("a\nb");
        remedies.places.front().name = str("c\td\ne");
        QVERIFY(!lineOf(remedies).contains(QLatin1Char('\n')));
        QVERIFY(!remedyPlaceTitle(remedies.places.front()).contains(QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(TestRemedyText)
#include "tst_remedy_text.moc"
