#include "tests/support/english.h"
#include "tests/support/settings_fixture.h"

using namespace gearaudit;
using namespace gearaudit::test;

/// An instance whose address becomes that of another host, in the dialog.
class TestMovedInstance : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;

    void open() { m_driver = std::make_unique<SettingsDriver>(*m_fixture); }
    /// What the keychain has, sorted.
    QStringList keys() const
    {
        QStringList keys;
        for (const Secret &key : m_fixture->keychain.keys)
            keys << QString::fromLatin1(key.reveal());
        keys.sort();
        return keys;
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_fixture = std::make_unique<SettingsFixture>();
        m_fixture->addInstance(QStringLiteral("1"), QStringLiteral("one"),
                               QStringLiteral("https://one.org"), "first-secret");
        m_fixture->addInstance(QStringLiteral("2"), QStringLiteral("two"),
                               QStringLiteral("https://two.org"), "second-secret");
    }
    void cleanup()
    {
        m_driver.reset();
        m_fixture.reset();
    }

    void anotherHostNeverGetsTheStoredKey()
    {
        m_fixture->session.write(QStringLiteral("1"), Secret("session-secret"), this,
                                 [](const Result<void> &) {});
        QTRY_VERIFY(!m_fixture->session.key(QStringLiteral("1")).isEmpty());
        open();
        QTRY_COMPARE(m_driver->field("key")->placeholderText(),
                     QStringLiteral("A key is kept for this session"));
        m_driver->type("address", QStringLiteral("https://one.example"));
        QTRY_COMPARE(m_driver->field("key")->placeholderText(),
                     QStringLiteral("Paste the key here"));
        QVERIFY2(m_driver->note("key").contains(QStringLiteral("https://one.org")),
                 qPrintable(m_driver->note("key")));
        m_driver->click("testConnection");
        QTRY_VERIFY2(m_driver->said("step2").contains(QStringLiteral("No key is stored")),
                     qPrintable(m_driver->said("step2")));
        QVERIFY(m_fixture->tests.empty());
        // until it is back where it was
        m_driver->type("address", QStringLiteral("https://one.org"));
        QTRY_COMPARE(m_driver->field("key")->placeholderText(),
                     QStringLiteral("A key is kept for this session"));

        m_driver->type("address", QStringLiteral("https://one.example"));
        m_driver->click("apply");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        const QString id = m_fixture->saved[0].instances[0].id;
        QVERIFY(id != QStringLiteral("1"));
        QCOMPARE(keys(), QStringList{QStringLiteral("second-secret")});
        QVERIFY(m_fixture->session.key(QStringLiteral("1")).isEmpty());
        QVERIFY(!m_driver->button("apply")->isEnabled());

        m_driver->paste("key", QStringLiteral("new-secret"));
        m_driver->click("apply");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(2));
        QCOMPARE(m_fixture->saved[1].instances[0].id, id);
        QCOMPARE(m_fixture->keychain.keys.value(id), Secret("one.example:new-secret one.example"));
        QTRY_COMPARE(m_driver->field("key")->placeholderText(), QStringLiteral("A key is stored"));
        m_driver->type("address", QStringLiteral("https://one.org"));
        QTRY_COMPARE(m_driver->field("key")->placeholderText(),
                     QStringLiteral("Paste the key here"));
    }

    void aKeyOfAnotherHostThatCannotBeRemovedIsNotUsedEither()
    {
        open();
        m_driver->type("address", QStringLiteral("https://one.example"));
        m_fixture->keychain.failure = Code::Locked;
        m_driver->click("ok");
        QTRY_VERIFY(m_driver->said("message").contains(QStringLiteral("not saved yet")));
        QVERIFY(m_fixture->saved.empty());
        m_driver->click("keychainOther"); // leave it there
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QVERIFY(m_fixture->saved[0].instances[0].id != QStringLiteral("1"));
        QCOMPARE(keys(),
                 (QStringList{QStringLiteral("first-secret"), QStringLiteral("second-secret")}));
    }

    void aKeyThatIsEnteredWithTheNewAddressIsItsOwn()
    {
        open();
        m_driver->type("address", QStringLiteral("https://one.example"));
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->saved[0].instances[0].id, QStringLiteral("1"));
        QCOMPARE(m_fixture->keychain.keys.value(QStringLiteral("1")),
                 Secret("one.example:new-secret one.example"));
    }
};

QTEST_MAIN(TestMovedInstance)
#include "tst_moved_instance.moc"
