#include "core/store/archives.h"
#include "core/store/store.h"
#include "tests/support/record_builder.h"
#include "tests/support/report_records.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace gearaudit;
using test::smallRecord;

namespace
{

GearRecord gear(int number)
{
    return smallRecord(QStringLiteral("site"),
                       QStringLiteral("gear-%1").arg(number, 6, 10, QLatin1Char('0')));
}

/// What the child does until it is killed: append, say so, and merge now and then.
[[noreturn]] void work(const QString &workdir, int from, int toParent)
{
    auto store = Store::open(workdir, QStringLiteral("exchange"));
    if (!store)
        _exit(3);
    for (int number = from;; ++number) {
        const bool archives = number > 0 && number % 97 == 0;
        if (!(*store)->append(gear(number)) || (number % 7 == 0 && !(*store)->merge()))
            _exit(4);
        if (archives && !(*store)->notePulled(QStringLiteral("example/a:%1").arg(number)))
            _exit(5);
        if (write(toParent, &number, sizeof number) != sizeof number)
            _exit(6);
    }
}

constexpr int archivedGears = 50;

/// Replaces one gear after the other, as a refresh does, until it is killed.
[[noreturn]] void refresh(const QString &workdir, int toParent)
{
    auto store = Store::open(workdir, QStringLiteral("exchange"));
    if (!store)
        _exit(3);
    for (int number = 0; number < archivedGears; ++number) {
        if (!(*store)->append(gear(number)))
            _exit(4);
    }
    for (int number = 0;; number = (number + 1) % archivedGears) {
        if (!(*store)->archive({gear(number).recordKey()}) || !(*store)->append(gear(number)))
            _exit(5);
        if (write(toParent, &number, sizeof number) != sizeof number)
            _exit(6);
    }
}

} // namespace

// discovery.md: a crash loses the whole site → at most the gear in flight is lost
/// A child process that is killed with SIGKILL in the middle of its work, again and again.
class TestStoreCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAppendedIsThere();
    void aKillWhileArchivingLosesNothing();
};

void TestStoreCrash::whatWasAppendedIsThere()
{
    const QTemporaryDir folder;
    int done = 0; // how many the children said they had appended
    for (int round = 0; round < 25; ++round) {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            close(ends[0]);
            work(folder.path(), done, ends[1]);
        }
        close(ends[1]);
        // Not after a time but after a number of appends, each round another, then at once.
        int last = done - 1;
        const int wanted = done + 3 + round % 9;
        while (last < wanted && read(ends[0], &last, sizeof last) == sizeof last)
            continue;
        kill(child, SIGKILL);
        while (read(ends[0], &last, sizeof last) == sizeof last)
            continue; // said before it died
        close(ends[0]);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(WEXITSTATUS(status))));
        QVERIFY(last >= wanted);
        done = last + 1;

        auto store = Store::open(folder.path(), QStringLiteral("exchange"));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY((*store)->notes().empty());
        const auto records = test::recordsIn(*(*store)->report());
        // One more may have been written and not yet said.
        QVERIFY(records.size() == std::size_t(done) || records.size() == std::size_t(done) + 1);
        for (std::size_t number = 0; number < records.size(); ++number)
            QCOMPARE(records[number], gear(int(number)));
        done = int(records.size());
    }
    QCOMPARE(test::recordsIn(folder.filePath(QStringLiteral("exchange_master_json.json"))).size(),
             std::size_t(done));
}

// What is not in the master JSON any more is in the archive already.
void TestStoreCrash::aKillWhileArchivingLosesNothing()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 20; ++round) {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        const auto child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            close(ends[0]);
            refresh(folder.path(), ends[1]);
        }
        close(ends[1]);
        int last = -1;
        for (int seen = 0; seen < 2 + round % 5;
             seen += read(ends[0], &last, sizeof last) == sizeof last ? 1 : 100)
            continue;
        // Somewhere in the next one, each round at another place.
        usleep(useconds_t(150 * (round % 7)));
        kill(child, SIGKILL);
        close(ends[0]);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(WEXITSTATUS(status))));

        const auto store = Store::open(folder.path(), QStringLiteral("exchange"));
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QVERIFY((*store)->notes().empty());
        const auto records = test::recordsIn(*(*store)->report());
        QVERIFY(records.size() >= archivedGears - 1);
        const auto archives = archivesOf((*store)->masterPath());
        QVERIFY(!archives.empty());
        const auto archived = test::recordsIn(archives.front().path);
        for (int number = 0; number < archivedGears; ++number) {
            const auto isIn = [number](const std::vector<GearRecord> &all) {
                return std::find(all.begin(), all.end(), gear(number)) != all.end();
            };
            QVERIFY2(isIn(records) || isIn(archived), qPrintable(QString::number(number)));
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "tst_store_crash.moc"
