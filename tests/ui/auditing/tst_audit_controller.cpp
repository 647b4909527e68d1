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
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->listing = GearListing{{},
                                         {plannedGear(QStringLiteral("a"), QStringLiteral("one")),
                                          plannedGear(QStringLiteral("b"), QStringLiteral("two"))},
                                         {}};
    }

    void cleanup()
    {
        m_fixture->gate.open();
        m_fixture->engineGate.open();
        m_controller.reset();
        m_fixture.reset();
    }

    void mayNotStartBeforeTheEngineIsReady()
    {
        make();
        QCOMPARE(m_controller->startObstacle(),
                 QStringLiteral("It is not known yet whether Docker is ready."));
        m_fixture->engineGate.shut();
        m_controller->checkEngine();
        QCOMPARE(m_controller->startObstacle(),
                 QStringLiteral("It is being checked whether Docker is ready."));
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Idle);
        m_fixture->engineGate.open();
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
    }

    void theLatestAnswerAboutTheEngineCounts()
    {
        make();
        std::atomic<int> asked = 0;
        m_fixture->engine = [&asked] {
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
        settle(m_fixture->pool); // the first has been answered now
        QCOMPARE(m_controller->engine().version, QStringLiteral("2"));
    }

    void canBeLetGoWhileItWaits()
    {
        std::atomic<bool> hasEnded = false;
        WindowPorts ports = m_fixture->ports();
        ports.checkEngine = [&hasEnded, check = ports.checkEngine](std::stop_token stop) {
            const EngineState state = check(stop);
            hasEnded = true;
            return state;
        };
        m_controller = std::make_unique<AuditController>(ports);
        m_fixture->engineGate.shut();
        m_controller->checkEngine();
        m_controller->readResults();
        m_controller.reset();
        QTRY_VERIFY(hasEnded); // by its stop token: the gate is shut
        settle(m_fixture->pool); // nobody takes the answers
    }

    void showsWhatIsStored()
    {
        m_fixture->stored = sampleRecords();
        make();
        m_controller->readResults();
        QVERIFY(m_controller->isReading());
        QVERIFY(m_controller->saveObstacle() == QStringLiteral("There are no results yet."));
        QTRY_COMPARE(m_controller->recorded().size(), 4U);
        QVERIFY(m_controller->saveObstacle().isEmpty());
        QCOMPARE(m_controller->sources().organisations(),
                 (QMap<QString, int>{{QStringLiteral("brainlife"), 1},
                                     {QStringLiteral("flywheel"), 3}}));
    }

    void saysWhatCannotBeRead()
    {
        m_fixture->stored =
            Unexpected{Error{Stage::Store, Code::Malformed, QStringLiteral("/x.json"),
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

    void workThatThrowsEndsAllTheSame()
    {
        WindowPorts ports = m_fixture->ports();
        ports.readResults = []() -> KeptResults { throw std::bad_alloc(); };
        ports.checkEngine = [](std::stop_token) -> EngineState { throw std::bad_alloc(); };
        m_controller = std::make_unique<AuditController>(ports);
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->readResults();
        QTRY_VERIFY(!m_controller->isReading());
        QCOMPARE(said.size(), 1);
        m_controller->checkEngine();
        QTRY_COMPARE(m_controller->engine().kind, EngineState::Kind::Failed);
    }

    void resultsGrowWhileItRuns()
    {
        m_fixture->stored = sampleRecords();
        ready();
        m_fixture->gate.shut();
        QTRY_COMPARE(m_controller->recorded().size(), 4U);
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Running);
        QCOMPARE(m_controller->startObstacle(), QStringLiteral("An audit is running."));
        QTRY_VERIFY(m_controller->progress().isPlanned());
        QCOMPARE(m_controller->sources().organisations(),
                 (QMap<QString, int>{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}}));
        m_fixture->gate.open();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QTRY_COMPARE(m_controller->recorded().size(), 6U);
        QCOMPARE(m_controller->progress().done(), 2);
    }

    void stoppingIsAStateOfItsOwn()
    {
        ready();
        m_fixture->gate.shut();
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
        m_fixture->stored = sampleRecords();
        ready();
        QTRY_COMPARE(m_controller->recorded().size(), 4U);
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QTRY_COMPARE(m_controller->recorded().size(), 2U);
        QVERIFY(m_fixture->asked.plan.refresh);
        QVERIFY(m_fixture->kept->calls.contains(QStringLiteral("archive")));
    }

    /// Whatever is ticked: of the gears that were chosen, and of nothing else.
    void chosenGearsAreAuditedAgain()
    {
        m_fixture->stored = sampleRecords();
        ready();
        QTRY_COMPARE(m_controller->recorded().size(), 4U);
        m_controller->setChoice({false, {}, {}});
        QVERIFY(!m_controller->startObstacle().isEmpty());
        QVERIFY(m_controller->auditAgainObstacle().isEmpty());
        const RecordKey gone{Collection::Instances, QStringLiteral("nowhere"), QStringLiteral("x")};
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->auditAgain({gone});
        QCOMPARE(said.size(), 1);
        QVERIFY(m_controller->run() == Run::Idle);
        m_controller->auditAgain({{Collection::Exchange, QStringLiteral("flywheel"), QStringLiteral("curate (1.0)")},
                                  {Collection::Exchange, QStringLiteral("flywheel"), QStringLiteral("mriqc")}});
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_fixture->asked.exchange);
        QVERIFY(m_fixture->asked.plan.refresh);
        QCOMPARE(m_fixture->asked.plan.only,
                 (QStringList{QStringLiteral("flywheel/curate"), QStringLiteral("flywheel/mriqc")}));
    }

    void aSourceThatFailsIsAProblem()
    {
        m_fixture->listing =
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
        m_fixture->listing->notes = {
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
        QCOMPARE(m_fixture->asked.plan.withoutOrganisations, QStringList{QStringLiteral("a")});
        QCOMPARE(m_fixture->kept->appended.size(), 1U);
        QCOMPARE(m_fixture->kept->appended[0].site, QStringLiteral("b"));
        m_controller->setChoice({false, {}, {}});
        // The engine is asked again after each run.
        QTRY_COMPARE(m_controller->startObstacle(),
                     QStringLiteral("Nothing is ticked under To Audit."));
    }

private:
    void make() { m_controller = std::make_unique<AuditController>(m_fixture->ports()); }
    void ready()
    {
        make();
        m_controller->checkEngine();
        m_controller->readResults();
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<AuditController> m_controller;
};

QTEST_GUILESS_MAIN(AuditControllerTest)
#include "tst_audit_controller.moc"
