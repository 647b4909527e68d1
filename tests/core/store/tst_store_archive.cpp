#include "core/base/atomic_file.h"
#include "core/store/store.h"
#include "tests/support/hard_times.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using test::smallRecord;

namespace
{

const QString exchange = QStringLiteral("exchange");

std::unique_ptr<Store> opened(const QString &workdir)
{
    auto store = Store::open(workdir, exchange);
    if (!store)
        qFatal("%s: %s", qPrintable(store.error().subject), qPrintable(store.error().detail));
    return *std::move(store);
}

std::vector<GearRecord> recordsOf(const Store &store)
{
    return test::recordsIn(*store.report());
}

GearRecord gear(int number)
{
    return smallRecord(QStringLiteral("site"),
                       QStringLiteral("gear-%1").arg(number, 6, 10, QLatin1Char('0')));
}

std::vector<RecordKey> keysOf(const std::vector<GearRecord> &records)
{
    std::vector<RecordKey> keys;
    for (const GearRecord &record : records)
        keys.push_back(record.recordKey());
    return keys;
}

std::vector<GearRecord> gears(int count)
{
    std::vector<GearRecord> records;
    for (int number = 0; number < count; ++number)
        records.push_back(gear(number));
    return records;
}

} // namespace

/// What a refresh does with the file that is there.
class TestStoreArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void archiveThenAuditAll();
    void archivesDoNotEraseEachOther();
    void anEmptyOneIsNotArchived();
    void anArchiveThatCannotBeMadeKeepsAll();
    void anArchiveIsWholeAndTheOthersGoOn();
    void archivingNothingWritesNothing();
    void archivingAllKeepsNothingThatIsNoGear();
    void aFullDiskWhileArchivingLosesNothing_data();
    void aFullDiskWhileArchivingLosesNothing();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString master() const { return path("exchange_master_json.json"); }
    QString journal() const { return path("exchange_master_json.json.journal"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// discovery.md: refresh would overwrite the old file → refresh archives the old file, then audits
// all
void TestStoreArchive::archiveThenAuditAll()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->merge());
    QVERIFY(store->append(gear(1))); // is in the journal only
    QVERIFY(store->archive(keysOf(recordsOf(*store))));
    QVERIFY(recordsOf(*store).empty());
    QVERIFY(!QFile::exists(master()));
    QVERIFY(!QFile::exists(journal()));
    const auto archived = test::namesIn(path("archive"));
    QCOMPARE(archived.size(), 1);
    const QRegularExpression dated(
        QStringLiteral("^exchange_master_json-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.json$"));
    QVERIFY2(dated.match(archived[0]).hasMatch(), qPrintable(archived[0]));
    QCOMPARE(test::recordsIn(path("archive/") + archived[0]), gears(2));

    QVERIFY(store->append(gear(5)));
    store.reset();
    QCOMPARE(recordsOf(*opened(m_folder->path())), std::vector{gear(5)});
    QCOMPARE(test::recordsIn(path("archive/") + archived[0]), gears(2));
}

void TestStoreArchive::archivesDoNotEraseEachOther()
{
    auto store = opened(m_folder->path());
    for (int round = 0; round < 3; ++round) { // within a second, or three
        QVERIFY(store->append(gear(round)));
        QVERIFY(store->archive(keysOf(recordsOf(*store))));
    }
    QCOMPARE(test::namesIn(path("archive")).size(), 3);
}

void TestStoreArchive::anEmptyOneIsNotArchived()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->archive(keysOf(recordsOf(*store))));
    QVERIFY(!QDir(path("archive")).exists());
}

void TestStoreArchive::anArchiveThatCannotBeMadeKeepsAll()
{
    test::writeFile(path("archive"), "in the way");
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    const auto archived = store->archive(keysOf(recordsOf(*store)));
    QVERIFY(!archived);
    QCOMPARE(archived.error().code, Code::NotWritable);
    QCOMPARE(archived.error().subject, path("archive"));
    QCOMPARE(recordsOf(*store), gears(1));
    QCOMPARE(test::recordsIn(master()), gears(1));
}

