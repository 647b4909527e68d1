#include "core/advisories/update/advisory_file.h"
#include "core/advisories/update/json_elements.h"
#include "core/advisories/update/osv_record.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <sys/stat.h>

using namespace gearaudit;

// What is read of files that strangers wrote, and what is not.

namespace
{
const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray record(const QByteArray &id, const QByteArray &more = {}, const QByteArray &name = "Django_Ninja")
{
    return "{\"id\":\"" + id + "\",\"modified\":\"2024-01-02T03:04:05Z\"," + more +
           "\"affected\":[{\"package\":{\"name\":\"" + name +
           "\",\"ecosystem\":\"PyPI\"},\"ranges\":[{\"type\":\"GIT\",\"events\":[{\"introduced\":\"0\"}]},"
           "{\"type\":\"ECOSYSTEM\",\"events\":[{\"introduced\":\"0\"},{\"fixed\":\"1.2\"}]}],"
           "\"versions\":[\"1.0\"]}]}";
}

struct Folder {
    QTemporaryDir dir;
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(dir.filePath(str(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
};

QString zipped(const Folder &folder, const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    const QString path = folder.dir.filePath(str("all.zip"));
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_filename(writer, QFile::encodeName(path).constData());
    for (const auto &[name, content] : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, content.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), std::size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return path;
}

Result<AdvisoryContent> read(const QString &path, const AdvisoryLimits &limits = {})
{
    return readAdvisoryFile(path, limits, now, {});
}

QString rangesText(const std::vector<AffectedInterval> &intervals)
{
    QStringList texts;
    for (const AffectedInterval &each : intervals)
        texts << each.introduced + (each.fixed.isEmpty() ? str("..=") + each.lastAffected : str("..") + each.fixed);
    return texts.join(u' ');
}
} // namespace

class TestAdvisoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsMakeIntervals_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("intervals");
        const auto row = [](const char *events, const char *intervals) {
            QTest::newRow(events) << str(events) << str(intervals);
        };
        row("i0 f1.2", "0..1.2");
        row("f1.2 i0", "0..1.2"); // unsorted
        row("i0 f1.2 i2 f2.5", "0..1.2 2..2.5");
        row("i2 f2.5 i0 f1.2", "0..1.2 2..2.5");
        row("i1 f2 i2 f3", "1..2 2..3"); // one ends where the next begins
        row("i0 l1.9", "0..=1.9");
        row("i1.0 l1.0", "1.0..=1.0"); // one version
        row("i1.10 f1.9", "1.10..="); // as versions are ordered, it ends before it begins
        row("i0", "0..=");
        row("f1.2", ""); // an end without a beginning
        row("i1 f1", ""); // nothing
        row("iabc f1", "");
        row("i0 fabc", "0..="); // an end that is no version ends nothing
        row("i0 i1 f2", "0..2");
        row("i0 f1 f2", "0..1");
        row("", "");
    }
    void eventsMakeIntervals()
    {
        QFETCH(QString, events);
        QFETCH(QString, intervals);
        std::vector<RangeEvent> list;
        for (const QString &event : events.split(u' ', Qt::SkipEmptyParts)) {
            const auto kind = event.startsWith(u'i')   ? RangeEvent::Kind::Introduced
                              : event.startsWith(u'f') ? RangeEvent::Kind::Fixed
                                                       : RangeEvent::Kind::LastAffected;
            list.push_back({kind, event.mid(1)});
        }
        QCOMPARE(rangesText(intervalsOf(list)), intervals);
    }

    void oneRecord()
    {
        const Folder folder;
        const auto content = read(folder.write(
            "x", record("PYSEC-2024-1", "\"summary\":\"a\\u202e b\\nc\",\"aliases\":[\"CVE-2024-1234\",\"\\u0007\"],"
                                        "\"severity\":[{\"type\":\"CVSS_V3\",\"score\":\"CVSS:3.1/AV:N\"}],"
                                        "\"references\":[{\"url\":\"javascript:x\"},{\"url\":\"https://a.example/\"}],")));
        QVERIFY(content);
        QCOMPARE(content->kind, AdvisoryKind::Osv);
        QCOMPARE(content->advisories.size(), 1u);
        const Advisory &advisory = content->advisories[0];
        QCOMPARE(advisory.affected[0].name, str("django-ninja")); // PEP 503
        QCOMPARE(rangesText(advisory.affected[0].intervals), str("0..1.2")); // the GIT range is passed over
        QCOMPARE(advisory.affected[0].versions, QStringList{str("1.0")});
        QCOMPARE(advisory.aliases, QStringList{str("CVE-2024-1234")});
        QCOMPARE(advisory.summary, str("a b c"));
        QCOMPARE(advisory.links, QStringList{str("https://a.example/")});
        QCOMPARE(content->date, QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC));
    }

