#include "core/master/first_script.h"
#include "core/master/journal_line.h"
#include "core/master/master_json.h"
#include "tests/support/record_builder.h"
#include "tests/support/text_files.h"

#include <QTest>

#include <algorithm>

using namespace gearaudit;
using test::fullRecord;
using test::smallRecord;

namespace
{

QString dataFile(const char *name)
{
    return QStringLiteral(GEAR_TEST_DATA "/master_json/") + QLatin1String(name);
}

MasterDocument parsed(const QByteArray &json)
{
    auto document = MasterDocument::parse(json, QStringLiteral("x.json"));
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return *std::move(document);
}

GearRecord recordOf(const QByteArray &line)
{
    return std::get<GearRecord>(*readJournalLine(line));
}

QStringList keysOf(const std::vector<GearRecord> &records)
{
    QStringList keys;
    for (const auto &record : records)
        keys.append(record.site + QLatin1Char('/') + record.key);
    return keys;
}

GearRecord failedRecord()
{
    auto record = smallRecord(QStringLiteral("scitran"), QStringLiteral("no-such-image"));
    record.findings = {};
    record.audit.status = Status::NotFound;
    record.audit.reason = QStringLiteral("manifest unknown");
    return record;
}

} // namespace

class TestMasterJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheDocumentedFile();
    void ourFileIsReadAndWrittenAlike();
    void recordsComeBackWhole();
    void everyStatusHasItsName();
    void whatIsAbsentIsLeftOut();
    void aLastAnswerStandsBelowTheAudit();
    void packagesAreSortedAndNoneErasesAnother();
    void everyFindingHasItsKey();
    void sitesAndGearsAreSorted();
    void aRecordReplacesItsGear();
    void unknownKeysAreKept();
    void theFirstScriptsFileIsRead();
    void whatTheFirstScriptDamagedIsToldWhereItCanBe_data();
    void whatTheFirstScriptDamagedIsToldWhereItCanBe();
    void theFirstScriptsFileIsCompleted();
    void oddTypesAreEmpty();
    void saysWhatIsDamaged_data();
    void saysWhatIsDamaged();
    void documentsAreValues();
    void linesComeBack();
    void damagedLinesAreErrors_data();
    void damagedLinesAreErrors();
};

void TestMasterJson::writesTheDocumentedFile()
{
    MasterDocument document;
    document.setRecord(failedRecord());
    document.setRecord(fullRecord());
    QCOMPARE(QString::fromUtf8(document.serialise()),
             QString::fromUtf8(test::fileContent(dataFile("ours.json"))));
}

void TestMasterJson::ourFileIsReadAndWrittenAlike()
{
    const auto json = test::fileContent(dataFile("ours.json"));
    const auto document = parsed(json);
    QCOMPARE(document.serialise(), json);
    // Records made anew from what was read are written alike, too.
    MasterDocument again;
    for (const auto &record : document.records())
        again.setRecord(record);
    QCOMPARE(again.serialise(), json);
    QCOMPARE(MasterDocument().serialise(), QByteArray("{}\n"));
    QCOMPARE(parsed("{}").serialise(), QByteArray("{}\n"));
}

void TestMasterJson::recordsComeBackWhole()
{
    MasterDocument document;
    document.setRecord(fullRecord());
    document.setRecord(failedRecord());
    const std::vector<GearRecord> expected{fullRecord(), failedRecord()};
    QCOMPARE(document.records(), expected);
    QCOMPARE(parsed(document.serialise()).records(), expected);
}

// discovery.md: failed looks like "no python" → status and reason per gear
void TestMasterJson::everyStatusHasItsName()
{
    const QStringList names{QStringLiteral("audited"),       QStringLiteral("no-python"),
                            QStringLiteral("no-image"),      QStringLiteral("not-found"),
                            QStringLiteral("unauthorized"),  QStringLiteral("rate-limited"),
                            QStringLiteral("no-space"),      QStringLiteral("wrong-platform"),
                            QStringLiteral("unreachable"),
                            QStringLiteral("engine-failed"), QStringLiteral("probe-failed"),
                            QStringLiteral("timed-out"),     QStringLiteral("cancelled")};
    for (const auto &name : names) {
        const auto status = statusFromName(name);
        QVERIFY2(status, qPrintable(name));
        auto record = failedRecord();
        record.audit.status = status;
        QVERIFY(recordToLine(record).contains("\"status\":\"" + name.toLatin1() + '"'));
        QCOMPARE(recordOf(recordToLine(record)).audit.status, status);
    }
    QVERIFY(!statusFromName(QStringLiteral("done")));
}

