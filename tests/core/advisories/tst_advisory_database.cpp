#include "core/base/atomic_file.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTest>

#include <random>
#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

AdvisoryInput input()
{
    AdvisoryInput made;
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = "PYSEC-" + QByteArray::number(i), name = "package-" + QByteArray::number(i % 13);
        made.advisories.push_back(advisory(id.constData(), name.constData(), {str("1.0..2.%1").arg(i), str("3..=4")},
                                           {str("CVE-2020-%1").arg(i / 2)}, {str("0.%1").arg(i), str("odd %1").arg(i)}));
    }
    made.exploited = {str("CVE-2020-3")};
    made.epss = {{str("CVE-2020-4"), 0.5F}};
    return made;
}

/// The sum in the head is made right, so that only what is behind it can be found wrong.
void mendChecksum(QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (qsizetype i = 16; i < bytes.size(); ++i) {
        sum ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? sum >> 1 ^ 0xedb88320 : sum >> 1;
    }
    sum = ~sum;
    for (int i = 0; i < 4; ++i)
        bytes[12 + i] = char(sum >> (8 * i) & 0xff);
}

} // namespace

/// The file: what comes out of it is what went in, and no file however broken does any harm.
class TestAdvisoryDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void askEverything(const AdvisoryDatabase &database)
    {
        for (int i = 0; i < 13; ++i) {
            const QString name = str("package-%1").arg(i);
            for (const char *version : {"0.5", "1.5", "2.20", "3.5", "5", "odd 3", ""})
                (void)database.assess(name, str(version));
            (void)database.fixingVersions(name);
        }
    }

