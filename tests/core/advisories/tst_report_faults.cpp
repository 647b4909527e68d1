#include "core/advisories/report_faults.h"
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

/// Counts what it is asked, and knows some names.
class CountingAdvisories : public FakeAdvisories
{
public:
    bool knows(std::string_view name) const override { return !name.starts_with("six") && !name.starts_with("Six") && !name.starts_with("SIX"); }
    Assessment assess(const QString &name, const QString &version) const override
    {
        asked << name + QLatin1Char('=') + version;
        return FakeAdvisories::assess(name, version);
    }
    mutable QStringList asked;
};

FaultJudgement judgement(const char *fault, const char *gear = "", QDate until = {})
{
    FaultJudgement made;
    made.fault = str(fault);
    made.status = str("not_affected");
    if (*gear != '\0')
        made.gears = {str(gear)};
    made.until = until;
    return made;
}

} // namespace

class TestReportFaults : public QObject
{
    Q_OBJECT

    static const Assessment &of(const PackedReport &report, const FaultsSnapshot &faults, const char *gear)
    {
        for (quint32 i = 0; i < report.gearCount(); ++i) {
            if (report.text(report.gear(i).name) == str(gear))
                return faults->ofPackage(report.python(report.gear(i).pythons.first).packages.first);
        }
        qFatal("There is no gear %s.", gear);
    }

private Q_SLOTS:
    void eachNameAndVersionIsAskedOnce()
    {
        CountingAdvisories database;
        database.add(str("numpy"), str("1.0"), faultOf(str("CVE-1"), Severity::High));
        const auto report = PackedReport::pack({gear("a", {python("/p", "3.9.1", "numpy=1.0 six=1.0 torch=2.0")}),
                                                gear("b", {python("/p", "3.9.1", "numpy=1.0 Six=1.1 torch=2.0")}),
                                                gear("c", {python("/p", "3.9.1", "numpy=1.1 numpy=1.0")})});
        const auto faults = ReportFaults::of(*report, database);
        database.asked.sort();
        QCOMPARE(database.asked, (QStringList{str("numpy=1.0"), str("numpy=1.1"), str("torch=2.0")}));
        QCOMPARE(of(*report, faults, "a").faults.front().name, str("CVE-1"));
        QCOMPARE(faults->assessments().size(), std::size_t(2));
        QCOMPARE(faults->numberOfPackage(1), 0u); // six
    }

    void whatIsSaidOfSeveralVersionsIsThereOnce()
    {
        FakeAdvisories database;
        for (const char *version : {"1.0", "1.0.0", "1.1"})
            database.add(str("numpy"), str(version), faultOf(str("CVE-1"), Severity::High, str("2.0")));
        const auto report = PackedReport::pack(
            {gear("a", {python("/p", "3.9.1", "numpy=1.0"), python("/q", "3.9.1", "NumPy=1.0.0 numpy=1.1")})});
        const auto faults = ReportFaults::of(*report, database);
        QCOMPARE(faults->assessments().size(), std::size_t(2));
        for (quint32 package = 0; package < 3; ++package)
            QCOMPARE(faults->numberOfPackage(package), 1u);
    }

    void aDistributionMayHaveMendedWhatItInstalled()
    {
        FakeAdvisories database;
        database.add(str("pyyaml"), str("5.3"), faultOf(str("CVE-1"), Severity::High));
        database.add(str("evil"), str("1.0"), faultOf(str("MAL-1"), Severity::Malicious));
        auto debian = gear("debian", {python("/usr/bin/python3", "3.11.2", "PyYAML=5.3")});
        debian.findings.pythons[0].ofDistribution = {str("pyyaml")}; // as its own package manager spells it
        auto evil = gear("evil", {python("/usr/bin/python3", "3.11.2", "evil=1.0")});
        evil.findings.pythons[0].ofDistribution = {str("evil")};
        const auto report =
            PackedReport::pack({debian, evil, gear("own", {python("/p", "3.11.2", "PyYAML=5.3")})});
        const auto faults = ReportFaults::of(*report, database);
        QCOMPARE(of(*report, faults, "debian").state, PackageState::MaybePatched);
        QCOMPARE(of(*report, faults, "debian").faults.size(), std::size_t(1));
        QCOMPARE(of(*report, faults, "own").state, PackageState::Affected);
        QCOMPARE(of(*report, faults, "evil").state, PackageState::Malicious); // nobody mends an attack
    }

    void judgementsTakeFaultsOutWhereTheyHold()
    {
        FakeAdvisories database;
        database.add(str("numpy"), str("1.0"), faultOf(str("CVE-1"), Severity::Critical));
        database.add(str("numpy"), str("1.0"), faultOf(str("CVE-2"), Severity::Low));
        const auto report = PackedReport::pack({gear("a", {python("/p", "3.9.1", "numpy=1.0")}),
                                                gear("b", {python("/p", "3.9.1", "numpy=1.0")})});
        const QDate today(2026, 11, 22);
        auto faults = ReportFaults::of(*report, database, {judgement("cve-1", "a*")}, today);
        QCOMPARE(of(*report, faults, "a").faults.size(), std::size_t(1));
        QCOMPARE(of(*report, faults, "a").worst, Severity::Low);
        QCOMPARE(of(*report, faults, "a").judged.front().fault.name, str("CVE-1"));
        QCOMPARE(of(*report, faults, "b").worst, Severity::Critical);
        faults = ReportFaults::of(*report, database, {judgement("CVE-1"), judgement("CVE-2")}, today);
        QCOMPARE(of(*report, faults, "b").state, PackageState::NoneKnown);
        faults = ReportFaults::of(*report, database, {judgement("CVE-1", "", today)}, today); // its last day
        QCOMPARE(of(*report, faults, "b").faults.size(), std::size_t(1));
        faults = ReportFaults::of(*report, database, {judgement("CVE-1", "", today.addDays(-1))}, today);
        QCOMPARE(of(*report, faults, "b").faults.size(), std::size_t(2));
        QCOMPARE(of(*report, faults, "b").expired.front().fault.name, str("CVE-1"));
    }

    void anEmptyReportHasNone()
    {
        const auto report = PackedReport::pack({});
        QCOMPARE(ReportFaults::of(*report, FakeAdvisories())->assessments().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestReportFaults)
#include "tst_report_faults.moc"
