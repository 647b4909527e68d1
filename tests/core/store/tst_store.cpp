#include "core/master/master_files.h"
#include "core/report/packed_reader.h"
#include "core/store/store.h"
#include "tests/support/hard_times.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace gearaudit;
using test::fullRecord;
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

std::vector<GearRecord> gears(int count)
{
    std::vector<GearRecord> records;
    for (int number = 0; number < count; ++number)
        records.push_back(gear(number));
    return records;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsWhatIsAppended();
    void aFolderIsMade();
    void aFolderThatCannotBeMadeIsAnError();
    void aReadOnlyFolderIsAnError();
    void oneOwnerAtATime();
    void aLockOfADeadProcessIsNone();
    void aPipeInTheLocksPlaceIsNotWaitedFor();
    void resumesFromTheJournal();
    void aLaterRecordReplacesAnEarlierOne();
    void aTornJournalIsRead();
    void aDamagedLineIsSetAside();
    void aDamagedMasterIsSetAside_data();
    void aDamagedMasterIsSetAside();
    void anUnreadableMasterIsNoDamagedOne();
    void theFirstScriptsFileIsCompleted();
    void appendWritesItsLineOnly();
    void aFullDiskLosesNothing();
    void whatOthersDidToTheFileLosesNothing_data();
    void whatOthersDidToTheFileLosesNothing();
    void pulledImagesAreRemembered();
    void pulledImagesAloneMakeNoMaster();
    void nothingToDoWritesNothing();
    void severalThreadsAppend();
    void stemsAreApart();
    void reportIsReadBesideAWriter();
    void aCopyHoldsTheJournalToo();
    void reportOfNothingIsEmpty();
    void reportSaysWhatIsDamaged();
    void aBigSiteIsSavedInOneGo();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString master() const { return path("exchange_master_json.json"); }
    QString journal() const { return path("exchange_master_json.json.journal"); }
    QStringList names() const { return test::namesIn(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::keepsWhatIsAppended()
{
    auto store = opened(m_folder->path());
    QCOMPARE(store->masterPath(), master());
    QVERIFY(recordsOf(*store).empty());
    QVERIFY(store->append(fullRecord()));
    QCOMPARE(recordsOf(*store), std::vector{fullRecord()});
    QVERIFY(!QFile::exists(master()));
    QVERIFY(store->merge());
    MasterDocument document;
    document.setRecord(fullRecord());
    QCOMPARE(test::fileContent(master()), document.serialise());
    QVERIFY(!QFile::exists(journal()));
    store.reset();
    // discovery.md: progress is saved under another name than resume reads → neither
    QCOMPARE(names(), QStringList{QStringLiteral("exchange_master_json.json")});
    QCOMPARE(recordsOf(*opened(m_folder->path())), std::vector{fullRecord()});
}

void TestStore::aFolderIsMade()
{
    QVERIFY(opened(path("a/b c/ü")));
    QVERIFY(QDir(path("a/b c/ü")).exists());
}

void TestStore::aFolderThatCannotBeMadeIsAnError()
{
    test::writeFile(path("file"), "x");
    for (const auto &workdir : {path("file"), path("file/below")}) {
        const auto store = Store::open(workdir, exchange);
        QVERIFY(!store);
        QCOMPARE(store.error().stage, Stage::Store);
        QCOMPARE(store.error().code, Code::NotWritable);
        QCOMPARE(store.error().subject, workdir);
    }
    QCOMPARE(test::fileContent(path("file")), QByteArray("x"));
}

void TestStore::aReadOnlyFolderIsAnError()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner |
                                                        QFile::ReadOther | QFile::ExeOther));
    std::optional<Error> error;
    {
        const test::OrdinaryUser user;
        if (const auto store = Store::open(m_folder->path(), exchange); !store)
            error = store.error();
    }
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(error);
    QCOMPARE(error->code, Code::NotWritable);
    QVERIFY(error->subject.startsWith(m_folder->path()));
}