    void whatSaysNothing()
    {
        const Folder folder;
        QByteArray other = record("GHSA-1");
        other.replace("PyPI", "npm");
        const auto content = read(folder.write(
            "x", '[' + record("PYSEC-1", "\"withdrawn\":\"2024-01-01T00:00:00Z\",") + ',' + other + ',' +
                     record("MAL-2024-1") + ']'));
        QVERIFY(content);
        QCOMPARE(content->count, 3);
        QCOMPARE(content->advisories.size(), 1u);
        QVERIFY(content->advisories[0].isMalicious);
    }

    void ofAnIdThatComesTwiceTheNewerCounts()
    {
        const Folder folder;
        QByteArray newer = record("PYSEC-1", "\"summary\":\"new\",");
        newer.replace("2024-01-02", "2025-01-02");
        for (const QByteArray &both : {newer + ',' + record("PYSEC-1"), record("PYSEC-1") + ',' + newer}) {
            const auto content = read(folder.write("x", '[' + both + ']'));
            QVERIFY(content);
            QCOMPARE(content->advisories.size(), 1u);
            QCOMPARE(content->advisories[0].summary, str("new"));
        }
    }

    // As OSV, CISA and FIRST write them, and as a clock writes that is ahead.
    void dates_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QDateTime>("date");
        const auto at = [](int day, int hour, int minute, int second, int ms = 0) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second, ms), Qt::UTC);
        };
        const auto modified = [](const QByteArray &id, const QByteArray &date) {
            return record(id).replace("2024-01-02T03:04:05Z", date);
        };
        QTest::newRow("micro") << modified("PYSEC-1", "2026-11-03T14:22:53.123456Z") << at(3, 14, 22, 53, 123);
        QTest::newRow("zone") << modified("PYSEC-1", "2026-11-03T14:22:53+02:00") << at(3, 12, 22, 53);
        QTest::newRow("one of the future") << '[' + modified("PYSEC-1", "2031-01-01T00:00:00Z") + ',' +
                                                  modified("PYSEC-2", "2026-11-03T14:22:53Z") + ']'
                                           << at(3, 14, 22, 53);
        QTest::newRow("all of the future") << modified("PYSEC-1", "2031-01-01T00:00:00Z") << QDateTime();
        QTest::newRow("none") << modified("PYSEC-1", "yesterday") << QDateTime();
        QTest::newRow("CISA") << QByteArray("{\"dateReleased\":\"2026-11-18T16:00:01.0713Z\",\"count\":1,"
                                            "\"vulnerabilities\":[{\"cveID\":\"CVE-2021-1234\"}]}")
                              << at(18, 16, 0, 1, 71);
        QTest::newRow("FIRST") << QByteArray("#model_version:v2025.03.14,score_date:2026-11-19T12:55:00Z\n"
                                             "cve,epss,percentile\nCVE-2021-1234,0.00043,0.1\n")
                               << at(19, 12, 55, 0);
        QTest::newRow("FIRST without") << QByteArray("cve,epss,percentile\nCVE-2021-1234,4.3e-4,0.1\n") << QDateTime();
    }
    void dates()
    {
        QFETCH(QByteArray, content);
        QFETCH(QDateTime, date);
        const Folder folder;
        const auto found = read(folder.write("x", content));
        QVERIFY(found);
        QCOMPARE(found->date, date);
    }

    void realRecordsAsTextFolderAndZip()
    {
        QFile file(QStringLiteral(GEAR_TEST_DATA "/advisories/records.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const Folder folder;
        std::vector<std::pair<QByteArray, QByteArray>> members;
        int number = 0;
        for (QByteArray line : all.split('\n')) {
            if (line.endsWith(','))
                line.chop(1);
            if (line.startsWith('{'))
                members.push_back({QByteArray::number(++number) + ".json", line});
        }
        QCOMPARE(members.size(), 150u);
        for (const auto &[name, content] : members)
            QVERIFY(!folder.write(name.constData(), content).isEmpty());
        const auto text = read(file.fileName()), files = read(folder.dir.path());
        const Folder other;
        const auto zip = read(zipped(other, members));
        QVERIFY(text && files && zip);
        for (const auto *content : {&*text, &*files, &*zip}) {
            QCOMPARE(content->count, 150);
            QCOMPARE(content->passedOver, 0);
            QCOMPARE(content->advisories.size(), text->advisories.size());
        }
        QCOMPARE(zip->advisories, text->advisories);
        QVERIFY(text->advisories.size() < 150u); // withdrawn ones say nothing
    }

    void exploitedAndScores()
    {
        const Folder folder;
        const auto kev = read(folder.write("kev", R"({"dateReleased":"2026-11-18T16:00:00.0Z","count":2,
            "vulnerabilities":[{"cveID":"CVE-2021-1234"},{"cveID":"no"}]})"));
        QVERIFY(kev);
        QCOMPARE(kev->kind, AdvisoryKind::Kev);
        QCOMPARE(kev->exploited, QSet<QString>{str("CVE-2021-1234")});
        const auto twice = read(folder.write("kev", R"({"count":2,"vulnerabilities":[{"cveID":"CVE-2021-1234"},
            {"cveID":"CVE-2021-1234"}]})"));
        QVERIFY(twice); // it is whole
        QCOMPARE(kev->date.date(), QDate(2026, 11, 18));
        const auto epss = read(folder.write("epss", "#model_version:v1,score_date:2026-11-19T00:00:00+0000\n"
                                                    "cve,epss,percentile\nCVE-2021-1234,0.97,0.99\r\n"));
        QVERIFY(epss);
        QCOMPARE(epss->kind, AdvisoryKind::Epss);
        QCOMPARE(epss->epss.value(str("CVE-2021-1234")), 0.97f);
        QCOMPARE(epss->date.date(), QDate(2026, 11, 19));
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Code>("code");
        QTest::newRow("empty") << QByteArray() << Code::Malformed;
        QTest::newRow("page") << QByteArray("<!doctype html><html>") << Code::Malformed;
        QTest::newRow("text") << QByteArray("hello") << Code::Malformed;
        QTest::newRow("cut") << record("PYSEC-1").left(100) << Code::Malformed;
        QTest::newRow("deep") << QByteArray(3'000'000, '[') << Code::Malformed;
        QTest::newRow("one long string") << QByteArray("{\"id\":\"") + QByteArray(3'000'000, 'a') << Code::Malformed;
        QTest::newRow("list of records cut") << QByteArray('[' + record("PYSEC-1") + ',') << Code::Malformed;
        QTest::newRow("list of records and more") << QByteArray('[' + record("PYSEC-1") + "] x") << Code::Malformed;
        QTest::newRow("list of none") << QByteArray(" [ ] ") << Code::Malformed;
        QTest::newRow("list of numbers") << QByteArray("[1,2,\"a,]\",[3]]") << Code::Malformed;
        QTest::newRow("no id") << QByteArray("{\"affected\":[]}") << Code::Malformed;
        QTest::newRow("id with a path") << record("../../x") << Code::Malformed;
        QTest::newRow("bytes that are no text") << QByteArray("{\"id\":\"\xff\xfe\"}") << Code::Malformed;
        QTest::newRow("list without end") << QByteArray(R"({"count":1500,"vulnerabilities":[{"cveID":"CVE-2021-1234"}]})")
                                          << Code::Malformed;
        QTest::newRow("list of the future")
            << QByteArray(R"({"dateReleased":"2030-01-01T00:00:00Z","vulnerabilities":[{"cveID":"CVE-2021-1234"}]})")
            << Code::Malformed;
        QTest::newRow("scores of the future")
            << QByteArray("#model_version:v1,score_date:2030-01-01T00:00:00+0000\ncve,epss,percentile\nCVE-2021-1234,0.1,0\n")
            << Code::Malformed;
        QTest::newRow("scores that are none")
            << QByteArray("cve,epss,percentile\nCVE-2021-1234,7,0\nCVE-2021-1235,nan,0\n") << Code::Malformed;
        QTest::newRow("zip of nothing") << QByteArray("PK\x05\x06" + QByteArray(18, '\0')) << Code::Malformed;
        QTest::newRow("zip cut") << QByteArray("PK\x03\x04 and then") << Code::Malformed;
        QTest::newRow("gzip cut") << QByteArray("\x1f\x8b\x08\x00\x00\x00") << Code::Malformed;
    }
    void badInput()
    {
        QFETCH(QByteArray, content);
        QFETCH(Code, code);
        const Folder folder;
        const auto read_ = read(folder.write("x", content));
        QVERIFY(!read_);
        QCOMPARE(read_.error().code, code);
        QCOMPARE(read_.error().stage, Stage::Advisories);
        QVERIFY(!read_.error().detail.isEmpty());
        QVERIFY(read_.error().detail.size() < 600);
    }

    void aZipThatUnpacksWithoutEnd()
    {
        const Folder folder;
        const QString path = zipped(folder, {{"bomb.json", QByteArray(40'000'000, ' ')}});
        QVERIFY(QFile(path).size() < 100'000);
        AdvisoryLimits limits;
        limits.unpackedBytes = 20'000'000;
        QCOMPARE(read(path, limits).error().code, Code::TooLarge);
    }

    void aRecordThatIsTooLargeIsPassedOver()
    {
        const Folder folder;
        const QString path = zipped(
            folder, {{"large.json", record("PYSEC-1", "\"details\":\"" + QByteArray(9'000'000, 'a') + "\",")},
                     {"small.json", record("PYSEC-2")}});
        const auto content = read(path);
        QVERIFY(content);
        QCOMPARE(content->advisories.size(), 1u);
        QCOMPARE(content->passedOver, 1);
        QVERIFY(content->examples[0].startsWith(str("large.json: ")));
    }

    void recordsWithoutEnd()
    {
        const Folder folder;
        QByteArray many = "[";
        for (int i = 0; i < 300; ++i)
            many += record("PYSEC-" + QByteArray::number(i)) + ',';
        many.chop(1);
        AdvisoryLimits limits;
        limits.records = 200;
        QCOMPARE(read(folder.write("x", many + ']'), limits).error().code, Code::TooLarge);
    }

    void filesWithoutEnd()
    {
        const Folder folder;
        std::vector<std::pair<QByteArray, QByteArray>> members;
        for (int i = 0; i < 300; ++i)
            members.push_back({QByteArray::number(i), "x"});
        members.push_back({"a.json", record("PYSEC-1")});
        AdvisoryLimits limits;
        limits.records = 200;
        QCOMPARE(read(zipped(folder, members), limits).error().code, Code::TooLarge);
    }

    void whatWouldTakeTooMuchMemory()
    {
        const Folder folder;
        QByteArray many = record("PYSEC-1");
        many.replace("\"1.0\"", "\"1.0\"" + QByteArray(",\"1\"").repeated(100'000));
        AdvisoryLimits limits;
        limits.keptBytes = 4'000'000;
        const auto content = read(folder.write("x", many), limits);
        QCOMPARE(content.error().code, Code::TooLarge);
        QVERIFY(content.error().detail.contains(str("4 MB")));
        QCOMPARE(read(folder.write("x", record("PYSEC-1") + QByteArray(60'000'000, ' '))).error().code, Code::TooLarge);
    }

    // 8 MB that ask for the square of their length would take minutes.
    void oneRecordWithVeryMuch()
    {
        const Folder folder;
        QByteArray packages, links;
        for (int i = 0; i < 60'000; ++i) {
            packages += "{\"package\":{\"name\":\"p" + QByteArray::number(i) + "\",\"ecosystem\":\"PyPI\"}},";
            links += "{\"url\":\"https://a.example/" + QByteArray::number(i) + "\"},";
        }
        packages.chop(1);
        links.chop(1);
        QElapsedTimer clock;
        clock.start();
        const auto content =
            read(folder.write("x", "{\"id\":\"PYSEC-1\",\"references\":[" + links + "],\"affected\":[" + packages + "]}"));
        QVERIFY(content);
        QCOMPARE(content->advisories[0].affected.size(), 60'000u);
        QCOMPARE(content->advisories[0].links.size(), 6);
        QVERIFY(clock.elapsed() < 10'000);
    }

    void elementsOfAList()
    {
        JsonElements elements(" [ {\"a\":\"],\\\"}\"} ,[1,2], \"x]\" ] ");
        QVERIFY(elements.isArray());
        QStringList found;
        while (const auto element = elements.next())
            found << QString::fromLatin1(element->data(), qsizetype(element->size())).trimmed();
        QCOMPARE(found, (QStringList{str("{\"a\":\"],\\\"}\"}"), str("[1,2]"), str("\"x]\"")}));
        QVERIFY(elements.isWhole());
        QVERIFY(!JsonElements("{}").isArray());
    }

    void whatIsNoFile()
    {
        const Folder folder;
        const QString pipe = folder.dir.filePath(str("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(read(pipe).error().code, Code::Refused);
        QCOMPARE(read(str("/dev/zero")).error().code, Code::Refused);
        QCOMPARE(read(folder.dir.filePath(str("none"))).error().code, Code::NotFound);
        QCOMPARE(read(folder.dir.path()).error().code, Code::Malformed); // a folder without records
    }

    void aStopEndsIt()
    {
        const Folder folder;
        std::stop_source stop;
        stop.request_stop();
        const QString path = zipped(folder, {{"a.json", record("PYSEC-1")}});
        QCOMPARE(readAdvisoryFile(path, {}, now, stop.get_token()).error().code, Code::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryFile)
#include "tst_advisory_file.moc"
