#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/settle.h"
#include "tests/support/window_fixture.h"
#include "ui/auditing/audit_controller.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace gearaudit;
using namespace gearaudit::test;

using Run = AuditController::Run;

class AuditControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_bench = std::make_unique<WindowFixture>();
        m_bench->listing = GearListing{{},
                                       {plannedGear(QStringLiteral("a"), QStringLiteral("one")),
                                        plannedGear(QStringLiteral("b"), QStringLiteral("two"))},
                                       {}};
    }

    void cleanup()
    {
        m_bench->gate.open();
        m_bench->engineGate.open();
        m_controller.reset();
        m_bench.reset();
    }

    void mayNotStartBeforeTheEngineIsReady()
    {
        make();
        QCOMPARE(m_controller->startObstacle(),
                 QStringLiteral("It is not known yet whether Docker is ready."));
        m_bench->engineGate.shut();
        m_controller->checkEngine();
        QCOMPARE(m_controller->startObstacle(),
                 QStringLiteral("It is being checked whether Docker is ready."));
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Idle);
        m_bench->engineGate.open();
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
    }

    void theLatestAnswerAboutTheEngineCounts()
    {
        make();
        std::atomic<int> asked = 0;
        m_bench->engine = [&asked] {
            EngineState state;
            state.kind = EngineState::Kind::Ready;
            state.version = QString::number(++asked);
            // The first answer comes long after the second.
            if (state.version == QLatin1String("1")) {
                while (asked < 3)
                    QThread::msleep(2);
            }
            return state;
        };
        m_controller->checkEngine();
        QTRY_COMPARE(asked.load(), 1);
        m_controller->checkEngine();
        QTRY_COMPARE(m_controller->engine().version, QStringLiteral("2"));
        asked = 3;
        settle(m_bench->pool); // the first has been answered now
        QCOMPARE(m_controller->engine().version, QStringLiteral("2"));
    }

    void canBeLetGoWhileItWaits()
    {
        std::atomic<bool> hasEnded = false;
        WindowParts parts = m_bench->parts();
        parts.checkEngine = [&hasEnded, check = parts.checkEngine](std::stop_token stop) {
            const EngineState state = check(stop);
            hasEnded = true;
            return state;
        };
        m_controller = std::make_unique<AuditController>(parts);
        m_bench->engineGate.shut();
        m_controller->checkEngine();
        m_controller->readResults();
        m_controller.reset();
        QTRY_VERIFY(hasEnded); // by its stop token: the gate is shut
        settle(m_bench->pool); // nobody takes the answers
    }

    void showsWhatIsStored()
    {
        m_bench->stored = sampleRecords();
        make();
        m_controller->readResults();
        QVERIFY(m_controller->isReading());
        QVERIFY(m_controller->saveObstacle() == QStringLiteral("There are no results yet."));
        QTRY_COMPARE(m_controller->report()->gears.size(), 4U);
        QVERIFY(m_controller->saveObstacle().isEmpty());
        QCOMPARE(m_controller->sources().organisations(),
                 (QMap<QString, int>{{QStringLiteral("brainlife"), 1},
                                     {QStringLiteral("flywheel"), 3}}));
    }

    void saysWhatCannotBeRead()
    {
        m_bench->stored = Unexpected{Error{Stage::Store, Code::Malformed, QStringLiteral("/x.json"),
                                           QStringLiteral("line 3, column 7")}};
        make();
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->readResults();
        QTRY_COMPARE(said.size(), 1);
        const QString text = said[0][0].toString();
        QVERIFY2(text.contains(QStringLiteral("/x.json")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("line 3, column 7")), qPrintable(text));
        QVERIFY(!m_controller->isReading());
    }

    void resultsGrowWhileItRuns()
    {
        m_bench->stored = sampleRecords();
        ready();
        m_bench->gate.shut();
        QTRY_COMPARE(m_controller->report()->gears.size(), 4U);
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Running);
        QCOMPARE(m_controller->startObstacle(), QStringLiteral("An audit is running."));
        QTRY_VERIFY(m_controller->progress().isPlanned());
        QCOMPARE(m_controller->sources().organisations(),
                 (QMap<QString, int>{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}}));
        m_bench->gate.open();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QTRY_COMPARE(m_controller->report()->gears.size(), 6U);
        QCOMPARE(m_controller->progress().done(), 2);
    }

    void stoppingIsAStateOfItsOwn()
    {
        ready();
        m_bench->gate.shut();
        QCOMPARE(m_controller->stopObstacle(), QStringLiteral("No audit is running."));
        m_controller->start();
        QTRY_VERIFY(m_controller->progress().isPlanned());
        QVERIFY(m_controller->stopObstacle().isEmpty());
        QSignalSpy finished(m_controller.get(), &AuditController::finished);
        m_controller->stop();
        QVERIFY(m_controller->run() == Run::Stopping);
        QCOMPARE(m_controller->startObstacle(), QStringLiteral("The audit is being stopped."));
        QCOMPARE(m_controller->stopObstacle(), QStringLiteral("The audit is being stopped."));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_controller->run() == Run::Idle);
    }

    void startingOverBeginsWithNothing()
    {
        m_bench->stored = sampleRecords();
        ready();
        QTRY_COMPARE(m_controller->report()->gears.size(), 4U);
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QTRY_COMPARE(m_controller->report()->gears.size(), 2U);
        QVERIFY(m_bench->asked.plan.refresh);
        QVERIFY(m_bench->kept->calls.contains(QStringLiteral("archive")));
    }

    void aSourceThatFailsIsAProblem()
    {
        m_bench->listing =
            Unexpected{Error{Stage::Source, Code::Unreachable, QStringLiteral("https://x.test"),
                             QStringLiteral("no route")}};
        ready();
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->start();
        QTRY_VERIFY(!said.isEmpty());
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().startsWith(QStringLiteral(
            "The gears of https://x.test could not be listed: it cannot be reached.")));
        QCOMPARE(said[0][1].value<AuditController::Weight>(), AuditController::Weight::Problem);
    }

    void aNoteSaysThatItGoesOn()
    {
        m_bench->listing->notes = {
            {Stage::Source, Code::Unreachable, QStringLiteral("https://x.test"), {}}};
        ready();
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->start();
        QTRY_COMPARE(said.size(), 2);
        QCOMPARE(said[0][0].toString(), QStringLiteral("https://x.test cannot be reached; the copy "
                                                       "from the last time is used."));
        QCOMPARE(said[0][1].value<AuditController::Weight>(), AuditController::Weight::Note);
        QCOMPARE(said[1][0].toString(), QStringLiteral("2 gears audited."));
        QCOMPARE(said[1][1].value<AuditController::Weight>(), AuditController::Weight::Done);
    }

    void theChoiceIsHandedOn()
    {
        ready();
        m_controller->setChoice({true, {QStringLiteral("a")}, {}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_bench->asked.plan.withoutOrganisations, QStringList{QStringLiteral("a")});
        QCOMPARE(m_bench->kept->appended.size(), 1U);
        QCOMPARE(m_bench->kept->appended[0].site, QStringLiteral("b"));
        m_controller->setChoice({false, {}, {}});
        // The engine is asked again after each run.
        QTRY_COMPARE(m_controller->startObstacle(),
                     QStringLiteral("Nothing is ticked under Sources."));
    }

private:
    void make() { m_controller = std::make_unique<AuditController>(m_bench->parts()); }
    void ready()
    {
        make();
        m_controller->checkEngine();
        m_controller->readResults();
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
    }

    std::unique_ptr<WindowFixture> m_bench;
    std::unique_ptr<AuditController> m_controller;
};

QTEST_GUILESS_MAIN(AuditControllerTest)
#include "tst_audit_controller.moc"