void TestStore::oneOwnerAtATime()
{
    auto first = opened(m_folder->path());
    const auto second = Store::open(m_folder->path(), exchange);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::Busy);
    QVERIFY(second.error().subject.startsWith(m_folder->path()));
    const auto &detail = second.error().detail;
    QVERIFY2(detail.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(detail));
    QVERIFY2(detail.contains(QSysInfo::machineHostName()), qPrintable(detail));
    first.reset();
    QVERIFY(Store::open(m_folder->path(), exchange));
}

void TestStore::aLockOfADeadProcessIsNone()
{
    // No process has this number: it is above what Linux gives.
    test::writeFile(master() + QStringLiteral(".lock"),
                    "1000000000\ntst_store\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(Store::open(m_folder->path(), exchange));
}

void TestStore::aPipeInTheLocksPlaceIsNotWaitedFor()
{
    const QString lock = master() + QStringLiteral(".lock");
    QCOMPARE(::mkfifo(qPrintable(lock), 0600), 0);
    const auto store = Store::open(m_folder->path(), exchange);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Code::NotWritable);
    QCOMPARE(store.error().subject, lock);
}

void TestStore::resumesFromTheJournal()
{
    {
        auto store = opened(m_folder->path());
        QVERIFY(store->append(gear(1)));
        QVERIFY(store->merge());
        QVERIFY(store->append(gear(0)));
        QVERIFY(store->append(gear(2)));
    } // as a kill would have it: no merge at the end
    QVERIFY(QFile::exists(journal()));
    auto store = opened(m_folder->path());
    QCOMPARE(recordsOf(*store), gears(3));
    QVERIFY(store->notes().empty());
    QVERIFY(!QFile::exists(journal()));
    QCOMPARE(MasterDocument::parse(test::fileContent(master()), {})->records(), gears(3));
}

// discovery.md: a finished site is skipped for ever, failures included → failed ones tried again
void TestStore::aLaterRecordReplacesAnEarlierOne()
{
    auto failed = gear(0);
    failed.findings = {};
    failed.audit.status = Status::TimedOut;
    auto store = opened(m_folder->path());
    QVERIFY(store->append(failed));
    QCOMPARE(recordsOf(*store), std::vector{failed});
    QVERIFY(store->append(gear(0)));
    QCOMPARE(recordsOf(*store), gears(1));
    store.reset();
    QCOMPARE(recordsOf(*opened(m_folder->path())), gears(1));
}

void TestStore::aTornJournalIsRead()
{
    const auto second = recordToLine(gear(1));
    std::vector<qsizetype> cuts{0, 1, second.size() - 1, second.size()};
    for (qsizetype cut = 2; cut < second.size(); cut += 31)
        cuts.push_back(cut);
    for (const auto cut : cuts) {
        test::writeFile(journal(), recordToLine(gear(0)) + '\n' + second.first(cut));
        auto store = opened(m_folder->path());
        QCOMPARE(recordsOf(*store), gears(1)); // a line without its end is not yet said
        QVERIFY(store->notes().empty());
        QCOMPARE(store->masterPath(), master());
        store.reset();
        QCOMPARE(names(), QStringList{QStringLiteral("exchange_master_json.json")});
    }
    test::writeFile(journal(), second + '\n');
    QCOMPARE(recordsOf(*opened(m_folder->path())), gears(2));
}

