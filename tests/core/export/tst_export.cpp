#include "core/export/export.h"
#include "core/filter/filter_parser.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

const QDate today(2026, 11, 22);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

FilterExpression filter(const char *text)
{
    return *parseFilter(str(text));
}

std::vector<GearRecord> records()
{
    return {gear("one", {python("/bin/python2", "2.7.18", "numpy=1.16.0 six=1.0"),
                         python("/bin/python3", "3.12.1", "numpy=1.26.0")}),
            gear("two", {python("/bin/python3", "3.12.1", "scipy=1.0")})};
}

MasterDocument documentOf(const std::vector<GearRecord> &all)
{
    MasterDocument document;
    for (const auto &record : all)
        document.setRecord(record);
    return document;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasANameAndASuffix()
    {
        QCOMPARE(exportFormatNames().size(), static_cast<int>(ExportFormat::Requirements) + 1);
        QCOMPARE(exportFormatNames()[static_cast<int>(ExportFormat::PackagesCsv)],
                 str("packages-csv"));
        QCOMPARE(exportSuffix(ExportFormat::CycloneDx), str("cdx.json"));
        QCOMPARE(exportSuffix(ExportFormat::InventoryCsv), str("csv"));
    }

    void aListOfPackagesHasWhatTheFilterNames()
    {
        const auto parts =
            recordsToExport(records(), filter("numpy"), ExportFormat::PackagesCsv, today);
        QCOMPARE(exported(parts, ExportFormat::PackagesCsv, {}).count('\n'), 3);
        const auto whole =
            recordsToExport(records(), filter("numpy"), ExportFormat::InventoryCsv, today);
        QCOMPARE(whole, std::vector<GearRecord>{records()[0]});
        QCOMPARE(recordsToExport(records(), {}, ExportFormat::PackagesCsv, today), records());
    }

    void everyFormatIsWritten()
    {
        const auto bytes = [](ExportFormat format) { return exported(records(), format, {}); };
        QCOMPARE(bytes(ExportFormat::Master), documentOf(records()).serialise());
        QVERIFY(!bytes(ExportFormat::Original).contains("\"audit\""));
        QVERIFY(bytes(ExportFormat::InventoryCsv).startsWith("site,gear,label"));
        QVERIFY(bytes(ExportFormat::CycloneDx).contains("\"bomFormat\": \"CycloneDX\""));
    }

    void keysThatAreNotOursSurviveAFilter()
    {
        const QByteArray json = "{\"hub\": {\"a\": {\"gear-name\": \"a\", \"mine\": 7},"
                                "\"b\": {\"gear-name\": \"b\"}},"
                                "\"other\": {\"c\": {\"gear-name\": \"c\"}}, \"note\": 5}";
        const ExportPart part{MasterDocument::parse(json, {})->records(),
                              *MasterDocument::parse(json, {})};
        QCOMPARE(exportedParts({part}, {}, ExportFormat::Master, today, {}).content,
                 part.document.serialise());
        const auto some =
            exportedParts({part}, filter("gear:a"), ExportFormat::Master, today, {});
        QCOMPARE(some.gears, 1u);
        QCOMPARE(some.all, 3u);
        const QByteArray text = some.content;
        QCOMPARE(MasterDocument::parse(text, {})->records().size(), 1u);
        QVERIFY(text.contains("\"mine\": 7") && text.contains("\"note\": 5"));
        QVERIFY(!text.contains("other"));
    }

    // issue 7, B3: hub/a of the Exchange and hub/a of the instance hub are two gears
    void gearsOfBothCollectionsStandSideBySide_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::newRow("master") << ExportFormat::Master
                                << QByteArrayList{"\n  \"hub\": {", "\n  \"hub (instance)\": {",
                                                  "\"site\": \"hub (instance)\"",
                                                  "\"mine\": 1.50", "\"mine\": 2.50",
                                                  "\n        \"site\": \"hub\"\n      }"};
        QTest::newRow("original") << ExportFormat::Original
                                  << QByteArrayList{"\"hub\": {", "\"hub (instance)\": {"};
        QTest::newRow("inventory")
            << ExportFormat::InventoryCsv << QByteArrayList{"\nhub,a,", "\nhub (instance),a,"};
    }
    void gearsOfBothCollectionsStandSideBySide()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QByteArrayList, parts);
        const auto part = [](Collection collection, const QByteArray &number) {
            const QByteArray json = "{\"hub\": {\"a\": {\"gear-name\": \"a\", \"site\": \"hub\", "
                                    "\"mine\": " + number +
                                    ", \"deep\": {\"site\": \"hub\"}}}}";
            ExportPart made{{}, *MasterDocument::parse(json, {})};
            made.records = made.document.records();
            for (GearRecord &record : made.records)
                record.collection = collection;
            return made;
        };
        const auto exchange = part(Collection::Exchange, "1.50");
        const auto instance = part(Collection::Instances, "2.50");
        const std::vector<ExportNote> notes{
            {ExportNote::Kind::SiteNamed, 0, str("hub"), str("hub (instance)")}};
        for (const auto &both : {std::vector{exchange, instance}, std::vector{instance, exchange}}) {
            const auto result = exportedParts(both, filter("site:hub"), format, today, {});
            QCOMPARE(result.gears, 2u);
            QCOMPARE(result.notes, notes);
            for (const QByteArray &expected : parts) {
                QByteArray text = result.content;
                QByteArray wanted = expected;
                if (!text.contains("1.50")) // whether numbers stay as written is not asked here
                    wanted.replace(".50", ".5");
                QVERIFY2(text.contains(wanted), (expected + " in\n" + text).constData());
            }
        }
        // alone, or of one collection, nothing is called otherwise
        const auto alone = exportedParts({instance}, {}, format, today, {});
        QVERIFY(!alone.content.contains("(instance)"));
        QVERIFY(alone.notes.empty());
        const auto same = exportedParts({exchange, exchange}, {}, format, today, {});
        QCOMPARE(same.gears, 1u);
        QCOMPARE(same.notes, (std::vector<ExportNote>{{ExportNote::Kind::Replaced, 1, {}, {}}}));
    }

    void aGearThatTheLastFileNoLongerMatchesIsNotExported()
    {
        const auto part = [](const char *version) {
            auto record = smallRecord(str("hub"), str("a"));
            record.version = str(version);
            return ExportPart{{record}, documentOf({record})};
        };
        const auto result = exportedParts({part("1"), part("2")}, filter("version:1"),
                                          ExportFormat::Master, today, {});
        QCOMPARE(result.gears, 0u);
        QCOMPARE(result.content, QByteArray("{}\n"));
    }

    void ofSeveralFilesTheLastCounts()
    {
        auto document = documentOf({smallRecord(str("hub"), str("a"))});
        auto newer = smallRecord(str("hub"), str("a"));
        newer.version = str("9.9");
        document.add(documentOf({newer, smallRecord(str("lab"), str("b"))}));
        const auto all = document.records();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].version, str("9.9"));
    }

    void interpretersAreFound()
    {
        const auto found = [](const char *text) {
            QStringList names;
            for (const auto &python : pythonsFound(records(), filter(text), today))
                names << python.gear + QLatin1Char(' ') + python.python.path;
            return names.join(QLatin1Char(','));
        };
        QCOMPARE(found("python:2.7"), str("one /bin/python2"));
        QCOMPARE(found("numpy>1.20"), str("one /bin/python3"));
        QCOMPARE(found("gear:one"), str("one /bin/python2,one /bin/python3"));
        QCOMPARE(found("gear:three"), QString());
        // whole, also where the filter names a package of it
        QCOMPARE(pythonsFound(records(), filter("six"), today)[0].python.pips[0].freeze.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
