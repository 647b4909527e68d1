#include "core/policy/judgements.h"
#include "core/shards/united_record.h"
#include "core/shards/united_results.h"
#include "core/store/store_set.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
using Choice = UnitedRecord::Choice;

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(12, 0), QTimeZone::utc());
}

GearRecord answered(const char *key, int on)
{
    GearRecord record = smallRecord(str("flywheel"), str(key));
    record.audit.status = Status::Audited;
    record.audit.auditedAt = day(on);
    record.audit.imageDigest = str("sha256:one");
    return record;
}

GearRecord failed(const char *key, int on)
{
    GearRecord record = answered(key, on);
    record.findings = {};
    record.audit.status = Status::Unreachable;
    record.audit.imageDigest.clear();
    return record;
}
} // namespace

class TestUnitedResults : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(str(name)); }

    void put(const char *folder, const std::vector<GearRecord> &records, bool inJournal = false) const
    {
        auto store = Store::open(path(folder), str("exchange"));
        QVERIFY(store.has_value());
        for (const GearRecord &record : records)
            QVERIFY((*store)->append(record).has_value());
        if (!inJournal)
            QVERIFY((*store)->merge().has_value());
    }

    QByteArray master(const char *folder) const
    {
        return fileContent(masterPathOf(path(folder), Collection::Exchange));
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path())); }

    void theNewerOfTwoStands()
    {
        QVERIFY(uniteRecords(answered("a", 1), answered("a", 1)).choice == Choice::Same);
        QVERIFY(uniteRecords(answered("a", 1), answered("a", 2)).choice == Choice::After);
        QVERIFY(uniteRecords(answered("a", 2), answered("a", 1)).choice == Choice::Before);
        // What the first script wrote has no time.
        GearRecord undated = answered("a", 1);
        undated.audit = {};
        QVERIFY(uniteRecords(undated, answered("a", 1)).choice == Choice::After);
    }

    void aFailureNeverTakesThePlaceOfAnAnswer()
    {
        for (const bool isTurned : {false, true}) {
            const GearRecord answer = answered("a", 1);
            const GearRecord failure = failed("a", 2);
            const UnitedRecord united = isTurned ? uniteRecords(failure, answer) : uniteRecords(answer, failure);
            QVERIFY(united.choice == Choice::Joined);
            QVERIFY(united.joined.audit.status == Status::Unreachable);
            QCOMPARE(united.joined.findings, answer.findings);
            QVERIFY(united.joined.audit.lastAnswer.has_value());
            QCOMPARE(united.joined.audit.lastAnswer->auditedAt, day(1));
        }
        QVERIFY(uniteRecords(failed("a", 1), answered("a", 2)).choice == Choice::After);
        QVERIFY(uniteRecords(answered("a", 2), failed("a", 1)).choice == Choice::Before);
    }

    void answersForOneImageThatDifferAreTold()
    {
        GearRecord other = answered("a", 2);
        QVERIFY(!uniteRecords(answered("a", 1), other).isDisputed);
        other.findings.pythons.front().version = str("2.7.1");
        QVERIFY(uniteRecords(answered("a", 1), other).isDisputed);
        other.audit.imageDigest = str("sha256:another");
        QVERIFY(!uniteRecords(answered("a", 1), other).isDisputed);
    }

    void shardsBecomeOne()
    {
        put("1", {answered("a", 1), answered("b", 1)});
        put("2", {answered("c", 1), answered("b", 2)}, true); // killed: all is in its journal
        const auto united = uniteResults({path("1"), path("2")}, path("all"));
        QVERIFY(united.has_value());
        QCOMPARE(united->gears, 3);
        QCOMPARE(united->added, 3);
        QCOMPARE(united->replaced, 1);
        put("one", {answered("a", 1), answered("b", 2), answered("c", 1)});
        QCOMPARE(master("all"), master("one"));

        const QByteArray before = master("all");
        const auto again = uniteResults({path("2"), path("1")}, path("all"));
        QVERIFY(again.has_value());
        QCOMPARE(again->added + again->replaced, 0);
        QCOMPARE(master("all"), before);
    }

    void keysThatAreNotOursAreBroughtAlong()
    {
        put("1", {answered("a", 1)});
        QByteArray text = master("1");
        const qsizetype at = text.indexOf("\"gear-name\"");
        QVERIFY(at > 0);
        text.insert(at, "\"our-ticket\": 17, ");
        writeFile(masterPathOf(path("1"), Collection::Exchange), text);
        QVERIFY(uniteResults({path("1")}, path("all")).has_value());
        QVERIFY(master("all").contains("our-ticket"));
    }

    void theOtherCollectionGoesToItsOwnFile()
    {
        put("1", {answered("a", 1)});
        auto store = Store::open(path("1"), str("instance"));
        QVERIFY((*store)->append(answered("b", 1)).has_value() && (*store)->merge().has_value());
        store->reset();
        const auto united = uniteResults({path("1")}, path("all"));
        QVERIFY(united.has_value());
        QCOMPARE(united->written.size(), 2);
        QCOMPARE(recordsIn(readKeptResults(path("all")).reports).size(), 2U);
    }

    void judgementsAreBroughtAlongOnce()
    {
        put("1", {answered("a", 1)});
        put("2", {answered("b", 1)});
        const QByteArray line = R"({"fault": "CVE-2024-1", "package": "numpy", "status": "not_affected"})" "\n";
        writeFile(path("1/judgements.jsonl"), line);
        writeFile(path("2/judgements.jsonl"), line + R"({"fault": "CVE-2024-2", "package": "six"})");
        const auto united = uniteResults({path("1"), path("2")}, path("all"));
        QVERIFY(united.has_value());
        QCOMPARE(united->judgements, 2);
        QCOMPARE(readJudgements(path("all/judgements.jsonl"))->list.size(), 2U);
        QCOMPARE(uniteResults({path("1"), path("2")}, path("all"))->judgements, 0);
    }

    void aFolderThatCannotBeReadLeavesAllAsItWas()
    {
        put("1", {answered("a", 1)});
        put("all", {answered("z", 1)});
        QVERIFY(QDir().mkpath(path("empty")));
        const QByteArray before = master("all");
        const auto none = uniteResults({path("empty")}, path("all"));
        QVERIFY(!none.has_value());
        QVERIFY(none.error().code == Code::NotFound);
        QCOMPARE(none.error().subject, path("empty"));
        writeFile(path("2/exchange_master_json.json"), "{\"flywheel\": ");
        const auto damaged = uniteResults({path("1"), path("2")}, path("all"));
        QVERIFY(!damaged.has_value());
        QVERIFY(damaged.error().code == Code::Malformed);
        QCOMPARE(master("all"), before);
    }

    void aPartWithoutGearsIsToldAndNoObstacle()
    {
        put("1", {answered("a", 1)});
        QVERIFY(QDir().mkpath(path("empty")));
        const auto united = uniteResults({path("empty"), path("1")}, path("all"));
        QVERIFY(united.has_value());
        QCOMPARE(united->gears, 1);
        QCOMPARE(united->empty, QStringList{path("empty")});
    }

    void intoAFolderThatAnAuditHoldsIsBusy()
    {
        put("1", {answered("a", 1)});
        const auto held = Store::open(path("all"), str("exchange"));
        QVERIFY(held.has_value());
        const auto united = uniteResults({path("1")}, path("all"));
        QVERIFY(!united.has_value());
        QVERIFY(united.error().code == Code::Busy);
    }

    void aFolderIntoItselfChangesNothing()
    {
        put("1", {answered("a", 1)});
        const QByteArray before = master("1");
        const auto united = uniteResults({path("1")}, path("1"));
        QVERIFY(united.has_value());
        QCOMPARE(united->added + united->replaced, 0);
        QCOMPARE(master("1"), before);
    }
};

QTEST_GUILESS_MAIN(TestUnitedResults)
#include "tst_united_results.moc"
