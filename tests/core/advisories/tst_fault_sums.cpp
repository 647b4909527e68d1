#include "core/advisories/advisories_on_disk.h"
#include "core/advisories/fault_sums.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using gearaudit::testing::FakeAdvisories;
using gearaudit::testing::faultOf;

/// What gears and Pythons have of known faults, and the file that these are read from.
class FaultSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAGearStartsIsParted()
    {
        const auto sums = summed();
        QVERIFY(sums->ofStarted(0).isAffected);
        QCOMPARE(sums->ofStarted(0).worst, Severity::High);
        QCOMPARE(sums->ofStarted(0).faults, 2U);
        QCOMPARE(sums->ofStarted(0).exploited, 0U);
        QCOMPARE(sums->ofImage(0).worst, Severity::Critical);
        QCOMPARE(sums->ofImage(0).exploited, 1U);
    }

    void aFaultOfSeveralPackagesCountsOnce()
    {
        // CVE-1 is in numpy of both Pythons.
        QCOMPARE(summed()->ofImage(0).faults, 3U);
        QCOMPARE(summed()->ofPython(1).faults, 3U);
    }

    void whereNothingIsKnownNothingIsSaid()
    {
        QCOMPARE(summed()->ofImage(1), FaultSum());
        QCOMPARE(rankOf(summed()->ofImage(1)), 0U);
    }

    void whatTheDistributionMayHaveMendedIsNoFault()
    {
        Assessment patched;
        patched.state = PackageState::MaybePatched;
        patched.faults = {faultOf(QStringLiteral("CVE-9"), Severity::Critical)};
        patched.worst = Severity::Critical;
        m_database.set(QStringLiteral("six"), QStringLiteral("1.0"), patched);
        const FaultSum sum = summed()->ofImage(1);
        QVERIFY(!sum.isAffected);
        QCOMPARE(sum.maybePatched, 1U);
        QVERIFY(rankOf(sum) > 0 && rankOf(sum) < rankOf(summed()->ofStarted(0)));
        QCOMPARE(rankOf(patched), 1U);
    }

    void ranksOrderBySeverityThenExploitedThenCount()
    {
        const auto sum = [](Severity worst, quint32 faults, quint32 exploited) {
            FaultSum made;
            made.isAffected = true;
            made.worst = worst;
            made.faults = faults;
            made.exploited = exploited;
            return rankOf(made);
        };
        QVERIFY(sum(Severity::Malicious, 1, 0) > sum(Severity::Critical, 1, 1));
        QVERIFY(sum(Severity::Critical, 1, 0) > sum(Severity::High, 1'000'000'000, 1));
        QVERIFY(sum(Severity::High, 1, 1) > sum(Severity::High, 99, 0));
        QVERIFY(sum(Severity::High, 3, 1) > sum(Severity::High, 2, 1));
        QVERIFY(sum(Severity::Unknown, 1, 0) > 0);
    }

    void theFileIsOpenedOnceAndAgainWhenItIsAnother()
    {
        FileFacts facts;
        int opened = 0;
        Result<AdvisorySnapshot> answer = AdvisorySnapshot(std::make_shared<FakeAdvisories>());
        AdvisoriesOnDisk file(
            QStringLiteral("faults.db"),
            [&](const QString &) {
                ++opened;
                return answer;
            },
            [&](const QString &) { return facts; });
        QVERIFY(!file.now());
        QCOMPARE(opened, 0);
        facts.exists = true;
        facts.size = 10;
        const AdvisorySnapshot first = file.now();
        QVERIFY(first);
        QCOMPARE(file.now(), first);
        QCOMPARE(opened, 1);
        answer = Unexpected{Error{Stage::Advisories, Code::Malformed, QStringLiteral("faults.db"), {}}};
        facts.size = 11;
        QVERIFY(!file.now());
        QCOMPARE(file.error()->code, Code::Malformed);
        answer = AdvisorySnapshot(std::make_shared<FakeAdvisories>());
        facts.modified = QDateTime::currentDateTimeUtc();
        QVERIFY(file.now());
        QVERIFY(!file.error());
        facts = {};
        QVERIFY(!file.now());
    }

private:
    /// Of a gear that starts an old numpy and has another Python beside it, and of one without faults.
    FaultSumsSnapshot summed()
    {
        PythonFinding started = python("/usr/bin/python3", "3.9.2", "numpy=1.19");
        started.inUse = true;
        PythonFinding other = python("/opt/bin/python3", "3.8.1", "numpy=1.19 pillow=6.0");
        other.inUse = false;
        PythonFinding plain = python("/usr/bin/python3", "3.11.2", "six=1.0");
        plain.inUse = true;
        m_database.set(QStringLiteral("numpy"), QStringLiteral("1.19"), {});
        m_database.set(QStringLiteral("pillow"), QStringLiteral("6.0"), {});
        m_database.add(QStringLiteral("numpy"), QStringLiteral("1.19"), faultOf(QStringLiteral("CVE-1"), Severity::High));
        m_database.add(QStringLiteral("numpy"), QStringLiteral("1.19"), faultOf(QStringLiteral("CVE-2"), Severity::Low));
        Fault exploited = faultOf(QStringLiteral("CVE-3"), Severity::Critical);
        exploited.isExploited = true;
        m_database.add(QStringLiteral("pillow"), QStringLiteral("6.0"), exploited);
        m_report = PackedReport::pack({gear("old", {started, other}), gear("plain", {plain})});
        return FaultSums::of(*m_report, *ReportFaults::of(*m_report, m_database));
    }
    PackedSnapshot m_report;
    FakeAdvisories m_database;
};

QTEST_GUILESS_MAIN(FaultSumsTest)
#include "tst_fault_sums.moc"