// discovery.md: pythons without a pip vanish → listed, with packages by metadata
void TestMasterJson::whatIsAbsentIsLeftOut()
{
    const auto line = recordToLine(smallRecord(QStringLiteral("a"), QStringLiteral("b")));
    QVERIFY(line.contains(R"("manifest":{"api-key":"none"})"));
    QVERIFY(!line.contains("site-release"));
    QVERIFY(!line.contains("\"packages\""));
    // Unknown is not the same as none: no packages found is an empty object.
    auto record = smallRecord(QStringLiteral("a"), QStringLiteral("b"));
    record.findings.pythons[0].packages.emplace();
    QVERIFY(recordToLine(record).contains(R"("packages":{})"));
    QCOMPARE(recordOf(recordToLine(record)), record);
}

void TestMasterJson::aLastAnswerStandsBelowTheAudit()
{
    const auto line = recordToLine(test::staleRecord());
    QVERIFY2(line.contains(R"("gear-audit":"0.1.0","context":"sha256:c0","last-answer":{)"
                           R"("gear-version":"0.9.0",)"
                           R"("custom-docker-image":"flywheel/stale:0.9.0",)"
                           R"("image-digest":"sha256:0123",)"
                           R"("audited-at":"2026-11-20T08:01:02Z"}})"),
             line.mid(line.indexOf("\"audit\":")).constData());
    QCOMPARE(recordOf(line), test::staleRecord());
    MasterDocument document;
    document.setRecord(test::staleRecord());
    const auto read = parsed(document.serialise());
    QCOMPARE(read.records(), std::vector{test::staleRecord()});
    QCOMPARE(read.serialise(), document.serialise());
    auto started = test::staleRecord();
    started.audit.started = CommandStart{QStringLiteral("disagree"), QStringLiteral("run.py"),
                                         QStringLiteral("/usr/bin/python3"), {}};
    const QByteArray startedLine = recordToLine(started);
    QVERIFY2(startedLine.contains(R"("started":{"known":"disagree","script":"run.py","read":"/usr/bin/python3"})"),
             startedLine.constData());
    QCOMPARE(recordOf(startedLine), started);
    auto answered = test::staleRecord();
    answered.audit.lastAnswer.reset();
    document.setRecord(answered);
    QVERIFY(!document.serialise().contains("last-answer"));
}

void TestMasterJson::packagesAreSortedAndNoneErasesAnother()
{
    auto record = smallRecord(QStringLiteral("a"), QStringLiteral("b"));
    const auto package = [](const char *name, const char *version) {
        return Package{QString::fromLatin1(name), QString::fromLatin1(version)};
    };
    record.findings.pythons[0].pips[0].freeze = {package("zope", "1"),  package("Babel", "2"),
                                                 package("attrs", "3"), package("babel", "4"),
                                                 package("attrs", "5"), package("x", "")};
    QVERIFY(recordToLine(record).contains(
        R"("freeze":{"attrs":"3","Babel":"2","babel":"4","x":"","zope":"1"})"));
}

// discovery.md: two interpreters of one version share a key; a second pip erases the first
void TestMasterJson::everyFindingHasItsKey()
{
    auto record = fullRecord();
    record.findings.pythons[1].key = record.findings.pythons[0].key;
    record.findings.pythons[0].pips[1].key = record.findings.pythons[0].pips[0].key;
    const auto entry = readJournalLine(recordToLine(record));
    QVERIFY(entry);
    const auto *read = std::get_if<GearRecord>(&*entry);
    QVERIFY(read);
    QCOMPARE(read->findings.pythons.size(), std::size_t(2));
    QCOMPARE(read->findings.pythons[1].key, QStringLiteral("python_3.11.3_a"));
    QCOMPARE(read->findings.pythons[0].pips.size(), std::size_t(2));
    QCOMPARE(read->findings.pythons[0].pips[1].key, QStringLiteral("pip_3.11_a"));
}

// discovery.md: file written in place, unordered → atomic, ordered
void TestMasterJson::sitesAndGearsAreSorted()
{
    MasterDocument document;
    const QStringList places{QStringLiteral("b/x"),
                             QStringLiteral("ä/x"),
                             QStringLiteral("B/y"),
                             QStringLiteral("B/Z"),
                             QStringLiteral("B/x (2)"),
                             QStringLiteral("B/x"),
                             QString::fromUtf8("B/\xf0\x9f\x98\x80"),
                             QString::fromUtf8("B/\xef\xbf\xbd")};
    for (const auto &place : places)
        document.setRecord(
            smallRecord(place.section(QLatin1Char('/'), 0, 0), place.section(QLatin1Char('/'), 1)));
    const QStringList sorted{QStringLiteral("B/Z"), QStringLiteral("B/x"),
                             QStringLiteral("B/x (2)"), QStringLiteral("B/y"),
                             // by code point, not by UTF-16 unit
                             QString::fromUtf8("B/\xef\xbf\xbd"),
                             QString::fromUtf8("B/\xf0\x9f\x98\x80"), QStringLiteral("b/x"),
                             QStringLiteral("ä/x")};
    QCOMPARE(keysOf(document.records()), sorted);
    QCOMPARE(keysOf(parsed(document.serialise()).records()), sorted);
}

