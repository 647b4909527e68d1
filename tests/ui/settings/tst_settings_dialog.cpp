#include "tests/support/english.h"
#include "tests/support/settings_fixture.h"
#include "tests/support/settle.h"
#include "tests/support/ts_file.h"
#include "ui/settings/instances_page.h"
#include "ui/settings/keychain_banner.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTranslator>

using namespace gearaudit;
using namespace gearaudit::test;
using Page = SettingsDialog::Page;

/// Applying, closing, and what holds for the dialog as a whole.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
    }
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
        m_fixture->engineGate.open();
        m_driver.reset();
        m_fixture.reset();
    }

    void appliesEverythingTogether()
    {
        open();
        QVERIFY(!m_driver->button("apply")->isEnabled());
        m_driver->type("name", QStringLiteral("uno"));
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_driver->select(1);
        m_driver->click("remove");
        m_driver->answer("Remove");
        m_driver->click("add");
        m_driver->type("name", QStringLiteral("three"));
        m_driver->paste("key", QStringLiteral("Three.org:third-secret"));
        m_driver->dialog().showPage(Page::Limits);
        m_driver->child<QSpinBox>("imageSeconds")->setValue(90);
        QVERIFY(m_fixture->saved.empty());
        QVERIFY(
            !m_fixture->keychain.asked.join(QLatin1Char(' ')).contains(QStringLiteral("write")));

        QSignalSpy applied(&m_driver->dialog(), &SettingsDialog::applied);
        m_driver->click("apply");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(applied.size(), 1);
        const auto &[settings, instances] = m_fixture->saved[0];
        QCOMPARE(settings.imageSeconds, 90);
        QCOMPARE(instances.size(), std::size_t(2));
        QCOMPARE(instances[0].name, QStringLiteral("uno"));
        QCOMPARE(instances[0].id, QStringLiteral("1"));
        QCOMPARE(instances[1].name, QStringLiteral("three"));
        QCOMPARE(instances[1].address.text(), QStringLiteral("https://three.org"));
        QCOMPARE(keys(),
                 (QStringList{QStringLiteral("one.org:new-secret one.org"),
                              QStringLiteral("three.org:third-secret three.org")}));
        QVERIFY(m_driver->dialog().isVisible());
        QVERIFY(!m_driver->button("apply")->isEnabled());
        m_driver->dialog().showPage(Page::Instances);
        m_driver->select(0);
        QTRY_COMPARE(m_driver->field("key")->placeholderText(), QStringLiteral("A key is stored"));

        m_driver->click("ok"); // nothing is left to be written
        QTRY_VERIFY(!m_driver->dialog().isVisible());
        QCOMPARE(m_fixture->saved.size(), std::size_t(2));
        QVERIFY(m_fixture->saved[1].instances == m_fixture->saved[0].instances);
    }

    void cancelChangesNothing()
    {
        open();
        m_driver->type("name", QStringLiteral("uno"));
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_driver->press(Qt::Key_Escape);
        QVERIFY(!m_driver->dialog().isVisible());
        settle(m_fixture->pool);
        QVERIFY(m_fixture->saved.empty());
        QCOMPARE(keys(),
                 (QStringList{QStringLiteral("first-secret"), QStringLiteral("second-secret")}));
    }

    void aTypedKeyCountsWhenApplyIsPressedAtOnce()
    {
        open();
        m_driver->type("key", QStringLiteral("typed-secret"));
        QVERIFY(m_driver->button("apply")->isEnabled());
        m_driver->button("apply")->setFocusPolicy(Qt::NoFocus);
        m_driver->click("apply");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.keys.value(QStringLiteral("1")),
                 Secret("one.org:typed-secret one.org"));
    }

    void okGoesToTheFirstMistake()
    {
        open();
        m_driver->select(1);
        m_driver->type("address", QStringLiteral("nonsense :"));
        m_driver->select(0);
        m_driver->dialog().showPage(Page::Limits);
        m_driver->click("ok");
        QVERIFY(m_driver->dialog().isVisible());
        QVERIFY(m_fixture->saved.empty());
        QVERIFY(m_driver->field("address")->hasFocus());
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("nonsense :"));
        QVERIFY(!m_driver->note("address").isEmpty());
        QVERIFY(m_driver->said("message").contains(QStringLiteral("Nothing is saved yet")));
        m_driver->type("address", QStringLiteral("two.org"));
        QVERIFY(m_driver->said("message").isEmpty());
        m_driver->click("ok");
        QTRY_VERIFY(!m_driver->dialog().isVisible());
        QCOMPARE(m_fixture->saved[0].instances[1].address.text(),
                 QStringLiteral("https://two.org"));
    }

    void aKeyThatCannotBeStoredKeepsTheDialogOpen()
    {
        open();
        m_driver->type("name", QStringLiteral("uno"));
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_driver->dialog().showPage(Page::General);
        m_fixture->keychain.failure = Code::NotPermitted;
        m_driver->click("ok");
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        QVERIFY(m_driver->said("keychainTitle").contains(QStringLiteral("The key of uno")));
        QVERIFY(m_driver->said("keychainWhatToDo").contains(QStringLiteral("this session only")));
        QVERIFY(m_driver->said("message").contains(QStringLiteral("not saved yet")));
        QVERIFY(m_fixture->saved.empty());
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("uno"));

        m_driver->click("keychainAgain");
        QTRY_VERIFY(m_driver->button("ok")->isEnabled());
        QVERIFY(m_fixture->saved.empty());
        m_fixture->keychain.failure.reset();
        m_driver->click("keychainAgain");
        QTRY_VERIFY(!m_driver->dialog().isVisible()); // as OK wanted
        QCOMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->keychain.keys.value(QStringLiteral("1")),
                 Secret("one.org:new-secret one.org"));
    }

    void orTheKeyIsKeptForTheSession()
    {
        open();
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_fixture->keychain.failure = Code::Locked;
        m_driver->click("apply");
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        m_driver->click("keychainOther");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->session.key(QStringLiteral("1")), Secret("one.org:new-secret one.org"));
        QCOMPARE(m_fixture->keychain.keys.value(QStringLiteral("1")), Secret("first-secret"));
        QVERIFY(m_driver->dialog().isVisible());
        QCOMPARE(m_driver->field("key")->placeholderText(),
                 QStringLiteral("A key is kept for this session"));
        QVERIFY(!written().contains("new-secret"));
    }

    void keysThatWereWrittenAheadAreTakenBackByCancel()
    {
        open();
        m_driver->click("add");
        m_driver->paste("key", QStringLiteral("three.org:third-secret"));
        m_driver->click("add");
        m_driver->paste("key", QStringLiteral("four.org:fourth-secret"));
        m_fixture->keychain.failure = Code::Locked;
        m_fixture->keychain.failAfter = 1;
        m_driver->select(2); // whose key is looked for as soon as it is stored
        m_driver->click("ok");
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        settle(m_fixture->pool);
        QVERIFY(m_driver->said("keychainTitle").contains(QStringLiteral("New instance (2)")));
        QCOMPARE(m_fixture->keychain.keys.size(), 3);
        m_fixture->keychain.failure.reset();
        m_driver->click("cancel");
        QTRY_COMPARE(
            keys(), (QStringList{QStringLiteral("first-secret"), QStringLiteral("second-secret")}));
        QVERIFY(m_fixture->saved.empty());
    }

    void aKeyThatCannotBeRemovedIsSaid()
    {
        open();
        m_driver->click("remove");
        m_driver->answer("Remove");
        m_fixture->keychain.failure = Code::Locked;
        m_driver->click("ok");
        QTRY_COMPARE(m_driver->said("keychainTitle"),
                     QStringLiteral("The key of one is still in the keychain."));
        QVERIFY(m_fixture->saved.empty());
        m_driver->click("keychainOther"); // leave it there
        QTRY_VERIFY(!m_driver->dialog().isVisible());
        QCOMPARE(m_fixture->saved[0].instances.size(), std::size_t(1));
        QVERIFY(m_fixture->keychain.keys.contains(QStringLiteral("1")));
    }

    void settingsThatCannotBeSavedKeepTheDialogOpen()
    {
        open();
        m_fixture->saveResult = Unexpected{
            Error{Stage::Settings, Code::NotWritable, QStringLiteral("/etc/<b>x</b>.ini"), {}}};
        m_driver->type("name", QStringLiteral("uno"));
        m_driver->click("ok");
        QVERIFY(m_driver->dialog().isVisible());
        QVERIFY(m_driver->said("message").contains(QStringLiteral("/etc/<b>x</b>.ini")));
        QCOMPARE(m_driver->child<QLabel>("message")->textFormat(), Qt::PlainText);
        QVERIFY(m_driver->button("apply")->isEnabled());
        m_fixture->saveResult = {};
        m_driver->click("ok");
        QTRY_VERIFY(!m_driver->dialog().isVisible());
    }

    void whileKeysAreStoredNothingElseCanBeDone()
    {
        open();
        m_driver->paste("key", QStringLiteral("new-secret"));
        m_fixture->keychain.hold();
        m_driver->click("apply");
        QVERIFY(!m_driver->field("name")->isEnabled());
        QVERIFY(!m_driver->button("ok")->isEnabled() && !m_driver->button("apply")->isEnabled());
        QVERIFY(m_driver->said("message").contains(QStringLiteral("being stored")));
        m_fixture->keychain.release();
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QVERIFY(m_driver->field("name")->isEnabled());
        QVERIFY(m_driver->said("message").isEmpty());
    }

    void mayBeClosedWhileAKeychainJobRuns_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("cancelled") << false;
        QTest::newRow("destroyed") << true;
    }
    void mayBeClosedWhileAKeychainJobRuns()
    {
        QFETCH(bool, destroyed);
        open();
        m_driver->click("add");
        m_driver->paste("key", QStringLiteral("three.org:third-secret"));
        m_fixture->keychain.hold();
        m_driver->click("ok");
        m_driver->click("cancel");
        QVERIFY(!m_driver->dialog().isVisible());
        if (destroyed)
            m_driver->destroy();
        m_fixture->keychain.release();
        QTRY_VERIFY(m_fixture->keychain.asked.last().startsWith(QStringLiteral("remove")));
        settle(m_fixture->pool);
        QVERIFY(m_fixture->saved.empty());
        QCOMPARE(keys(),
                 (QStringList{QStringLiteral("first-secret"), QStringLiteral("second-secret")}));
    }

    void mayBeClosedWhileItTestsAndChecks_data()
    {
        QTest::addColumn<bool>("destroyed");
        QTest::newRow("cancelled") << false;
        QTest::newRow("destroyed") << true;
    }
    void mayBeClosedWhileItTestsAndChecks()
    {
        QFETCH(bool, destroyed);
        open();
        m_fixture->engineGate.shut();
        m_driver->dialog().showPage(Page::General);
        m_driver->dialog().showPage(Page::Instances);
        m_driver->type("key", QStringLiteral("typed"));
        m_driver->click("testConnection");
        QCOMPARE(m_fixture->tests.size(), std::size_t(1));
        m_driver->click("cancel");
        if (destroyed)
            m_driver->destroy();
        QTRY_VERIFY(m_fixture->tests[0].handle.expired());
        m_fixture->tests[0].pass(TestStep::Reach);
        m_fixture->tests[0].ended();
        m_fixture->engineGate.open();
        settle(m_fixture->pool);
        QVERIFY(m_fixture->saved.empty());
    }

    void mayBeDestroyedWhereverTheFocusIs()
    {
        for (const char *name : {"name", "address", "key", "username"}) {
            open();
            m_driver->type(name, QStringLiteral("x"));
            m_driver->destroy();
        }
        open();
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_F2);
        m_driver->destroy();
        QVERIFY(m_fixture->saved.empty());
    }

    void noKeyIsEverSeen()
    {
        m_fixture->environment.insert(QStringLiteral("GEAR_AUDIT_KEY_TWO"), Secret("env-secret"));
        open();
        const auto check = [&](const char *when) {
            const QString said = everythingSaidBy(m_driver->dialog());
            QVERIFY2(said.size() > 1000, when);
            for (const char *key : {"first-secret", "second-secret", "typed-secret", "past-secret",
                                    "env-secret", "first-se", "typed-se"})
                QVERIFY2(!said.contains(QLatin1String(key)), when);
            QVERIFY2(!written().contains("secret"), when);
        };
        QTRY_COMPARE(m_driver->field("key")->placeholderText(), QStringLiteral("A key is stored"));
        check("shown");
        m_driver->type("key", QStringLiteral("typed-secret"));
        check("while typing");
        m_driver->field("key")->selectAll();
        m_driver->press(Qt::Key_C, Qt::ControlModifier);
        m_driver->press(Qt::Key_X, Qt::ControlModifier);
        check("copied");
        m_driver->press(Qt::Key_Tab);
        check("typed");
        m_driver->paste("key", QStringLiteral("elsewhere.org:past-secret"));
        check("pasted, for another host");
        m_driver->click("useAddress");
        m_driver->click("testConnection");
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        m_fixture->tests[0].fail(TestStep::Identity, Code::Unauthorized);
        check("tested");
        m_driver->click("copy");
        check("copied as an instance");
        m_fixture->keychain.failure = Code::Locked;
        m_driver->click("apply");
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        check("not stored");
        m_driver->click("keychainOther");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        check("kept for the session");
        m_driver->click("cancel");
        check("closed");
    }

    void remembersItsSize()
    {
        open();
        m_driver->dialog().resize(701, 610);
        m_driver->click("cancel");
        open();
        QCOMPARE(m_driver->dialog().size(), QSize(701, 610));
    }

    void remembersNoSizeThatTheScreenHasNoRoomFor()
    {
        open();
        m_driver->dialog().resize(2000, 1500);
        m_driver->click("cancel");
        open();
        const QSize screen = m_driver->dialog().screen()->availableSize();
        QCOMPARE(m_driver->dialog().size(), m_driver->dialog().size().boundedTo(screen * 0.9));
    }

    void theKeyboardAloneIsEnough()
    {
        m_fixture->instances.clear();
        open();
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_Insert);
        QTRY_VERIFY(m_driver->field("name")->hasFocus());
        typeHere(QStringLiteral("mine"));
        m_driver->press(Qt::Key_Tab);
        QVERIFY(m_driver->field("address")->hasFocus());
        m_driver->press(Qt::Key_Y, Qt::AltModifier); // API key
        QVERIFY(m_driver->field("key")->hasFocus());
        typeHere(QStringLiteral("mine.org:typed"));
        m_driver->press(Qt::Key_T, Qt::AltModifier); // Test Connection
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(m_fixture->tests[0].instance.address.text(), QStringLiteral("https://mine.org"));
        m_driver->child<QListWidget>("categories")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("l")); // Limits
        QVERIFY(m_driver->child<QWidget>("imageSeconds")->isVisible());
        m_driver->press(Qt::Key_M, Qt::AltModifier); // An image
        m_driver->press(Qt::Key_A, Qt::ControlModifier);
        typeHere(QStringLiteral("77"));
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(!m_driver->dialog().isVisible());
        QCOMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->saved[0].settings.imageSeconds, 77);
        QCOMPARE(m_fixture->saved[0].instances[0].address.text(),
                 QStringLiteral("https://mine.org"));
        QCOMPARE(keys().size(), 3);
    }

    void tabGoesThroughInReadingOrder()
    {
        open();
        QTRY_COMPARE(m_driver->field("key")->placeholderText(), QStringLiteral("A key is stored"));
        m_driver->list()->setFocus();
        QStringList order;
        for (int i = 0; i < 16; ++i) {
            order << QApplication::focusWidget()->objectName();
            m_driver->press(Qt::Key_Tab);
        }
        QCOMPARE(order.join(QLatin1Char(' ')),
                 QStringLiteral("instances add remove more name address username key changeKey "
                                "testConnection ok cancel searchSettings categories instances add"));
    }

    void everyControlHasANameForAssistance()
    {
        open();
        for (const Page page : {Page::Instances, Page::General, Page::Limits, Page::Layers}) {
            m_driver->dialog().showPage(page);
            for (QWidget *widget : m_driver->dialog().findChildren<QWidget *>()) {
                const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                                    qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart)
                    continue;
                auto *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(interface);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        }
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : QStringList{QStringLiteral("en")} + test::translatedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/gear-audit_") + language) && qApp->installTranslator(&translator));
        m_fixture->keychain.failure = Code::NoKeychain;
        open();
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        m_driver->paste("key", QStringLiteral("elsewhere.org:key")); // brings its buttons
        for (const Page page : {Page::Instances, Page::General, Page::Limits, Page::Layers}) {
            m_driver->dialog().showPage(page);
            QCOMPARE(mnemonicsGivenTwice(), QString());
        }
        m_driver->dialog().showPage(Page::Instances);
        for (const Code code : {Code::Locked, Code::Failed}) {
            m_driver->dialog().instancesPage().banner().showFailure({Stage::Keychain, code, {}, {}},
                                                                    {}, code == Code::Failed);
            QCOMPARE(mnemonicsGivenTwice(), QString());
        }
        m_driver->click("changeKey");
        QCOMPARE(mnemonicsGivenTwice(), QString());
    }

    void whatOthersWroteIsPlainText()
    {
        open();
        const auto labels = m_driver->dialog().findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void picturesInLightAndDark();

private:
    void open()
    {
        m_driver.reset();
        m_driver = std::make_unique<SettingsDriver>(*m_fixture);
    }
    static void typeHere(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const Secret &key : m_fixture->keychain.keys)
            keys << QString::fromLatin1(key.reveal());
        keys.sort();
        return keys;
    }
    /// Everything that was written into the test's folder, in one.
    QByteArray written() const
    {
        m_fixture->layout.sync();
        QByteArray all;
        for (const QString &name : QDir(m_fixture->folder.path()).entryList(QDir::Files)) {
            QFile file(m_fixture->folder.filePath(name));
            (void)file.open(QIODevice::ReadOnly);
            all += file.readAll();
        }
        return all;
    }
    QString mnemonicsGivenTwice()
    {
        QStringList texts;
        for (const auto *button : m_driver->dialog().findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        for (const auto *label : m_driver->dialog().findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                texts << label->text();
        }
        QMap<QString, QStringList> users;
        for (const QString &text : texts) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty())
                users[keys.toString()] << text;
        }
        QStringList twice;
        for (const QStringList &user : users) {
            if (user.size() > 1)
                twice << user.join(QStringLiteral(" / "));
        }
        return twice.join(QStringLiteral("; "));
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

