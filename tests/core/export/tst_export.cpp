#include "core/export/export.h"
#include "core/filter/filter_parser.h"
#include "core/report/packed_reader.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"
#include "tests/support/written_export.h"

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

ExportPart partOf(const std::vector<GearRecord> &all)
{
    return {PackedReport::pack(all), documentOf(all)};
}

/// As a file of this collection is read.
ExportPart partOf(const QByteArray &json, Collection collection = Collection::Exchange)
{
    return {*parsePackedReport(json, {}, {}, collection), *MasterDocument::parse(json, {})};
}

Export chosen(const std::vector<ExportPart> &parts, const FilterExpression &wanted,
              ExportFormat format)
{
    return chosenExport(parts, {format, wanted, today, {}});
}

QByteArray contentOf(const Export &made)
{
    return written([&](QIODevice &device) { return made.write(device); });
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
        const auto part = partOf(records());
        const auto lines = [&](const FilterExpression &wanted, ExportFormat format) {
            return contentOf(chosen({part}, wanted, format)).count('\n');
        };
        QCOMPARE(lines(filter("numpy"), ExportFormat::PackagesCsv), 3);
        QCOMPARE(lines({}, ExportFormat::PackagesCsv), 5);
        const auto whole = chosen({part}, filter("numpy"), ExportFormat::InventoryCsv);
        QCOMPARE(whole.gears.gears.size(), std::size_t(1));
        QCOMPARE(whole.gears.record(whole.gears.gears[0]), records()[0]);
        // a bill of materials has such a gear whole
        QVERIFY(contentOf(chosen({part}, filter("numpy"), ExportFormat::CycloneDx))
                    .contains("\"name\": \"six\""));
    }

    void everyFormatIsWritten()
    {
        const auto bytes = [](ExportFormat format) {
            return contentOf(chosen({partOf(records())}, {}, format));
        };
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
        const ExportPart part = partOf(json);
        QCOMPARE(contentOf(chosen({part}, {}, ExportFormat::Master)), part.document.serialise());
        const auto some = chosen({part}, filter("gear:a"), ExportFormat::Master);
        QCOMPARE(some.gears.gears.size(), 1u);
        QCOMPARE(some.all, 3u);
        const QByteArray text = contentOf(some);
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
            return partOf(json, collection);
        };
        const auto exchange = part(Collection::Exchange, "1.50");
        const auto instance = part(Collection::Instances, "2.50");
        const std::vector<ExportNote> notes{
            {ExportNote::Kind::SiteNamed, 0, str("hub"), str("hub (instance)")}};
        for (const auto &both : {std::vector{exchange, instance}, std::vector{instance, exchange}}) {
            const auto result = chosen(both, filter("site:hub"), format);
            QCOMPARE(result.gears.gears.size(), 2u);
            const QByteArray content = contentOf(result);
            QCOMPARE(result.notes, notes);
            for (const QByteArray &expected : parts) {
                QByteArray text = content;
                QByteArray wanted = expected;
                if (!text.contains("1.50")) // whether numbers stay as written is not asked here
                    wanted.replace(".50", ".5");
                QVERIFY2(text.contains(wanted), (expected + " in\n" + text).constData());
            }
        }
        // alone, or of one collection, nothing is called otherwise
        const auto alone = chosen({instance}, {}, format);
        QVERIFY(!contentOf(alone).contains("(instance)"));
        QVERIFY(alone.notes.empty());
        const auto same = chosen({exchange, exchange}, {}, format);
        QCOMPARE(same.gears.gears.size(), 1u);
        QCOMPARE(same.notes, (std::vector<ExportNote>{{ExportNote::Kind::Replaced, 1, {}, {}}}));
    }

    void aGearThatTheLastFileNoLongerMatchesIsNotExported()
    {
        const auto part = [](const char *version) {
            auto record = smallRecord(str("hub"), str("a"));
            record.version = str(version);
            return partOf(std::vector{record});
        };
        const auto result = chosen({part("1"), part("2")}, filter("version:1"), ExportFormat::Master);
        QCOMPARE(result.gears.gears.size(), 0u);
        QCOMPARE(contentOf(result), QByteArray("{}\n"));
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
            const auto gears =
                chosen({partOf(records())}, filter(text), ExportFormat::Requirements).gears;
            for (const auto &[gear, number] : pythonsFound(gears)) {
                const PackedReport &report = gears.reportOf(gear);
                names << report.text(gears.row(gear).key) + QLatin1Char(' ') +
                             report.text(report.python(number).path);
            }
            return names.join(QLatin1Char(','));
        };
        QCOMPARE(found("python:2.7"), str("one /bin/python2"));
        QCOMPARE(found("numpy>1.20"), str("one /bin/python3"));
        QCOMPARE(found("gear:one"), str("one /bin/python2,one /bin/python3"));
        QCOMPARE(found("gear:three"), QString());
        // whole, also where the filter names a package of it
        QCOMPARE(contentOf(chosen({partOf(records())}, filter("six"), ExportFormat::Requirements)),
                 QByteArray("numpy==1.16.0\nsix==1.0\n"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
