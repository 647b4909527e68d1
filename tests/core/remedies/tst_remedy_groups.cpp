#include "core/remedies/remedy_groups.h"
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

GearRecord started(const char *name, const char *site, const char *installed)
{
    auto found = python("/bin/python", "3.12.1", installed);
    found.inUse = true;
    auto record = gear(name, {found});
    record.site = str(site);
    return record;
}

/// Two layers, the lower one shared by all; the lower one brought what is installed, or the upper one.
GearRecord layered(GearRecord record, const char *brought, const char *layer = "0")
{
    record.audit.imageDigest = QStringLiteral("sha256:") + record.name;
    record.findings.image.layers = {{str("sha256:base"), {}}, {QStringLiteral("sha256:own-") + record.name, {}}};
    record.findings.pythons.front().installedBy = {{str(layer), str(brought)}};
    return record;
}

} // namespace

class TestRemedyGroups : public QObject
{
    Q_OBJECT
    FakeAdvisories m_database;
    std::vector<RemedySource> m_sources;

    RemediesSnapshot remediesIn(const std::vector<std::vector<GearRecord>> &files)
    {
        m_sources.clear();
        for (const auto &records : files) {
            const auto report = PackedReport::pack(records);
            m_sources.push_back({report, ReportFaults::of(*report, m_database), nullptr});
        }
        return remediesOf(m_sources, m_database, today);
    }
    void know(const char *package, Severity severity, bool isExploited = false)
    {
        Fault fault = faultOf(QStringLiteral("CVE-") + str(package), severity, str("2"));
        fault.isExploited = isExploited;
        m_database.add(str(package), str("1"), fault);
        m_database.setFixingVersions(str(package), {str("2")});
    }
    /// "name: package(gear,gear) package(gear)", a group each.
    QStringList told(const Remedies &remedies, RemedyGrouping grouping, int most = 0) const
    {
        QStringList lines;
        for (const RemedyGroup &group : firstRemedies(groupedRemedies(remedies, m_sources, grouping), most)) {
            QStringList words;
            for (const RemedyShare &share : group.shares) {
                QStringList gears;
                for (const RemedyGear &gear : share.gears) {
                    const auto &report = *m_sources[gear.source].report;
                    gears << report.text(report.gear(gear.gear).name);
                }
                words << QStringLiteral("%1(%2)").arg(remedies.list[share.remedy].package, gears.join(QLatin1Char(',')));
            }
            lines << group.name + QStringLiteral(": ") + words.join(QLatin1Char(' '));
        }
        return lines;
    }

private Q_SLOTS:
    void init() { m_database = {}; }

    void oneListIsGroupedForThoseWhoAct()
    {
        know("bad", Severity::Critical);
        know("poor", Severity::Low);
        auto one = started("one", "hub", "bad=1 poor=1");
        auto two = started("two", "lab", "bad=1 poor=1");
        auto three = started("three", "hub", "poor=1");
        one.manifest.author = str("Ann");
        two.manifest.author = str("Ann");
        two.manifest.maintainer = str(" Bob ");
        const auto remedies = remediesIn({{one, two, three}});
        QCOMPARE(told(*remedies, RemedyGrouping::None), QStringList{str(": bad(one,two) poor(one,two) poor(three)")});
        QCOMPARE(told(*remedies, RemedyGrouping::Package), (QStringList{str("bad: bad(one,two)"), str("poor: poor(one,two) poor(three)")}));
        QCOMPARE(told(*remedies, RemedyGrouping::Gear), (QStringList{str("hub/one: bad(one) poor(one)"), str("lab/two: bad(two) poor(two)"),
                                                                     str("hub/three: poor(three)")}));
        QCOMPARE(told(*remedies, RemedyGrouping::Owner), (QStringList{str("Ann: bad(one) poor(one)"), str("Bob: bad(two) poor(two)"), str(": poor(three)")}));
        QCOMPARE(told(*remedies, RemedyGrouping::Base), (QStringList{str(": bad(one,two) poor(one,two)"), str(": poor(three)")}));
        QCOMPARE(told(*remedies, RemedyGrouping::Owner, 3), (QStringList{str("Ann: bad(one) poor(one)"), str("Bob: bad(two)")}));
        QCOMPARE(told(*remediesIn({{}}), RemedyGrouping::None), QStringList());
    }

