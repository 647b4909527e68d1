#include "core/export/difference_writers.h"
#include "core/insight/comparison.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using gearaudit::testing::FakeAdvisories;
using gearaudit::testing::faultOf;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

GearRecord one(const char *packages)
{
    return gear("a", {python("/bin/python", "3.12.1", packages)});
}

/// bad 1 and 2 have CVE-1, bad 2 has CVE-2 too.
FakeAdvisories databaseOfBad()
{
    FakeAdvisories database;
    database.add(str("bad"), str("1"), faultOf(str("CVE-1"), Severity::High));
    database.add(str("bad"), str("2"), faultOf(str("CVE-1"), Severity::High));
    database.add(str("bad"), str("2"), faultOf(str("CVE-2"), Severity::Critical));
    return database;
}

} // namespace

class TestFaultDifference : public QObject
{
    Q_OBJECT

    /// The lines about faults alone, without what stands before them.
    static QStringList told(const std::vector<GearRecord> &before, const std::vector<GearRecord> &after,
                            const FakeAdvisories &database, const FakeAdvisories *then = nullptr)
    {
        ComparedSide was{PackedReport::pack(before), {}};
        ComparedSide is{PackedReport::pack(after), {}};
        was.faults = ReportFaults::of(*was.report, database);
        is.faults = ReportFaults::of(*is.report, database);
        if (then != nullptr)
            was.knownThen = ReportFaults::of(*was.report, *then);
        QStringList lines;
        for (const QString &line : QString::fromUtf8(differenceText(differenceOf(was, is))).split(QLatin1Char('\n'))) {
            if (line.contains(QLatin1String("fault ")))
                lines << line.trimmed();
        }
        return lines;
    }

private Q_SLOTS:
    void theyComeAndGoWithTheImage()
    {
        const auto database = databaseOfBad();
        QCOMPARE(told({one("bad=1")}, {one("bad=2")}, database),
                 QStringList{str("+ fault bad CVE-2 critical (/bin/python)")});
        QCOMPARE(told({one("bad=2")}, {one("bad=3")}, database),
                 (QStringList{str("- fault bad CVE-1 high (/bin/python)"), str("- fault bad CVE-2 critical (/bin/python)")}));
        QCOMPARE(told({one("six=1")}, {one("six=1 bad=1")}, database),
                 QStringList{str("+ fault bad CVE-1 high (/bin/python)")});
        QCOMPARE(told({one("bad=1")}, {one("bad=1")}, database), QStringList());
    }

    void whatANewerDatabaseKnowsIsToldApart()
    {
        const auto database = databaseOfBad();
        FakeAdvisories then;
        then.add(str("bad"), str("2"), faultOf(str("CVE-2"), Severity::Critical));
        then.add(str("bad"), str("2"), faultOf(str("CVE-9"), Severity::Low));
        // The image is the same: one fault is new to the database, another was withdrawn.
        QCOMPARE(told({one("bad=2")}, {one("bad=2")}, database, &then),
                 (QStringList{str("+ known-fault bad CVE-1 high (/bin/python)"), str("- known-fault bad CVE-9 low (/bin/python)")}));
        // Both at once.
        const FakeAdvisories nothing;
        QCOMPARE(told({one("bad=1")}, {one("bad=2")}, database, &nothing),
                 (QStringList{str("+ fault bad CVE-2 critical (/bin/python)"), str("+ known-fault bad CVE-1 high (/bin/python)")}));
    }

    void aFaultThatMovesToAnotherPythonStays()
    {
        QCOMPARE(told({one("bad=1")}, {gear("a", {python("/venv/bin/python", "3.12.1", "Bad=1")})}, databaseOfBad()), QStringList());
    }

    void manyGearsTellItOnce()
    {
        auto other = one("bad=2");
        other.key = other.name = str("b");
        auto before = other;
        before.findings.pythons.front().pips.front().freeze = packages("bad=1");
        QCOMPARE(told({one("bad=1"), before}, {one("bad=2"), other}, databaseOfBad()),
                 QStringList{str("+ fault bad CVE-2 critical (/bin/python)")});
    }

    void whatIsNotKnownNeitherCameNorWent()
    {
        const auto database = databaseOfBad();
        auto failed = gear("a", {});
        failed.audit.status = Status::Unauthorized;
        QCOMPARE(told({one("bad=1")}, {failed}, database), QStringList());
        QCOMPARE(told({failed}, {one("bad=1")}, database), QStringList());
        auto unlisted = one("");
        unlisted.findings.pythons.front().pips.clear();
        QCOMPARE(told({unlisted}, {one("bad=1")}, database), QStringList());
        QCOMPARE(told({one("bad=1")}, {unlisted}, database), QStringList());
    }

    void whatADistributionMayHavePatchedIsNone()
    {
        auto patched = one("bad=2");
        patched.findings.pythons.front().ofDistribution = QStringList{str("bad")};
        QCOMPARE(told({one("six=1")}, {patched}, databaseOfBad()), QStringList());
    }

    void gearsThatAreNewOrGoneAreToldAsSuch()
    {
        QCOMPARE(told({}, {one("bad=1")}, databaseOfBad()), QStringList());
        QCOMPARE(told({one("bad=1")}, {}, databaseOfBad()), QStringList());
    }

    void withoutADatabaseNothingIsTold()
    {
        const ComparedSide was{PackedReport::pack({one("bad=1")}), {}};
        const ComparedSide is{PackedReport::pack({one("bad=2")}), {}};
        QVERIFY(!differenceText(differenceOf(was, is)).contains("fault"));
    }
};

QTEST_GUILESS_MAIN(TestFaultDifference)
#include "tst_fault_difference.moc"
