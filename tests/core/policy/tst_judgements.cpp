#include "core/advisories/report_faults.h"
#include "core/policy/judgements.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace gearaudit::testing;

namespace
{
QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate today(2026, 11, 22);

/// What is known of requests 2.19 in a gear, with these judgements.
Assessment requestsWith(const std::vector<FaultJudgement> &judgements, const char *gearName = "one")
{
    FakeAdvisories database;
    Fault fault = faultOf(str("CVE-1"), Severity::High, str("2.20"));
    fault.names << str("GHSA-x");
    database.add(str("requests"), str("2.19"), fault);
    const auto report = PackedReport::pack({gear(gearName, {python("/usr/bin/python3", "3.11.2", "requests=2.19")})});
    return ReportFaults::of(*report, database, judgements, today)->ofPackage(0);
}

FaultJudgement judgement(const char *fault)
{
    FaultJudgement made;
    made.fault = str(fault);
    made.status = str("not_affected");
    return made;
}
} // namespace

class TestJudgements : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(str("judgements.jsonl")));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void whatIsJudgedDoesNotCount()
    {
        QCOMPARE(requestsWith({}).faults.size(), 1u);
        const auto known = requestsWith({judgement("ghsa-X")}); // any of its names, in any case
        QVERIFY(known.faults.empty());
        QCOMPARE(known.judged.size(), 1u);
        QCOMPARE(known.state, PackageState::NoneKnown);
    }

    void whatItIsNarrowedTo()
    {
        auto other = judgement("CVE-2");
        QCOMPARE(requestsWith({other}).faults.size(), 1u);
        auto narrowed = judgement("CVE-1");
        narrowed.package = str("Requests");
        narrowed.gears = {str("hub/o*")};
        narrowed.version = str("2.19.0"); // the same version by PEP 440
        QVERIFY(requestsWith({narrowed}).faults.empty());
        QCOMPARE(requestsWith({narrowed}, "two").faults.size(), 1u);
        narrowed.version = str("2.18");
        QCOMPARE(requestsWith({narrowed}).faults.size(), 1u);
        narrowed.version.clear();
        narrowed.package = str("urllib3");
        QCOMPARE(requestsWith({narrowed}).faults.size(), 1u);
        auto undecided = judgement("CVE-1");
        undecided.status = str("under_investigation");
        QCOMPARE(requestsWith({undecided}).faults.size(), 1u);
    }

    void afterItsDayItCountsAgain()
    {
        auto made = judgement("CVE-1");
        made.until = today;
        QVERIFY(requestsWith({made}).faults.empty()); // the last day
        made.until = today.addDays(-1);
        const auto known = requestsWith({made});
        QCOMPARE(known.faults.size(), 1u);
        QCOMPARE(known.expired.size(), 1u);
    }

    void aBrokenLineIsToldAndTheRestHolds()
    {
        const QString path = write("# ours\n\n{\"fault\": \"CVE-1\", \"gears\": [\"a*\"], \"until\": \"2027-01-01\"}\n"
                                   "{\"fault\": \"CVE-2\",\n"
                                   "{\"fault\": \"CVE-3\", \"gear\": [\"x\"]}\n"
                                   "{\"package\": \"six\"}\n"
                                   "{\"fault\": \"CVE-4\", \"until\": \"soon\"}\n"
                                   "{\"fault\": \"CVE-5\", \"status\": \"fine\"}\n"
                                   "{\"fault\": \"CVE-6\", \"gears\": []}\n"
                                   "{\"fault\": \"CVE-7\", \"justification\": \"because\"}\n"
                                   "[]\n"
                                   "{\"fault\": \"CVE-9\", \"packge\": \"six\"}\n"
                                   "{\"fault\": \"CVE-8\", \"status\": \"fixed\"}");
        const auto read = readJudgements(path);
        QVERIFY(read);
        QCOMPARE(read->list.size(), 2u);
        QCOMPARE(read->list[0].fault, str("CVE-1"));
        QCOMPARE(read->list[0].status, str("not_affected"));
        QCOMPARE(read->list[0].place, path + str(":3"));
        QCOMPARE(read->list[1].fault, str("CVE-8"));
        QCOMPARE(read->problems.size(), 9u);
        QCOMPARE(read->problems[0].subject, path + str(":4"));
        QVERIFY(read->problems[1].detail.contains(str("“gear”"))); // misspelt, it would have meant all gears
    }

    void openVex()
    {
        const auto read = readJudgements(write(QByteArray(
            "{"
            "'@context': 'https://openvex.dev/ns/v0.2.0', 'author': 'us', 'timestamp': '2026-01-01T00:00:00Z',"
            "'statements': ["
            "{'vulnerability': {'name': 'CVE-1'}, 'status': 'not_affected', 'justification': 'component_not_present',"
            "'impact_statement': 'not in it',"
            "'products': [{'@id': 'pkg:pypi/Requests@2.19'}, {'@id': 'pkg:oci/x', 'subcomponents': [{'@id': 'pkg:pypi/six'}]}]},"
            "{'vulnerability': 'CVE-2', 'status': 'fixed', 'products': ['pkg:pypi/a%2Bb@1']},"
            "{'vulnerability': 'CVE-3', 'status': 'fixed', 'products': ['pkg:deb/debian/six']},"
            "{'status': 'fixed'}, 7]}").replace('\'', '"')));
        QVERIFY(read);
        QCOMPARE(read->list.size(), 3u);
        QCOMPARE(read->list[0].package, str("Requests"));
        QCOMPARE(read->list[0].version, str("2.19"));
        QCOMPARE(read->list[0].reason, str("not in it"));
        QCOMPARE(read->list[0].author, str("us"));
        QCOMPARE(read->list[1].package, str("six"));
        QCOMPARE(read->list[2].package, str("a+b"));
        QCOMPARE(read->problems.size(), 3u);
        QVERIFY(requestsWith(read->list).faults.empty());
    }

    void oneIsAdded()
    {
        const QString path = m_folder.filePath(str("new.jsonl"));
        FaultJudgement made = judgement("CVE-1");
        made.gears = {str("a")};
        made.reason = str("says \"so\"\nand more");
        made.until = today;
        QVERIFY(addJudgement(path, made));
        QVERIFY(addJudgement(path, judgement("CVE-2")));
        const auto read = readJudgements(path);
        QVERIFY(read && read->problems.empty());
        QCOMPARE(read->list.size(), 2u);
        made.place = path + str(":1");
        QCOMPARE(read->list[0], made);
        made.status = str("nonsense");
        QVERIFY(!addJudgement(path, made));
        QCOMPARE(readJudgements(path)->list.size(), 2u);
    }

    void whatIsNoFile()
    {
        QVERIFY(readJudgements(m_folder.filePath(str("none")))->list.empty());
        const QString pipe = m_folder.filePath(str("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!readJudgements(pipe));
        QVERIFY(!readJudgements(write("{\n  \"rules\": [\n  ]\n}\n")));
    }
};

QTEST_GUILESS_MAIN(TestJudgements)
#include "tst_judgements.moc"