void TestStore::aDamagedLineIsSetAside()
{
    const QByteArray zeros(300, '\0');
    test::writeFile(journal(), recordToLine(gear(0)) + "\nnonsense\n" + zeros + '\n' +
                                   recordToLine(gear(1)) + '\n');
    auto store = opened(m_folder->path());
    QCOMPARE(recordsOf(*store), gears(2));
    QCOMPARE(store->notes().size(), std::size_t(1));
    const auto note = store->notes()[0];
    QCOMPARE(note.stage, Stage::Store);
    QCOMPARE(note.code, Code::Malformed);
    QVERIFY(!note.detail.isEmpty());
    QCOMPARE(test::fileContent(note.subject), "nonsense\n" + zeros + '\n');
    QVERIFY(QFileInfo(note.subject)
                .fileName()
                .startsWith(QStringLiteral("exchange_master_json.damaged-")));
    store.reset();
    QVERIFY(opened(m_folder->path())->notes().empty());
}

void TestStore::aDamagedMasterIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    MasterDocument document;
    document.setRecord(fullRecord());
    const auto whole = document.serialise();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << whole.chopped(3);
    QTest::newRow("zeros") << QByteArray(whole.size(), '\0');
    QTest::newRow("another file") << QByteArray("[1, 2]\n");
}

void TestStore::aDamagedMasterIsSetAside()
{
    QFETCH(QByteArray, content);
    test::writeFile(master(), content);
    test::writeFile(journal(), recordToLine(gear(0)) + '\n');
    auto store = opened(m_folder->path());
    QCOMPARE(recordsOf(*store), gears(1));
    QCOMPARE(store->notes().size(), std::size_t(1));
    const auto note = store->notes()[0];
    QCOMPARE(note.code, Code::Malformed);
    QCOMPARE(test::fileContent(note.subject), content);
    QVERIFY(QFileInfo(note.subject)
                .fileName()
                .startsWith(QStringLiteral("exchange_master_json.damaged-")));
    QVERIFY(note.subject.endsWith(QStringLiteral(".json")));
    store.reset();
    auto again = opened(m_folder->path());
    QVERIFY(again->notes().empty());
    QCOMPARE(recordsOf(*again), gears(1));
    QVERIFY(QFile::exists(note.subject));
}

void TestStore::anUnreadableMasterIsNoDamagedOne()
{
    QVERIFY(QDir().mkpath(master()));
    const auto store = Store::open(m_folder->path(), exchange);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Code::NotReadable);
    QCOMPARE(store.error().subject, master());
    QVERIFY(QDir(master()).exists());
}

void TestStore::theFirstScriptsFileIsCompleted()
{
    const auto file =
        test::fileContent(QStringLiteral(GEAR_TEST_DATA "/master_json/first_script.json"));
    test::writeFile(master(), file);
    {
        auto store = opened(m_folder->path());
        QVERIFY(store->notes().empty());
        QCOMPARE(recordsOf(*store).size(), std::size_t(2));
        QCOMPARE(test::fileContent(master()), file); // looking changes nothing
        QVERIFY(store->append(fullRecord()));
    }
    const auto records = recordsOf(*opened(m_folder->path()));
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(records[0], fullRecord());
    QVERIFY(test::fileContent(master()).contains("\"reviewed-by\": \"Ada\""));
}

// The cost of saving a gear does not grow with the file.
void TestStore::appendWritesItsLineOnly()
{
    auto store = opened(m_folder->path());
    const auto writtenBy = [&](const GearRecord &record) {
        const auto before = test::bytesWritten();
        if (!store->append(record))
            return qint64(-1);
        return test::bytesWritten() - before;
    };
    const auto line = recordToLine(gear(0)).size() + 1;
    QCOMPARE(writtenBy(gear(0)), line);
    for (int number = 1; number < 2000; ++number)
        QVERIFY(store->append(gear(number)));
    QVERIFY(store->merge());
    QVERIFY(QFileInfo(master()).size() > 1'000'000);
    QCOMPARE(writtenBy(gear(2000)), line);
    QCOMPARE(writtenBy(gear(2001)), line);
    QCOMPARE(QFileInfo(journal()).size(), 2 * line);
}

