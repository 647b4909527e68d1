#include "tests/support/settings_fixture.h"
#include "tests/support/settle.h"
#include "ui/settings/connection_tester.h"

using namespace gearaudit;
using namespace gearaudit::test;

class ConnectionTesterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SettingsFixture>();
        m_fixture->addInstance(QStringLiteral("1"), QStringLiteral("one"),
                               QStringLiteral("https://one.org"), "stored");
        const SettingsPorts ports = m_fixture->ports();
        m_tester = std::make_unique<ConnectionTester>(*ports.keys, ports.startTest);
        m_told.clear();
        connect(m_tester.get(), &ConnectionTester::told, this, [this](const TestEvent &event) {
            m_told << QStringLiteral("step %1").arg(int(event.step));
        });
        connect(m_tester.get(), &ConnectionTester::lacksKey, this, [this](const Error &error) {
            m_told << QStringLiteral("no key: ") + codeName(error.code);
        });
        connect(m_tester.get(), &ConnectionTester::ended, this,
                [this] { m_told << QStringLiteral("ended"); });
    }
    void cleanup()
    {
        m_tester.reset();
        m_fixture.reset();
    }

    void testsWithTheStoredKey()
    {
        start(draft());
        QVERIFY(m_tester->isRunning());
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(test().key, Secret("stored"));
        QCOMPARE(test().instance.address.text(), QStringLiteral("https://one.org"));
        test().pass(TestStep::Reach);
        test().fail(TestStep::Version, Code::Malformed);
        QCOMPARE(m_told, (QStringList{QStringLiteral("step 0"), QStringLiteral("step 1"),
                                      QStringLiteral("ended")}));
        QVERIFY(!m_tester->isRunning());
    }

    void testsWithTheKeyThatWasEntered()
    {
        InstanceDraft entered = withKey(draft(), Secret("one.org:entered"));
        entered.instance.address = QStringLiteral("One.org/login");
        start(entered);
        QCOMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(test().key, Secret("entered"));
        QCOMPARE(test().instance.address.text(), QStringLiteral("https://one.org"));
        QVERIFY(m_fixture->keychain.asked.isEmpty());
    }

    void saysThatThereIsNoKey()
    {
        m_fixture->keychain.keys.clear();
        start(draft());
        QTRY_COMPARE(m_told,
                     (QStringList{QStringLiteral("no key: not-found"), QStringLiteral("ended")}));
        m_told.clear();
        InstanceDraft cleared = draft();
        cleared.keyChange = InstanceDraft::KeyChange::Remove;
        m_fixture->keychain.keys.insert(QStringLiteral("1"), Secret("to be removed"));
        start(cleared);
        QTRY_COMPARE(m_told,
                     (QStringList{QStringLiteral("no key: not-found"), QStringLiteral("ended")}));
        QVERIFY(m_fixture->tests.empty());
    }

    void saysThatTheKeyCannotBeHad()
    {
        m_fixture->keychain.failure = Code::Locked;
        start(draft());
        QTRY_COMPARE(m_told,
                     (QStringList{QStringLiteral("no key: locked"), QStringLiteral("ended")}));
    }

    void theLatestCounts()
    {
        start(withKey(draft(), Secret("first")));
        const StartedTest first = test();
        QVERIFY(!first.handle.expired());
        start(withKey(draft(), Secret("second")));
        QCOMPARE(m_fixture->tests.size(), std::size_t(2));
        QTRY_VERIFY(first.handle.expired());
        first.pass(TestStep::Reach);
        first.ended();
        QVERIFY(m_told.isEmpty() && m_tester->isRunning());
        test().pass(TestStep::Reach);
        QCOMPARE(m_told, QStringList{QStringLiteral("step 0")});
    }

    void oneThatWaitsForTheKeychainIsOvertaken()
    {
        m_fixture->keychain.hold();
        start(draft());
        start(withKey(draft(), Secret("second")));
        m_fixture->keychain.release();
        settle();
        QCOMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(test().key, Secret("second"));
        QVERIFY(m_told.isEmpty());
    }

    void cancelLetsGoWithoutAWord()
    {
        start(withKey(draft(), Secret("first")));
        m_tester->cancel();
        QVERIFY(!m_tester->isRunning());
        QTRY_VERIFY(test().handle.expired());
        test().pass(TestStep::Reach);
        test().ended();
        QVERIFY(m_told.isEmpty());
    }

    void mayBeCancelledByWhatItTells()
    {
        start(withKey(draft(), Secret("first")));
        connect(m_tester.get(), &ConnectionTester::told, m_tester.get(), &ConnectionTester::cancel);
        test().pass(TestStep::Reach);
        QVERIFY(!test().handle.expired()); // it is what calls
        QTRY_VERIFY(test().handle.expired());
    }

    void mayGoWhileItTests()
    {
        start(withKey(draft(), Secret("first")));
        m_tester.reset();
        QVERIFY(test().handle.expired());
        test().pass(TestStep::Reach);
        test().ended();
        QVERIFY(m_told.isEmpty());
    }

private:
    InstanceDraft draft() const { return draftsOf(m_fixture->instances)[0]; }
    void start(const InstanceDraft &draft) { m_tester->start(draft, m_fixture->instances); }
    const StartedTest &test() const { return m_fixture->tests.back(); }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<ConnectionTester> m_tester;
    QStringList m_told;
};

QTEST_GUILESS_MAIN(ConnectionTesterTest)
#include "tst_connection_tester.moc"