    void gearsOfOneNameInTwoFilesAreTwo()
    {
        know("bad", Severity::Critical);
        const auto record = started("one", "hub", "bad=1");
        const auto remedies = remediesIn({{record}, {record}});
        QCOMPARE(told(*remedies, RemedyGrouping::Gear), (QStringList{str("hub/one: bad(one)"), str("hub/one: bad(one)")}));
        QCOMPARE(told(*remedies, RemedyGrouping::None), QStringList{str(": bad(one,one)")});
    }

    void everythingIsCountedOnce()
    {
        know("bad", Severity::Critical, true);
        know("poor", Severity::Low);
        m_database.add(str("poor"), str("1"), faultOf(str("CVE-bad"), Severity::Critical, str("2")));
        auto unused = started("two", "lab", "bad=1 poor=1");
        unused.findings.pythons.front().inUse = false;
        const auto remedies = remediesIn({{started("one", "hub", "bad=1 poor=1"), unused, started("three", "hub", "poor=1")}});
        const auto groups = groupedRemedies(*remedies, m_sources, RemedyGrouping::None);
        const auto counts = countsOf(*remedies, m_sources, groups.front().shares);
        QCOMPARE(counts.faults, 2);
        QCOMPARE(counts.critical, 1);
        QCOMPARE(counts.exploited, 1);
        QCOMPARE(counts.gears, 3);
        QCOMPARE(counts.sites, 2);
        QCOMPARE(counts.starting, 2);
    }

    void whatNothingMendsIsNotMended()
    {
        know("bad", Severity::Critical);
        m_database.setFixingVersions(str("bad"), {});
        const auto remedies = remediesIn({{started("one", "hub", "bad=1")}});
        const auto groups = groupedRemedies(*remedies, m_sources, RemedyGrouping::None);
        const auto counts = countsOf(*remedies, m_sources, groups.front().shares);
        QCOMPARE(counts.faults, 0);
        QCOMPARE(counts.gears, 1);
    }

    void oneBaseMendsMostOfThem()
    {
        know("bad", Severity::Critical, true);
        know("poor", Severity::Low);
        auto unused = layered(started("unused", "hub", "bad=1"), "bad");
        unused.findings.pythons.front().inUse = false;
        const auto remedies = remediesIn({{layered(started("one", "hub", "bad=1"), "bad"), layered(started("two", "hub", "bad=1 poor=1"), "bad"),
                                           layered(started("own", "hub", "bad=1"), "bad", "1"), unused, started("other", "hub", "poor=1")}});
        const auto summary = summaryOf(*remedies);
        QVERIFY(summary.level == RemedySummary::Level::Exploited);
        QCOMPARE(summary.gears, 3);
        QCOMPARE(summary.mended, 2);
        QCOMPARE(remedies->places[summary.place].digest, str("sha256:base"));
    }

    void oneFaultMoreElsewhereAndTheBaseDoesNotMendTheGear()
    {
        know("bad", Severity::Critical);
        know("worse", Severity::Critical);
        auto both = layered(started("two", "hub", "bad=1 worse=1"), "bad");
        both.findings.pythons.front().installedBy.push_back({str("1"), str("worse")});
        const auto records = std::vector<GearRecord>{layered(started("one", "hub", "bad=1"), "bad"), both};
        const auto summary = summaryOf(*remediesIn({records}));
        QVERIFY(summary.level == RemedySummary::Level::Critical);
        QCOMPARE(summary.gears, 2);
        QCOMPARE(summary.mended, 1);
        m_database.setFixingVersions(str("bad"), {});
        QCOMPARE(summaryOf(*remediesIn({records})).mended, 0);
    }

    void whatNoGearStartsIsNoReason()
    {
        know("bad", Severity::Critical);
        auto unused = started("one", "hub", "bad=1");
        unused.findings.pythons.front().inUse = false;
        const auto summary = summaryOf(*remediesIn({{unused}}));
        QVERIFY(summary.level == RemedySummary::Level::Nothing);
        QCOMPARE(summary.gears, 0);
    }
};

QTEST_GUILESS_MAIN(TestRemedyGroups)
#include "tst_remedy_groups.moc"