void TestStore::aFullDiskLosesNothing()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->merge());
    const auto before = test::fileContent(master());
    Result<void> appended;
    Result<void> merged;
    {
        const test::FileSizeLimit full(before.size());
        QVERIFY(store->append(gear(1))); // fits
        appended = store->append(gear(2));
        merged = store->merge();
    }
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, Code::NotWritable);
    QCOMPARE(appended.error().subject, journal());
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Code::NotWritable);
    QCOMPARE(merged.error().subject, master());
    QCOMPARE(test::fileContent(master()), before);
    QCOMPARE(recordsOf(*store), gears(3));
    // A kill now loses the one that could not be journaled, and no other.
    QCOMPARE(test::recordsIn(master()), gears(2));
    // With space again the next merge has all.
    QVERIFY(store->append(gear(3)));
    QVERIFY(store->merge());
    QCOMPARE(test::recordsIn(master()), gears(4));
}

void TestStore::whatOthersDidToTheFileLosesNothing_data()
{
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<bool>("isSetAside");
    MasterDocument other;
    other.setRecord(gear(7));
    QTest::newRow("removed") << QByteArray() << false;
    QTest::newRow("another one") << other.serialise() << false;
    QTest::newRow("damaged") << QByteArray("{\"site\": ") << true;
}

// The text of the file is read again when it is to be written.
void TestStore::whatOthersDidToTheFileLosesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isSetAside);
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->append(gear(1)));
    QVERIFY(store->merge());
    QVERIFY(QFile::remove(master()));
    if (!content.isNull())
        test::writeFile(master(), content);
    QVERIFY(store->append(gear(2)));
    QVERIFY(store->merge());
    auto expected = gears(3);
    if (!content.isNull() && !isSetAside)
        expected.push_back(gear(7));
    QCOMPARE(test::recordsIn(master()), expected);
    QCOMPARE(names().filter(QStringLiteral(".damaged-")).size(), isSetAside ? 1 : 0);
}

void TestStore::pulledImagesAreRemembered()
{
    const auto a = QStringLiteral("example/a:1");
    const auto b = QStringLiteral("example/b:1");
    {
        auto store = opened(m_folder->path());
        QVERIFY(store->leftoverImages().isEmpty());
        QVERIFY(store->noteReleased(a)); // never pulled: nothing to remember
        QVERIFY(!QFile::exists(journal()));
        QVERIFY(store->notePulled(a));
        QVERIFY(store->notePulled(b));
        QVERIFY(store->notePulled(b));
        QVERIFY(store->append(gear(0)));
        QVERIFY(store->noteReleased(b));
        QVERIFY(store->notePulled(b));
        QVERIFY(store->noteReleased(a));
        QVERIFY(store->merge());
        QCOMPARE(store->leftoverImages(), QStringList{b});
    }
    auto store = opened(m_folder->path());
    QCOMPARE(store->leftoverImages(), QStringList{b});
    QVERIFY(store->archive({gear(0).recordKey()})); // the image is there all the same
    QCOMPARE(store->leftoverImages(), QStringList{b});
    store.reset();
    store = opened(m_folder->path());
    QCOMPARE(store->leftoverImages(), QStringList{b});
    QVERIFY(store->noteReleased(b));
    QVERIFY(store->merge());
    store.reset();
    QVERIFY(!QFile::exists(journal()));
    QVERIFY(opened(m_folder->path())->leftoverImages().isEmpty());
}

void TestStore::pulledImagesAloneMakeNoMaster()
{
    {
        auto store = opened(m_folder->path());
        QVERIFY(store->notePulled(QStringLiteral("example/a:1")));
    }
    auto store = opened(m_folder->path());
    QVERIFY(!QFile::exists(master()));
    QCOMPARE(store->leftoverImages().size(), 1);
}

