#include "app/instances_command.h"

#include "core/settings/instance_settings.h"
#include "tests/support/english.h"
#include "tests/support/fake_credential_store.h"
#include "tests/support/hard_times.h"
#include "tests/support/text_files.h"

#include <QSettings>
#include <QTimer>

using namespace gearaudit;
using test::FakeCredentialStore;

class TestInstancesCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeCredentialStore m_keychain;
    EnvironmentKeys m_environment;
    Result<Secret, NoSecret> m_typed = Unexpected{NoSecret::Nothing};
    int m_asked = 0;
    std::vector<TestEvent> m_events; ///< of a connection test
    QString m_tested;                ///< "ADDRESS KEY"
    std::weak_ptr<void> m_handle;
    QStringList m_printed;
    QString m_said;

    QString settingsFile() const { return m_folder->filePath(QStringLiteral("s.ini")); }

    void type(const char *text) { m_typed = Secret(QByteArray(text)); }

    int run(const InstancesCommand &command)
    {
        m_asked = 0;
        m_printed.clear();
        m_said.clear();
        QSettings stored(settingsFile(), QSettings::IniFormat);
        InstancesRun run({stored, m_keychain, m_environment,
                          [this](const Instance &instance, const ApiKey &key, auto told,
                                 auto ended) { return startTest(instance, key, told, ended); },
                          [this](const QString &) {
                              ++m_asked;
                              return m_typed;
                          },
                          [this](const QString &line) { m_printed << line; },
                          [this](const QString &text) { m_said += text + QLatin1Char('\n'); }});
        QSignalSpy finished(&run, &InstancesRun::finished);
        run.start(command);
        if (finished.isEmpty() && !finished.wait(5000))
            return -1;
        return finished.front().front().toInt();
    }

    TestHandle startTest(const Instance &instance, const ApiKey &key,
                         std::function<void(const TestEvent &)> told, std::function<void()> ended)
    {
        m_tested =
            instance.address.text() + QLatin1Char(' ') + QString::fromLatin1(key.key.reveal());
        const TestHandle handle = std::make_shared<int>(0);
        m_handle = handle;
        QTimer::singleShot(0, this, [this, told, ended] {
            for (const TestEvent &event : m_events) {
                if (m_handle.expired())
                    return;
                told(event);
            }
            if (!m_handle.expired())
                ended();
        });
        return handle;
    }
    static TestEvent passed(TestStep step)
    {
        const TestFacts facts{
            QStringLiteral("19.2.1"), QStringLiteral("me@a.test"), true, false, 42,
            QStringLiteral("a.test")};
        return {step, TestEvent::State::Passed, {}, facts};
    }
    static TestEvent ended(TestStep step, TestEvent::State state, Stage stage, Code code)
    {
        return {
            step, state, {stage, code, QStringLiteral("docker"), QStringLiteral("its words")}, {}};
    }

    InstanceList stored() const
    {
        return loadInstances(QSettings(settingsFile(), QSettings::IniFormat));
    }

    static AddInstance add(const char *name, const char *url = "", const char *user = "",
                           bool replace = false)
    {
        return {QString::fromUtf8(name), QString::fromUtf8(url), QString::fromUtf8(user), replace,
                false};
    }
    static RemoveInstance removal(const char *name, bool keepKey = false)
    {
        return {QString::fromUtf8(name), keepKey};
    }

    ImportInstances import(const QByteArray &content)
    {
        QFile file(m_folder->filePath(QStringLiteral("site_list.py")));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return {file.fileName()};
    }

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = FakeCredentialStore();
        m_environment = EnvironmentKeys();
        m_typed = Unexpected{NoSecret::Nothing};
        m_events.clear();
        m_tested.clear();
    }
    void cleanup()
    {
        // whatever was done, keys are in the keychain and nowhere else
        QFile file(settingsFile());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("SECRET"));
        QVERIFY(!m_printed.join(QLatin1Char('\n')).contains(QLatin1String("SECRET")));
        QVERIFY2(!m_said.contains(QLatin1String("SECRET")), qPrintable(m_said));
    }

    void addingKeepsTheKeyInTheKeychain()
    {
        type("SECRET");
        QCOMPARE(run(add("Site", "a.test", "me")), 0);
        const Instance added = stored().at(0);
        QCOMPARE(added.name, QStringLiteral("Site"));
        QCOMPARE(added.address.text(), QStringLiteral("https://a.test"));
        QCOMPARE(added.username, QStringLiteral("me"));
        QCOMPARE(m_keychain.keys.value(added.id).reveal(), QByteArray("a.test:SECRET a.test"));
    }

    void aKeyWithItsHostNeedsNoAddress()
    {
        type("a.test:8443:SECRET");
        QCOMPARE(run(add("Site")), 0);
        QCOMPARE(stored().at(0).address.text(), QStringLiteral("https://a.test:8443"));
        QCOMPARE(m_keychain.keys.first().reveal(), QByteArray("a.test:SECRET a.test"));
        type("SECRET");
        QCOMPARE(run(add("Other")), 2);
        QVERIFY(m_said.contains(QLatin1String("--url")));
    }

    void whatCannotBeAddedChangesNothing()
    {
        type("SECRET");
        QCOMPARE(run(add("Site", "no address", "me")), 2);
        QCOMPARE(m_asked, 0); // said before the key is typed
        type("b.test:SECRET");
        QCOMPARE(run(add("Site", "a.test")), 2);
        QVERIFY(m_said.contains(QLatin1String("another host")));
        type("SECRET");
        QCOMPARE(run(add("Site", "http://a.test")), 2);
        QVERIFY(m_said.contains(QLatin1String("https://")));
        type("SECRET and more");
        QCOMPARE(run(add("Site", "a.test")), 2);
        m_typed = Unexpected{NoSecret::Nothing};
        QCOMPARE(run(add("Site", "a.test")), 2);
        m_typed = Unexpected{NoSecret::TooLong};
        QCOMPARE(run(add("Site", "a.test")), 2);
        m_typed = Unexpected{NoSecret::NotHere};
        QCOMPARE(run(add("Site", "a.test")), 2);
        m_typed = Unexpected{NoSecret::Interrupted};
        QCOMPARE(run(add("Site", "a.test")), 130);
        QVERIFY(stored().empty());
        QVERIFY(m_keychain.asked.isEmpty());
    }

    void aNameIsGivenOnceUnlessItIsReplaced()
    {
        type("SECRET1");
        QCOMPARE(run(add("Site", "a.test", "me")), 0);
        const Instance before = stored().at(0);
        type("SECRET2");
        QCOMPARE(run(add("Site", "a.test", "me")), 2);
        QCOMPARE(m_keychain.keys.value(before.id).reveal(), QByteArray("a.test:SECRET1 a.test"));

        QCOMPARE(run(add("Site", "", "", true)), 0);
        QCOMPARE(stored(), InstanceList{before});
        QCOMPARE(m_keychain.keys.value(before.id).reveal(), QByteArray("a.test:SECRET2 a.test"));
    }

    void anotherHostNeverGetsTheEarlierKey()
    {
        type("SECRET");
        QCOMPARE(run(add("Site", "a.test")), 0);
        QCOMPARE(run(add("Last", "z.test")), 0);
        const QString before = stored().at(0).id;
        AddInstance keyless = add("Site", "b.test", "", true);
        keyless.withoutKey = true;
        QCOMPARE(run(keyless), 0);
        QCOMPARE(m_asked, 0);
        QCOMPARE(stored().at(0).name, QStringLiteral("Site")); // in its place
        QCOMPARE(stored().at(0).address.text(), QStringLiteral("https://b.test"));
        QVERIFY(stored().at(0).id != before);
        QVERIFY(!m_keychain.keys.contains(before));
        QVERIFY(!m_keychain.keys.contains(stored().at(0).id));

        QCOMPARE(run(add("Site", "c.test", "", true)), 0);
        QCOMPARE(m_keychain.keys.value(stored().at(0).id).reveal(),
                 QByteArray("c.test:SECRET c.test"));
        QCOMPARE(m_keychain.keys.size(), 2);
    }

    void settingsThatCannotBeSavedLeaveTheEarlierKey()
    {
        type("SECRET1");
        QCOMPARE(run(add("Site", "a.test")), 0);
        const Instance before = stored().at(0);
        const QByteArray file = test::fileContent(settingsFile());
        type("SECRET2");
        {
            QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555));
            const test::OrdinaryUser ordinary;
            QCOMPARE(run(add("Site", "b.test", "", true)), 3);
        }
        QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7700));
        // Not asked of QSettings, which would still write within this process what it could not.
        QCOMPARE(test::fileContent(settingsFile()), file);
        QCOMPARE(m_keychain.keys.value(before.id).reveal(), QByteArray("a.test:SECRET1 a.test"));
    }

    void withoutAKeychainTheVariableIsNamed()
    {
        type("SECRET");
        for (const Code code : {Code::NoKeychain, Code::Locked, Code::NotPermitted}) {
            init();
            type("SECRET");
            m_keychain.failure = code;
            QCOMPARE(run(add("My site", "a.test", "me")), 3);
            QVERIFY2(m_said.contains(QLatin1String("GEAR_AUDIT_KEY_MY_SITE")), qPrintable(m_said));
            QCOMPARE(stored().size(), std::size_t(1)); // for the scheduled job
            QCOMPARE(run(add("My site", "b.test", "me", true)), 3);
            QCOMPARE(stored().at(0).address.text(), QStringLiteral("https://a.test"));
        }
    }

    void listing()
    {
        QCOMPARE(run(ListInstances()), 0);
        QVERIFY(m_printed.isEmpty());
        type("SECRET");
        run(add("Long name", "a.test", "me"));
        run(add("B", "b.test"));
        m_keychain.keys.remove(stored().at(1).id);
        m_environment = EnvironmentKeys(
            {{QStringLiteral("GEAR_AUDIT_KEY_LONG_NAME"), Secret(QByteArray("SECRET-E"))}});
        QCOMPARE(run(ListInstances()), 0);
        QCOMPARE(m_printed,
                 (QStringList{QStringLiteral("NAME       ADDRESS         USER  KEY"),
                              QStringLiteral("Long name  https://a.test  me    in the environment"),
                              QStringLiteral("B          https://b.test  -     none")}));
        m_environment = EnvironmentKeys();
        QCOMPARE(run(ListInstances()), 0);
        QVERIFY(m_printed.at(1).endsWith(QLatin1String("in the keychain")));
    }

    void whatIsNotUsedOfTheFileIsSaid()
    {
        test::writeFile(settingsFile(), "[instances]\nsize=1.0\n1\\name=A\n"
                                        "1\\address=host.test:KEY-IN-A-WRONG-FIELD, more\n"
                                        "[limits]\nprocesses=0\n");
        QCOMPARE(run(ListInstances()), 0);
        QVERIFY(m_said.contains(QLatin1String("limits/processes is not used")));
        QVERIFY(m_said.contains(QLatin1String("instances/size is not used")));
        QVERIFY(m_said.contains(QLatin1String("instances/1/address is not used: it is a list")));
        QVERIFY(!m_said.contains(QLatin1String("WRONG-FIELD")));
        QCOMPARE(m_printed.size(), 2);
    }

    void listingAsksNoLockedKeychainToOpen()
    {
        type("SECRET");
        run(add("A", "a.test"));
        m_keychain.failure = Code::Locked;
        m_keychain.asked.clear();
        QCOMPARE(run(ListInstances()), 0);
        QCOMPARE(m_keychain.asked, QStringList{QStringLiteral("check")});
        QVERIFY(m_printed.at(1).contains(QLatin1String("locked")));
    }

    void removingTakesTheKeyAlong()
    {
        type("SECRET");
        run(add("A", "a.test"));
        QCOMPARE(run(removal("B")), 2);
        QCOMPARE(run(removal("A")), 0);
        QVERIFY(m_keychain.keys.isEmpty());
        QVERIFY(stored().empty());
    }

    void nothingIsRemovedWhereTheKeyStays()
    {
        type("SECRET");
        run(add("A", "a.test"));
        m_keychain.failure = Code::Locked;
        QCOMPARE(run(removal("A")), 3);
        QCOMPARE(stored().size(), std::size_t(1));
        QVERIFY(m_said.contains(QLatin1String("--keep-key")));
        QCOMPARE(run(removal("A", true)), 0);
        QVERIFY(stored().empty());
        QCOMPARE(m_keychain.keys.size(), 1);
    }

    void testing()
    {
        type("a.test:8443:SECRET");
        run(add("A", "", "me"));
        for (const TestStep step : allTestSteps)
            m_events.push_back(passed(step));
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QCOMPARE(m_tested, QStringLiteral("https://a.test:8443 SECRET"));
        QCOMPARE(m_printed, (QStringList{QStringLiteral("Address   It answers."),
                                         QStringLiteral("Release   Flywheel 19.2.1"),
                                         QStringLiteral("User      me@a.test, an administrator"),
                                         QStringLiteral("Gears     42 gears"),
                                         QStringLiteral("Registry  The login to a.test works.")}));
        QCOMPARE(m_said, QString());
    }

    void aStepThatFailsIsTheExitStatus()
    {
        type("SECRET");
        run(add("A", "a.test"));
        m_events = {passed(TestStep::Reach), passed(TestStep::Version),
                    ended(TestStep::Identity, TestEvent::State::Failed, Stage::Network,
                          Code::Unauthorized)};
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 1);
        QCOMPARE(m_printed.size(), 3);
        QCOMPARE(m_printed.last(),
                 QStringLiteral("User      Failed. a.test does not accept the key. (its words) It "
                                "may have expired, or be a key of another site. Make a new one on "
                                "your profile page there, and enter it instead."));
    }

    void aLoginThatIsNotTriedIsNoFailure()
    {
        type("SECRET");
        run(add("A", "a.test"));
        m_events = {passed(TestStep::Gears), ended(TestStep::Registry, TestEvent::State::Skipped,
                                                   Stage::Engine, Code::NoDaemon)};
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QCOMPARE(m_printed.last(),
                 QStringLiteral("Registry  Not tried. The container engine (docker) cannot be "
                                "used: the engine is not running. (its words) Start Docker, and "
                                "try again."));
        m_events.back().error.code = Code::NotReadable;
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QCOMPARE(m_printed.last(),
                 QStringLiteral("Registry  The login was not tried: this container engine cannot "
                                "try one alone. An audit logs in all the same when it downloads "
                                "an image."));
    }

    void withoutAKeyNothingIsTested()
    {
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 2);
        QVERIFY(m_said.contains(QLatin1String("no instance called A")));
        AddInstance keyless = add("A", "a.test");
        keyless.withoutKey = true;
        run(keyless);
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 3);
        QVERIFY2(m_said.contains(QLatin1String("GEAR_AUDIT_KEY_A")), qPrintable(m_said));
        const auto set = [this](const char *key) {
            m_environment =
                EnvironmentKeys({{QStringLiteral("GEAR_AUDIT_KEY_A"), Secret(QByteArray(key))}});
        };
        set("b.test:SECRET");
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 3);
        QVERIFY2(m_said.contains(QLatin1String("is for b.test")), qPrintable(m_said));
        QCOMPARE(m_tested, QString());
        set("a.test:SECRET");
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QCOMPARE(m_tested, QStringLiteral("https://a.test SECRET"));
    }

    // issue 7, A5: an address that is edited in the file gets no key of another's
    void aStoredKeyIsSentNowhereElse()
    {
        type("SECRET");
        QCOMPARE(run(add("A", "a.test")), 0);
        const auto edit = [this](const char *field, const char *value) {
            QSettings(settingsFile(), QSettings::IniFormat)
                .setValue(QStringLiteral("instances/1/") + QLatin1String(field),
                          QLatin1String(value));
        };
        for (const char *other : {"https://evil.test", "http://a.test", "http://evil.test",
                                  "https://a.test.evil.test", "https://xn--a-ecp.test"}) {
            edit("address", other);
            m_tested.clear();
            QCOMPARE(run(TestInstance{QStringLiteral("A")}), 3);
            QCOMPARE(m_tested, QString());
            QVERIFY2(m_said.contains(QLatin1String("entered for")), qPrintable(m_said));
            QVERIFY2(m_said.contains(QLatin1String("enter its API key again")),
                     qPrintable(m_said));
            QCOMPARE(run(ListInstances()), 0);
            QVERIFY2(m_printed.at(1).contains(QLatin1String("not usable: it was entered for")),
                     qPrintable(m_printed.at(1)));
        }
        edit("address", "https://A.test.:8443");
        edit("registry", "evil.test:5000");
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 3);
        QCOMPARE(m_tested, QString());
        QVERIFY2(m_said.contains(QLatin1String("registry a.test, not for evil.test:5000")),
                 qPrintable(m_said));
        edit("registry", "");
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QVERIFY2(m_tested.endsWith(QLatin1String(" SECRET")), qPrintable(m_tested));
        // entered again, it is for the new place
        edit("address", "https://b.test");
        edit("registry", "images.test");
        QCOMPARE(run(add("A", "b.test", "", true)), 0);
        QCOMPARE(run(TestInstance{QStringLiteral("A")}), 0);
        QCOMPARE(m_keychain.keys.first().reveal(), QByteArray("b.test:SECRET images.test"));
    }

    void importing()
    {
        const auto file = import("{'A': ['a.test', 'me', 'SECRET-A'], 'B': ['b.test', 'me', "
                                 "'b.test:SECRET-B']}");
        QCOMPARE(run(file), 0);
        QCOMPARE(m_printed, (QStringList{QStringLiteral("A  https://a.test"),
                                         QStringLiteral("B  https://b.test")}));
        QVERIFY(m_said.contains(file.file) && m_said.contains(QLatin1String("Remove it")));
        QCOMPARE(stored().size(), std::size_t(2));
        QCOMPARE(m_keychain.keys.value(stored().at(1).id).reveal(),
                 QByteArray("b.test:SECRET-B b.test"));

        const InstanceList before = stored();
        QCOMPARE(run(import("{'A': ['a.test', 'me', 'SECRET-2'], 'C': ['c.test', 'me']}")), 1);
        QCOMPARE(stored(), before);
        QCOMPARE(m_keychain.keys.value(before.at(0).id).reveal(),
                 QByteArray("a.test:SECRET-2 a.test"));
        QVERIFY2(m_said.contains(QLatin1String("C (line 1, column 37): it is no list")),
                 qPrintable(m_said));
    }

    void whatCannotBeImportedIsSaid()
    {
        QCOMPARE(run(import("import SECRET")), 3);
        QVERIFY(m_said.contains(QLatin1String("line 1, column 1")));
        QCOMPARE(run(ImportInstances{QStringLiteral("/no/such/file")}), 3);
        QVERIFY(m_said.contains(QLatin1String("/no/such/file")));
        QCOMPARE(run(import("{}")), 3); // to be read as JSON without a key
        QCOMPARE(run(import("x = {}")), 1);
        QVERIFY(m_said.contains(QLatin1String("Nothing was taken")));
    }

    void anImportThatTheKeychainEndsSaysWhoHasNoKey()
    {
        type("SECRET-OLD");
        run(add("C", "c.test"));
        m_keychain.failure = Code::Locked;
        m_keychain.failAfter = 1;
        m_keychain.asked.clear();
        const QByteArray content = "{'A': ['a.test', 'me', 'SECRET-A'], 'B': ['b.test', 'me', "
                                   "'SECRET-B'], 'C': ['c.test', 'me', 'SECRET-C']}";
        QCOMPARE(run(import(content)), 3);
        QCOMPARE(m_keychain.asked.size(), 2); // one question is enough
        QCOMPARE(m_printed.size(), 2);
        QVERIFY(m_said.contains(QLatin1String("Added without a key: B.")));
        QVERIFY(m_said.contains(QLatin1String("Left with the key they had: C.")));
        QVERIFY(m_said.contains(QLatin1String("GEAR_AUDIT_KEY_B, GEAR_AUDIT_KEY_C")));
        QCOMPARE(stored().size(), std::size_t(3));
        // and a second try completes it
        m_keychain.failure.reset();
        QCOMPARE(run(import(content)), 0);
        QCOMPARE(m_keychain.keys.size(), 3);
        QCOMPARE(stored().size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestInstancesCommand)
#include "tst_instances_command.moc"
