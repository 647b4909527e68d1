#include "tests/support/english.h"
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
        m_bench = std::make_unique<WindowFixture>();
        m_bench->listing =
            GearListing{{}, {plannedGear(QStringLiteral("a"), QStringLiteral("one"))}, {}};
        m_bench->instances = {site(lab), site(clinic)};
        m_bench->siteListings = {{lab, listingOf(lab)}, {clinic, listingOf(clinic)}};
    }

    void cleanup()
    {
        m_bench->gate.open();
        m_controller.reset();
        m_bench.reset();
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
        QVERIFY(!m_bench->asked.exchange);
        QCOMPARE(m_bench->asked.instances, InstanceList{site(clinic)});

        choose({true, {}, {}});
        m_controller->start();
        QVERIFY(!m_controller->isFindingKeys()); // none are needed
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_bench->asked.instances.empty());
        QCOMPARE(m_bench->keysWanted, (QList<std::size_t>{2, 1}));
    }

    void aBadKeyIsARowWithItsReasonAndTheOthersGoOn()
    {
        const Error noKey{Stage::Keychain, Code::NotFound, lab, {}};
        m_bench->keys.insert(lab + QStringLiteral("-id"), Unexpected{noKey});
        m_bench->instances.push_back(site(QStringLiteral("Old")));
        const Error expired{Stage::Network, Code::Unauthorized, QStringLiteral("Old"),
                            QStringLiteral("expired")};
        m_bench->siteListings.insert(QStringLiteral("Old"), Unexpected{expired});
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
        m_bench->keys.clear();
        choose({false, {}, {lab + QStringLiteral("-id")}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_controller->sources().problems(),
                 (QMap<QString, Error>{{QStringLiteral("Old"), expired}}));
    }

    void whereNoSourceCanBeListedEachIsNamed()
    {
        m_bench->listing =
            Unexpected{Error{Stage::Source, Code::Unreachable, QStringLiteral("/x"), {}}};
        for (const QString &name : {lab, clinic})
            m_bench->keys.insert(name + QStringLiteral("-id"),
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
        m_bench->keysHeldUp = true;
        ready();
        QSignalSpy finished(m_controller.get(), &AuditController::finished);
        m_controller->start();
        QVERIFY(m_controller->run() == Run::Running);
        QCOMPARE(m_controller->startObstacle(), QStringLiteral("An audit is running."));
        m_controller->stop();
        QVERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].value<AuditOutcome>().stopped);
        m_bench->keysHeldUp = false;
        laterKeysAreFound(); // an answer that comes late starts nothing
        QVERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_bench->kept->appended.empty());
    }

    void canBeLetGoWhileItWaitsForKeys()
    {
        m_bench->keysHeldUp = true;
        ready();
        m_controller->start();
        m_controller.reset();
        m_bench->keysHeldUp = false;
        laterKeysAreFound();
        QVERIFY(m_bench->kept->appended.empty());
    }

    void startingOverLeavesTheOtherCollection()
    {
        m_bench->stored = sampleRecords();
        GearRecord old;
        old.collection = Collection::Instances;
        old.site = lab;
        old.key = QStringLiteral("gone");
        m_bench->stored->push_back(old);
        ready();
        const std::size_t before = m_controller->report()->gears.size();
        choose({false, {}, {lab + QStringLiteral("-id")}});
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_bench->asked.plan.refresh);
        // One went, one came; those of the Exchange stayed.
        QCOMPARE(m_controller->report()->gears.size(), before);
        QCOMPARE(m_controller->mastersWithResults().size(), 2);
        for (const auto &gear : m_controller->report()->gears)
            QVERIFY(gear->key != QLatin1String("gone"));
    }

    // As the archive is made: a refresh loses nothing from view that it cannot ask for again.
    void startingOverLeavesWhatCannotBeListed()
    {
        GearRecord old;
        old.collection = Collection::Instances;
        old.site = lab;
        old.key = QStringLiteral("old");
        m_bench->stored = std::vector{old};
        m_bench->keys.insert(
            lab + QStringLiteral("-id"),
            Unexpected{Error{Stage::Keychain, Code::NotFound, lab, QString()}});
        ready();
        QTRY_COMPARE(m_controller->report()->gears.size(), 1U);
        m_controller->startOver();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QVERIFY(m_controller->report()->gears.size() > 1U);
        const auto &gears = m_controller->report()->gears;
        QVERIFY(std::any_of(gears.begin(), gears.end(), [&](const auto &gear) {
            return gear->recordKey() == old.recordKey();
        }));
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
        QCOMPARE(m_controller->report()->gears.size(), 3U);
    }

    void otherSettingsTakeEffectAtOnce()
    {
        m_bench->stored = sampleRecords();
        ready();
        QSignalSpy changed(m_controller.get(), &AuditController::partsChanged);
        QCOMPARE(m_controller->report()->gears.size(), 4U);
        WindowParts parts = m_bench->parts();
        parts.instances = {site(QStringLiteral("New"))};
        parts.workdir = QStringLiteral("/elsewhere");
        parts.readResults = [] { return KeptResults{{sampleRecords()[0]}, {}}; };
        m_controller->setParts(parts);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_controller->enabledInstances(), InstanceList{site(QStringLiteral("New"))});
        QCOMPARE(m_controller->report()->gears.size(), 0U); // of another folder
        QTRY_COMPARE(m_controller->report()->gears.size(), 1U);
        QTRY_VERIFY(m_controller->startObstacle().isEmpty());
        QCOMPARE(m_controller->mastersWithResults(),
                 QStringList{QStringLiteral("/elsewhere/exchange_master_json.json")});
    }

    void resultsOfTheFolderBeforeAreNotShown()
    {
        make();
        std::atomic<bool> wait = true;
        WindowParts slow = m_bench->parts();
        slow.workdir = QStringLiteral("/slow");
        slow.readResults = [&wait] {
            while (wait)
                QThread::msleep(2);
            return KeptResults{sampleRecords(), {}};
        };
        m_controller->setParts(slow);
        WindowParts parts = m_bench->parts();
        parts.workdir = QStringLiteral("/quick");
        parts.readResults = [] { return KeptResults{{sampleRecords()[0]}, {}}; };
        m_controller->setParts(parts);
        QTRY_VERIFY(!m_controller->isReading());
        QCOMPARE(m_controller->report()->gears.size(), 1U);
        wait = false;
        settle(m_bench->pool);
        QCOMPARE(m_controller->report()->gears.size(), 1U);
    }

    void duringAnAuditOtherSettingsWait()
    {
        ready();
        m_bench->gate.shut();
        m_controller->start();
        QTRY_VERIFY(m_controller->progress().isPlanned());
        QSignalSpy said(m_controller.get(), &AuditController::said);
        QSignalSpy changed(m_controller.get(), &AuditController::partsChanged);
        m_bench->instances = {site(QStringLiteral("New"))};
        m_controller->setParts(m_bench->parts());
        QCOMPARE(said[0][0].toString(),
                 QStringLiteral("The changed settings take effect when this audit has ended."));
        QCOMPARE(m_controller->enabledInstances().size(), 2U);
        m_bench->gate.open();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_controller->enabledInstances(), m_bench->instances);
    }

    void aDisabledInstanceIsNotAudited()
    {
        m_bench->instances[0].enabled = false;
        ready();
        choose({false, {}, {lab + QStringLiteral("-id"), clinic + QStringLiteral("-id")}});
        m_controller->start();
        QTRY_VERIFY(m_controller->run() == Run::Idle);
        QCOMPARE(m_bench->asked.instances, InstanceList{site(clinic)});
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
    /// Who asked for keys before has been answered too by then.
    void laterKeysAreFound()
    {
        bool found = false;
        m_bench->parts().findKeys({}, this, [&found](const InstanceKeyMap &) { found = true; });
        QTRY_VERIFY(found);
        settle(m_bench->pool); // what an audit would write
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
        for (const GearRecord &record : m_bench->kept->appended)
            gears << record.site + QLatin1Char('/') + record.key;
        gears.sort();
        return gears;
    }

    std::unique_ptr<WindowFixture> m_bench;
    std::unique_ptr<AuditController> m_controller;
};

QTEST_GUILESS_MAIN(AuditInstancesTest)
#include "tst_audit_instances.moc"
