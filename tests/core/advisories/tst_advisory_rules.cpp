#include "tests/support/advisory_samples.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList list(const char *words)
{
    return str(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What makes a version affected, and what is said of it then: a test for each rule of matching (OSV
/// schema, PEP 440, PEP 503).
class TestAdvisoryRules : public QObject
{
    Q_OBJECT

    static PackageState stateOf(const AdvisorySample &sample, const char *name, const char *version)
    {
        return sample.database().assess(str(name), str(version)).state;
    }
    static bool isAffected(const AdvisorySample &sample, const char *version, const char *name = "pkg")
    {
        return stateOf(sample, name, version) == PackageState::Affected;
    }

private Q_SLOTS:
    void namesAreComparedByPep503()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "Django_Ninja", list("..1.0"))});
        for (const char *name : {"django-ninja", "Django.Ninja", "DJANGO__ninja"})
            QCOMPARE(stateOf(sample, name, "0.9"), PackageState::Affected);
        QCOMPARE(stateOf(sample, "djangoninja", "0.9"), PackageState::NoneKnown);
        QVERIFY(sample.database().knows("Django-Ninja"));
        QVERIFY(!sample.database().knows("django"));
    }

    void aVersionIsAffectedByAnIntervalOrByTheList()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", list("2.0..2.5"), {}, list("1.0 1.5 2.1"))});
        for (const char *version : {"1.0", "1.5", "2.0", "2.1", "2.4.9"})
            QVERIFY2(isAffected(sample, version), version);
        for (const char *version : {"0.9", "1.1", "1.9", "2.5", "3.0"})
            QVERIFY2(!isAffected(sample, version), version);
    }

    void severalAffectedOfOnePackageAddUp()
    {
        Advisory both = advisory("PYSEC-1", "pkg", list("1.0..1.5"));
        both.affected.push_back(advisory("", "Pkg", list("2.0..2.5")).affected.front());
        both.affected.push_back(advisory("", "other", list("..9")).affected.front());
        const AdvisorySample sample({both});
        QVERIFY(isAffected(sample, "1.2") && isAffected(sample, "2.2") && isAffected(sample, "8", "other"));
        QVERIFY(!isAffected(sample, "1.7") && !isAffected(sample, "8"));
        QCOMPARE(sample.database().assess(str("pkg"), str("1.2")).faults.front().records, list("PYSEC-1"));
    }

    void intervalsHaveEnds_data()
    {
        QTest::addColumn<QString>("interval");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("affected");
        const auto row = [](const char *interval, const char *version, bool affected) {
            QTest::addRow("%s: %s", interval, version) << str(interval) << str(version) << affected;
        };
        row("..2.0", "0.0.dev1", true);
        row("..2.0", "2.0rc1", true); // a release candidate comes before its release
        row("..2.0", "2.0", false);
        row("..2.0", "2.0.post1", false);
        row("1.0..2.0", "1.0rc1", false);
        row("1.0..2.0", "1.0", true);
        row("1.0..", "99", true);
        row("1.0..=1.9", "1.9", true);
        row("1.0..=1.9", "1.9.0", true);
        row("1.0..=1.9", "1.9.post1", false);
        row("1.0..=1.9", "1.9.1", false);
        row("2.0..1.0", "1.5", false); // makes no sense: holds nothing
        // epochs, numbers of any length
        row("1!1.0..1!2.0", "5.0", false);
        row("1!1.0..1!2.0", "1!1.5", true);
        row("..20230101000000000000000001", "20230101000000000000000000", true);
        row("..20230101000000000000000001", "20230101000000000000000002", false);
    }
    void intervalsHaveEnds()
    {
        QFETCH(QString, interval);
        QFETCH(QString, version);
        QFETCH(bool, affected);
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", {interval})});
        QCOMPARE(sample.database().assess(str("pkg"), version).state == PackageState::Affected, affected);
    }

    void listedVersionsAreComparedAsPep440()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", {}, {}, list("2022.12.07 1.0 v3-1 2.1.0+cu118"))});
        for (const char *version : {"2022.12.7", "1.0.0", "1", "3.post1", "2.1.0+cu118", "2.1+CU118", "1.0+local"})
            QVERIFY2(isAffected(sample, version), version);
        for (const char *version : {"2022.12.8", "1.0.1", "3.1", "2.1.0", "2.1.0+cu121"})
            QVERIFY2(!isAffected(sample, version), version);
    }

    void aLocalLabelCountsOnlyWhereTheBoundHasOne()
    {
        const AdvisorySample plain({advisory("PYSEC-1", "pkg", list("1.0..=2.1.0"))});
        QVERIFY(isAffected(plain, "2.1.0+cu118"));
        QVERIFY(isAffected(plain, "1.0+x"));
        const AdvisorySample labelled({advisory("PYSEC-1", "pkg", list("..2.1.0+cu118"))});
        QVERIFY(isAffected(labelled, "2.1.0") && isAffected(labelled, "2.1.0+cu117"));
        QVERIFY(!isAffected(labelled, "2.1.0+cu118") && !isAffected(labelled, "2.1.0+cu121"));
    }

    void whatIsNoVersionIsUnknownUnlessItIsListedSo()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", list("..2.0"), {}, list("odd-build 1.5")),
                                     advisory("PYSEC-2", "listed", {}, {}, list("1.0"))});
        QCOMPARE(stateOf(sample, "pkg", "odd-build"), PackageState::Affected);
        QCOMPARE(stateOf(sample, "pkg", "odd-other"), PackageState::Unknown);
        QCOMPARE(stateOf(sample, "pkg", ""), PackageState::Unknown);
        QCOMPARE(stateOf(sample, "pkg", "Odd-Build"), PackageState::Unknown);
        QCOMPARE(stateOf(sample, "listed", "whatever"), PackageState::Unknown);
        // of a package that nothing is known of, nothing is known of any version
        QCOMPARE(stateOf(sample, "nothing", "whatever"), PackageState::NoneKnown);
        const auto odd = sample.database().assess(str("pkg"), str("odd-build"));
        QVERIFY(odd.fixedIn.isEmpty() && odd.faults.front().fixedIn.isEmpty());
    }

    void aBoundThatIsNoVersionDecidesNothing()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", list("1.0..someday"))});
        QCOMPARE(stateOf(sample, "pkg", "0.9"), PackageState::NoneKnown);
        QCOMPARE(stateOf(sample, "pkg", "1.1"), PackageState::Unknown);
    }

    void recordsThatNameEachOtherAreOneFault()
    {
        auto github = advisory("GHSA-aaaa", "pkg", list("..1.5"), list("CVE-2020-1"));
        github.vectors = {str("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")};
        auto python = advisory("PYSEC-2020-1", "pkg", list("..1.4"), list("CVE-2020-1"));
        python.severity = Severity::Low;
        // one that is known to neither but over another package's record
        const auto bridge = advisory("OSV-1", "other", list("..1"), list("GHSA-aaaa PYSEC-2020-9"));
        const auto far = advisory("PYSEC-2020-9", "pkg", list("..1.6"));
        const auto apart = advisory("PYSEC-2020-2", "pkg", list("..1.5"), list("CVE-2020-2"));
        const AdvisorySample sample({python, far, github, bridge, apart});
        const auto known = sample.database().assess(str("pkg"), str("1.0"));
        QCOMPARE(known.faults.size(), std::size_t(2));
        const Fault &one = known.faults.front();
        QCOMPARE(one.name, str("CVE-2020-1"));
        QCOMPARE(one.names, list("CVE-2020-1 GHSA-aaaa PYSEC-2020-1 PYSEC-2020-9"));
        QCOMPARE(one.records, list("GHSA-aaaa PYSEC-2020-1 PYSEC-2020-9"));
        QCOMPARE(one.severity, Severity::Critical);
        QCOMPARE(one.cvss, std::optional(9.8));
        QCOMPARE(one.summary, github.summary);
        QCOMPARE(one.links.size(), 3);
        QCOMPARE(known.faults.back().name, str("CVE-2020-2"));
        QCOMPARE(known.worst, Severity::Critical);
        // the records by which this version is affected
        QCOMPARE(sample.database().assess(str("pkg"), str("1.4.5")).faults.front().records,
                 list("GHSA-aaaa PYSEC-2020-9"));
        // of the other package it is a fault of its own
        QCOMPARE(sample.database().assess(str("other"), str("0.1")).faults.front().names,
                 list("GHSA-aaaa PYSEC-2020-9 OSV-1"));
    }

    void aFaultHasTheNamePeopleUse()
    {
        const auto nameOf = [](const char *id, const char *aliases) {
            const AdvisorySample sample({advisory(id, "pkg", list("..9"), list(aliases))});
            return sample.database().assess(str("pkg"), str("1")).faults.front().name;
        };
        QCOMPARE(nameOf("PYSEC-1", "GHSA-x CVE-2021-10 CVE-2021-9"), str("CVE-2021-9"));
        QCOMPARE(nameOf("PYSEC-1", "SNYK-1 GHSA-x"), str("GHSA-x"));
        QCOMPARE(nameOf("PYSEC-1", "BIT-1"), str("PYSEC-1"));
        QCOMPARE(nameOf("MAL-1", ""), str("MAL-1"));
    }

    void theFixIsTheLowestThatEndsIt_data()
    {
        QTest::addColumn<QStringList>("intervals");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *intervals, const char *installed, const char *fix) {
            QTest::addRow("%s: %s", intervals, installed) << list(intervals) << str(installed) << str(fix);
        };
        row("..2.0", "1.0", "2.0");
        row("1.0..1.5 2.0..2.3", "1.2", "1.5");
        row("1.0..1.5 2.0..2.3", "2.2", "2.3");
        row("2.0..2.3 1.0..1.5", "1.2", "1.5"); // in any order
        row("1.0..=1.5 2.0..2.3", "1.2", "");   // what ends another branch ends not this one
        row("1.0..", "1.2", "");
        row("..1.5rc1 ..1.6", "1.0", "1.6"); // no pre-release where there is another
        row("..1.5rc1", "1.0", "1.5rc1");
        row("..1.5 1.2..1.8", "1.0", "1.8");  // 1.5 is in the other interval
        row("..1.5 1.5..2.0", "1.0", "2.0");
        row("..2.1.0", "2.0.0+cu118", "2.1.0");
    }
    void theFixIsTheLowestThatEndsIt()
    {
        QFETCH(QStringList, intervals);
        QFETCH(QString, installed);
        QFETCH(QString, fix);
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", intervals)});
        const auto known = sample.database().assess(str("pkg"), installed);
        QCOMPARE(known.faults.front().fixedIn, fix);
        if (!fix.isEmpty())
            QCOMPARE(known.fixedIn, fix);
    }

    void allFaultsTogetherHaveOneFix()
    {
        const AdvisorySample sample({advisory("PYSEC-1", "pkg", list("..1.5")), advisory("PYSEC-2", "pkg", list("..1.7")),
                                     advisory("PYSEC-3", "pkg", list("1.6..2.0")),
                                     advisory("PYSEC-4", "pkg", list("1.0..=1.2"))});
        auto known = sample.database().assess(str("pkg"), str("1.1"));
        QCOMPARE(known.faults.size(), std::size_t(3));
        QCOMPARE(known.fixedIn, str("2.0")); // 1.5 has the second one, 1.7 the third
        QCOMPARE(sample.database().fixingVersions(str("Pkg")), list("1.5 1.7 2.0"));
        QVERIFY(sample.database().fixingVersions(str("none")).isEmpty());
        const AdvisorySample endless({advisory("PYSEC-1", "pkg", list("..1.5")), advisory("PYSEC-2", "pkg", list("1.0.."))});
        known = endless.database().assess(str("pkg"), str("1.1"));
        QCOMPARE(known.fixedIn, QString());
        QCOMPARE(known.faults.back().fixedIn.isEmpty(), !known.faults.front().fixedIn.isEmpty());
    }

    void aMaliciousPackageIsAClassOfItsOwn()
    {
        auto attack = advisory("MAL-2024-1", "evil", list("0.."), list("GHSA-mal"));
        attack.affected.front().intervals = {{str("0"), {}, {}}};
        auto mild = advisory("PYSEC-9", "evil", list("..2.0"));
        mild.vectors = {str("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")};
        const AdvisorySample sample({mild, attack});
        const auto known = sample.database().assess(str("evil"), str("1.0"));
        QCOMPARE(known.state, PackageState::Malicious);
        QVERIFY(known.faults.front().isMalicious());
        QCOMPARE(known.worst, Severity::Malicious);
        QCOMPARE(known.fixedIn, QString()); // it is to be removed
        QCOMPARE(sample.database().facts().malicious, 1);
    }

    void theSeverityIsComputed()
    {
        const auto severityOf = [](Advisory one) {
            one.affected = advisory("", "pkg", list("..9")).affected;
            const AdvisorySample sample({one});
            return sample.database().assess(str("pkg"), str("1")).faults.front();
        };
        Advisory one = advisory("PYSEC-1", "pkg", {});
        QCOMPARE(severityOf(one).severity, Severity::Unknown);
        QVERIFY(!severityOf(one).cvss);
        one.severity = Severity::Medium;
        QCOMPARE(severityOf(one).severity, Severity::Medium);
        one.vectors = {str("CVSS:3.1/broken"), str("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"),
                       str("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N")};
        QCOMPARE(severityOf(one).cvss, std::optional(8.7));
        QCOMPARE(severityOf(one).severity, Severity::High);
    }

    void whatOthersKnowIsPutToIt()
    {
        AdvisoryInput input;
        input.advisories = {advisory("PYSEC-1", "pkg", list("..9"), list("CVE-1 CVE-2")),
                            advisory("PYSEC-2", "pkg", list("..9"), list("CVE-3"))};
        input.exploited = {str("CVE-2"), str("CVE-77")};
        input.epss = {{str("CVE-1"), 0.25F}, {str("CVE-2"), 0.97565F}, {str("CVE-3"), 2.5F}};
        input.facts.made = QDateTime::fromString(str("2026-11-20T10:00:00Z"), Qt::ISODate);
        input.facts.sources = {{str("osv"), str("all.zip"), input.facts.made.addDays(-3), input.facts.made, str("\"e\""),
                                str("Thu"), 2}};
        const AdvisorySample sample(input);
        const auto known = sample.database().assess(str("pkg"), str("1"));
        QCOMPARE(known.faults.front().name, str("CVE-1"));
        QVERIFY(known.faults.front().isExploited && !known.faults.back().isExploited);
        QCOMPARE(known.faults.front().epss, std::optional(0.97565));
        QVERIFY(!known.faults.back().epss); // no likelihood is above 1
        const auto facts = sample.database().facts();
        QCOMPARE(facts.advisories, 2);
        QCOMPARE(facts.packages, 1);
        QCOMPARE(facts.sources, input.facts.sources);
        QCOMPARE(facts.made, input.facts.made);
        QCOMPARE(daysOld(facts, input.facts.made), std::optional(3));
        QCOMPARE(daysOld(facts, input.facts.made.addDays(-30)), std::optional(0)); // the clock was set back
        QCOMPARE(daysOld({}, input.facts.made), std::optional<int>());
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryRules)
#include "tst_advisory_rules.moc"
