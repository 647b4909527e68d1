#include "core/export/ask_file.h"
#include "core/export/match_rows.h"
#include "core/filter/filter_parser.h"
#include "core/master/master_json.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"
#include "tests/support/record_builder.h"
#include "tests/support/sample_records.h"
#include "tests/support/text_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

const QDate today(2026, 11, 22);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<GearRecord> records()
{
    auto old = gear("old", {python("/usr/bin/python2", "2.7.18", "numpy=1.16.0 six=1.0"),
                            python("/usr/bin/python3", "3.12.1", "numpy=1.26.0")});
    old.findings.pythons[0].inUse = true;
    old.audit.started = CommandStart{str("read"), {}, {}, str("it ended")};
    auto sdk = gear("sdk", {python("/usr/bin/python3", "3.12.1", "flywheel_sdk=15.8.0")});
    sdk.audit.siteRelease = str("16.19.0");
    return {old, sdk, sampleFailure(str("hub"), str("lost"), Status::NotFound, str("=gone"))};
}

FileMatches ask(const char *filter, const char *file = "a.json")
{
    FileMatches found;
    found.file = str(file);
    found.report = PackedReport::pack(records());
    const auto matches = findMatches(*parseFilter(str(filter)), *found.report, today);
    found.rows = matchRows(matches, *found.report);
    found.gearCount = matches.gearCount;
    return found;
}

QStringList lines(const QList<QStringList> &table)
{
    QStringList all;
    for (const auto &row : table)
        all.append(row.join(QLatin1Char('|')));
    return all;
}

} // namespace

class TestMatchRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasWhatTells_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QStringList>("table");
        const auto row = [](const char *filter, std::initializer_list<const char *> table) {
            QStringList all;
            for (const char *line : table)
                all.append(str(line));
            QTest::newRow(filter) << QByteArray(filter) << all;
        };
        row("numpy", {"site|gear|python|eol|in use|path|package",
                      "hub|old 1.0|2.7.18|yes|yes|/usr/bin/python2|numpy 1.16.0",
                      "hub|old 1.0|3.12.1||no|/usr/bin/python3|numpy 1.26.0"});
        row("eol:yes",
            {"site|gear|python|eol|in use|path", "hub|old 1.0|2.7.18|yes|yes|/usr/bin/python2"});
        row("sdk-behind:yes",
            {"site|gear|python|in use|path|package|site release",
             "hub|sdk 1.0|3.12.1|no|/usr/bin/python3|flywheel_sdk 15.8.0|16.19.0"});
        row("status:failed",
            {"site|gear|image|status|reason", "hub|lost 1.0|hub/lost:1.0|not-found|=gone"});
        row("gear:old", {"site|gear|image", "hub|old 1.0|registry/old:1.0"});
        row("gear:lost or six", {"site|gear|image|status|python|eol|in use|path|package|reason",
                                 "hub|old 1.0|||2.7.18|yes|yes|/usr/bin/python2|six 1.0|",
                                 "hub|lost 1.0|hub/lost:1.0|not-found||||||=gone"});
    }
    void aTableHasWhatTells()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QStringList, table);
        const FileMatches found = ask(filter.constData());
        QCOMPARE(lines(matchTable({&found, 1}, today)), table);
    }

    void aLastAnswerIsToldApart()
    {
        FileMatches found;
        found.file = str("a.json");
        found.report = PackedReport::pack(std::vector{staleRecord()});
        const auto matches = findMatches(*parseFilter(str("six")), *found.report, today);
        found.rows = matchRows(matches, *found.report);
        const auto table = lines(matchTable({&found, 1}, today));
        QCOMPARE(table, (QStringList{str("site|gear|status|python|in use|path|package|reason|"
                                         "cut short|answers for"),
                                     str("flywheel|stale 0.9.1|timed-out|3.11.3|no|"
                                         "/usr/bin/python3.11|six 1.16.0|the pull took too long|"
                                         "tools|0.9.0 2026-11-20T08:01:02Z")}));
        QVERIFY(matchesJson({&found, 1}, today).contains("\"answers-for\": \"0.9.0\""));
        QVERIFY(matchesCsv({&found, 1}, today).contains(",0.9.0,2026-11-20T08:01:02Z,debian 12,"));
    }

    void everyGearIsARowOfItsOwnWithoutAFilter()
    {
        const FileMatches found = ask("");
        QCOMPARE(found.gearCount, 3u);
        QCOMPARE(found.rows, (std::vector<MatchRow>{{0, {}, {}}, {1, {}, {}}, {2, {}, {}}}));
    }

    void severalFilesAreTold()
    {
        const std::vector<FileMatches> files{ask("six"), ask("six", "b.json")};
        const auto table = lines(matchTable(files, today));
        QCOMPARE(table.size(), 3);
        QVERIFY(table[0].endsWith(str("|file")));
        QVERIFY(table[2].endsWith(str("|b.json")));
    }

    void csvHasEveryColumnAndNoFormula()
    {
        const FileMatches found = ask("six or gear:lost");
        const QByteArray csv = matchesCsv({&found, 1}, today);
        QCOMPARE(csv,
                 QByteArray("site,gear,version,label,image,status,reason,python,python-version,"
                            "environment,in-use,eol,package,package-version,origin,"
                            "site-release,answers-for,answers-of,os,base,tools,bytes,"
                            "started,started-why,cut,vulnerable,severity,fixed-in,advisories,file\r\n"
                            "hub,old,1.0,,registry/old:1.0,audited,,/usr/bin/python2,2.7.18,"
                            "system,yes,yes,six,1.0,,,,,,,,,read,it ended,,,,,,a.json\r\n"
                            "hub,lost,1.0,lost label,hub/lost:1.0,not-found,'=gone,,,,,,,,,,,,,,,,,,,,,,,"
                            "a.json\r\n"));
    }

    void jsonLeavesOutWhatIsNotKnown()
    {
        const FileMatches found = ask("numpy>1.20 or gear:lost");
        const auto json = QJsonDocument::fromJson(matchesJson({&found, 1}, today)).object();
        QCOMPARE(json.value(str("gears")).toInt(), 2);
        const auto matches = json.value(str("matches")).toArray();
        QCOMPARE(matches.size(), 2);
        const auto package = matches[0].toObject();
        QCOMPARE(package.value(str("package-version")).toString(), str("1.26.0"));
        QCOMPARE(package.value(str("eol")), QJsonValue(false));
        QCOMPARE(package.value(str("in-use")), QJsonValue(false));
        const auto lost = matches[1].toObject();
        QCOMPARE(lost.keys(),
                 (QStringList{str("file"), str("gear"), str("image"), str("label"), str("reason"),
                              str("site"), str("status"), str("version")}));
    }

    /// numpy 1.16.0 has four faults, 1.26.0 none.
    static FileMatches askOfFaults(const char *filter, bool hasKev)
    {
        testing::FakeAdvisories database;
        for (const char *name : {"CVE-2021-4", "CVE-2021-3", "CVE-2021-2", "CVE-2021-1"})
            database.add(str("numpy"), str("1.16.0"), testing::faultOf(str(name), Severity::High, str("1.22")));
        auto known = database.assess(str("numpy"), str("1.16.0"));
        known.faults[0].names << str("GHSA-x");
        known.faults[0].records = {str("PYSEC-9")};
        known.faults[0].cvss = 9.8;
        known.faults[0].epss = 0.97565;
        known.faults[0].isExploited = true;
        known.faults[1].fixedIn.clear();
        known.faults[1].severity = Severity::Unknown;
        database.set(str("numpy"), str("1.16.0"), known);
        AdvisoryFacts facts;
        if (hasKev)
            facts.sources = {{str("kev"), {}, {}, {}, {}, {}, 1}};
        database.setFacts(facts);
        FileMatches found;
        found.file = str("a.json");
        found.report = PackedReport::pack(records());
        found.faults = ReportFaults::of(*found.report, database);
        const auto parsed = parseFilter(str(filter));
        found.filter = *parsed;
        const auto matches = findMatches(*parsed, *found.report, {today, found.faults});
        found.rows = matchRows(matches, *found.report);
        found.gearCount = matches.gearCount;
        return found;
    }

    void faultsAreShownWhereTheyAreAskedFor()
    {
        const FileMatches asked = askOfFaults("vulnerable:yes", true);
        QCOMPARE(lines(matchTable({&asked, 1}, today)),
                 (QStringList{str("site|gear|python|eol|in use|path|package|severity|fixed in|advisories"),
                              str("hub|old 1.0|2.7.18|yes|yes|/usr/bin/python2|numpy 1.16.0|high|1.22|"
                                  "CVE-2021-4, CVE-2021-3, CVE-2021-2 +1")}));
        const FileMatches named = askOfFaults("advisory:CVE-2021-1", true);
        QVERIFY(lines(matchTable({&named, 1}, today)).back().endsWith(str("CVE-2021-1, CVE-2021-4, CVE-2021-3 +1")));
        const FileMatches fixed = askOfFaults("in-use:yes (severity:unknown or exploited:no) fix:no", true);
        QVERIFY(lines(matchTable({&fixed, 1}, today)).back().endsWith(str("CVE-2021-3, CVE-2021-4, CVE-2021-2 +1")));
        const FileMatches other = askOfFaults("numpy", true);
        QVERIFY(!lines(matchTable({&other, 1}, today)).front().contains(str("severity")));
        const QByteArray csv = matchesCsv({&other, 1}, today);
        QVERIFY(csv.contains(",yes,high,1.22,\"CVE-2021-4, CVE-2021-3, CVE-2021-2, CVE-2021-1\",a.json"));
        QVERIFY(csv.contains(",no,,,,a.json"));
    }

    void jsonTellsEachFault()
    {
        const FileMatches found = askOfFaults("numpy or gear:lost", true);
        const auto matches = QJsonDocument::fromJson(matchesJson({&found, 1}, today)).object().value(str("matches")).toArray();
        QCOMPARE(matches.size(), 3);
        const auto old = matches[0].toObject();
        QCOMPARE(old.value(str("vulnerable")).toString(), str("yes"));
        QCOMPARE(old.value(str("severity")).toString(), str("high"));
        QCOMPARE(old.value(str("fixed-in")).toString(), str("1.22"));
        const auto faults = old.value(str("advisories")).toArray();
        QCOMPARE(faults.size(), 4);
        QCOMPARE(faults[0].toObject(),
                 QJsonDocument::fromJson(R"({"id": "CVE-2021-4", "records": ["PYSEC-9"], "aliases": ["GHSA-x"],
                     "summary": "Something of CVE-2021-4 goes wrong", "severity": "high", "cvss": 9.8,
                     "exploited": true, "epss": 0.97565, "fixed-in": "1.22"})").object());
        QCOMPARE(faults[1].toObject(),
                 QJsonDocument::fromJson(R"({"id": "CVE-2021-3", "records": ["CVE-2021-3"], "aliases": [],
                     "summary": "Something of CVE-2021-3 goes wrong", "severity": "unknown", "cvss": null,
                     "exploited": false, "epss": null, "fixed-in": null})").object());
        QCOMPARE(matches[1].toObject().value(str("advisories")), QJsonValue(QJsonArray()));
        QVERIFY(!matches[2].toObject().contains(str("advisories"))); // a gear, no package
        // without a database there is nothing to say, without CISA's list nobody knows what is exploited
        const FileMatches without = ask("numpy");
        QVERIFY(!matchesJson({&without, 1}, today).contains("advisories"));
        const FileMatches unlisted = askOfFaults("numpy", false);
        QVERIFY(matchesJson({&unlisted, 1}, today).contains("\"exploited\": null"));
    }

    void aFileIsAsked()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(str("x.json"));
        QCOMPARE(askFile(path, {}, today).error().code, Code::NotFound);
        QCOMPARE(askFile(folder.path(), {}, today).error().code, Code::NotReadable);
        MasterDocument document;
        for (const auto &record : records())
            document.setRecord(record);
        writeFile(path, document.serialise());
        const auto found = askFile(path, *parseFilter(str("numpy")), today);
        QCOMPARE(found->gearCount, 1u);
        QCOMPARE(found->rows.size(), 2u);
        QCOMPARE(found->file, path);
        writeFile(path, "{");
        QCOMPARE(askFile(path, {}, today).error().code, Code::Malformed);
    }

    void aJournalAloneIsResults()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(str("x.json"));
        writeFile(path + str(".journal"), recordToLine(records()[0]) + QByteArray("\n"));
        QCOMPARE(askFile(path, {}, today)->gearCount, 1u);
    }
};

QTEST_GUILESS_MAIN(TestMatchRows)
#include "tst_match_rows.moc"
