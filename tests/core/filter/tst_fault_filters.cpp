#include "core/filter/filter_completion.h"
#include "core/filter/filter_matches.h"
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

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Fault scored(Fault fault, double cvss, double epss)
{
    fault.cvss = cvss;
    fault.epss = epss;
    return fault;
}

Fault exploited(Fault fault)
{
    fault.isExploited = true;
    return fault;
}

FakeAdvisories database()
{
    FakeAdvisories made;
    auto first = scored(faultOf(str("CVE-2020-1"), Severity::Critical), 9.8, 0.9);
    first.names << str("GHSA-aaaa-bbbb");
    made.add(str("pillow"), str("8.0"), first);
    made.add(str("pillow"), str("8.0"), exploited(scored(faultOf(str("CVE-2020-2"), Severity::Low, str("9.0")), 3.1, 0.01)));
    made.add(str("requests"), str("2.20"), faultOf(str("CVE-2021-3"), Severity::High, str("2.31")));
    made.add(str("unrated"), str("1.0"), faultOf(str("PYSEC-4"), Severity::Unknown));
    made.add(str("evil"), str("1.0"), faultOf(str("MAL-5"), Severity::Malicious));
    Assessment unread;
    unread.state = PackageState::Unknown;
    made.set(str("odd"), str("build"), unread);
    AdvisoryFacts facts;
    facts.sources = {{str("osv"), {}, {}, {}, {}, {}, 6}, {str("kev"), {}, {}, {}, {}, {}, 1}};
    made.setFacts(facts);
    return made;
}

PythonFinding used(PythonFinding python)
{
    python.inUse = true;
    return python;
}

std::vector<GearRecord> gears()
{
    std::vector<GearRecord> all{
        gear("images", {used(python("/p", "3.9.1", "pillow=8.0 numpy=1.0"))}),
        gear("web", {used(python("/p", "3.9.1", "numpy=1.0")), python("/q", "3.11.1", "requests=2.20 pillow=9.0")}),
        gear("rest", {python("/p", "3.9.1", "unrated=1.0")}),
        gear("attacked", {python("/p", "3.9.1", "evil=1.0")}),
        gear("fine", {used(python("/p", "3.9.1", "numpy=1.0"))}),
        gear("odd", {python("/p", "3.9.1", "odd=build numpy=1.0")}),
        gear("debian", {used(python("/p", "3.9.1", "Requests=2.20"))}),
        gear("mute", {PythonFinding()}),
        gear("bare", {}),
    };
    all[6].findings.pythons[0].ofDistribution = {str("requests")};
    return all;
}

struct Asked {
    std::shared_ptr<const PackedReport> report = PackedReport::pack(gears());
    FaultsSnapshot faults = ReportFaults::of(*report, database());

    FilterMatches matches(const QString &text, bool hasDatabase = true) const
    {
        const auto filter = parseFilter(text);
        if (!filter)
            qFatal("%s", qPrintable(text));
        return findMatches(*filter, *report, {QDate(2026, 11, 22), hasDatabase ? faults : nullptr});
    }
    QString gearsOf(const QString &text, bool hasDatabase = true) const
    {
        const auto found = matches(text, hasDatabase);
        QStringList names;
        for (quint32 i = 0; i < report->gearCount(); ++i) {
            if (found.gears[i] != MatchMark::None)
                names << report->text(report->gear(i).name);
        }
        return names.join(QLatin1Char(' '));
    }
    QString packagesOf(const QString &text) const
    {
        const auto found = matches(text);
        QStringList names;
        for (quint32 i = 0; i < report->packageCount(); ++i) {
            const PackageRow row = report->packages({i, 1}).front();
            if (found.packages[i] == MatchMark::Named)
                names << report->text(row.name) + QLatin1Char(' ') + report->text(row.version);
        }
        return names.join(QStringLiteral(", "));
    }
};

} // namespace

