#include "core/remedies/remedies.h"
#include "core/filter/filter_parser.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using gearaudit::testing::FakeAdvisories;
using gearaudit::testing::faultOf;

namespace
{

const QDate today{2026, 11, 27};

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// A gear that starts its Python, of an image that was read layer by layer: "base a b" are its layers, and
/// `brought` says which of them brought what ("1: urllib3, six").
GearRecord layered(const char *name, const char *layers, const QStringList &brought, PythonFinding found)
{
    found.inUse = true;
    for (const QString &each : brought)
        found.installedBy.push_back({each.section(QStringLiteral(": "), 0, 0), each.section(QStringLiteral(": "), 1)});
    GearRecord record = gear(name, {found});
    record.audit.imageDigest = QStringLiteral("sha256:") + record.name;
    for (const QString &layer : str(layers).split(QLatin1Char(' ')))
        record.findings.image.layers.push_back({QStringLiteral("sha256:") + layer, QStringLiteral("RUN ") + layer});
    return record;
}

GearRecord started(const char *name, PythonFinding found)
{
    found.inUse = true;
    return gear(name, {found});
}

QString faultNames(const Remedies &remedies, const std::vector<quint32> &numbers)
{
    QStringList names;
    for (const quint32 number : numbers)
        names << remedies.faults[number].name;
    return names.join(QLatin1Char(' '));
}

/// A remedy on one line: "pin urllib3 1.26.4 -> 1.26.18 [CVE-1 CVE-2] left[] in base 2 sha256:b: one* two".
QString line(const Remedies &remedies, const Remedy &remedy, const std::vector<RemedySource> &sources)
{
    const RemedyPlace &place = remedies.places[remedy.place];
    QStringList words{remedyKindName(remedy.kind)};
    if (!remedy.package.isEmpty())
        words << remedy.package;
    words << remedy.from.join(QLatin1Char('|'));
    if (!remedy.to.isEmpty())
        words << QStringLiteral("->") << remedy.to;
    words << QLatin1Char('[') + faultNames(remedies, remedy.faults) + QLatin1Char(']');
    if (!remedy.left.empty())
        words << QStringLiteral("left[%1]").arg(faultNames(remedies, remedy.left));
    for (const RemedyConflict &conflict : remedy.conflicts)
        words << QStringLiteral("but %1 wants %2").arg(conflict.dependant, conflict.bound);
    if (!remedy.within.isEmpty())
        words << QStringLiteral("within %1 left[%2]").arg(remedy.within, faultNames(remedies, remedy.leftWithin));
    switch (place.kind) {
    case RemedyPlace::Kind::Base: words << QStringLiteral("base %1 %2:").arg(place.layers).arg(place.digest); break;
    case RemedyPlace::Kind::Image: words << QStringLiteral("image %1:").arg(place.digest); break;
    case RemedyPlace::Kind::Environment: words << QStringLiteral("environment of %1:").arg(place.images); break;
    }
    for (const RemedyGear &gear : remedy.gears) {
        const PackedReport &report = *sources[gear.source].report;
        words << report.text(report.gear(gear.gear).name) + (gear.startsIt ? QStringLiteral("*") : QString()) +
                     (gear.isStale ? QStringLiteral("?") : QString());
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestRemedies : public QObject
{
    Q_OBJECT
    FakeAdvisories m_database;

    QStringList linesOf(const std::vector<GearRecord> &records, const char *filter = "",
                        const std::vector<FaultJudgement> &judgements = {})
    {
        const auto report = PackedReport::pack(records);
        const auto faults = ReportFaults::of(*report, m_database, judgements, today);
        const auto matches = findMatches(*parseFilter(str(filter)), *report, {today, faults});
        const std::vector<RemedySource> sources{{report, faults, *filter != 0 ? &matches : nullptr}};
        const auto remedies = remediesOf(sources, m_database, today);
        QStringList lines;
        for (const Remedy &remedy : remedies->list)
            lines << line(*remedies, remedy, sources);
        return lines;
    }
    /// urllib3 1.26.4 has two faults, 1.26.5 one, 1.26.18 none, 2.0.0 another one, 2.2.2 none.
    void knowUrllib3()
    {
        m_database.add(str("urllib3"), str("1.26.4"), faultOf(str("CVE-1"), Severity::High, str("1.26.5")));
        m_database.add(str("urllib3"), str("1.26.4"), faultOf(str("CVE-2"), Severity::Critical, str("1.26.18")));
        m_database.add(str("urllib3"), str("1.26.5"), faultOf(str("CVE-2"), Severity::Critical, str("1.26.18")));
        m_database.add(str("urllib3"), str("2.0.0"), faultOf(str("CVE-3"), Severity::Low, str("2.2.2")));
        m_database.setFixingVersions(str("urllib3"), {str("2.2.2"), str("1.26.5"), str("2.0.0"), str("1.26.18"), str("1.24")});
    }

private Q_SLOTS:
    void init() { m_database = {}; }

    void theLowestVersionWithoutFaultsIsTheFix()
    {
        knowUrllib3();
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.12.1", "urllib3=1.26.4 six=1"))}),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one*")});
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.12.1", "urllib3=1.26.18 six=1"))}), QStringList());
    }

