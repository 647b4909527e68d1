#include "tests/support/english.h"
#include "tests/support/report_records.h"
#include "tests/support/sample_records.h"
#include "tests/support/settle.h"
#include "tests/support/window_fixture.h"
#include "ui/auditing/audit_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

using Run = AuditController::Run;
using Weight = AuditController::Weight;

namespace
{
const QString lab = QStringLiteral("Lab");
const QString clinic = QStringLiteral("Clinic");

GearListing listingOf(const QString &name)
{
    return {name, {siteGear(name, QStringLiteral("gear"))}, {}};
}
} // namespace

/// An audit of instances, alone or beside the Exchange, and a change of the settings.
class AuditInstancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->listing =
            GearListing{{}, {plannedGear(QStringLiteral("a"), QStringLiteral("one"))}, {}};
        m_fixture->instances = {site(lab), site(clinic)};
        m_fixture->siteListings = {{lab, listingOf(lab)}, {clinic, listingOf(clinic)}};
    }

    void cleanup()
    {
        m_fixture->gate.open();
        m_controller.reset();
        m_fixture.reset();
    }

    void anyMixtureIsAudited()
    {
        ready();
        m_controller->start();
        QVERIFY(m_controller->isFindingKeys());
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(audited(), (QStringList{QStringLiteral("Clinic/gear"), QStringLiteral("Lab/gear"),
                                         QStringLiteral("a/one")}));
        QCOMPARE(m_controller->sources().instances(), (QMap<QString, int>{{lab, 1}, {clinic, 1}}));

        choose({false, {}, {clinic + QStringLiteral("-id")}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(!m_fixture->asked.exchange);
        QCOMPARE(m_fixture->asked.instances, InstanceList{site(clinic)});

        choose({true, {}, {}});
        m_controller->start();
        QVERIFY(!m_controller->isFindingKeys()); // none are needed
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_fixture->asked.instances.empty());
        QCOMPARE(m_fixture->keysWanted, (QList<std::size_t>{2, 1}));
    }

    void aBadKeyIsARowWithItsReasonAndTheOthersGoOn()
    {
        const Error noKey{Stage::Keychain, Code::NotFound, lab, {}};
        m_fixture->keys.insert(lab + QStringLiteral("-id"), Unexpected{noKey});
        m_fixture->instances.push_back(site(QStringLiteral("Old")));
        const Error expired{Stage::Network, Code::Unauthorized, QStringLiteral("Old"),
                            QStringLiteral("expired")};
        m_fixture->siteListings.insert(QStringLiteral("Old"), Unexpected{expired});
        ready();
        QSignalSpy said(m_controller.get(), &AuditController::said);
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(audited(), (QStringList{QStringLiteral("Clinic/gear"), QStringLiteral("a/one")}));
        QCOMPARE(m_controller->sources().problems(),
                 (QMap<QString, Error>{{lab, noKey}, {QStringLiteral("Old"), expired}}));
        QVERIFY(!m_controller->sources().exchangeProblem());
        QVERIFY(!m_controller->sources().instances().contains(lab));
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0][0].toString(),
                 QStringLiteral("No key is stored for Lab. Enter its API key again."));
        QVERIFY(said[1][0].toString().startsWith(QStringLiteral("Old did not answer")));
        QVERIFY(said[1][0].toString().contains(QStringLiteral("Check the key")));
        QCOMPARE(said[2][0].toString(), QStringLiteral("2 gears audited."));
        QCOMPARE(said[2][1].value<Weight>(), Weight::Problem);

        // It is forgotten when the next run finds a key.
        m_fixture->keys.clear();
        choose({false, {}, {lab + QStringLiteral("-id")}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_controller->sources().problems(),
                 (QMap<QString, Error>{{QStringLiteral("Old"), expired}}));
    }

    void whereNoSourceCanBeListedEachIsNamed()
    {
        m_fixture->listing =
            Unexpected{Error{Stage::Source, Code::Unreachable, QStringLiteral("/x"), {}}};
        for (const QString &name : {lab, clinic})
            m_fixture->keys.insert(name + QStringLiteral("-id"),
                                   Unexpected{Error{Stage::Keychain, Code::Locked, name, {}}});
        ready();
        QSignalSpy said(m_controller.get(), &AuditController::said);
        QSignalSpy finished(m_controller.get(), &AuditController::finished);
        m_controller->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(said.size(), 3);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("/x")));
        QVERIFY(said[1][0].toString().contains(lab));
        QVERIFY(said[2][0].toString().contains(clinic));
        QVERIFY(m_controller->sources().exchangeProblem());
    }

    void stopEndsTheSearchForKeys()
    {
        m_fixture->keysHeldUp = true;
        ready();
        QSignalSpy finished(m_controller.get(), &AuditController::finished);
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Running);
        QCOMPARE(m_controller->startObstacle(), QStringLiteral("An audit is running."));
        m_controller->stop();
        QVERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].value<AuditOutcome>().stopped);
        m_fixture->keysHeldUp = false;
        laterKeysAreFound(); // an answer that comes late starts nothing
        QVERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_fixture->kept->appended.empty());
    }

    void canBeLetGoWhileItWaitsForKeys()
    {
        m_fixture->keysHeldUp = true;
        ready();
        m_controller->start();
        m_controller.reset();
        m_fixture->keysHeldUp = false;
        laterKeysAreFound();
        QVERIFY(m_fixture->kept->appended.empty());
    }

    void startingOverLeavesTheOtherCollection()
    {
        m_fixture->stored = sampleRecords();
        GearRecord old;
        old.collection = Collection::Instances;
        old.site = lab;
        old.key = QStringLiteral("gone");
        m_fixture->stored->push_back(old);
        ready();
        const std::size_t before = m_controller->recorded().size();
        choose({false, {}, {lab + QStringLiteral("-id")}});
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_fixture->asked.plan.refresh);
        // One went, one came; those of the Exchange stayed.
        QCOMPARE(m_controller->recorded().size(), before);
        QCOMPARE(m_controller->mastersWithResults().size(), 2);
        QVERIFY(!m_controller->recorded().contains(old.recordKey()));
    }

    // As the archive is made: a refresh loses nothing from view that it cannot ask for again.
    void startingOverLeavesWhatCannotBeListed()
    {
        GearRecord old;
        old.collection = Collection::Instances;
        old.site = lab;
        old.key = QStringLiteral("old");
        m_fixture->stored = std::vector{old};
        m_fixture->keys.insert(lab + QStringLiteral("-id"),
                               Unexpected{Error{Stage::Keychain, Code::NotFound, lab, QString()}});
        ready();
        QTRY_COMPARE(m_controller->recorded().size(), 1U);
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_controller->recorded().size() > 1U);
        QVERIFY(m_controller->recorded().contains(old.recordKey()));
    }

    void whatHasEndedIsHandedOn()
    {
        ready();
        std::vector<GearRecord> ended;
        connect(m_controller.get(), &AuditController::gearsEnded, this,
                [&](const std::vector<GearRecord> &records) {
                    ended.insert(ended.end(), records.begin(), records.end());
                });
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(ended.size(), 3U);
        QCOMPARE(m_controller->recorded().size(), 3U);
    }

    void otherSettingsTakeEffectAtOnce()
    {
        m_fixture->stored = sampleRecords();
        ready();
        QSignalSpy changed(m_controller.get(), &AuditController::partsChanged);
        QCOMPARE(m_controller->recorded().size(), 4U);
        WindowPorts ports = m_fixture->ports();
        ports.instances = {site(QStringLiteral("New"))};
        ports.workdir = QStringLiteral("/elsewhere");
        ports.readResults = [] {
            return KeptResults{packedByCollection({sampleRecords()[0]}), {}};
        };
        m_controller->setPorts(ports);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_controller->enabledInstances(), InstanceList{site(QStringLiteral("New"))});
        QCOMPARE(m_controller->recorded().size(), 0U); // of another folder
        QTRY_COMPARE(m_controller->recorded().size(), 1U);
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
        QCOMPARE(m_controller->mastersWithResults(),
                 QStringList{QStringLiteral("/elsewhere/exchange_master_json.json")});
    }

    void resultsOfTheFolderBeforeAreNotShown()
    {
        make();
        std::atomic<bool> wait = true;
        WindowPorts slow = m_fixture->ports();
        slow.workdir = QStringLiteral("/slow");
        slow.readResults = [&wait] {
            while (wait)
                QThread::msleep(2);
            return KeptResults{packedByCollection(sampleRecords()), {}};
        };
        m_controller->setPorts(slow);
        WindowPorts ports = m_fixture->ports();
        ports.workdir = QStringLiteral("/quick");
        ports.readResults = [] {
            return KeptResults{packedByCollection({sampleRecords()[0]}), {}};
        };
        m_controller->setPorts(ports);
        QTRY_VERIFY(!m_controller->isReading());
        QCOMPARE(m_controller->recorded().size(), 1U);
        wait = false;
        settle(m_fixture->pool);
        QCOMPARE(m_controller->recorded().size(), 1U);
    }

    void duringAnAuditOtherSettingsWait()
    {
        ready();
        m_fixture->gate.shut();
        m_controller->start();
        QTRY_VERIFY(m_controller->progress().isPlanned());
        QSignalSpy said(m_controller.get(), &AuditController::said);
        QSignalSpy changed(m_controller.get(), &AuditController::partsChanged);
        m_fixture->instances = {site(QStringLiteral("New"))};
        m_controller->setPorts(m_fixture->ports());
        QCOMPARE(said[0][0].toString(),
                 QStringLiteral("The changed settings take effect when this audit has ended."));
        QCOMPARE(m_controller->enabledInstances().size(), 2U);
        m_fixture->gate.open();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_controller->enabledInstances(), m_fixture->instances);
    }

    void aDisabledInstanceIsNotAudited()
    {
        m_fixture->instances[0].enabled = false;
        ready();
        choose({false, {}, {lab + QStringLiteral("-id"), clinic + QStringLiteral("-id")}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_fixture->asked.instances, InstanceList{site(clinic)});
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
    /// Who asked for keys before has been answered too by then.
    void laterKeysAreFound()
    {
        bool found = false;
        m_fixture->ports().findKeys({}, this, [&found](const InstanceKeyMap &) { found = true; });
        QTRY_VERIFY(found);
        settle(m_fixture->pool); // what an audit would write
    }
    /// After a run the engine is asked again first.
    void choose(const SourceChoice &choice)
    {
        m_controller->setChoice(choice);
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
    }
    QStringList audited() const
    {
        QStringList gears;
        for (const GearRecord &record : m_fixture->kept->appended)
            gears << record.site + QLatin1Char('/') + record.key;
        gears.sort();
        return gears;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<AuditController> m_controller;
};

QTEST_GUILESS_MAIN(AuditInstancesTest)
#include "tst_audit_instances.moc"