void TestMasterJson::aRecordReplacesItsGear()
{
    MasterDocument document;
    document.setRecord(fullRecord());
    document.setRecord(smallRecord(QStringLiteral("flywheel"), QStringLiteral("other")));
    auto changed = fullRecord();
    changed.version = QStringLiteral("1.0.0");
    changed.findings.pythons.pop_back();
    document.setRecord(changed);
    QCOMPARE(document.records()[0], changed);
    QCOMPARE(document.records().size(), std::size_t(2));
    // The inside of `Pythons` is a gear's findings, not something to be merged.
    QCOMPARE(parsed(document.serialise()).records()[0], changed);
}

void TestMasterJson::unknownKeysAreKept()
{
    auto document = parsed(R"({
        "$schema": "https://example.org/x", "a": {
            "note": "of the site",
            "g": {"zz": {"b": 1.0, "a": [null]}, "gear-name": "g", "site": "a", "aa": 18446744073709551615,
                  "audit": {"mood": "good", "status": "audited"},
                  "Pythons": {"p": {"extra": 1, "python_dir": "/p", "environment": {"x": 1, "prefix": "/"}}}},
            "other": {"kept": true}},
        "unset": null})");
    QCOMPARE(keysOf(document.records()),
             (QStringList{QStringLiteral("a/g"), QStringLiteral("a/other")}));
    const QByteArray before = R"({
  "$schema": "https://example.org/x",
  "a": {
    "g": {
      "gear-name": "g",
      "site": "a",
      "Pythons": {
        "p": {
          "python_dir": "/p",
          "environment": {
            "prefix": "/",
            "x": 1
          },
          "extra": 1
        }
      },
      "audit": {
        "status": "audited",
        "mood": "good"
      },
      "zz": {
        "b": 1.0,
        "a": [
          null
        ]
      },
      "aa": 18446744073709551615
    },
    "note": "of the site",
    "other": {
      "kept": true
    }
  },
  "unset": null
}
)";
    QCOMPARE(document.serialise(), before);
    QCOMPARE(parsed(before).serialise(), before);

    const auto audited = smallRecord(QStringLiteral("a"), QStringLiteral("g"));
    document.setRecord(audited);
    QCOMPARE(document.records()[0], audited);
    const auto after = document.serialise();
    for (const auto &kept :
         {R"("aa": 18446744073709551615)", R"("b": 1.0)", R"("note": "of the site")",
          R"("kept": true)", R"("$schema")", R"("unset": null)"})
        QVERIFY2(after.contains(kept), kept);
    QVERIFY(after.indexOf("\"aa\"") > after.indexOf("\"audit\""));
}

void TestMasterJson::theFirstScriptsFileIsRead()
{
    const auto records = parsed(test::fileContent(dataFile("first_script.json"))).records();
    QCOMPARE(keysOf(records), (QStringList{QStringLiteral("scitran/a-failed-one"),
                                           QStringLiteral("scitran/dicom-sort")}));
    QVERIFY(!records[0].audit.status);
    QVERIFY(records[0].findings.pythons.empty());

    const auto &gear = records[1];
    // discovery.md: copies that record, with the other site's name
    QCOMPARE(gear.site, QStringLiteral("scitran"));
    QCOMPARE(gear.name, QStringLiteral("dicom-sort"));
    QCOMPARE(gear.label, QStringLiteral("SciTran: Größe \uFFFD"));
    QCOMPARE(gear.image, QStringLiteral("scitran/dicom-sort:1.0"));
    QVERIFY(gear.apiEnabled);
    QVERIFY(!gear.audit.status);
    QCOMPARE(gear.manifest, ManifestFacts());
    QCOMPARE(gear.findings.pythonDirs.size(), 2);
    QCOMPARE(gear.findings.pipDirs.size(), 2);
    QCOMPARE(gear.findings.pythons.size(), std::size_t(1));
    const auto &python = gear.findings.pythons[0];
    QCOMPARE(python.key, QStringLiteral("Python_3.6.9"));
    QCOMPARE(python.path, QStringLiteral("/usr/local/bin/python3.6"));
    QCOMPARE(python.pips.size(), std::size_t(1));
    QCOMPARE(python.pips[0].path, QStringLiteral("/usr/local/bin/pip3.6"));
    // discovery.md: `pip_version` holds python's version, so pip's own is not known
    QCOMPARE(python.pips[0].version, QString());
    // discovery.md: `# Editable install … (x==1.0)` becomes a package; `===` becomes `=1.0`
    const std::vector<Package> freeze{{QStringLiteral("numpy"), QStringLiteral("1.19.5")},
                                      {QStringLiteral("fw-tool"), QStringLiteral("0.1.0")},
                                      {QStringLiteral("odd"), QStringLiteral("1.0")}};
    QCOMPARE(python.pips[0].freeze, freeze);
    QVERIFY(!python.packages);
}

