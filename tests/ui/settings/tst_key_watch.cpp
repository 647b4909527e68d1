#include "tests/support/settings_fixture.h"
#include "tests/support/settle.h"
#include "ui/settings/key_watch.h"

using namespace gearaudit;
using namespace gearaudit::test;
using Kind = KeyPresence::Kind;

class KeyWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = HeldCredentialStore();
        m_session = SessionStore();
        m_environment.clear();
        m_keychain.keys.insert(QStringLiteral("1"), Secret("stored"));
    }
    void cleanup()
    {
        m_watch.reset();
        m_keys.reset();
    }

    void looksOnlyForWhatIsLookedAt()
    {
        open();
        QCOMPARE(presence(1), Kind::Looking);
        QTRY_COMPARE(presence(1), Kind::There);
        QCOMPARE(m_watch->presence(m_list[0], m_list).origin, InstanceKey::Origin::Keychain);
        QCOMPARE(presence(2), Kind::Looking);
        QTRY_COMPARE(presence(2), Kind::None);
        QCOMPARE(m_keychain.asked, (QStringList{QStringLiteral("check"), QStringLiteral("read 1"),
                                                QStringLiteral("read 2")}));
        m_watch->forget(QStringLiteral("1"));
        m_keychain.keys.clear();
        QTRY_COMPARE(presence(1), Kind::None);
    }

    void asksNothingOfALockedKeychainUntilItMay()
    {
        m_keychain.failure = Code::Locked;
        open();
        QTRY_VERIFY(m_watch->obstacle());
        QCOMPARE(presence(1), Kind::Unknown);
        QCOMPARE(m_watch->presence(m_list[0], m_list).error.code, Code::Locked);
        QCOMPARE(m_keychain.asked, QStringList{QStringLiteral("check")});
        m_keychain.failure.reset();
        m_watch->unlock(QStringLiteral("2"));
        QVERIFY(m_watch->isChecking());
        QTRY_VERIFY(!m_watch->obstacle());
        QTRY_COMPARE(presence(1), Kind::There);
        QCOMPARE(m_keychain.asked.mid(1),
                 (QStringList{QStringLiteral("read 2"), QStringLiteral("check"),
                              QStringLiteral("read 1")}));
    }

    void aKeychainThatFailsIsNoMissingKey()
    {
        open();
        QTRY_VERIFY(!m_watch->isChecking());
        m_keychain.failure = Code::TimedOut;
        QTRY_COMPARE(presence(1), Kind::Unknown);
        QCOMPARE(m_watch->presence(m_list[0], m_list).error.code, Code::TimedOut);
    }

    void theSessionAndTheEnvironmentComeFirst()
    {
        m_environment.insert(QStringLiteral("GEAR_AUDIT_KEY_SITE_1"), Secret("of-environment"));
        m_environment.insert(QStringLiteral("GEAR_AUDIT_KEY_SITE_2"), Secret("other.org:key"));
        m_keychain.failure = Code::NoKeychain;
        open();
        KeyPresence found = m_watch->presence(m_list[0], m_list);
        QCOMPARE(found.kind, Kind::There);
        QCOMPARE(found.origin, InstanceKey::Origin::Variable);
        found = m_watch->presence(m_list[1], m_list);
        QCOMPARE(found.kind, Kind::Unknown);
        QCOMPARE(found.error.code, Code::Refused);
        m_session.write(QStringLiteral("1"), Secret("of-session"), this, [](const auto &) {});
        QCOMPARE(m_watch->presence(m_list[0], m_list).origin, InstanceKey::Origin::Session);
    }

    void aKeyOfAnotherPlaceIsNoneOfThisInstance()
    {
        m_keychain.keys.insert(QStringLiteral("1"), Secret("evil.org:stored evil.org"));
        m_session.write(QStringLiteral("2"), Secret("evil.org:stored evil.org"), this,
                        [](const auto &) {});
        open();
        QTRY_COMPARE(presence(1), Kind::Unknown);
        QCOMPARE(m_watch->presence(m_list[0], m_list).error.code, Code::Unauthorized);
        QCOMPARE(presence(2), Kind::Unknown);
    }

    void answersToAnEarlierQuestionDoNotCount()
    {
        open();
        QTRY_VERIFY(!m_watch->isChecking());
        m_keychain.hold();
        QCOMPARE(presence(1), Kind::Looking);
        m_watch->check();
        m_keychain.keys.clear();
        m_keychain.release();
        QTRY_VERIFY(!m_watch->isChecking());
        QTRY_COMPARE(presence(1), Kind::None);
    }

    void mayGoWhileItAsks()
    {
        m_keychain.hold();
        open();
        m_watch.reset();
        m_keychain.release();
        settle();
        QVERIFY(m_keychain.asked.isEmpty());
    }

private:
    void open()
    {
        m_keys =
            std::make_unique<InstanceKeys>(m_session, EnvironmentKeys(m_environment), m_keychain);
        m_watch = std::make_unique<KeyWatch>(m_keychain, m_session, *m_keys);
        QVERIFY(m_keychain.asked.isEmpty() && presence(1) != Kind::None);
        m_watch->check();
        QVERIFY(m_watch->isChecking());
    }
    Kind presence(int number)
    {
        return m_watch->presence(m_list[std::size_t(number - 1)], m_list).kind;
    }

    const InstanceList m_list{{QStringLiteral("1"),
                               QStringLiteral("site 1"),
                               QStringLiteral("https://one.org"),
                               {},
                               true},
                              {QStringLiteral("2"),
                               QStringLiteral("site 2"),
                               QStringLiteral("https://two.org"),
                               {},
                               true}};
    HeldCredentialStore m_keychain;
    SessionStore m_session;
    QMap<QString, Secret> m_environment;
    std::unique_ptr<InstanceKeys> m_keys;
    std::unique_ptr<KeyWatch> m_watch;
};

QTEST_GUILESS_MAIN(KeyWatchTest)
#include "tst_key_watch.moc"
