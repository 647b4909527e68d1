#include "core/base/atomic_file.h"
#include "tests/support/hard_times.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>

using namespace gearaudit;

class TestAtomicFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void replacesTheWhole();
    void keepsPermissionsAndLinks();
    void aFullDiskLosesNothing();
    void whatIsWrittenInPiecesIsWholeOrNotAtAll();
    void aReadOnlyFolderLosesNothing();
    void readingTellsWhy();
    void onlyRegularFilesAreRead();
    void oldFilesGetTheirDate();
    void aFileThatCannotBeMovedStays();
    void aFullDiskIsNamed();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Nobody writes to the pipe: whoever opened it as a file would wait for ever.
void TestAtomicFile::onlyRegularFilesAreRead()
{
    QCOMPARE(::mkfifo(qPrintable(path("pipe")), 0600), 0);
    QVERIFY(QFile::link(path("pipe"), path("link")));
    for (const QString &other :
         {path("pipe"), path("link"), QStringLiteral("/dev/zero"), m_folder->path()}) {
        const auto read = readWhole(other);
        QVERIFY2(!read, qPrintable(other));
        QCOMPARE(read.error().code, Code::NotReadable);
        QVERIFY2(read.error().detail.startsWith(QStringLiteral("it is ")),
                 qPrintable(read.error().detail));
    }
}

// discovery.md: file written in place, unordered → atomic, ordered
void TestAtomicFile::replacesTheWhole()
{
    QVERIFY(writeAtomically(path("a"), "a longer text"));
    QVERIFY(writeAtomically(path("a"), "short"));
    QCOMPARE(test::fileContent(path("a")), QByteArray("short"));
    QVERIFY(writeAtomically(path("a"), {}));
    QCOMPARE(test::fileContent(path("a")), QByteArray());
    QCOMPARE(test::namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestAtomicFile::keepsPermissionsAndLinks()
{
    constexpr auto shared =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    test::writeFile(path("real/a"), "old");
    QVERIFY(QFile::setPermissions(path("real/a"), shared));
    QVERIFY(QFile::link(path("real/a"), path("link")));
    QVERIFY(writeAtomically(path("link"), "new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(test::fileContent(path("real/a")), QByteArray("new"));
    QCOMPARE(QFile::permissions(path("real/a")) & ~(QFile::ReadUser | QFile::WriteUser), shared);
}

void TestAtomicFile::aFullDiskLosesNothing()
{
    QVERIFY(writeAtomically(path("a"), "old"));
    Result<void> written;
    {
        const test::FileSizeLimit limit(100);
        written = writeAtomically(path("a"), QByteArray(101, 'x'));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().stage, Stage::Store);
    QCOMPARE(written.error().code, Code::NotWritable);
    QCOMPARE(written.error().subject, path("a"));
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(test::fileContent(path("a")), QByteArray("old"));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestAtomicFile::whatIsWrittenInPiecesIsWholeOrNotAtAll()
{
    QVERIFY(writeAtomicallyBy(path("a"), [](QIODevice &device) {
        return device.write("one ") == 4 && device.write("two") == 3;
    }));
    QCOMPARE(test::fileContent(path("a")), QByteArray("one two"));
    const auto written = writeAtomicallyBy(path("a"), [](QIODevice &device) {
        device.write("half of");
        return false;
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::NotWritable);
    QCOMPARE(test::fileContent(path("a")), QByteArray("one two"));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList{QStringLiteral("a")});
}

void TestAtomicFile::aReadOnlyFolderLosesNothing()
{
    QVERIFY(writeAtomically(path("a"), "old"));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner |
                                                        QFile::ReadOther | QFile::ExeOther));
    Result<void> written;
    {
        const test::OrdinaryUser user;
        written = writeAtomically(path("a"), "new");
    }
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::NotWritable);
    QCOMPARE(written.error().subject, path("a"));
    QCOMPARE(test::fileContent(path("a")), QByteArray("old"));
}

void TestAtomicFile::readingTellsWhy()
{
    const auto absent = readWhole(path("absent"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Code::NotFound);
    const auto folder = readWhole(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Code::NotReadable);
    QCOMPARE(folder.error().subject, m_folder->path());
}

void TestAtomicFile::oldFilesGetTheirDate()
{
    const auto archive = path("new/archive");
    const QDateTime date({2026, 11, 22}, {18, 33}, Qt::UTC);
    QStringList moved;
    for (const auto &content : {QByteArray("1"), QByteArray("2"), QByteArray("3")}) {
        test::writeFile(path("a"), content);
        QFile file(path("a"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(date, QFileDevice::FileModificationTime));
        file.close();
        const auto target =
            moveUnderItsDate(path("a"), archive, QStringLiteral("x"), QStringLiteral("json"));
        QVERIFY(target);
        QCOMPARE(test::fileContent(*target), content);
        QVERIFY(!QFile::exists(path("a")));
    }
    QCOMPARE(test::namesIn(archive), (QStringList{QStringLiteral("x-2026-11-22T183300Z-2.json"),
                                                  QStringLiteral("x-2026-11-22T183300Z-3.json"),
                                                  QStringLiteral("x-2026-11-22T183300Z.json")}));
}

void TestAtomicFile::aFileThatCannotBeMovedStays()
{
    test::writeFile(path("a"), "kept");
    const auto moved =
        moveUnderItsDate(path("a"), path("a/archive"), QStringLiteral("x"), QStringLiteral("json"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, Code::NotWritable);
    QCOMPARE(moved.error().subject, path("a/archive"));
    QCOMPARE(test::fileContent(path("a")), QByteArray("kept"));
}

void TestAtomicFile::aFullDiskIsNamed()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    errno = 0;
    QVERIFY(full.write("x") != 1);
    QVERIFY2(writingFailure(full, errno).contains(qt_error_string(ENOSPC)), qPrintable(writingFailure(full, errno)));
    // What only the system's call tells.
    const QFile silent(path("x"));
    QCOMPARE(writingFailure(silent, ENOSPC), qt_error_string(ENOSPC));
    test::FileSizeLimit limit(10);
    const auto written = writeAtomically(path("large"), QByteArray(100'000, 'x'));
    QVERIFY(!written);
    QVERIFY2(!written.error().detail.contains(QStringLiteral("Unknown error")), qPrintable(written.error().detail));
    QVERIFY(!written.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