void TestMasterJson::whatTheFirstScriptDamagedIsToldWhereItCanBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("told"); // "name version", or empty
    const auto row = [](const char *name, const char *version, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(version)
                            << QString::fromLatin1(told);
    };
    row("numpy", "1.19.5", "");
    row("odd", "=1.0", "odd 1.0");
    row("odder", "==1.0", "odder 1.0");
    row("nothing", "=", "");
    row("# Editable install with no version control (fw-tool", "0.1.0)", "fw-tool 0.1.0");
    row("# Editable Git install with no remote (fw_tool.x", "=0.1.0)", "fw_tool.x 0.1.0");
    row("# Editable Git install (tool", "1.0) with either a deleted local remote or invalid URI:",
        "tool 1.0");
    row("-e git+https://example.org/tool@1f2e#egg=tool", "1.0.dev3", "tool 1.0.dev3");
    row("-e git+https://example.org/tool@1f2e&subdirectory=x&egg=tool[all]", "1.0", "tool 1.0");
    row("-e /src/tool", "1.0", "");
    row("# a comment (of ours", "1.0)", "");
    row("# Editable install with no version control (", "0.1.0)", "");
}

void TestMasterJson::whatTheFirstScriptDamagedIsToldWhereItCanBe()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    const auto repaired = repairedPackage(name, version);
    const auto told = repaired ? repaired->name + QLatin1Char(' ') + repaired->version : QString();
    QTEST(told, "told");
}

void TestMasterJson::theFirstScriptsFileIsCompleted()
{
    auto document = parsed(test::fileContent(dataFile("first_script.json")));
    const auto audited = smallRecord(QStringLiteral("scitran"), QStringLiteral("a-failed-one"));
    document.setRecord(audited);
    const auto json = document.serialise();
    const auto again = parsed(json);
    QCOMPARE(again.serialise(), json);
    QCOMPARE(again.records()[0], audited);
    QCOMPARE(again.records()[1],
             parsed(test::fileContent(dataFile("first_script.json"))).records()[1]);
    // What it wrote is still there as it wrote it, in the documented order.
    QVERIFY(json.contains("\"pip_version\": \"3.6.9\""));
    QVERIFY(json.contains("\"reviewed-by\": \"Ada\""));
    QVERIFY(json.contains("\"note\": \"mine\""));
    QVERIFY(json.contains("\"# Editable install with no version control (fw-tool\": \"0.1.0)\""));
    QVERIFY(json.contains("\"odd\": \"=1.0\""));
    QVERIFY(json.contains("\"nothing-known\": null"));
    const auto gear = json.indexOf("\"dicom-sort\": {");
    qsizetype previous = gear;
    for (const auto *key :
         {"gear-name", "gear-label", "custom-docker-image", "gear-version", "site", "api-enabled",
          "found-manifest", "Python_Dirs", "Pip_Dirs", "Pythons", "python_dir", "python_version",
          "pips", "freeze", "pip_dir", "pip_version", "reviewed-by"}) {
        const auto at = json.indexOf('"' + QByteArray(key) + "\":", gear);
        QVERIFY2(at > previous, key);
        previous = at;
    }
}