/// What filters about known faults mean; see filter_matches.h.
class TestFaultFilters : public QObject
{
    Q_OBJECT
    Asked m_asked;

private Q_SLOTS:
    void gearsAreFound_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("gears");
        const auto row = [](const char *filter, const char *gears) {
            QTest::newRow(filter) << str(filter) << str(gears);
        };
        row("vulnerable:yes", "images web rest attacked");
        row("vulnerable:unknown", "odd debian");
        row("vulnerable:no", "images web fine odd"); // a package of theirs has none
        // what may have faults, or whose packages are not known, is on neither side
        row("-vulnerable:yes", "fine bare");
        row("in-use:yes vulnerable:yes", "images");
        row("advisory:cve-2020-1", "images");
        row("advisory:GHSA-aaaa-bbbb", "images");
        row("advisory:CVE-202*", "images web");
        row("advisory:CVE-2020", "");
        row("severity:critical", "images");
        row("severity>=high", "images web attacked");
        row("severity<high", "images");
        row("severity:unknown", "rest");
        row("severity:malicious", "attacked");
        row("severity>critical", "attacked");
        row("-severity>=high", "fine bare"); // of an unrated one nothing is known
        row("in-use:yes severity>=high", "images");
        row("cvss>=7", "images");
        row("cvss:9.9", "");
        row("cvss<4", "images");
        row("epss>=0.1", "images");
        row("epss>0.9", "");
        row("exploited:yes", "images");
        row("in-use:yes exploited:yes", "images");
        row("exploited:no", "images web rest attacked"); // one that is not
        row("fix:yes", "images web");
        row("fix:no", "images rest attacked");
        row("malicious:yes", "attacked");
        row("malicious:no", "images web rest");
        // side by side: one fault
        row("severity>=high fix:yes", "web");
        row("severity>=high exploited:yes", "");
        row("severity:low exploited:yes", "images");
        row("(severity>=high or exploited:yes) fix:yes", "images web");
        row("severity>=high (fix:yes or exploited:yes)", "web");
        row("severity>=high -exploited:yes", "web attacked"); // turned round: none of the Python's
        row("-(severity>=high fix:yes)", "images rest attacked fine bare"); // an unrated one that has no fix is none
        // of the package that is named
        row("package:pillow severity>=high", "images");
        row("package:pillow<8.1 vulnerable:yes", "images");
        row("package:numpy vulnerable:yes", "");
        row("package:numpy vulnerable:no", "images web fine odd");
        row("package:requests vulnerable:yes", "web");
        row("package:requests vulnerable:unknown", "debian");
        row("(package:pillow or package:requests) severity>=high", "images web");
        row("package:requests package:pillow severity>=high", "web");
        row("package:numpy package:pillow severity:low", "images");
        // the distribution's is not meant, unless it is said
        row("advisory:CVE-2021-3", "web");
        row("vulnerable:unknown advisory:CVE-2021-3", "debian");
        row("vulnerable:unknown severity>=critical", "");
        row("vulnerable:unknown or severity>=critical", "images attacked odd debian");
        row("gear:web severity>=high", "web");
        row("severity>=high python:3.11", "web");
    }
    void gearsAreFound()
    {
        QFETCH(QString, filter);
        QFETCH(QString, gears);
        QCOMPARE(m_asked.gearsOf(filter), gears);
    }

    void whatIsNamedIsMarked()
    {
        QCOMPARE(m_asked.packagesOf(str("vulnerable:yes")), str("pillow 8.0, requests 2.20, unrated 1.0, evil 1.0"));
        QCOMPARE(m_asked.packagesOf(str("package:pillow severity>=high")), str("pillow 8.0"));
        QCOMPARE(m_asked.packagesOf(str("package:requests package:pillow severity>=high")),
                 str("requests 2.20, pillow 9.0"));
        QCOMPARE(m_asked.packagesOf(str("vulnerable:unknown")), str("odd build, Requests 2.20"));
        QCOMPARE(m_asked.packagesOf(str("gear:web vulnerable:yes eol:no")), str("requests 2.20"));
    }

    void withoutADatabaseNothingIsKnown()
    {
        for (const char *filter : {"vulnerable:yes", "vulnerable:no", "-vulnerable:yes", "severity>=low", "-severity>=low",
                                   "fix:no", "exploited:no", "malicious:no", "advisory:*"})
            QVERIFY2(m_asked.gearsOf(str(filter), false) == QLatin1String(str(filter).startsWith(QLatin1Char('-')) ? "bare" : ""),
                     filter);
        QCOMPARE(m_asked.gearsOf(str("vulnerable:unknown"), false), str("images web rest attacked fine odd debian"));
    }

    void withoutCisasListNobodyKnowsWhatIsExploited()
    {
        auto known = database();
        known.setFacts({});
        Asked asked;
        asked.faults = ReportFaults::of(*asked.report, known);
        QCOMPARE(asked.gearsOf(str("exploited:yes")), str("images"));
        QCOMPARE(asked.gearsOf(str("exploited:no")), QString());
        QCOMPARE(asked.gearsOf(str("gear:web -exploited:yes")), QString());
    }

    void judgedFaultsDoNotCount()
    {
        FaultJudgement judgement;
        judgement.fault = str("CVE-2021-3");
        judgement.status = str("not_affected");
        Asked asked;
        asked.faults = ReportFaults::of(*asked.report, database(), {judgement}, {2026, 11, 22});
        QCOMPARE(asked.gearsOf(str("severity>=high")), str("images attacked"));
        QCOMPARE(asked.gearsOf(str("package:requests vulnerable:no")), str("web debian"));
    }

    void everyFilterHasOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char *written, const char *normal) {
            QTest::newRow(written) << str(written) << str(normal);
        };
        row("Vulnerable:Yes", "vulnerable:Yes");
        row("advisory:CVE-2020-*", "advisory:CVE-2020-*");
        row("severity>=HIGH", "severity>=high");
        row("severity:>=high", "severity>=high");
        row("Severity:Unknown", "severity:unknown");
        row("cvss>=7.0", "cvss>=7");
        row("cvss:7.5", "cvss>=7.5");
        row("epss>=1e-5", "epss>=0.00001");
        row("epss<\"0.25\"", "epss<0.25");
        row("exploited:YES fix:no malicious:no", "exploited:yes fix:no malicious:no");
        row("package:cvss>=3", "package:cvss>=3"); // a package of this name
    }
    void everyFilterHasOneForm()
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);
        const auto filter = parseFilter(written);
        QVERIFY(filter.has_value());
        QCOMPARE(filterText(*filter), normal);
        QVERIFY(*parseFilter(normal) == *filter);
        QCOMPARE(asksOfFaults(*filter), !written.startsWith(str("package")));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *filter, FilterProblem problem, const char *marked) {
            QTest::newRow(filter) << str(filter) << int(problem) << str(marked);
        };
        row("vulnerable:maybe", FilterProblem::UnknownValue, "maybe");
        row("vulnerable>1", FilterProblem::NotAName, "");
        row("severity>=hihg", FilterProblem::UnknownValue, "hihg");
        row("severity>=unknown", FilterProblem::UnknownValue, "unknown");
        row("severity:bad", FilterProblem::UnknownValue, "bad");
        row("severity==high", FilterProblem::UnknownOperator, "==");
        row("cvss>=11", FilterProblem::NotANumber, "11");
        row("cvss>=-1", FilterProblem::NotANumber, "-1");
        row("cvss>=high", FilterProblem::NotANumber, "high");
        row("epss>=2", FilterProblem::NotANumber, "2");
        row("epss>=nan", FilterProblem::NotANumber, "nan");
        row("exploited:maybe", FilterProblem::UnknownValue, "maybe");
        row("advisory:", FilterProblem::MissingValue, "advisory:");
        row("severity>=", FilterProblem::MissingVersion, ">=");
    }
    void mistakesAreSaid()
    {
        QFETCH(QString, filter);
        QFETCH(int, problem);
        QFETCH(QString, marked);
        const auto parsed = parseFilter(filter);
        if (marked.isEmpty()) { // a name before versions is a package's
            QVERIFY(parsed.has_value());
            return;
        }
        QVERIFY(!parsed.has_value());
        QCOMPARE(int(parsed.error().problem), problem);
        QCOMPARE(filter.mid(parsed.error().range.start, parsed.error().range.length), marked);
    }

    void wordsAreOffered()
    {
        const auto offered = [](const char *text) {
            return completeFilter(str(text), qsizetype(qstrlen(text)), {}).candidates.join(QLatin1Char(' '));
        };
        QCOMPARE(offered("vulnerable:"), str("no unknown yes"));
        QCOMPARE(offered("severity:"), str("malicious critical high medium low none unknown"));
        QCOMPARE(offered("severity:h"), str("high"));
        QCOMPARE(offered("severity>="), str("malicious critical high medium low none"));
        QCOMPARE(offered("in-use:yes severity>=c"), str("critical"));
        QCOMPARE(offered("severity:>=h"), str("high"));
        QCOMPARE(offered("fix:"), str("no yes"));
        QCOMPARE(offered("cvss:"), QString());
        QCOMPARE(offered("package:severity>="), QString());
        QVERIFY(offered("vul").startsWith(str("vulnerable:")));
    }
};

QTEST_GUILESS_MAIN(TestFaultFilters)
#include "tst_fault_filters.moc"
