#include "core/store/store_set.h"
#include "tests/support/hard_times.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class StoreSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRecordGoesToTheFileOfItsCollection()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const KeptResults kept = readKeptResults(folder.path());
        QVERIFY(kept.problems.empty());
        QCOMPARE(recordsIn(kept.reports).size(), 2U);
        QCOMPARE(recordsIn(kept.reports)[0].key, QStringLiteral("of-exchange"));
        QVERIFY(recordsIn(kept.reports)[0].collection == Collection::Exchange);
        QCOMPARE(recordsIn(kept.reports)[1].key, QStringLiteral("of-site"));
        QVERIFY(recordsIn(kept.reports)[1].collection == Collection::Instances);
    }

    void aFileThatCannotBeReadLeavesTheOther()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString damaged = masterPathOf(folder.path(), Collection::Exchange);
        writeFile(damaged, "{\"site\": ");
        const KeptResults kept = readKeptResults(folder.path());
        QCOMPARE(kept.problems.size(), 1U);
        QCOMPARE(kept.problems[0].subject, damaged);
        QCOMPARE(recordsIn(kept.reports).size(), 1U);
        QCOMPARE(recordsIn(kept.reports)[0].key, QStringLiteral("of-site"));
    }

    void onlyTheFileOfAReplacedRecordIsArchived()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto set =
            StoreSet::open(folder.path(), {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        const auto replaced = recordsIn((*set)->reports())[0];
        QVERIFY(replaced.collection == Collection::Instances);
        QVERIFY((*set)->archive({replaced.recordKey()}).has_value());
        QCOMPARE(namesIn(folder.filePath(QStringLiteral("archive"))).size(), 1);
        const KeptResults kept = readKeptResults(folder.path());
        QCOMPARE(recordsIn(kept.reports).size(), 1U);
        QCOMPARE(recordsIn(kept.reports)[0].key, QStringLiteral("of-exchange"));
    }

    // A refresh that cannot follow must take nothing from either.
    void whereTheSecondHasNoArchiveTheFirstKeepsAll()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto set =
            StoreSet::open(folder.path(), {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        const QString second = masterPathOf(folder.path(), Collection::Exchange);
        const QByteArray content = fileContent(second);
        QVERIFY(QFile::remove(second) && QDir().mkpath(second)); // nothing that can be copied
        const auto archived = (*set)->archive(keysOf(**set));
        QVERIFY(!archived.has_value());
        QCOMPARE(archived.error().subject, second);
        QVERIFY(namesIn(folder.filePath(QStringLiteral("archive"))).isEmpty());
        QVERIFY(QDir(second).removeRecursively());
        writeFile(second, content);
        QCOMPARE(recordsIn((*set)->reports()).size(), 2U);
        QCOMPARE(recordsIn(readKeptResults(folder.path()).reports).size(), 2U);
    }

    void whereTheSecondCannotBeShortenedTheFirstKeepsAll_data()
    {
        QTest::addColumn<int>("gears"); // of which two make room
        QTest::newRow("all of the first goes") << 2;
        QTest::newRow("some of the first goes") << 4;
    }

    void whereTheSecondCannotBeShortenedTheFirstKeepsAll()
    {
        QFETCH(int, gears);
        const QTemporaryDir folder;
        fill(folder.path(), gears / 2, 2);
        // The second is a link into a folder where nothing can be written.
        const QString second = masterPathOf(folder.path(), Collection::Exchange);
        const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere) &&
                QFile::rename(second, elsewhere + QStringLiteral("/x.json")) &&
                QFile::link(elsewhere + QStringLiteral("/x.json"), second));
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("archive"))));
        const QFileDevice::Permissions all(0x7777);
        QFile::setPermissions(folder.path(), all);
        QFile::setPermissions(folder.filePath(QStringLiteral("archive")), all);
        QFile::setPermissions(elsewhere, QFileDevice::Permissions(0x5555));
        // What is not ours comes back with the gears.
        const QString first = masterPathOf(folder.path(), Collection::Instances);
        QByteArray content = fileContent(first);
        content.replace("\"gear-name\"", "\"mine\": 7, \"gear-name\"");
        writeFile(first, content);
        const auto set =
            StoreSet::open(folder.path(), {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        const KeptResults before = readKeptResults(folder.path());
        std::vector<RecordKey> replaced;
        for (const auto &record : recordsIn(before.reports)) {
            if (record.key.endsWith(QLatin1Char('0')))
                replaced.push_back(record.recordKey());
        }
        QCOMPARE(replaced.size(), 2U);
        {
            const OrdinaryUser ordinary;
            const auto archived = (*set)->archive(replaced);
            QVERIFY(!archived.has_value());
            QCOMPARE(archived.error().code, Code::NotWritable);
        }
        QFile::setPermissions(elsewhere, all);
        QVERIFY(namesIn(folder.filePath(QStringLiteral("archive"))).isEmpty());
        QCOMPARE(fileContent(first).count("\"mine\": 7"), gears / 2);
        QVERIFY(recordsIn(readKeptResults(folder.path()).reports) == recordsIn(before.reports));
        QCOMPARE(recordsIn((*set)->reports()).size(), recordsIn(before.reports).size());
        QVERIFY((*set)->archive(replaced).has_value());
        QCOMPARE(recordsIn(readKeptResults(folder.path()).reports).size(), recordsIn(before.reports).size() - 2);
    }

    void aJournalThatCannotBeReadIsAProblem()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString journal =
            masterPathOf(folder.path(), Collection::Exchange) + QStringLiteral(".journal");
        QVERIFY(QDir().mkpath(journal));
        const KeptResults kept = readKeptResults(folder.path());
        QCOMPARE(kept.problems.size(), 1U);
        QCOMPARE(kept.problems[0].subject, journal);
        QCOMPARE(kept.problems[0].code, Code::NotReadable);
        QCOMPARE(recordsIn(kept.reports).size(), 1U);
        QCOMPARE(recordsIn(kept.reports)[0].key, QStringLiteral("of-site"));
    }

    void nothingIsThereAtFirst()
    {
        const QTemporaryDir folder;
        const KeptResults kept = readKeptResults(folder.path());
        QVERIFY(recordsIn(kept.reports).empty());
        QVERIFY(kept.problems.empty());
    }

