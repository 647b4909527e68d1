#include "core/advisories/update/advisory_download.h"
#include "core/advisories/update/advisory_updates.h"
#include "core/advisories/update/earlier_database.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

// How the database is brought up to date, and what happens to the old one when that fails.

namespace
{
QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray records(int count, const QByteArray &fixed = "2.0")
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i)
        text += "{\"id\":\"PYSEC-" + QByteArray::number(i) +
                "\",\"modified\":\"2026-11-01T00:00:00Z\",\"aliases\":[\"CVE-2021-100" + QByteArray::number(i) +
                "\"],\"affected\":[{\"package\":{\"name\":\"six\",\"ecosystem\":\"PyPI\"},\"ranges\":[{\"type\":"
                "\"ECOSYSTEM\",\"events\":[{\"introduced\":\"0\"},{\"fixed\":\"" + fixed + "\"}]}]}]},";
    text.chop(1);
    return text + ']';
}
const QByteArray kev = R"({"dateReleased":"2026-11-18T00:00:00Z","count":1,"vulnerabilities":[{"cveID":"CVE-2021-1000"}]})";
const QByteArray epss = "#model_version:v1,score_date:2026-11-19T00:00:00+0000\ncve,epss,percentile\nCVE-2021-1000,0.5,0.9\n";

/// A server, a folder, and what is asked of them.
struct World {
    QTemporaryDir dir;
    std::mutex mutex;
    std::map<QString, ServerReply> replies;
    HttpServer server{[this](const ServerRequest &request) { return answer(request); }};
    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

    World()
    {
        replies[str("/osv")].body = records(10);
        replies[str("/kev")].body = kev;
        replies[str("/epss")].body = epss;
    }

    ServerReply answer(const ServerRequest &request)
    {
        const std::scoped_lock lock(mutex);
        ServerReply reply = replies.count(request.path) ? replies[request.path] : ServerReply{404, {}, {}};
        const QByteArray etag = '"' + QByteArray::number(qHash(reply.body)) + '"';
        if (request.header("if-none-match") == etag && reply.status == 200)
            return {304, {}, {}};
        reply.headers.append({"ETag", etag});
        return reply;
    }