private Q_SLOTS:
    void whatIsNoDatabaseIsSaid()
    {
        const auto codeOf = [](const QString &path) {
            const auto opened = AdvisoryDatabase::open(path);
            return opened ? Code::Failed : opened.error().code;
        };
        QCOMPARE(codeOf(m_folder.filePath(str("none"))), Code::NotFound);
        QCOMPARE(codeOf(m_folder.path()), Code::NotReadable);
        QCOMPARE(codeOf(str("/dev/zero")), Code::NotReadable);
        for (const QByteArray &content : {QByteArray(), QByteArray("GAFAULT\n"), QByteArray(10'000, 'x'),
                                          QByteArray("GAFAULT\n") + QByteArray(10'000, '\0')}) {
            writeFile(m_folder.filePath(str("some")), content);
            QCOMPARE(codeOf(m_folder.filePath(str("some"))), Code::Malformed);
        }
    }

    void anEmptyDatabaseKnowsNothing()
    {
        const AdvisorySample sample(AdvisoryInput{});
        QCOMPARE(sample.database().assess(str("pkg"), str("1.0")), Assessment());
        QVERIFY(sample.database().facts().sources.empty());
    }

    void aFileInThePlaceIsReplacedWhole()
    {
        const QString path = m_folder.filePath(str("sub/folder/faults.db"));
        QVERIFY(writeAdvisoryDatabase({{advisory("PYSEC-1", "pkg", {str("..1")})}, {}, {}, {}}, path));
        const auto old = *AdvisoryDatabase::open(path);
        QVERIFY(writeAdvisoryDatabase({{advisory("PYSEC-2", "pkg", {str("..2")})}, {}, {}, {}}, path));
        // who has the old one open goes on with it
        QCOMPARE(old->assess(str("pkg"), str("0.5")).faults.front().name, str("PYSEC-1"));
        QCOMPARE((*AdvisoryDatabase::open(path))->assess(str("pkg"), str("0.5")).faults.front().name, str("PYSEC-2"));
        QCOMPARE(QDir(m_folder.filePath(str("sub/folder"))).entryList(QDir::Files | QDir::Hidden), {str("faults.db")});
    }

    /// As by cp, which a mapping does not outlive.
    void aFileThatIsShortenedInItsPlaceEndsNothing()
    {
        const QString path = m_folder.filePath(str("shortened.db"));
        QVERIFY(writeAdvisoryDatabase(input(), path));
        const auto database = *AdvisoryDatabase::open(path);
        const auto known = database->assess(str("package-1"), str("1.5"));
        QVERIFY(!known.faults.empty());
        QVERIFY(QFile::resize(path, 0));
        askEverything(*database);
        QCOMPARE(database->assess(str("package-1"), str("1.5")), known);
    }

    /// What is known of a name is not decided by what only tells fast that nothing is.
    void everyNameIsKnownHoweverItIsSpelt()
    {
        AdvisoryInput many;
        for (int i = 0; i < 3000; ++i)
            many.advisories.push_back(advisory(qPrintable(str("PYSEC-%1").arg(i)), qPrintable(str("Name_%1.x").arg(i)), {str("..1")}));
        many.advisories.push_back(advisory("PYSEC-9999", "Ünïcode", {str("..1")}));
        const AdvisorySample sample(many);
        int unknown = 0;
        for (int i = 0; i < 3000; ++i) {
            QVERIFY(sample.database().knows(qPrintable(str("NAME--%1-_.X").arg(i))));
            QVERIFY(sample.database().knows(qPrintable(str("name-%1-x").arg(i))));
            unknown += sample.database().knows(qPrintable(str("name-%1-y").arg(i))) ? 0 : 1;
        }
        QCOMPARE(unknown, 3000);
        QVERIFY(sample.database().knows("üNÏcode"));
        QVERIFY(!sample.database().knows("ünïcod"));
        QVERIFY(!sample.database().knows(""));
        QVERIFY(!sample.database().knows("\xff\xfe"));
    }

    void whatCannotBeWrittenLeavesTheOldOne()
    {
        const auto written = writeAdvisoryDatabase({}, m_folder.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::Refused);
        writeFile(m_folder.filePath(str("file")), "x");
        const auto below = writeAdvisoryDatabase({}, m_folder.filePath(str("file/faults.db")));
        QVERIFY(!below);
        QCOMPARE(below.error().code, Code::NotWritable);
    }

    void everyTruncationIsNoticed()
    {
        const AdvisorySample sample(input());
        const QByteArray whole = fileContent(sample.path());
        const QString path = m_folder.filePath(str("short"));
        for (qsizetype size = 0; size < whole.size(); size += size < 130 ? 1 : 97) {
            QByteArray part = whole.left(size);
            writeFile(path, part);
            QVERIFY2(!AdvisoryDatabase::open(path), qPrintable(QString::number(size)));
            if (size <= 104)
                continue;
            mendChecksum(part);
            writeFile(path, part);
            if (const auto opened = AdvisoryDatabase::open(path))
                askEverything(**opened);
        }
    }

    void everyFlippedBitIsNoticed()
    {
        const AdvisorySample sample(input());
        const QByteArray whole = fileContent(sample.path());
        const QString path = m_folder.filePath(str("flipped"));
        std::mt19937 random(1);
        for (qsizetype i = 0; i < whole.size(); i += i < 130 ? 1 : 31) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ (1 << (random() % 8)));
            writeFile(path, flipped);
            QVERIFY2(!AdvisoryDatabase::open(path), qPrintable(QString::number(i)));
        }
    }

    /// With the right sum: what leads out of the file is Malformed, and what does not is asked in peace.
    void noBytesLeadOutOfIt()
    {
        const AdvisorySample sample(input());
        const QByteArray whole = fileContent(sample.path());
        const QString path = m_folder.filePath(str("hostile"));
        std::mt19937 random(2);
        int refused = 0;
        const auto tryIt = [&](QByteArray bytes) {
            mendChecksum(bytes);
            writeFile(path, bytes);
            const auto opened = AdvisoryDatabase::open(path);
            refused += opened ? 0 : 1;
            if (opened)
                askEverything(**opened);
        };
        for (qsizetype i = 0; i + 4 <= whole.size(); i += i < 600 ? 4 : 60) {
            QByteArray bytes = whole;
            const quint32 values[] = {0, 0xffffffff, 0x7fffffff, quint32(whole.size()), quint32(random())};
            const quint32 value = values[random() % std::size(values)];
            for (int byte = 0; byte < 4; ++byte)
                bytes[i + byte] = char(value >> (8 * byte) & 0xff);
            tryIt(bytes);
        }
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole;
            for (int count = 1 + int(random() % 20); count > 0; --count)
                bytes[qsizetype(16 + random() % quint32(bytes.size() - 16))] = char(random());
            tryIt(bytes);
        }
        QVERIFY(refused > 100);
    }

    void threadsMayAskAtOnce()
    {
        const AdvisorySample sample(input());
        const auto known = sample.database().assess(str("package-1"), str("1.5"));
        std::vector<std::thread> threads;
        std::atomic<int> same = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                askEverything(sample.database());
                same += sample.database().assess(str("package-1"), str("1.5")) == known ? 1 : 0;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(same.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryDatabase)
#include "tst_advisory_database.moc"