private:
    static std::vector<RecordKey> keysOf(const StoreSet &set)
    {
        std::vector<RecordKey> keys;
        for (const auto &record : recordsIn(set.reports()))
            keys.push_back(record.recordKey());
        return keys;
    }

    static void fill(const QString &folder)
    {
        const auto set = StoreSet::open(folder, {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        GearRecord record = smallRecord(QStringLiteral("site"), QStringLiteral("of-exchange"));
        QVERIFY((*set)->append(record).has_value());
        record = smallRecord(QStringLiteral("site"), QStringLiteral("of-site"));
        record.collection = Collection::Instances;
        QVERIFY((*set)->append(record).has_value());
        QVERIFY((*set)->merge().has_value());
    }

    /// So many gears of instances and of the Exchange: gear-0, gear-1…
    static void fill(const QString &folder, int ofInstances, int ofExchange)
    {
        const auto set = StoreSet::open(folder, {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        for (const auto collection : {Collection::Instances, Collection::Exchange}) {
            const int count = collection == Collection::Exchange ? ofExchange : ofInstances;
            for (int i = 0; i < count; ++i) {
                GearRecord record =
                    smallRecord(QStringLiteral("site"), QStringLiteral("gear-%1").arg(i));
                record.collection = collection;
                QVERIFY((*set)->append(record).has_value());
            }
        }
        QVERIFY((*set)->merge().has_value());
    }
};

QTEST_GUILESS_MAIN(StoreSetTest)
#include "tst_store_set.moc"