    QString address(const char *path) const { return str("http://127.0.0.1:%1%2").arg(server.port()).arg(str(path)); }
    QString database() const { return dir.filePath(str("advisories/faults.db")); }
    AdvisoryUpdates updates() const
    {
        AdvisoryUpdates::Ports ports;
        ports.database = database();
        ports.now = [this] { return now; };
        ports.limits.silence = std::chrono::milliseconds(1500);
        return AdvisoryUpdates(ports);
    }
    Result<AdvisoryChange> update(std::stop_token stop = {}) const
    {
        return updates().update({address("/osv"), address("/kev"), address("/epss")}, {}, stop);
    }
    Assessment six() const { return (*AdvisoryDatabase::open(database()))->assess(str("six"), str("1.0")); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(dir.filePath(str(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
};
} // namespace

class TestAdvisoryUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesAllAndThenOnlyWhatChanged()
    {
        World world;
        QVERIFY(world.updates().isDue());
        const auto first = world.update();
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QVERIFY(first->isChanged);
        QCOMPARE(first->facts.sources.size(), 3u);
        QCOMPARE(world.six().faults.size(), 10u);
        QVERIFY(world.six().faults[0].isExploited);
        QCOMPARE(world.six().faults[0].epss.value_or(0), 0.5);
        QVERIFY(!world.updates().isDue());
        const auto before = QFileInfo(world.database()).lastModified();

        const auto second = world.update();
        QVERIFY(second);
        QVERIFY(!second->isChanged);
        QCOMPARE(QFileInfo(world.database()).lastModified(), before);

        {
            const std::scoped_lock lock(world.mutex);
            world.replies[str("/osv")].body = records(11);
        }
        const auto third = world.update();
        QVERIFY(third && third->isChanged);
        QCOMPARE(world.six().faults.size(), 11u);
        QVERIFY(world.six().faults[0].isExploited); // of what was fetched before
        // The one before is kept, to tell what is known only since.
        const auto earlier = AdvisoryDatabase::open(earlierAdvisoriesPath(world.database()));
        QVERIFY(earlier);
        QCOMPARE((*earlier)->assess(str("six"), str("1.0")).faults.size(), 10u);
        world.now = world.now.addDays(1);
        QVERIFY(world.updates().isDue());
    }

    void onePartThatFailsLeavesItsOld()
    {
        World world;
        QVERIFY(world.update());
        {
            const std::scoped_lock lock(world.mutex);
            world.replies[str("/kev")] = {404, "gone", {}};
            world.replies[str("/osv")].body = records(12);
        }
        const auto changed = world.update();
        QVERIFY(changed);
        QCOMPARE(changed->notes.size(), 1u);
        QCOMPARE(changed->notes[0].code, Code::NotFound);
        QVERIFY(changed->notes[0].subject.endsWith(str("/kev")));
        QCOMPARE(world.six().faults.size(), 12u);
        QVERIFY(world.six().faults[0].isExploited);
    }

    void whatCannotBeUsedLeavesTheOldWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("how");
        using How = ServerReply::How;
        QTest::newRow("page") << QByteArray("<html>sign in</html>") << int(How::Whole);
        QTest::newRow("cut") << records(30) << int(How::Cut);
        QTest::newRow("endless") << records(3) << int(How::Endless);
        QTest::newRow("hangs up") << QByteArray() << int(How::HangUp);
        QTest::newRow("another list") << kev << int(How::Whole);
        QTest::newRow("most of it is gone") << records(2) << int(How::Whole);
        QTest::newRow("nothing") << QByteArray() << int(How::Whole);
    }
    void whatCannotBeUsedLeavesTheOldWhole()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, how);
        World world;
        QVERIFY(world.update());
        QFile file(world.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const std::scoped_lock lock(world.mutex);
            ServerReply reply;
            reply.body = body;
            reply.how = static_cast<ServerReply::How>(how);
            world.replies[str("/osv")] = reply;
        }
        AdvisoryUpdates::Ports ports;
        ports.database = world.database();
        ports.now = [&] { return world.now; };
        ports.bounds.downloadBytes = 3'000'000;
        const auto changed = AdvisoryUpdates(ports).update({world.address("/osv"), {}, {}}, {}, {});
        QVERIFY(!changed);
        QVERIFY(!changed.error().detail.isEmpty());
        file.seek(0);
        QFile after(world.database());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), before);
        QVERIFY(QDir(world.dir.filePath(str("advisories"))).entryList({str("*.new")}).isEmpty());
    }

    void anOlderListIsNotTaken()
    {
        World world;
        QVERIFY(world.update());
        {
            const std::scoped_lock lock(world.mutex);
            world.replies[str("/epss")].body = QByteArray(epss).replace("2026-11-19", "2026-11-10");
        }
        const auto changed = world.update();
        QVERIFY(changed);
        QCOMPARE(changed->notes.size(), 1u);
        QVERIFY(changed->notes[0].detail.contains(str("2026-11-10")));
    }

    void aServerThatIsBusyIsAskedAgain()
    {
        World world;
        int asked = 0;
        HttpServer busy([&](const ServerRequest &) {
            if (++asked < 3)
                return ServerReply{503, {}, {{"Retry-After", "1"}}};
            ServerReply reply;
            reply.body = records(1);
            return reply;
        });
        const auto changed =
            world.updates().update({str("http://127.0.0.1:%1/x").arg(busy.port()), {}, {}}, {}, {});
        QVERIFY(changed);
        QCOMPARE(asked, 3);
    }

    void redirectsAreFollowedOnlyToWhatMayBeFetched()
    {
        World world;
        {
            const std::scoped_lock lock(world.mutex);
            world.replies[str("/moved")] = {302, {}, {{"Location", "/osv"}}};
            world.replies[str("/out")] = {302, {}, {{"Location", "http://198.51.100.7/osv"}}};
            world.replies[str("/round")] = {302, {}, {{"Location", "/round"}}};
            world.replies[str("/file")] = {302, {}, {{"Location", "file:///etc/passwd"}}};
        }
        QVERIFY(world.updates().update({world.address("/moved"), {}, {}}, {}, {}));
        for (const char *path : {"/out", "/round", "/file"})
            QCOMPARE(world.updates().update({world.address(path), {}, {}}, {}, {}).error().code, Code::Refused);
    }

    void addresses()
    {
        QVERIFY(checkAdvisoryAddress(str("https://a.example/x.zip")));
        QVERIFY(checkAdvisoryAddress(str("http://localhost:8000/x.zip")));
        QCOMPARE(checkAdvisoryAddress(str("http://a.example/x.zip")).error().code, Code::Refused);
        QCOMPARE(checkAdvisoryAddress(str("https://me:pw@a.example/x.zip")).error().code, Code::Refused);
        QCOMPARE(checkAdvisoryAddress(str("file:///etc/passwd")).error().code, Code::Malformed);
        QCOMPARE(checkAdvisoryAddress(str("x")).error().code, Code::Malformed);
    }

    void filesAreImported()
    {
        World world;
        const auto alone = world.updates().importFiles({world.write("k", kev)}, {}, {});
        QCOMPARE(alone.error().code, Code::NotFound); // a list of what is exploited is nothing without records
        QVERIFY(QDir().mkpath(world.dir.filePath(str("folder"))));
        world.write("folder/a.json", records(1).mid(1, records(1).size() - 2));
        const auto changed = world.updates().importFiles(
            {world.write("k", kev), world.write("e", epss), world.dir.filePath(str("folder"))}, {}, {});
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        QCOMPARE(world.six().faults.size(), 1u);
        QVERIFY(world.six().faults[0].isExploited);
        // Two files of records are together the new ones; the list stays.
        const QByteArray other = QByteArray(records(1)).replace("PYSEC-0", "PYSEC-9").replace("CVE-2021-1000", "CVE-2021-1009");
        QVERIFY(world.updates().importFiles({world.write("a", records(1)), world.write("b", other)}, {}, {}));
        QCOMPARE(world.six().faults.size(), 2u);
        QVERIFY(world.updates().importFiles({world.write("k", kev)}, {}, {})); // made of what is kept
        QCOMPARE(world.six().faults.size(), 2u);
        // Of an id that is in both, the newer record.
        const QByteArray newer = QByteArray(records(1, "0.5")).replace("2026-11-01", "2026-11-02");
        for (const QStringList &both : {QStringList{world.write("a", records(1)), world.write("b", newer)},
                                        QStringList{world.write("b", newer), world.write("a", records(1))}}) {
            const auto merged = world.updates().importFiles(both, {}, {});
            QVERIFY(merged);
            QCOMPARE(merged->facts.advisories, 1);
            QVERIFY(world.six().faults.empty());
        }
        QVERIFY(world.updates().importFiles({world.write("a", records(1)), world.write("b", other)}, {}, {}));
        const auto wrong = world.updates().importFiles({world.write("a", records(1)), world.write("h", "<p>")}, {}, {});
        QCOMPARE(wrong.error().code, Code::Malformed);
        QCOMPARE(world.six().faults.size(), 2u);
        world.write("advisories/osv.new", "left by a crash");
        QVERIFY(world.updates().remove());
        QCOMPARE(QDir(world.dir.filePath(str("advisories"))).entryList(QDir::Files), QStringList());
        QCOMPARE(world.updates().facts().error().code, Code::NotFound);
        QVERIFY(world.updates().remove());
    }

    void whatIsKeptIsNotLeftOutWhereItCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("another list") << records(1);
        QTest::newRow("damaged") << QByteArray("{\"vulnerabilities\":[");
    }
    void whatIsKeptIsNotLeftOutWhereItCannotBeRead()
    {
        QFETCH(QByteArray, content);
        World world;
        QVERIFY(world.update());
        const QString kept = world.dir.filePath(str("advisories/kev"));
        QVERIFY(QFile::remove(kept));
        if (!content.isEmpty())
            world.write("advisories/kev", content);
        // Nobody would see that nothing is exploited any more.
        const auto imported = world.updates().importFiles({world.write("a", records(1))}, {}, {});
        QVERIFY(!imported);
        QCOMPARE(imported.error().subject, kept);
        QCOMPARE(world.six().faults.size(), 10u);
        QVERIFY(world.six().faults[0].isExploited);
        // The next update has it again, though the server's is as it was.
        const auto changed = world.update();
        QVERIFY(changed && changed->isChanged && changed->notes.empty());
        QVERIFY(QFileInfo(kept).isFile());
    }

    void oneAtATime()
    {
        World world;
        QVERIFY(QDir().mkpath(world.dir.filePath(str("advisories"))));
        QLockFile other(world.dir.filePath(str("advisories/update.lock")));
        other.setStaleLockTime(0);
        QVERIFY(other.tryLock());
        QCOMPARE(world.update().error().code, Code::Busy);
    }

    void aStopLeavesTheOld()
    {
        World world;
        QVERIFY(world.update());
        {
            const std::scoped_lock lock(world.mutex);
            ServerReply slow;
            slow.body = "[ ";
            slow.how = ServerReply::How::Drip;
            world.replies[str("/osv")] = slow;
        }
        std::stop_source stop;
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            stop.request_stop();
        });
        const auto changed = world.update(stop.get_token());
        later.join();
        QCOMPARE(changed.error().code, Code::Stopped);
        QCOMPARE(world.six().faults.size(), 10u);
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryUpdates)
#include "tst_advisory_updates.moc"
