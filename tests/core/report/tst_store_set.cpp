#include "core/report/store_set.h"
#include "tests/support/record_builder.h"
#include "tests/support/text_files.h"

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
        QCOMPARE(kept.records.size(), 2U);
        QCOMPARE(kept.records[0].key, QStringLiteral("of-exchange"));
        QVERIFY(kept.records[0].collection == Collection::Exchange);
        QCOMPARE(kept.records[1].key, QStringLiteral("of-site"));
        QVERIFY(kept.records[1].collection == Collection::Instances);
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
        QCOMPARE(kept.records.size(), 1U);
        QCOMPARE(kept.records[0].key, QStringLiteral("of-site"));
    }

    void onlyTheFileOfAReplacedRecordIsArchived()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const auto set =
            StoreSet::open(folder.path(), {Collection::Instances, Collection::Exchange});
        QVERIFY(set.has_value());
        const auto replaced = (*set)->records()[0];
        QVERIFY(replaced.collection == Collection::Instances);
        QVERIFY((*set)->archive({replaced.recordKey()}).has_value());
        QCOMPARE(namesIn(folder.filePath(QStringLiteral("archive"))).size(), 1);
        const KeptResults kept = readKeptResults(folder.path());
        QCOMPARE(kept.records.size(), 1U);
        QCOMPARE(kept.records[0].key, QStringLiteral("of-exchange"));
    }

    void nothingIsThereAtFirst()
    {
        const QTemporaryDir folder;
        const KeptResults kept = readKeptResults(folder.path());
        QVERIFY(kept.records.empty());
        QVERIFY(kept.problems.empty());
    }

private:
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
};

QTEST_GUILESS_MAIN(StoreSetTest)
#include "tst_store_set.moc"