/// Walks through the states that are worth a look, in either palette. Kept where the folder for
/// pictures is named; else the walk is still one through every state.
void SettingsDialogTest::picturesInLightAndDark()
{
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x24));
    dark.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    dark.setColor(QPalette::Highlight, QColor(0x3a, 0x7b, 0xd5));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x88));
    dark.setColor(QPalette::PlaceholderText, QColor(0x95, 0x97, 0x9c));

    open();
    m_driver->type("username", QStringLiteral("ann@one.org"));
    m_driver->click("testConnection");
    QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
    TestFacts facts{QStringLiteral("19.2.1"), QStringLiteral("ann@one.org"), true, false, 94,
                    QStringLiteral("one.org")};
    for (const TestStep step : allTestSteps)
        m_fixture->tests[0].pass(step, facts);
    m_fixture->tests[0].ended();
    const auto both = [&](const char *name) {
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(isDark ? dark : light);
            keepPicture(m_driver->dialog(),
                        QLatin1String(name) + QLatin1String(isDark ? "-dark" : "-light"));
        }
        QApplication::setPalette(light);
    };
    both("settings-instances");
    m_driver->click("testConnection");
    QTRY_COMPARE(m_fixture->tests.size(), std::size_t(2));
    m_fixture->tests[1].pass(TestStep::Reach);
    m_fixture->tests[1].pass(TestStep::Version, facts);
    m_fixture->tests[1].fail(TestStep::Identity, Code::Unauthorized,
                             QStringLiteral("API key expired"));
    m_fixture->keychain.failure = Code::NoKeychain;
    m_driver->dialog().instancesPage().keys().check();
    QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
    both("settings-trouble");
    m_driver->select(1);
    m_driver->type("name", QStringLiteral("one"));
    m_driver->paste("key", QStringLiteral("elsewhere.org:key"));
    m_driver->click("ok");
    both("settings-mistakes");
    m_driver->dialog().showPage(Page::General);
    QTRY_VERIFY(m_driver->said("engineTitle").contains(QStringLiteral("ready")));
    both("settings-general");
    m_driver->dialog().showPage(Page::Limits);
    both("settings-limits");
    m_driver->dialog().showPage(Page::Instances);
    m_driver->dialog().instancesPage().model().setDrafts({});
    both("settings-empty");
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
