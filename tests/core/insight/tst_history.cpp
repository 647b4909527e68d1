#include "core/insight/history.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace gearaudit::testing;

namespace
{
QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
const QDateTime at(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void figuresOfReports()
    {
        auto old = python("/usr/bin/python3", "3.7.2", "requests=2.19 six=1.0");
        old.inUse = true;
        auto unused = python("/opt/python3", "3.7.1", "requests=2.19");
        auto failed = gear("lost", {});
        failed.audit.status = Status::Unreachable;
        const auto report = PackedReport::pack({gear("one", {old}), gear("two", {unused}), failed});
        FakeAdvisories database;
        database.add(str("requests"), str("2.19"), faultOf(str("CVE-1"), Severity::High));
        AdvisoryFacts facts;
        facts.sources.push_back({str("osv"), {}, at.addDays(-3), at, {}, {}, 1});
        database.setFacts(facts);
        const auto line = historyLineOf({report}, {ReportFaults::of(*report, database)}, at.date(), at);
        QCOMPARE(line.gears, 3);
        QCOMPARE(line.failed, 1);
        QCOMPARE(line.pastEnd, 1); // what is merely in the image does not count
        QCOMPARE(line.severities[std::size_t(Severity::High)], 1);
        QCOMPARE(line.exploited, 0);
        QCOMPARE(line.advisories, at.addDays(-3));
        QVERIFY(!historyLineOf({report}, {}, at.date(), at).advisories.isValid());
    }

    void linesAreKeptAndReadBack()
    {
        const QString path = historyPath(m_folder.path());
        QVERIFY(readHistory(path)->lines.empty());
        HistoryLine first;
        first.at = at;
        first.gears = 5;
        first.failed = 2;
        HistoryLine second = first;
        second.at = at.addDays(1);
        second.advisories = at;
        second.severities[std::size_t(Severity::Critical)] = 4;
        second.exploited = 1;
        QVERIFY(appendHistory(path, first));
        QVERIFY(appendHistory(path, second));
        const auto history = readHistory(path);
        QVERIFY(history);
        QCOMPARE(history->lines, (std::vector<HistoryLine>{first, second}));

        // One that a killed program did not finish, and others that are none.
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"at\":\"2026\",\"gears\":1}\nnonsense\n" + QByteArray(100'000, '[') + "\n{\"at\":\"2026-11-2");
        file.close();
        HistoryLine third = first;
        third.at = at.addDays(2);
        QVERIFY(appendHistory(path, third));
        const auto after = readHistory(path);
        QCOMPARE(after->lines.size(), 3u);
        QCOMPARE(after->lines.back(), third);
        QCOMPARE(after->unread, 4);
    }

    void whatIsNoFileIsNotOpened()
    {
        const QString pipe = m_folder.filePath(str("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!appendHistory(pipe, {}));
        QVERIFY(!readHistory(pipe));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
