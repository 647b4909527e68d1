#include "core/insight/comparison.h"
#include "core/store/archives.h"
#include "core/store/store.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

GearRecord of(const char *site, const char *name, const char *packageList = "numpy=1.0")
{
    auto record = gear(name, {python("/bin/python", "3.11.1", packageList)});
    record.site = str(site);
    return record;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sitesAreListed()
    {
        const std::vector<GearRecord> records{of("b", "x"), of("a", "x"), of("b", "y")};
        QCOMPARE(sitesOf(records), (QStringList{str("a"), str("b")}));
        QCOMPARE(recordsOfSite(records, str("b")).size(), 2u);
        QVERIFY(recordsOfSite(records, str("c")).empty());
        QCOMPARE(sitesOf({}), QStringList());
    }

    void gearsArePairedBySiteWhereOneIsInBoth()
    {
        const auto pairing = [](const std::vector<GearRecord> &before,
                                const std::vector<GearRecord> &after) {
            return pairingOf(before, after);
        };
        QVERIFY(pairing({of("a", "x")}, {of("b", "x"), of("a", "y")}) == Pairing::BySite);
        QVERIFY(pairing({of("a", "x")}, {of("b", "x")}) == Pairing::ByKey);
        QVERIFY(pairing({}, {of("b", "x")}) == Pairing::ByKey);
    }

    void onlySomeChangesAreLookedAt()
    {
        const auto all =
            difference({of("a", "gone"), of("a", "kept"), of("a", "moved", "numpy=1.0 six=1.0")},
                       {of("a", "kept"), of("a", "moved", "numpy=2.0 rich=1.0"), of("a", "new")},
                       Pairing::BySite);
        QCOMPARE(filtered(all, {}), all);
        const auto keys = [&](const ChangeFilter &filter) {
            QStringList found;
            for (const auto &gear : filtered(all, filter).gears)
                found << gear.name().key + str(":%1").arg(gear.changes.size());
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(keys({}), str("gone:1 moved:3 new:1"));
        QCOMPARE(keys({{}, {}, true}), str("moved:3"));
        QCOMPARE(keys({{ChangeKind::Added}, {}, false}), str("moved:1 new:1"));
        QCOMPARE(keys({{ChangeKind::Added, ChangeKind::Up}, {ChangeSubject::Package}, false}),
                 str("moved:2"));
        QCOMPARE(keys({{}, {ChangeSubject::Status}, false}), QString());
        QCOMPARE(filtered(all, {{}, {ChangeSubject::Status}, false}).same, 1);
    }

    void archivesAreListedNewestFirst()
    {
        QTemporaryDir folder;
        const QString master = folder.filePath(str("exchange_master_json.json"));
        QVERIFY(archivesOf(master).empty());
        const auto put = [&](const char *name) {
            writeFile(folder.filePath(str("archive/") + str(name)), "{}");
        };
        put("exchange_master_json-2026-03-01T100000Z.json");
        put("exchange_master_json-2026-11-22T183300Z-2.json");
        put("exchange_master_json-2026-11-22T183300Z.json");
        put("exchange_master_json-2026-11-22T183300Z-10.json");
        put("instance_master_json-2026-11-23T183300Z.json");
        put("exchange_master_json-2026-13-99T183300Z.json");
        put("exchange_master_json.json");
        put("exchange_master_json-2026-11-23T183300Z.json~");
        const auto archives = archivesOf(master);
        QStringList names;
        for (const auto &archive : archives)
            names << archive.path.section(QLatin1Char('/'), -1);
        QCOMPARE(names, (QStringList{str("exchange_master_json-2026-11-22T183300Z-10.json"),
                                     str("exchange_master_json-2026-11-22T183300Z-2.json"),
                                     str("exchange_master_json-2026-11-22T183300Z.json"),
                                     str("exchange_master_json-2026-03-01T100000Z.json")}));
        QCOMPARE(archives.back().at, QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC));
    }

    void whatARefreshKeepsIsFound()
    {
        QTemporaryDir folder;
        auto store = *Store::open(folder.path(), str("exchange"));
        QVERIFY(store->append(smallRecord(str("a"), str("x"))));
        QVERIFY(store->archive({smallRecord(str("a"), str("x")).recordKey()}));
        const auto archives = archivesOf(store->masterPath());
        QCOMPARE(archives.size(), 1u);
        QCOMPARE(recordsIn(archives[0].path).size(), 1u);
        QVERIFY(qAbs(archives[0].at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
