#include "core/settings/keys/instance_keys.h"

#include "tests/support/fake_credential_store.h"

#include <QProcess>

using namespace gearaudit;
using test::FakeCredentialStore;

namespace
{
Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

EnvironmentKeys variables(const QMap<QString, Secret> &keys)
{
    return EnvironmentKeys(keys);
}

const Instance siteA{QStringLiteral("1"),
                     QStringLiteral("Site A"),
                     InstanceAddress::of(QStringLiteral("https://a.test")),
                     {}};
const Instance siteB{QStringLiteral("2"),
                     QStringLiteral("site-a"),
                     InstanceAddress::of(QStringLiteral("https://b.test")),
                     {}};
const QString variable = QStringLiteral("GEAR_AUDIT_KEY_SITE_A");
} // namespace

class TestInstanceKeys : public QObject
{
    Q_OBJECT

    SessionStore m_session;
    FakeCredentialStore m_keychain;

    Result<InstanceKey> find(const EnvironmentKeys &environment, const Instance &instance,
                             const InstanceList &all)
    {
        std::optional<Result<InstanceKey>> found;
        QObject receiver;
        InstanceKeys(m_session, environment, m_keychain)
            .find(instance, all, &receiver, [&](const auto &result) { found = result; });
        if (found) // at once is too early
            return Unexpected{Error{Stage::Keychain, Code::Failed, QStringLiteral("early"), {}}};
        [&] { QTRY_VERIFY(found); }();
        return *found;
    }

private Q_SLOTS:
    void init()
    {
        m_session = SessionStore();
        m_keychain = FakeCredentialStore();
    }