void TestStore::nothingToDoWritesNothing()
{
    MasterDocument document;
    document.setRecord(fullRecord());
    test::writeFile(master(), document.serialise());
    QVERIFY(QFile::setPermissions(master(), QFile::ReadOwner));
    const auto before = QFileInfo(master()).lastModified();
    auto store = opened(m_folder->path());
    const auto written = test::bytesWritten();
    QVERIFY(store->merge());
    QCOMPARE(test::bytesWritten(), written);
    QCOMPARE(QFileInfo(master()).lastModified(), before);
}

void TestStore::severalThreadsAppend()
{
    auto store = opened(m_folder->path());
    constexpr int each = 25;
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int number = 0; number < each; ++number) {
                const bool merges = number % 10 == 0;
                failed += !store->append(gear(thread * each + number));
                failed += merges && !store->merge();
                failed += store->report()->gearCount() == 0;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(recordsOf(*store), gears(4 * each));
    store.reset();
    QCOMPARE(recordsOf(*opened(m_folder->path())), gears(4 * each));
}

void TestStore::stemsAreApart()
{
    auto one = opened(m_folder->path());
    auto two = Store::open(m_folder->path(), QStringLiteral("instance"));
    QVERIFY(two);
    QVERIFY(one->append(gear(0)));
    QVERIFY((*two)->append(gear(1)));
    QVERIFY(one->merge());
    QVERIFY((*two)->merge());
    QCOMPARE(test::recordsIn(master()), gears(1));
    QCOMPARE(test::recordsIn(path("instance_master_json.json")), std::vector{gear(1)});
}

void TestStore::reportIsReadBesideAWriter()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->merge());
    QVERIFY(store->notePulled(QStringLiteral("example/a:1")));
    QVERIFY(store->append(gear(1)));
    QFile torn(journal());
    QVERIFY(torn.open(QIODevice::Append));
    torn.write("{\"kind\":\"rec");
    torn.close();
    const auto before = names();
    QCOMPARE(test::recordsIn(master()), gears(2));
    QCOMPARE(names(), before);
}

void TestStore::aCopyHoldsTheJournalToo()
{
    auto store = opened(m_folder->path());
    QVERIFY(store->append(gear(0)));
    QVERIFY(store->merge());
    const auto before = test::fileContent(master());
    QVERIFY(store->append(gear(1)));
    QVERIFY(copyReport(master(), path("copy.json")));
    QCOMPARE(test::recordsIn(path("copy.json")), gears(2));
    QCOMPARE(test::fileContent(master()), before);
    const auto nowhere = copyReport(master(), path("no/such/folder.json"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Code::NotWritable);
}

void TestStore::reportOfNothingIsEmpty()
{
    const auto nothing = readPackedReport(master());
    QVERIFY(nothing);
    QCOMPARE((*nothing)->gearCount(), 0U);
    QVERIFY(readMaster(master())->isEmpty());
    test::writeFile(journal(), recordToLine(gear(0)) + '\n');
    QCOMPARE(test::recordsIn(master()), gears(1));
}

void TestStore::reportSaysWhatIsDamaged()
{
    test::writeFile(master(), "{\n  \"a\": ");
    const auto report = readPackedReport(master());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Malformed);
    QCOMPARE(report.error().subject, master());
    QVERIFY(report.error().detail.contains(QStringLiteral("line 2")));
    QVERIFY(readMaster(master()).error() == report.error());
    QCOMPARE(names(), QStringList{QStringLiteral("exchange_master_json.json")});
}

// Were a search of all gears hidden in an append or a merge, this would take longer than any test
// may.
void TestStore::aBigSiteIsSavedInOneGo()
{
    constexpr int many = 30'000;
    QByteArray lines;
    for (int number = 0; number < many; ++number)
        lines += recordToLine(gear(number)) + '\n';
    test::writeFile(journal(), lines);
    auto store = opened(m_folder->path());
    QCOMPARE(store->report()->gearCount(), quint32(many));
    QVERIFY(store->append(gear(many)));
    QVERIFY(store->merge());
    QCOMPARE(store->report()->recordKey(many).key, gear(many).key);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
