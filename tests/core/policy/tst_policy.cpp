#include "core/policy/policy.h"
#include "core/policy/policy_writers.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace gearaudit::testing;

namespace
{
const QDate today(2026, 11, 22);

QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Two gears start requests 2.19, which has a critical fault that is exploited; one only contains it.
CheckedFile sampleFile(const char *hostile = "one")
{
    auto used = python("/usr/bin/python3", "3.13.2", "requests=2.19 six=1.0");
    used.inUse = true;
    auto unused = python("/opt/python3", "3.13.1", "requests=2.19");
    auto other = python("/usr/bin/python3", "3.13.2", "six=1.0");
    other.inUse = true;
    FakeAdvisories database;
    Fault fault = faultOf(str("CVE-1"), Severity::Critical, str("2.20"));
    fault.isExploited = true;
    database.add(str("requests"), str("2.19"), fault);
    CheckedFile file;
    file.file = str("a b.json");
    file.report = PackedReport::pack({gear(hostile, {used}), gear("two", {used}), gear("three", {other, unused})});
    file.faults = ReportFaults::of(*file.report, database);
    return file;
}

QByteArray rule(const char *more)
{
    return QByteArray("{\"rules\":[{") + more + "}]}";
}
} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefaultIsOneThatCanBeRead()
    {
        const auto policy = parsePolicy(defaultPolicyText(), str("default"));
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().detail));
        QCOMPARE(policy->size(), 5u);
        QVERIFY(needsAdvisories(*policy));
        const std::vector<CheckedFile> files{sampleFile()};
        const auto results = checkPolicy(*policy, files, today);
        QVERIFY(!isPassed(results));
        for (const RuleResult &result : results) {
            const bool isBroken = result.rule.name == str("exploited") || result.rule.name == str("critical-with-fix");
            QCOMPARE(result.findings.size(), isBroken ? 2u : 0u); // not the gear that merely contains it
        }
        QCOMPARE(findingText(results[1].findings[0], files[0]),
                 str("/usr/bin/python3 (Python 3.13.2): requests 2.19 (CVE-1)"));
    }

    void aWarningIsNoFailure()
    {
        const auto policy = parsePolicy(rule(R"("name":"x","filter":"requests","level":"warning","sentence":"s")"), {});
        QVERIFY(policy && !needsAdvisories(*policy));
        const std::vector<CheckedFile> files{sampleFile()};
        const auto results = checkPolicy(*policy, files, today);
        QCOMPARE(results[0].findings.size(), 3u);
        QVERIFY(isPassed(results));
    }

    void whatCannotBeReadIsNoPass_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
        row("empty", "");
        row("no rules", "{}");
        row("no rule", "{\"rules\":[]}");
        row("no filter", rule(R"("name":"x","level":"error")"));
        row("blank filter", rule(R"("name":"x","filter":" ","level":"error")"));
        row("broken filter", rule(R"("name":"x","filter":"severity>=awful","level":"error")"));
        row("unknown level", rule(R"("name":"x","filter":"six","level":"fatal")"));
        row("no level", rule(R"("name":"x","filter":"six")"));
        row("misspelt key", rule(R"("name":"x","filter":"six","level":"error","unless":"a")"));
        row("name", rule(R"("name":"X y","filter":"six","level":"error")"));
        row("a number", rule(R"("name":"x","filter":7,"level":"error")"));
        row("twice", R"({"rules":[{"name":"x","filter":"six","level":"error"},{"name":"x","filter":"six","level":"note"}]})");
        row("deep", QByteArray(100'000, '['));
    }
    void whatCannotBeReadIsNoPass()
    {
        QFETCH(QByteArray, json);
        const auto policy = parsePolicy(json, str("p.json"));
        QVERIFY(!policy);
        QCOMPARE(policy.error().stage, Stage::Policy);
        QVERIFY(!policy.error().detail.isEmpty());
    }

    void writersTellTheSame()
    {
        const auto policy = parsePolicy(defaultPolicyText(), {});
        PolicyReport report;
        report.files.push_back(sampleFile("<b>&\"'\x01\x1b[31m ]]>\xe2\x80\xae"));
        report.results = checkPolicy(*policy, report.files, today);
        report.program = str("1.0");

        const QJsonObject json = QJsonDocument::fromJson(policyJson(report)).object();
        QCOMPARE(json[str("passed")].toBool(true), false);
        QCOMPARE(json[str("rules")].toArray()[1].toObject()[str("gears")].toArray().size(), 2);

        const QJsonObject sarif = QJsonDocument::fromJson(policySarif(report)).object();
        QCOMPARE(sarif[str("version")].toString(), str("2.1.0"));
        const QJsonObject run = sarif[str("runs")].toArray()[0].toObject();
        QCOMPARE(run[str("results")].toArray().size(), 4);
        const QJsonObject first = run[str("results")].toArray()[0].toObject();
        QCOMPARE(first[str("ruleId")].toString(), str("exploited"));
        QCOMPARE(first[str("locations")].toArray()[0].toObject()[str("physicalLocation")].toObject()[str("artifactLocation")]
                     .toObject()[str("uri")].toString(),
                 str("a%20b.json"));

        QXmlStreamReader xml(policyJunit(report));
        int suites = 0, cases = 0, failures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            suites += xml.name() == str("testsuite") ? 1 : 0;
            cases += xml.name() == str("testcase") ? 1 : 0;
            failures += xml.name() == str("failure") ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(suites, 5);
        QCOMPARE(failures, 4);
        QCOMPARE(cases, 4 + 3); // a rule that nothing breaks has a case that passed
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
