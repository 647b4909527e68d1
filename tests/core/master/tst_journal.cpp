#include "core/master/journal.h"
#include "core/master/journal_line.h"
#include "tests/support/hard_times.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{
using Lines = std::vector<QByteArray>;
}

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void linesAreAdded();
    void aTornLastLineIsLeftOut();
    void afterAFullDiskItGoesOn();
    void whatIsNoFileIsRefused();
    void replaceIsWhole();
    void anUnreadableOneIsAnError();
    void imageLinesComeBack();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::linesAreAdded()
{
    QCOMPARE(*Journal::read(path()), Lines{});
    {
        Journal journal(path());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(journal.append("one"));
        QVERIFY(journal.append("two"));
    }
    Journal again(path());
    QVERIFY(again.append("three"));
    QCOMPARE(test::fileContent(path()), QByteArray("one\ntwo\nthree\n"));
    QCOMPARE(*Journal::read(path()), (Lines{"one", "two", "three"}));
}

void TestJournal::aTornLastLineIsLeftOut()
{
    test::writeFile(path(), "one\n\ntwo\nthr");
    QCOMPARE(*Journal::read(path()), (Lines{"one", "two"}));
    test::writeFile(path(), "thr");
    QCOMPARE(*Journal::read(path()), Lines{});
}

void TestJournal::afterAFullDiskItGoesOn()
{
    Journal journal(path());
    QVERIFY(journal.append("one"));
    Result<void> full;
    {
        const test::FileSizeLimit limit(10);
        full = journal.append("a line that does not fit");
    }
    QVERIFY(!full);
    QCOMPARE(full.error().stage, Stage::Store);
    QCOMPARE(full.error().code, Code::NotWritable);
    QCOMPARE(full.error().subject, path());
    QCOMPARE(test::fileContent(path()), QByteArray("one\n"));
    QVERIFY(journal.append("two"));
    QCOMPARE(*Journal::read(path()), (Lines{"one", "two"}));
}

void TestJournal::whatIsNoFileIsRefused()
{
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path()));
    Journal journal(path());
    const auto full = journal.append("one");
    QVERIFY(!full);
    QCOMPARE(full.error().code, Code::NotWritable);
    QVERIFY2(full.error().detail.contains(QStringLiteral("no regular file")),
             qPrintable(full.error().detail));
}

void TestJournal::replaceIsWhole()
{
    Journal journal(path());
    QVERIFY(journal.replace({}));
    QVERIFY(journal.append("one"));
    QVERIFY(journal.replace({"two", "three"}));
    QVERIFY(journal.append("four"));
    QCOMPARE(*Journal::read(path()), (Lines{"two", "three", "four"}));
    QVERIFY(journal.replace({}));
    QVERIFY(test::namesIn(m_folder->path()).isEmpty());
    QVERIFY(journal.append("five"));
    QCOMPARE(*Journal::read(path()), Lines{"five"});
}

void TestJournal::anUnreadableOneIsAnError()
{
    QVERIFY(QDir().mkpath(path()));
    const auto lines = Journal::read(path());
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, Code::NotReadable);
    const auto added = Journal(path()).append("one");
    QVERIFY(!added);
    QCOMPARE(added.error().code, Code::NotWritable);
}

void TestJournal::imageLinesComeBack()
{
    const auto reference = QStringLiteral("host:5000/a \"b\"\n:1");
    const auto pulled = readJournalLine(pulledLine(reference));
    QVERIFY(pulled);
    QCOMPARE(std::get<ImagePulled>(*pulled).reference, reference);
    const auto released = readJournalLine(releasedLine(reference));
    QVERIFY(released);
    QCOMPARE(std::get<ImageReleased>(*released).reference, reference);
    QVERIFY(!pulledLine(reference).contains('\n'));
    QVERIFY(!readJournalLine(pulledLine(QString())));
    QVERIFY(!readJournalLine(R"({"kind":"released"})"));
    QVERIFY(!readJournalLine(R"({"kind":"pulled","image":1})"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