    void variableNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name)
                                << QStringLiteral("GEAR_AUDIT_KEY_") + QLatin1String(expected);
        };
        row("Site 1", "SITE_1");
        row(" a.b-c/d ", "A_B_C_D");
        row("M\xc3\xbcnchen", "M_NCHEN");
        row("x\xf0\x9f\x8c\xb2y", "X_Y"); // one character, if two halves to QString
        row("stra\xc3\x9f"
            "e",
            "STRA_E");
    }
    void variableNames()
    {
        QFETCH(QString, name);
        QTEST(environmentKeyName(name), "expected");
    }

    void theEnvironmentIsEmptiedForChildren()
    {
        qputenv("GEAR_AUDIT_KEY_SITE_A", "SECRET-OF-A");
        qputenv("GEAR_AUDIT_KEY_", "SECRET-OF-NONE");
        const EnvironmentKeys keys = EnvironmentKeys::take();
        QCOMPARE(keys.of(QStringLiteral("Site A")).reveal(), QByteArray("SECRET-OF-A"));
        QVERIFY(keys.of(QStringLiteral("Site B")).isEmpty());
        QVERIFY(!qEnvironmentVariableIsSet("GEAR_AUDIT_KEY_SITE_A"));
        QProcess child;
        child.start(QStringLiteral("env"), {});
        QVERIFY(child.waitForFinished());
        const QByteArray seen = child.readAllStandardOutput();
        QVERIFY(seen.contains("PATH="));
        QVERIFY(!seen.contains("SECRET-OF"));
        QVERIFY(EnvironmentKeys::take().of(QStringLiteral("Site A")).isEmpty());
    }

    void sessionThenEnvironmentThenKeychain()
    {
        const auto environment = variables({{variable, secret("env")}});
        m_keychain.keys[QStringLiteral("1")] = secret("chain");
        QObject receiver;
        m_session.write(siteA.id, secret("session"), &receiver, [](const auto &) {});

        auto key = find(environment, siteA, {siteA});
        QVERIFY(key);
        QCOMPARE(*key,
                 (InstanceKey{{siteA.address, secret("session")}, InstanceKey::Origin::Session}));

        m_session.remove(siteA.id, &receiver, [](const auto &) {});
        key = find(environment, siteA, {siteA});
        QVERIFY(key);
        QCOMPARE(*key,
                 (InstanceKey{{siteA.address, secret("env")}, InstanceKey::Origin::Variable}));
        QVERIFY(m_keychain.asked.isEmpty());

        key = find({}, siteA, {siteA});
        QVERIFY(key);
        QCOMPARE(*key,
                 (InstanceKey{{siteA.address, secret("chain")}, InstanceKey::Origin::Keychain}));
    }

    void whatTheKeychainSaysIsSaidOfTheInstance()
    {
        for (const Code code :
             {Code::Locked, Code::NoKeychain, Code::NotPermitted, Code::TimedOut}) {
            m_keychain.failure = code;
            const auto key = find({}, siteA, {siteA});
            QVERIFY(!key);
            QCOMPARE(key.error().code, code);
            QCOMPARE(key.error().subject, siteA.name);
        }
        m_keychain.failure.reset();
        QCOMPARE(find({}, siteA, {siteA}).error().code, Code::NotFound);
    }

    void aVariableGivesNoKeyToAnotherHost()
    {
        auto key = find(variables({{variable, secret("a.test:abc")}}), siteA, {siteA, siteB});
        QVERIFY(key);
        QCOMPARE(key->key.key.reveal(), QByteArray("abc"));

        key = find(variables({{variable, secret("a.test:abc")}}), siteB, {siteA, siteB});
        QVERIFY(!key);
        QCOMPARE(key.error().code, Code::Refused);
        QCOMPARE(key.error().subject, variable);
        QVERIFY(!key.error().detail.contains(QLatin1String("abc")));

        // two instances with one variable: whose key is it?
        key = find(variables({{variable, secret("abc")}}), siteA, {siteA, siteB});
        QVERIFY(!key);
        QCOMPARE(key.error().code, Code::Refused);
        QVERIFY(key.error().detail.contains(QLatin1String("a.test:KEY")));

        Instance twin = siteB;
        twin.address = siteA.address;
        QVERIFY(find(variables({{variable, secret("abc")}}), siteA, {siteA, twin}));

        key = find(variables({{variable, secret("two words")}}), siteA, {siteA});
        QVERIFY(!key);
        QCOMPARE(key.error().code, Code::Malformed);
        QVERIFY(m_keychain.asked.isEmpty());
    }

    void aVariableGivesNoKeyToHttp()
    {
        Instance plain = siteA;
        plain.address = InstanceAddress::of(QStringLiteral("http://a.test"));
        QCOMPARE(find(variables({{variable, secret("abc")}}), plain, {plain}).error().code,
                 Code::Refused);
        QVERIFY(
            find(variables({{variable, secret("a.test:__force_insecure:abc")}}), plain, {plain}));
    }

    void anEntryIsForThePlaceItWasStoredFor_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QByteArray>("key"); // empty: refused
        const auto row = [](const char *entry, const char *address, const char *registry,
                            const char *key) {
            QTest::addRow("%s to %s %s", entry, address, registry)
                << QByteArray(entry) << QString::fromUtf8(address) << QString::fromUtf8(registry)
                << QByteArray(key);
        };
        row("a.test:K a.test", "https://a.test", "", "K");
        row("a.test:K a.test", "https://a.test:8443", "", "K");
        row("a.test:K a.test", "https://A.TEST.", "", "K");
        row("a.test:K a.test", "https://a.test", "a.test", "K");
        row("a.test:K a.test", "https://a.test", "a.test:5000", "");
        row("a.test:K a.test", "https://b.test", "", "");
        row("a.test:K a.test", "https://b.test", "a.test", "");
        row("a.test:K a.test", "http://a.test", "", "");
        row("a.test:K a.test", "HTTP://a.test", "", "");
        row("a.test:K a.test", "https://sub.a.test", "", "");
        row("a.test:K a.test", "https://\xd0\xb0.test", "", ""); // a Cyrillic letter
        row("xn--mnchen-3ya.test:K xn--mnchen-3ya.test", "https://M\xc3\xbcnchen.test", "", "K");
        row("[::1]:K [::1]", "https://[::1]:9", "", "K");
        row("[::1]:K [::1]", "https://[::2]", "", "");
        row("a.test:K images.test:5000", "https://a.test", "images.test:5000", "K");
        row("a.test:K images.test:5000", "https://a.test", "", "K");
        row("a.test:K images.test:5000", "https://a.test", "images.test", "");
        row("a.test:__force_insecure:K a.test", "http://a.test", "", "K");
        row("a.test:__force_insecure:K a.test", "https://a.test", "", "K");
        row("a.test:__force_insecure:K a.test", "http://b.test", "", "");
        row("a.test:__force_insecure:K", "http://b.test", "", "");
        row("K", "http://a.test", "", ""); // one of before, which was never entered for http
        row("not a key", "https://a.test", "", "");
    }
    void anEntryIsForThePlaceItWasStoredFor()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, address);
        QFETCH(QString, registry);
        QFETCH(QByteArray, key);
        Instance instance = siteA;
        instance.address = InstanceAddress::of(address);
        instance.registry = registry;
        m_keychain.keys[siteA.id] = Secret(entry);
        const auto found = find({}, instance, {instance});
        QCOMPARE(found ? found->key.key.reveal() : QByteArray(), key);
        QVERIFY(!found || found->key.address == instance.address);
        QObject receiver;
        m_session.write(siteA.id, Secret(entry), &receiver, [](const auto &) {});
        const auto ofSession = find({}, instance, {instance});
        QCOMPARE(ofSession ? ofSession->key.key.reveal() : QByteArray(), key);
        if (key.isEmpty()) {
            QCOMPARE(found.error().code, entry == "not a key" ? Code::Failed : Code::Unauthorized);
            QCOMPARE(found.error().subject, siteA.name);
            QVERIFY(!found.error().detail.contains(QLatin1Char('K')));
            QCOMPARE(m_keychain.keys[siteA.id], Secret(entry)); // a refusal changes nothing
        }
    }

    // An entry of before has no host: its host is what the settings name at its first use.
    void anEntryOfBeforeIsBoundAtItsFirstUse()
    {
        Instance instance = siteA;
        instance.registry = QStringLiteral("images.test");
        for (const auto &[entry, bound] :
             {std::pair{"K", "a.test:K images.test"},
              {"a.test:__force_insecure:K", "a.test:__force_insecure:K images.test"}}) {
            m_keychain.keys[siteA.id] = secret(entry);
            QVERIFY(find({}, instance, {instance}));
            QCOMPARE(m_keychain.keys[siteA.id].reveal(), QByteArray(bound));
            Instance moved = instance;
            moved.address = InstanceAddress::of(QStringLiteral("https://b.test"));
            QCOMPARE(find({}, moved, {moved}).error().code, Code::Unauthorized);
            QVERIFY(find({}, instance, {instance}));
        }
        // where it cannot be written again, it goes on working
        m_keychain.keys[siteA.id] = secret("K");
        m_keychain.failure = Code::NotWritable;
        m_keychain.failAfter = 1;
        const auto key = find({}, instance, {instance});
        QVERIFY(key);
        QCOMPARE(key->key.key.reveal(), QByteArray("K"));
    }

    void anEmptyVariableIsNone()
    {
        m_keychain.keys[QStringLiteral("1")] = secret("chain");
        const auto key = find(variables({{variable, Secret()}}), siteA, {siteA});
        QVERIFY(key);
        QCOMPARE(key->origin, InstanceKey::Origin::Keychain);
    }

    void allAreFoundOneAfterTheOther()
    {
        m_keychain.keys[QStringLiteral("2")] = secret("b");
        Instance third = siteB;
        third.id = QStringLiteral("3");
        third.name = QStringLiteral("third");
        std::optional<InstanceKeyMap> found;
        QObject receiver;
        InstanceKeys keys(m_session, {}, m_keychain);
        keys.findAll({siteA, siteB, third}, {siteA, siteB, third}, &receiver,
                     [&](const InstanceKeyMap &map) { found = map; });
        QTRY_VERIFY(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->find(QStringLiteral("1"))->error().code, Code::NotFound);
        QCOMPARE(found->find(QStringLiteral("2"))->value().key.key.reveal(), QByteArray("b"));
        QCOMPARE(m_keychain.asked, (QStringList{QStringLiteral("read 1"), QStringLiteral("read 2"),
                                                QStringLiteral("write 2"),
                                                QStringLiteral("read 3")}));
        found.reset();
        keys.findAll({}, {}, &receiver, [&](const InstanceKeyMap &map) { found = map; });
        QVERIFY(!found);
        QTRY_VERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void whoHasGoneIsNotCalled()
    {
        m_keychain.keys[QStringLiteral("1")] = secret("chain");
        int calls = 0;
        InstanceKeys keys(m_session, variables({{variable, secret("env")}}), m_keychain);
        QObject stays;
        {
            QObject goes;
            keys.find(siteA, {siteA}, &goes, [&](const auto &) { calls += 100; });
            keys.findAll({siteA}, {siteA}, &goes, [&](const auto &) { calls += 100; });
            m_session.read(siteA.id, &goes, [&](const auto &) { calls += 100; });
        }
        m_session.read(siteA.id, &stays,
                       [&](const auto &read) { calls += read.error().code == Code::NotFound; });
        QTRY_COMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestInstanceKeys)
#include "tst_instance_keys.moc"
