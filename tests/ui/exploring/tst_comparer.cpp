#include "core/audit/worker_pool.h"
#include "core/filter/filter_parser.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/settle.h"
#include "ui/exploring/comparer.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace gearaudit;
using namespace gearaudit::test;
using State = Comparer::State;

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}

PackedSnapshot report(const char *site, const char *packageList)
{
    auto record = gear("x", {python("/bin/python", "3.11.1", packageList)});
    record.site = str(site);
    return PackedReport::pack({record});
}
} // namespace

class ComparerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = {{str("/old"), report("hub", "numpy=1.0")},
                   {str("/lab"), report("lab", "numpy=3.0")}};
        m_isHeld = false;
        m_wasStopped = 0;
        Comparer::Ports ports;
        ports.pool = &m_pool;
        ports.read = [this](const QString &path, std::stop_token stop) -> Result<PackedSnapshot> {
            if (path == str("/large"))
                throw std::bad_alloc();
            while (m_isHeld && path == str("/old") && !stop.stop_requested())
                QThread::msleep(1);
            if (stop.stop_requested()) {
                ++m_wasStopped;
                return Unexpected{Error{Stage::Store, Code::Stopped, path, {}}};
            }
            if (!m_files.contains(path))
                return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
            return m_files.value(path);
        };
        m_earlier.reset();
        ports.advisoriesBefore = [this] { return m_earlier; };
        m_comparer = std::make_unique<Comparer>(std::move(ports));
        m_comparer->choose(Comparer::After, {str("/new"), report("hub", "numpy=2.0")});
    }
    void cleanup()
    {
        m_isHeld = false;
        m_comparer.reset();
    }

    void aFileIsReadWhenItIsChosen()
    {
        QCOMPARE(m_comparer->state(), State::NotChosen);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr}, str("hub"));
        QCOMPARE(m_comparer->state(), State::Busy);
        QVERIFY(m_comparer->sites(Comparer::Before).isEmpty());
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(m_comparer->sites(Comparer::Before), QStringList{str("hub")});
        QVERIFY(m_comparer->differsAtAll());
    }

    void readingThatThrowsIsToldAndEnds()
    {
        m_comparer->choose(Comparer::Before, {str("/large"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Failed);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Done);
    }

    void aSiteThatTheFileDoesNotHaveIsNoChoice()
    {
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr}, str("nowhere"));
        QTRY_COMPARE(m_comparer->state(), State::Done);
        // All of it is compared, so that the gear is there on both sides.
        QCOMPARE(m_comparer->difference().gears.size(), std::size_t(1));
        QCOMPARE(m_comparer->difference().gears[0].kind, ChangeKind::Changed);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr}, str("hub"));
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(m_comparer->difference().gears[0].kind, ChangeKind::Changed);
    }

    void aFileThatCannotBeReadIsAnErrorUntilAnotherIsChosen()
    {
        m_comparer->choose(Comparer::Before, {str("/none"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Failed);
        QCOMPARE(m_comparer->error().value_or(Error()).code, Code::NotFound);
        QSignalSpy changed(m_comparer.get(), &Comparer::changed);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_comparer->error());
        QTRY_COMPARE(m_comparer->state(), State::Done);
    }

    void whatIsNoLongerWantedIsStoppedAndItsAnswerDropped()
    {
        m_isHeld = true;
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        m_comparer->choose(Comparer::Before, {str("/lab"), nullptr});
        QTRY_COMPARE(m_wasStopped.load(), 1); // though it is held
        QTRY_COMPARE(m_comparer->state(), State::Done);
        settle(m_pool);
        QCOMPARE(m_comparer->state(), State::Done);
        QCOMPARE(m_comparer->sites(Comparer::Before), QStringList{str("lab")});
    }

    void theSameFilterIsComparedOnce()
    {
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Done);
        const FilterExpression filter = parseFilter(str("numpy")).value();
        m_comparer->setFilter(filter, explorationDay());
        QCOMPARE(m_comparer->state(), State::Busy);
        QTRY_COMPARE(m_comparer->state(), State::Done);
        m_comparer->setFilter(filter, explorationDay());
        QCOMPARE(m_comparer->state(), State::Done);
        m_comparer->setFilter(filter, explorationDay().addDays(1)); // `eol:` goes by the day
        QCOMPARE(m_comparer->state(), State::Busy);
        QTRY_COMPARE(m_comparer->state(), State::Done);
    }

    /// Also where the database comes later, is another one, or goes; and what the filter asks of faults.
    void faultsThatCameAreTold()
    {
        using gearaudit::testing::FakeAdvisories;
        using gearaudit::testing::faultOf;
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(), QStringList());
        const auto database = std::make_shared<FakeAdvisories>();
        database->add(str("numpy"), str("2.0"), faultOf(str("CVE-1"), Severity::High));
        m_comparer->setAdvisories(database);
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults().size(), 1);
        QVERIFY2(faults().front().contains(str("CVE-1")), qPrintable(faults().front()));
        QVERIFY(m_comparer->isOfTheseSides());
        m_comparer->setFilter(parseFilter(str("severity>=high")).value(), explorationDay());
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(m_comparer->difference().gears.size(), std::size_t(1));
        m_comparer->setFilter(parseFilter(str("severity>=critical")).value(), explorationDay());
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(m_comparer->difference().gears.size(), std::size_t(0));
        m_comparer->setFilter({}, explorationDay());
        m_comparer->setAdvisories(nullptr);
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(), QStringList());
    }

    /// What was there already, and only a newer database knows of, is no change of the gear.
    void whatOnlyANewerDatabaseKnowsIsTold()
    {
        using gearaudit::testing::FakeAdvisories;
        using gearaudit::testing::faultOf;
        const QDateTime made(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC);
        const auto database = std::make_shared<FakeAdvisories>();
        for (const char *version : {"1.0", "2.0"})
            database->add(str("numpy"), str(version), faultOf(str("CVE-1"), Severity::High));
        AdvisoryFacts facts;
        facts.made = made;
        database->setFacts(facts);
        m_earlier = std::make_shared<FakeAdvisories>();
        m_comparer->setAdvisories(database);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr, made.addDays(-1)});
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(), QStringList());
        QCOMPARE(faults(ChangeSubject::KnownFault).size(), 1);
        // By the database of then that was today's, nothing is new.
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr, made.addDays(1)});
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(ChangeSubject::KnownFault), QStringList());
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr, made.addDays(-1)});
        QTRY_COMPARE(faults(ChangeSubject::KnownFault).size(), 1);
        m_earlier.reset();
        m_comparer->setFilter(parseFilter(str("numpy")).value(), explorationDay());
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(ChangeSubject::KnownFault), QStringList());
    }

    void whatWasJudgedDoesNotCount()
    {
        using gearaudit::testing::FakeAdvisories;
        using gearaudit::testing::faultOf;
        const auto database = std::make_shared<FakeAdvisories>();
        database->add(str("numpy"), str("2.0"), faultOf(str("CVE-1"), Severity::High));
        m_comparer->setFilter({}, explorationDay());
        m_comparer->setAdvisories(database);
        m_comparer->choose(Comparer::Before, {str("/old"), nullptr});
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults().size(), 1);
        FaultJudgement judgement;
        judgement.fault = str("CVE-1");
        judgement.status = str("not_affected");
        m_comparer->setJudgements(Comparer::After,
                                  std::make_shared<const std::vector<FaultJudgement>>(1, judgement));
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults(), QStringList());
        m_comparer->setJudgements(Comparer::After, nullptr);
        QTRY_COMPARE(m_comparer->state(), State::Done);
        QCOMPARE(faults().size(), 1);
    }

private:
    QStringList faults(ChangeSubject subject = ChangeSubject::Fault) const
    {
        QStringList found;
        for (const auto &gear : m_comparer->difference().gears) {
            for (const Change &change : gear.changes) {
                if (change.subject == subject)
                    found << change.name + QLatin1Char(' ') + change.before + QLatin1Char(' ') + change.after;
            }
        }
        return found;
    }

    WorkerPool m_pool;
    QMap<QString, PackedSnapshot> m_files;
    AdvisorySnapshot m_earlier; ///< changed only while nothing is compared
    std::atomic<bool> m_isHeld = false;
    std::atomic<int> m_wasStopped = 0;
    std::unique_ptr<Comparer> m_comparer;
};

QTEST_GUILESS_MAIN(ComparerTest)
#include "tst_comparer.moc"
