#include "core/query/export.h"
#include "core/query/filter_parser.h"
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
        auto document = *MasterDocument::parse(json, {});
        const QByteArray before = document.serialise();
        keepMatching(document, {}, today);
        QCOMPARE(document.serialise(), before);
        keepMatching(document, filter("gear:a"), today);
        QCOMPARE(document.records().size(), 1u);
        const QByteArray text = document.serialise();
        QVERIFY(text.contains("\"mine\": 7") && text.contains("\"note\": 5"));
        QVERIFY(!text.contains("other"));
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