    void boundsChooseAmongVersions_data()
    {
        QTest::addColumn<QStringList>("bounds");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &bounds, const char *expected) {
            QTest::newRow(name) << bounds << str(expected);
        };
        row("it is allowed", {str("botocore: urllib3<1.27,>=1.25.4")}, "-> 1.26.18 [CVE-2 CVE-1]");
        row("a later one is", {str("new: urllib3!=1.26.18")}, "-> 2.2.2 [CVE-2 CVE-1]");
        row("one that ends some", {str("old: urllib3<1.26.6")},
            "-> 1.26.18 [CVE-2 CVE-1] but old wants urllib3<1.26.6 within 1.26.5 left[CVE-2]");
        row("none", {str("oldest: urllib3<1.26.5")}, "-> 1.26.18 [CVE-2 CVE-1] but oldest wants urllib3<1.26.5");
        row("two that leave nothing", {str("a: urllib3<1.26.18"), str("b: urllib3!=1.26.5")},
            "-> 1.26.18 [CVE-2 CVE-1] but a wants urllib3<1.26.18");
        row("one that is broken already", {str("older: urllib3<1.20")}, "-> 1.26.18 [CVE-2 CVE-1]");
        row("of another package", {str("a: six<1.26.5"), str("nonsense")}, "-> 1.26.18 [CVE-2 CVE-1]");
    }
    void boundsChooseAmongVersions()
    {
        QFETCH(QStringList, bounds);
        QFETCH(QString, expected);
        knowUrllib3();
        auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        found.bounds = bounds;
        QCOMPARE(linesOf({started("one", found)}),
                 QStringList{QStringLiteral("pin urllib3 1.26.4 %1 image : one*").arg(expected)});
    }

    void whereNoVersionEndsAllTheFewestAreLeft()
    {
        m_database.add(str("a"), str("1"), faultOf(str("CVE-1"), Severity::High, str("2")));
        m_database.add(str("a"), str("1"), faultOf(str("CVE-2"), Severity::High));
        m_database.add(str("a"), str("2"), faultOf(str("CVE-2"), Severity::High));
        m_database.setFixingVersions(str("a"), {str("2")});
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.12.1", "a=1"))}),
                 QStringList{str("pin a 1 -> 2 [CVE-1] left[CVE-2] image : one*")});
    }

    void aVersionThatBringsAsMuchIsNoFix()
    {
        m_database.add(str("a"), str("1"), faultOf(str("CVE-1"), Severity::High, str("2")));
        m_database.add(str("a"), str("2"), faultOf(str("CVE-9"), Severity::High));
        m_database.setFixingVersions(str("a"), {str("2")});
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.12.1", "a=1"))}),
                 QStringList{str("await-fix a 1 [CVE-1] image : one*")});
    }

    void aPreReleaseIsTheLastChoice()
    {
        m_database.add(str("a"), str("1"), faultOf(str("CVE-1"), Severity::High, str("2rc1")));
        m_database.setFixingVersions(str("a"), {str("2rc1"), str("3")});
        const auto record = started("one", python("/bin/python", "3.12.1", "a=1"));
        QCOMPARE(linesOf({record}), QStringList{str("pin a 1 -> 3 [CVE-1] image : one*")});
        m_database.setFixingVersions(str("a"), {str("2rc1")});
        QCOMPARE(linesOf({record}), QStringList{str("pin a 1 -> 2rc1 [CVE-1] image : one*")});
    }

    void maliciousPackagesGoAndComeFirst()
    {
        knowUrllib3();
        m_database.add(str("evil"), str("1"), faultOf(str("MAL-1"), Severity::Malicious, str("2")));
        m_database.setFixingVersions(str("evil"), {str("2")});
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.12.1", "urllib3=1.26.4")),
                          gear("two", {python("/bin/python", "3.12.1", "evil=1")})}),
                 (QStringList{str("remove evil 1 [MAL-1] image : two"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one*")}));
    }

    void theOrderIsByWhatItMends()
    {
        Fault exploited = faultOf(str("CVE-9"), Severity::Medium, str("2"));
        exploited.isExploited = true;
        m_database.add(str("exploited"), str("1"), exploited);
        m_database.add(str("critical"), str("1"), faultOf(str("CVE-8"), Severity::Critical, str("2")));
        m_database.add(str("started"), str("1"), faultOf(str("CVE-7"), Severity::High, str("2")));
        m_database.add(str("many"), str("1"), faultOf(str("CVE-5"), Severity::High, str("2")));
        m_database.add(str("many"), str("1"), faultOf(str("CVE-6"), Severity::High, str("2")));
        m_database.add(str("few"), str("1"), faultOf(str("CVE-4"), Severity::High, str("2")));
        for (const char *name : {"exploited", "critical", "started", "many", "few"})
            m_database.setFixingVersions(str(name), {str("2")});
        const auto lines = linesOf({started("one", python("/bin/python", "3.12.1", "started=1")),
                                    gear("two", {python("/bin/python", "3.12.1", "few=1 many=1 critical=1 exploited=1")})});
        QStringList names;
        for (const QString &each : lines)
            names << each.section(QLatin1Char(' '), 1, 1);
        QCOMPARE(names, (QStringList{str("exploited"), str("critical"), str("started"), str("many"), str("few")}));
    }

    void gearsOnOneBaseAreOneLine()
    {
        knowUrllib3();
        const auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4 six=1");
        const auto other = python("/bin/python", "3.12.1", "urllib3=1.26.4 six=1 numpy=2");
        QCOMPARE(linesOf({layered("one", "os base one", {str("1: urllib3 800, six")}, found),
                          layered("two", "os base two", {str("1: six, Urllib3"), str("2: numpy")}, other),
                          layered("three", "os other three", {str("1: urllib3, six")}, found)}),
                 (QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] base 2 sha256:base: one* two*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image sha256:three: three*")}));
    }

    void theBaseIsTheLongestThatAllHave()
    {
        knowUrllib3();
        const auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        QCOMPARE(linesOf({layered("one", "os base tools one", {str("1: urllib3")}, found),
                          layered("two", "os base tools two more", {str("1: urllib3")}, found)}),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] base 3 sha256:tools: one* two*")});
    }

    void whatIsBroughtAboveTheBaseIsOfTheImage()
    {
        knowUrllib3();
        const auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        QCOMPARE(linesOf({layered("one", "os base one", {str("2: urllib3")}, found),
                          layered("two", "os base two", {str("2: urllib3")}, found)}),
                 (QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image sha256:one: one*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image sha256:two: two*")}));
    }

    void theBoundsOfEveryGearCount()
    {
        knowUrllib3();
        auto one = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        auto two = one;
        two.bounds = QStringList{str("botocore: urllib3<1.26.18")};
        QCOMPARE(linesOf({layered("one", "os base one", {str("1: urllib3")}, one),
                          layered("two", "os base two", {str("1: urllib3")}, two)}),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] but botocore wants urllib3<1.26.18 "
                                 "within 1.26.5 left[CVE-2] base 2 sha256:base: one* two*")});
    }

    void withoutLayersTheSamePackagesAreOneEnvironment()
    {
        knowUrllib3();
        const auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4 six=1");
        QCOMPARE(linesOf({started("one", found), started("two", python("/bin/python", "3.12.1", "six=1 urllib3=1.26.4")),
                          started("three", python("/bin/python", "3.12.1", "urllib3=1.26.4 six=2")),
                          started("four", python("/bin/python", "3.12.2", "urllib3=1.26.4 six=1")),
                          started("five", python("/opt/python", "3.12.1", "urllib3=1.26.4 six=1"))}),
                 (QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] environment of 2: one* two*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : three*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : four*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : five*")}));
    }

    void oneFaultInTwoEnvironmentsOfAGearIsTwoLines()
    {
        knowUrllib3();
        auto used = python("/bin/python", "3.12.1", "urllib3=1.26.4 six=1");
        used.inUse = true;
        QCOMPARE(linesOf({gear("one", {used, python("/venv/bin/python", "3.12.1", "urllib3=1.26.4")})}),
                 (QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one*"),
                              str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one")}));
    }

    void twoPipsOfOnePythonAreOneGear()
    {
        knowUrllib3();
        auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        found.pips.push_back(found.pips.front());
        found.pips.back().freeze = packages("Urllib3=1.26.5");
        QCOMPARE(linesOf({started("one", found)}),
                 QStringList{str("pin urllib3 1.26.4|1.26.5 -> 1.26.18 [CVE-2 CVE-1] image : one*")});
    }

    void staleGearsAreMarked()
    {
        knowUrllib3();
        auto record = started("one", python("/bin/python", "3.12.1", "urllib3=1.26.4"));
        record.audit.status = Status::Unauthorized;
        record.audit.lastAnswer = LastAnswer{};
        QCOMPARE(linesOf({record}), QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one*?")});
    }

    void pythonsPastTheirEndAreReplaced()
    {
        QCOMPARE(linesOf({started("one", python("/bin/python", "3.8.1", "six=1")),
                          started("two", python("/bin/python", "3.8.1", "six=1")),
                          started("three", python("/bin/python", "3.13.1", "six=1"))}),
                 QStringList{str("replace-python 3.8.1 -> 3.11 [] environment of 2: one* two*")});
        QCOMPARE(linesOf({layered("one", "os base one", {str("1: six")}, python("/bin/python", "3.8.1", "six=1")),
                          layered("two", "os base two", {str("1: six"), str("2: b")}, python("/bin/python", "3.8.1", "six=1 b=1"))}),
                 QStringList{str("replace-python 3.8.1 -> 3.11 [] base 2 sha256:base: one* two*")});
    }

    void imagesWithoutPackagesShareNothing()
    {
        auto bare = python("/bin/python", "3.8.1", "");
        bare.pips.clear();
        QCOMPARE(linesOf({started("one", bare), started("two", bare)}).size(), 2);
    }

    void whatIsPatchedOrJudgedDoesNotCount()
    {
        knowUrllib3();
        auto found = python("/bin/python", "3.12.1", "urllib3=1.26.4");
        FaultJudgement judgement;
        judgement.fault = str("CVE-2");
        judgement.status = str("not_affected");
        // What is judged is no reason to go further.
        QCOMPARE(linesOf({started("one", found)}, "", {judgement}),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.5 [CVE-1] image : one*")});
        judgement.gears = QStringList{str("two")};
        QCOMPARE(linesOf({started("one", found), started("two", found)}, "", {judgement}),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] environment of 2: one* two*")});
        found.ofDistribution = QStringList{str("urllib3")};
        QCOMPARE(linesOf({started("one", found)}), QStringList());
    }

    void aFilterChoosesWhatCounts()
    {
        knowUrllib3();
        m_database.add(str("six"), str("1"), faultOf(str("CVE-7"), Severity::Low, str("2")));
        m_database.setFixingVersions(str("six"), {str("2")});
        const std::vector<GearRecord> records{started("one", python("/bin/python", "3.8.1", "urllib3=1.26.4 six=1")),
                                              gear("two", {python("/bin/python", "3.8.1", "urllib3=1.26.4 six=1")})};
        QCOMPARE(linesOf(records).size(), 3);
        QCOMPARE(linesOf(records, "gear:two").size(), 3);
        QVERIFY(linesOf(records, "gear:two").filter(str("one")).isEmpty());
        QCOMPARE(linesOf(records, "in-use:yes severity>=high"),
                 QStringList{str("pin urllib3 1.26.4 -> 1.26.18 [CVE-2 CVE-1] image : one*")});
        QCOMPARE(linesOf(records, "package:numpy"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
