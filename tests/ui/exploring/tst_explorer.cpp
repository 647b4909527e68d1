#include "core/audit/worker_pool.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "tests/support/settle.h"
#include "ui/exploring/explorer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

GearRecord oneGear(const QString &site, const QString &name)
{
    return sampleGear(site, name, QStringLiteral("1"),
                      {{QStringLiteral("numpy"), QStringLiteral("1.0")}});
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class ExplorerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pool = std::make_unique<WorkerPool>();
        Explorer::Ports ports;
        ports.pool = m_pool.get();
        ports.today = [] { return explorationDay(); };
        // A file's text is the name of its one gear.
        ports.read = [this](const QString &path, std::stop_token stop) -> Result<PackedSnapshot> {
            if (m_isWithoutMemory)
                throw std::bad_alloc();
            while (m_isHeld && !stop.stop_requested())
                QThread::msleep(1);
            if (stop.stop_requested())
                return Unexpected{Error{Stage::Store, Code::Stopped, path, {}}};
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
            return PackedReport::pack(
                {oneGear(QStringLiteral("hub"), QString::fromUtf8(file.readAll()))});
        };
        m_explorer = std::make_unique<Explorer>(std::move(ports));
    }

    void cleanup()
    {
        m_isHeld = false;
        m_isWithoutMemory = false;
        m_explorer.reset();
        m_pool.reset();
    }

    void beginsWithNothing()
    {
        QVERIFY(m_explorer->exploration());
        QVERIFY(m_explorer->exploration()->reports.empty());
        QVERIFY(!m_explorer->isReading());
    }

    void opensSeveralFiles()
    {
        const QString one = file("one.json", "a");
        const QString two = file("two.json", "b");
        QSignalSpy opened(m_explorer.get(), &Explorer::opened);
        m_explorer->open({one, two, one});
        QVERIFY(m_explorer->isReading());
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(titles(), (QStringList{QStringLiteral("one.json"), QStringLiteral("two.json")}));
        QVERIFY(m_explorer->exploration()->reports[0].loaded.modified.isValid());
        QVERIFY(!m_explorer->isReading());
    }

    void filesOfOneNameAreToldApart()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("old")));
        m_explorer->open({file("r.json", "a"), file("old/r.json", "b")});
        QTRY_COMPARE(gears().size(), 2);
        QCOMPARE(titles()[1], QStringLiteral("old/r.json"));
        QVERIFY(titles()[0].endsWith(QStringLiteral("/r.json")));
    }

    void whatIsHiddenIsLeftOutOfEverything()
    {
        const QString one = file("one.json", "a");
        m_explorer->open({one, file("two.json", "b")});
        QTRY_COMPARE(gears().size(), 2);
        m_explorer->setShown(one, false);
        QTRY_COMPARE(gears(), QStringList{QStringLiteral("b")});
        QVERIFY(!m_explorer->reports()[0].isShown);
        QVERIFY(m_explorer->reports()[0].report); // it is still open
        m_explorer->setShown(one, true);
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));

        // A site of results that go on growing.
        const QString live = m_folder->filePath(QStringLiteral("live.json"));
        m_explorer->setLive(live, QStringLiteral("here"),
                            PackedReport::pack({oneGear(QStringLiteral("hub"), QStringLiteral("c")),
                                                oneGear(QStringLiteral("lab"), QStringLiteral("d"))}));
        QTRY_COMPARE(gears().size(), 4);
        const ReportSite hub{Collection::Exchange, QStringLiteral("hub")};
        m_explorer->setSiteShown(live, hub, false);
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("d"), QStringLiteral("a"), QStringLiteral("b")}));
        m_explorer->addLive(live, QStringLiteral("here"), {oneGear(QStringLiteral("lab"), QStringLiteral("e")),
                                                           oneGear(QStringLiteral("hub"), QStringLiteral("f"))});
        QTRY_VERIFY(gears().contains(QStringLiteral("e")));
        QVERIFY(!gears().contains(QStringLiteral("f")));
        m_explorer->setSiteShown(live, hub, true);
        QTRY_COMPARE(gears().size(), 6);
    }

    void aFileThatCannotBeReadIsToldAndNotListed()
    {
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->open({file("good.json", "a"), m_folder->filePath(QStringLiteral("none"))});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Code::NotFound);
        QTRY_COMPARE(gears(), QStringList{QStringLiteral("a")});
        QCOMPARE(titles(), QStringList{QStringLiteral("good.json")});
    }

    void readingThatThrowsEnds()
    {
        m_isWithoutMemory = true;
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->open({file("large.json", "a")});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().detail.contains(QStringLiteral("memory")));
        QVERIFY(!m_explorer->isReading());
        QVERIFY(m_explorer->reports().empty());
    }

    void oneThatIsClosedWhileItIsReadDoesNotComeBack()
    {
        m_isHeld = true;
        const QString path = file("one.json", "a");
        m_explorer->open({path});
        m_explorer->close(path);
        QVERIFY(m_explorer->reports().empty());
        settle(*m_pool); // what reads has ended
        QVERIFY(m_explorer->reports().empty());
        QVERIFY(m_explorer->exploration()->reports.empty());
    }

    void theAnswerToAnEarlierOpeningIsDropped()
    {
        m_isHeld = true;
        const QString path = file("one.json", "a");
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->open({path});
        m_explorer->close(path); // which ends its reading with an error
        m_explorer->open({path});
        m_isHeld = false;
        QTRY_COMPARE(gears(), QStringList{QStringLiteral("a")});
        settle(*m_pool);
        QCOMPARE(gears(), QStringList{QStringLiteral("a")});
        QVERIFY(failed.isEmpty());
    }

    void closesAndOpensAgain()
    {
        const QString path = file("one.json", "a");
        m_explorer->open({path});
        QTRY_COMPARE(gears().size(), 1);
        m_explorer->close(path);
        QTRY_VERIFY(gears().isEmpty());
        m_explorer->open({path});
        QTRY_COMPARE(gears().size(), 1);
    }

    void aFileThatChangesIsOfferedNotTaken()
    {
        const QString path = file("one.json", "a");
        m_explorer->open({path});
        QTRY_COMPARE(gears().size(), 1);
        write(path, "other");
        m_explorer->checkFiles();
        QTRY_VERIFY(m_explorer->reports()[0].hasChanged);
        QCOMPARE(gears(), QStringList{QStringLiteral("a")});
        m_explorer->reload(path);
        QTRY_COMPARE(gears(), QStringList{QStringLiteral("other")});
        QVERIFY(!m_explorer->reports()[0].hasChanged);
    }

    void aFileThatIsReplacedIsNoticedByItself()
    {
        const QString path = file("one.json", "a");
        m_explorer->open({path});
        QTRY_COMPARE(gears().size(), 1);
        for (const char *text : {"second", "the third"}) {
            write(path + QStringLiteral(".new"), text);
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::rename(path + QStringLiteral(".new"), path));
            QTRY_VERIFY(m_explorer->reports()[0].hasChanged);
            m_explorer->reload(path);
            QTRY_COMPARE(gears(), QStringList{QString::fromLatin1(text)});
        }
    }

    void aReloadThatFailsLeavesWhatWasThere()
    {
        const QString path = file("one.json", "a");
        m_explorer->open({path});
        QTRY_COMPARE(gears().size(), 1);
        QVERIFY(QFile::remove(path));
        QSignalSpy failed(m_explorer.get(), &Explorer::failed);
        m_explorer->reload(path);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(gears().size(), 1);
        QCOMPARE(titles().size(), 1);
    }

    void filtersAllReports()
    {
        m_explorer->open({file("one.json", "a"), file("two.json", "b")});
        QTRY_COMPARE(gears().size(), 2);
        m_explorer->setFilter(QStringLiteral("gear:b"));
        QTRY_COMPARE(m_explorer->exploration()->filterText, QStringLiteral("gear:b"));
        QCOMPARE(matching(), (std::vector<quint32>{0, 1}));
        // One that is opened later is searched, too.
        m_explorer->open({file("three.json", "b")});
        QTRY_COMPARE(matching(), (std::vector<quint32>{0, 1, 1}));
        m_explorer->setFilter(QString());
        QTRY_COMPARE(matching(), (std::vector<quint32>{1, 1, 1}));
    }

    void aMistakeLeavesTheLastResult()
    {
        m_explorer->open({file("one.json", "a")});
        m_explorer->setFilter(QStringLiteral("gear:x"));
        QTRY_COMPARE(matching(), std::vector<quint32>{0});
        QSignalSpy mistaken(m_explorer.get(), &Explorer::mistaken);
        QSignalSpy understood(m_explorer.get(), &Explorer::understood);
        m_explorer->setFilter(QStringLiteral("gear:x numpy<"));
        QCOMPARE(mistaken.size(), 1);
        QCOMPARE(mistaken[0][0].value<FilterError>().problem, FilterProblem::MissingVersion);
        QVERIFY(understood.isEmpty());
        QCOMPARE(m_explorer->exploration()->filterText, QStringLiteral("gear:x"));
        m_explorer->setFilter(QStringLiteral("gear:a numpy<2"));
        QCOMPARE(understood.size(), 1);
        QTRY_COMPARE(matching(), std::vector<quint32>{1});
    }

    void theLatestFilterWins()
    {
        m_explorer->open({file("one.json", "a")});
        QTRY_COMPARE(gears().size(), 1);
        QSignalSpy changed(m_explorer.get(), &Explorer::changed);
        for (const char *text : {"gear:x", "gear:y", "gear:z", "gear:a"})
            m_explorer->setFilter(QLatin1String(text));
        QTRY_COMPARE(m_explorer->exploration()->filterText, QStringLiteral("gear:a"));
        QCOMPARE(changed.size(), 1); // what was wanted meanwhile is not shown
        QCOMPARE(matching(), std::vector<quint32>{1});
    }

    void liveResultsStandFirstAndGrow()
    {
        m_explorer->open({file("one.json", "file")});
        QTRY_COMPARE(gears().size(), 1);
        const QString master = m_folder->filePath(QStringLiteral("master.json"));
        const QString title = QStringLiteral("Results");
        const auto read = PackedReport::pack({oneGear(QStringLiteral("s"), QStringLiteral("b"))});
        m_explorer->setLive(master, title, read);
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("b"), QStringLiteral("file")}));
        QCOMPARE(m_explorer->exploration()->reports[0].loaded.report, read); // no copy of it
        QVERIFY(m_explorer->exploration()->reports[0].loaded.isLive);
        QCOMPARE(titles()[0], title);
        for (const char *name : {"c", "d", "b"})
            m_explorer->addLive(master, title, {oneGear(QStringLiteral("s"), QLatin1String(name))});
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("b"), QStringLiteral("c"),
                                           QStringLiteral("d"), QStringLiteral("file")}));
        // It is not a file to be closed.
        m_explorer->close(master);
        QCOMPARE(titles().size(), 2);
        m_explorer->setLive(master, title, PackedReport::pack({}));
        QTRY_COMPARE(gears(), QStringList{QStringLiteral("file")});
        QCOMPARE(titles().size(), 1);
        m_explorer->addLive(master, title, {oneGear(QStringLiteral("s"), QStringLiteral("e"))});
        QTRY_COMPARE(titles().size(), 2);
        // What a refresh replaces leaves, also before it was packed; the others stay.
        m_explorer->addLive(master, title, {oneGear(QStringLiteral("s"), QStringLiteral("f")),
                                            oneGear(QStringLiteral("s"), QStringLiteral("g"))});
        m_explorer->removeLive(master,
                               {{Collection::Exchange, QStringLiteral("s"), QStringLiteral("e")},
                                {Collection::Exchange, QStringLiteral("s"), QStringLiteral("f")}});
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("g"), QStringLiteral("file")}));
        m_explorer->dropLive(master);
        QTRY_COMPARE(titles().size(), 1);
    }

    void whatEndsWhileResultsAreReadIsThereToo()
    {
        const QString master = m_folder->filePath(QStringLiteral("master.json"));
        const QString title = QStringLiteral("Results");
        m_explorer->addLive(master, title, {oneGear(QStringLiteral("s"), QStringLiteral("old"))});
        m_explorer->setLive(
            master, title,
            PackedReport::pack({oneGear(QStringLiteral("s"), QStringLiteral("a"))}));
        m_explorer->addLive(master, title, {oneGear(QStringLiteral("s"), QStringLiteral("b"))});
        QTRY_COMPARE(gears(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void whatIsTheSameIsNotSearchedAgain()
    {
        m_explorer->open({file("one.json", "a")});
        QTRY_COMPARE(gears().size(), 1);
        const auto matches = m_explorer->exploration()->reports[0].matches;
        m_explorer->open({file("two.json", "b")});
        QTRY_COMPARE(gears().size(), 2);
        QCOMPARE(m_explorer->exploration()->reports[0].matches, matches);
        m_explorer->setFilter(QStringLiteral("a"));
        QTRY_VERIFY(m_explorer->exploration()->reports[0].matches != matches);
    }

private:
    QString file(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        write(path, text);
        return path;
    }

    QStringList gears() const
    {
        QStringList names;
        for (const FilteredReport &explored : m_explorer->exploration()->reports) {
            const PackedReport &report = *explored.loaded.report;
            for (quint32 gear = 0; gear < report.gearCount(); ++gear)
                names << report.text(report.gear(gear).name);
        }
        return names;
    }

    QStringList titles() const
    {
        QStringList list;
        for (const ReportState &report : m_explorer->reports())
            list << report.title;
        return list;
    }

    std::vector<quint32> matching() const
    {
        std::vector<quint32> counts;
        for (const FilteredReport &explored : m_explorer->exploration()->reports)
            counts.push_back(explored.matches->gearCount);
        return counts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkerPool> m_pool;
    std::unique_ptr<Explorer> m_explorer;
    std::atomic<bool> m_isHeld = false;
    std::atomic<bool> m_isWithoutMemory = false;
};

QTEST_GUILESS_MAIN(ExplorerTest)
#include "tst_explorer.moc"