// A refresh of one site: the file goes to the archive whole, the other sites stay in view.
void TestStoreArchive::anArchiveIsWholeAndTheOthersGoOn()
{
    test::writeFile(master(), R"({"site": {"gear-000000": {"gear-name": "gear-000000", "mine": 7},
                                           "no-gear": 5}, "note": "kept"})");
    auto store = opened(m_folder->path());
    const auto first = recordsOf(*store);
    QVERIFY(store->append(gear(1)));
    QVERIFY(store->append(gear(2))); // both are in the journal only
    const auto all = recordsOf(*store);
    QVERIFY(store->archive({gear(1).recordKey(), gear(9).recordKey()}));
    const std::vector left{first[0], gear(2)};
    QCOMPARE(recordsOf(*store), left);
    QCOMPARE(test::recordsIn(master()), left);
    QVERIFY(!QFile::exists(journal()));
    const auto content = *readWhole(master());
    for (const char *notOurs : {"\"mine\": 7", "\"no-gear\": 5", "\"note\": \"kept\""})
        QVERIFY2(content.contains(notOurs), notOurs);
    const auto archived = test::namesIn(path("archive"));
    QCOMPARE(archived.size(), 1);
    QCOMPARE(test::recordsIn(path("archive/") + archived[0]), all);
    QCOMPARE(QFile::permissions(path("archive/") + archived[0]), QFile::permissions(master()));

    QVERIFY(store->append(gear(1)));
    store.reset();
    QCOMPARE(recordsOf(*opened(m_folder->path())), all);
}

void TestStoreArchive::archivingNothingWritesNothing()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->archive({}));
    QVERIFY(store->archive({gear(1).recordKey()}));
    QVERIFY(!QDir(path("archive")).exists());
    QCOMPARE(recordsOf(*store), gears(1));
}

// A master JSON without a site would be taken for a damaged one.
void TestStoreArchive::archivingAllKeepsNothingThatIsNoGear()
{
    test::writeFile(master(), R"({"site": {"gear-000000": {"gear-name": "gear-000000"}}, "n": 1})");
    auto store = opened(m_folder->path());
    QVERIFY(store->archive(keysOf(recordsOf(*store))));
    QVERIFY(!QFile::exists(master()));
    QVERIFY(store->append(gear(3)));
    store.reset();
    store = opened(m_folder->path());
    QVERIFY(store->notes().empty());
    QCOMPARE(recordsOf(*store), std::vector{gear(3)});
}

void TestStoreArchive::aFullDiskWhileArchivingLosesNothing_data()
{
    QTest::addColumn<int>("room"); // of 200 gears
    QTest::newRow("not for the archive") << 150;
    QTest::newRow("not for what is left") << 0;
}

void TestStoreArchive::aFullDiskWhileArchivingLosesNothing()
{
    QFETCH(int, room);
    auto store = opened(m_folder->path());
    for (const auto &record : gears(200))
        QVERIFY(store->append(record));
    QVERIFY(store->merge());
    const auto whole = QFileInfo(master()).size();
    if (room == 0) {
        // The archive can be written, the folder beside it cannot.
        QVERIFY(QDir().mkpath(path("archive")));
        QFile::setPermissions(path("archive"), QFileDevice::Permissions(0x7777));
        QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555));
        const test::OrdinaryUser ordinary;
        const auto archived = store->archive({gear(7).recordKey()});
        QVERIFY(!archived);
        QCOMPARE(archived.error().code, Code::NotWritable);
    } else {
        const test::FileSizeLimit limit(whole * room / 200);
        const auto archived = store->archive({gear(7).recordKey()});
        QVERIFY(!archived);
        QCOMPARE(archived.error().code, Code::NotWritable);
    }
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7700));
    QVERIFY(test::namesIn(path("archive")).isEmpty()); // none that is a part, none for each attempt
    QCOMPARE(recordsOf(*store), gears(200));
    QCOMPARE(test::recordsIn(master()), gears(200));
    QVERIFY(store->archive({gear(7).recordKey()}));
    QCOMPARE(recordsOf(*store).size(), 199U);
}

QTEST_GUILESS_MAIN(TestStoreArchive)
#include "tst_store_archive.moc"