void TestMasterJson::oddTypesAreEmpty()
{
    const auto records = parsed(R"({"s": {"g": {
        "gear-name": 3, "gear-label": null, "gear-version": 1.5, "api-enabled": "True",
        "Python_Dirs": "/usr/bin/python", "Pip_Dirs": {"a": 1},
        "Pythons": {"list": [1], "p": {"pips": {"q": {"freeze": ["x==1"]}, "r": 5}, "packages": [],
                    "environment": "none"}},
        "manifest": [], "audit": {"status": "later", "attempts": "none", "image-bytes": "many",
                                  "audited-at": "yesterday", "duration-ms": 1.5}}}})")
                             .records();
    QCOMPARE(records.size(), std::size_t(1));
    GearRecord expected;
    expected.site = QStringLiteral("s");
    expected.key = QStringLiteral("g");
    expected.name = QStringLiteral("3");
    expected.version = QStringLiteral("1.5");
    expected.apiEnabled = true;
    PythonFinding list;
    list.key = QStringLiteral("list");
    PythonFinding python;
    python.key = QStringLiteral("p");
    PipFinding pip;
    pip.key = QStringLiteral("q");
    python.pips.push_back(pip);
    pip.key = QStringLiteral("r");
    python.pips.push_back(pip);
    expected.findings.pythons = {list, python};
    QCOMPARE(records[0], expected);
}

void TestMasterJson::saysWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto whole = test::fileContent(dataFile("ours.json"));
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1");
    QTest::newRow("cut") << whole.first(whole.size() / 2)
                         << QStringLiteral("not valid JSON at line");
    QTest::newRow("half overwritten")
        << QByteArray(whole).replace(100, 20, QByteArray(20, '\0')) << QStringLiteral("at line 5");
    QTest::newRow("twice") << whole + whole << QStringLiteral("not valid JSON at line %1").arg(whole.count('\n') + 1);
    QTest::newRow("an array") << QByteArray("[{}]") << QStringLiteral("no JSON object");
    QTest::newRow("text") << QByteArray("\"x\"") << QStringLiteral("no JSON object");
    QTest::newRow("another file") << QByteArray(R"({"name": "x", "version": 1})")
                                  << QStringLiteral("no site");
}

void TestMasterJson::saysWhatIsDamaged()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto document = MasterDocument::parse(json, QStringLiteral("/work/x.json"));
    QVERIFY(!document);
    QCOMPARE(document.error().stage, Stage::Store);
    QCOMPARE(document.error().code, Code::Malformed);
    QCOMPARE(document.error().subject, QStringLiteral("/work/x.json"));
    QVERIFY2(document.error().detail.contains(said), qPrintable(document.error().detail));
}

void TestMasterJson::documentsAreValues()
{
    MasterDocument first;
    QVERIFY(first.isEmpty());
    first.setRecord(fullRecord());
    QVERIFY(!first.isEmpty());
    auto second = first;
    second.setRecord(failedRecord());
    QCOMPARE(first.records().size(), std::size_t(1));
    QCOMPARE(second.records().size(), std::size_t(2));
    first = second;
    QCOMPARE(first.serialise(), second.serialise());
    const auto third = std::move(second);
    QCOMPARE(third.records().size(), std::size_t(2));
    second = MasterDocument();
    QVERIFY(second.isEmpty());
}

void TestMasterJson::linesComeBack()
{
    auto odd =
        fullRecord(QStringLiteral("site \n\"x\""), QString::fromUtf8("\xf0\x9f\x98\x80 (1)"));
    odd.audit.reason = QStringLiteral("line\r\nbreak\0nul").left(14);
    odd.audit.auditedAt = QDateTime();
    odd.findings.pythons[0].path = QString(QChar(0xd800)); // half a pair, as from a hostile image
    const auto line = recordToLine(odd);
    QVERIFY(!line.contains('\n'));
    QVERIFY(QString::fromUtf8(line).toUtf8() == line);
    odd.findings.pythons[0].path = QString::fromUtf8(odd.findings.pythons[0].path.toUtf8());
    QCOMPARE(recordOf(line), odd);
}

void TestMasterJson::damagedLinesAreErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto whole = recordToLine(fullRecord());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.first(whole.size() - 1);
    QTest::newRow("NULs") << QByteArray(100, '\0');
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no site") << QByteArray(whole).replace("\"site\":\"flywheel\",\"key\"",
                                                          "\"key\"");
    QTest::newRow("empty key") << QByteArray(whole).replace("\"key\":\"dicom-fixer\"",
                                                            "\"key\":\"\"");
    QTest::newRow("no record") << QByteArray(R"({"kind":"record","site":"a","key":"b"})");
    QTest::newRow("unknown kind") << QByteArray(whole).replace("\"kind\":\"record\"",
                                                               "\"kind\":\"x\"");
}

void TestMasterJson::damagedLinesAreErrors()
{
    QFETCH(QByteArray, line);
    const auto entry = readJournalLine(line);
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, Code::Malformed);
    QVERIFY(!entry.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestMasterJson)
#include "tst_master_json.moc"
