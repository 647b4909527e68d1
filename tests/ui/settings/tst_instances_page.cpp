#include "tests/support/settings_fixture.h"
#include "ui/settings/instances_page.h"
#include "ui/words/translation.h"

#include <QFileDialog>

using namespace gearaudit;
using namespace gearaudit::test;
using KeyChange = InstanceDraft::KeyChange;

/// The page of instances, driven as in its dialog.
class InstancesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslators(*qApp, QLocale::c());
    }
    void init()
    {
        m_fixture = std::make_unique<SettingsFixture>();
        m_fixture->addInstance(QStringLiteral("1"), QStringLiteral("one"),
                               QStringLiteral("https://one.org"), "stored-secret");
        m_fixture->addInstance(QStringLiteral("2"), QStringLiteral("two"),
                               QStringLiteral("https://two.org"));
        m_fixture->addInstance(QStringLiteral("3"), QStringLiteral("three"),
                               QStringLiteral("https://three.org"));
    }
    void cleanup()
    {
        m_driver.reset();
        m_fixture.reset();
    }

    void beginsWithTheFirst()
    {
        open();
        QCOMPARE(names(), QStringLiteral("one two three"));
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("one"));
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("https://one.org"));
        m_driver->select(1);
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("two"));
    }

    void withoutInstancesItSaysWhatToDo()
    {
        m_fixture->instances.clear();
        open();
        QCOMPARE(m_driver->said("emptyHeading"), QStringLiteral("No instance yet"));
        QVERIFY(!m_driver->field("name")->isVisible());
        QVERIFY(!m_driver->button("remove")->isEnabled());
        m_driver->click("add");
        QVERIFY(m_driver->said("emptyHeading").isEmpty());
        QVERIFY(m_driver->field("name")->hasFocus());
        QCOMPARE(names(), QStringLiteral("New instance"));
    }

    void addsCopiesAndRemoves()
    {
        open();
        m_driver->select(1);
        m_driver->click("copy");
        QCOMPARE(names(), QStringLiteral("one two two (2) three"));
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("two (2)"));
        m_driver->click("add");
        QCOMPARE(names(), QStringLiteral("one two two (2) three New instance"));

        m_driver->select(0);
        m_driver->click("remove");
        QTRY_VERIFY(m_driver->question());
        QCOMPARE(m_driver->question()->text(), QStringLiteral("Remove one?"));
        QVERIFY(m_driver->question()->informativeText().contains(QStringLiteral("key goes too")));
        QCOMPARE(m_driver->question()->textFormat(), Qt::PlainText);
        m_driver->answer("Cancel");
        QCOMPARE(m_driver->model().rowCount(), 5);
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_Delete);
        m_driver->answer("Remove");
        QTRY_COMPARE(names(), QStringLiteral("two two (2) three New instance"));
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("two"));
        QVERIFY(!m_fixture->keychain.asked.contains(QStringLiteral("remove 1"))); // not yet
    }

    void theLastOneCanBeRemoved()
    {
        m_fixture->instances.resize(1);
        open();
        m_driver->click("remove");
        m_driver->answer("Remove");
        QTRY_COMPARE(m_driver->said("emptyHeading"), QStringLiteral("No instance yet"));
    }

    void moves()
    {
        open();
        QVERIFY(!m_driver->entry("up")->isEnabled());
        m_driver->click("down");
        m_driver->click("down");
        QCOMPARE(names(), QStringLiteral("two three one"));
        QVERIFY(!m_driver->entry("down")->isEnabled());
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("one"));
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(names(), QStringLiteral("two one three"));
        m_driver->press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(names(), QStringLiteral("two three one"));
        QCOMPARE(m_driver->list()->dragDropMode(), QAbstractItemView::InternalMove);
    }

    void renamesInPlaceAndInTheForm()
    {
        open();
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_F2);
        auto *editor = m_driver->list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("uno"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringLiteral("uno two three"));
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("uno"));
        QVERIFY(m_driver->dialog().isVisible()); // Return was the editor's
        m_driver->type("name", QStringLiteral("eins"));
        QCOMPARE(names(), QStringLiteral("eins two three"));
        m_driver->list()->setFocus();
        m_driver->press(Qt::Key_Space);
        QVERIFY(!m_driver->model().draft(0).instance.enabled);
    }

    void mistakesAreSaidBesideTheirField()
    {
        open();
        m_driver->type("name", QStringLiteral("two"));
        QVERIFY(m_driver->note("name").contains(QStringLiteral("There is an instance called two")));
        m_driver->type("name", QString());
        QVERIFY(m_driver->note("name").contains(QStringLiteral("not empty")));
        QCOMPARE(m_driver->field("name")->accessibleDescription(), m_driver->note("name"));
        m_driver->type("name", QStringLiteral("one"));
        QCOMPARE(m_driver->note("name"), QString());
        m_driver->type("address", QStringLiteral("ftp://a"));
        QVERIFY(m_driver->note("address").contains(QStringLiteral("This address cannot be used")));
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("ftp://a"));
        QVERIFY(!m_driver->button("testConnection")->isEnabled());
        QVERIFY(m_driver->button("testConnection")
                    ->toolTip()
                    .contains(QStringLiteral("Enter the address first")));
        m_driver->select(1);
        QCOMPARE(m_driver->note("address"), QString());
        m_driver->select(0); // and nothing was lost
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("ftp://a"));
        QVERIFY(!m_driver->note("address").isEmpty());
    }

    void aNewOneIsNotBlamedWhileItIsEntered()
    {
        open();
        m_driver->click("add");
        QCOMPARE(m_driver->note("address"), QString());
        m_driver->field("address")->setFocus();
        QTest::keyClicks(m_driver->field("address"), QStringLiteral("https://a b"));
        QCOMPARE(m_driver->note("address"), QString());
        m_driver->press(Qt::Key_Tab);
        QVERIFY(!m_driver->note("address").isEmpty());
    }

    void showsOnlyThatAKeyIsStored()
    {
        open();
        QTRY_COMPARE(placeholder(), QStringLiteral("A key is stored"));
        QVERIFY(m_driver->button("changeKey")->isEnabled());
        QCOMPARE(m_driver->field("key")->text(), QString());
        QVERIFY(!everythingSaidBy(m_driver->dialog()).contains(QLatin1String("secret")));
        m_driver->select(1);
        QTRY_COMPARE(placeholder(), QStringLiteral("Paste the key here"));
        QVERIFY(!m_driver->button("changeKey")->isEnabled());
    }

    void aPastedKeyFillsInTheAddress()
    {
        open();
        m_driver->click("add");
        m_driver->paste("key", QStringLiteral("new.example.org:pasted-secret"));
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("https://new.example.org"));
        QCOMPARE(m_driver->field("key")->text(), QString());
        QCOMPARE(placeholder(), QStringLiteral("A new key was entered"));
        QVERIFY(m_driver->note("key").contains(QStringLiteral("goes to the keychain when")));
        QCOMPARE(m_driver->model().draft(3).keyChange, KeyChange::Replace);
        QVERIFY(!everythingSaidBy(m_driver->dialog()).contains(QLatin1String("secret")));
    }

    void aTypedKeyIsTheOneThatWasSelectedsOwn()
    {
        open();
        m_driver->type("key", QStringLiteral("typed"));
        QCOMPARE(m_driver->model().draft(0).key, Secret("typed"));
        m_driver->select(1);
        QCOMPARE(m_driver->field("key")->text(), QString());
        QCOMPARE(m_driver->model().draft(1).keyChange, KeyChange::None);
        m_driver->select(0);
        QCOMPARE(placeholder(), QStringLiteral("A new key was entered"));
        QCOMPARE(m_driver->model().draft(0).key, Secret("typed"));
        // Typed and taken back, it is as if nothing had been.
        m_driver->click("changeKey");
        m_driver->type("key", QStringLiteral("x"));
        m_driver->press(Qt::Key_Backspace);
        QCOMPARE(m_driver->model().draft(0).keyChange, KeyChange::None);
    }

    void aKeyOfAnotherHostIsPointedOut()
    {
        open();
        m_driver->paste("key", QStringLiteral("two.org:secret"));
        QVERIFY(m_driver->note("key").contains(QStringLiteral("This key is for two.org")));
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("https://one.org"));
        m_driver->click("testConnection"); // goes to the key instead
        QVERIFY(m_fixture->tests.empty());
        QVERIFY(m_driver->field("key")->hasFocus());
        m_driver->click("useAddress");
        QCOMPARE(m_driver->field("address")->text(), QStringLiteral("https://two.org"));
        QVERIFY(!m_driver->button("useAddress")->isVisible());
        QVERIFY(m_driver->note("key").contains(QStringLiteral("goes to the keychain")));
    }

    void whatIsNoKeyIsSaid()
    {
        open();
        m_driver->type("key", QStringLiteral("two words"));
        QVERIFY(!m_driver->note("key").contains(QStringLiteral("not an API key")));
        m_driver->press(Qt::Key_Tab);
        QVERIFY(m_driver->note("key").contains(QStringLiteral("This is not an API key")));
    }

    void clearsTheKeyAndTakesThatBack()
    {
        open();
        QTRY_COMPARE(placeholder(), QStringLiteral("A key is stored"));
        m_driver->click("changeKey");
        QCOMPARE(m_driver->model().draft(0).keyChange, KeyChange::Remove);
        QCOMPARE(placeholder(), QStringLiteral("No key"));
        QVERIFY(m_driver->note("key").contains(QStringLiteral("is removed when")));
        m_driver->click("changeKey");
        QCOMPARE(m_driver->model().draft(0).keyChange, KeyChange::None);
        QCOMPARE(placeholder(), QStringLiteral("A key is stored"));
    }

    void aKeyOfTheEnvironmentIsNamed()
    {
        m_fixture->environment.insert(QStringLiteral("GEAR_AUDIT_KEY_TWO"), Secret("secret"));
        open();
        m_driver->select(1);
        QVERIFY(m_driver->note("key").contains(QStringLiteral("GEAR_AUDIT_KEY_TWO")));
        QVERIFY(!m_driver->button("changeKey")->isEnabled());
        m_driver->type("name", QStringLiteral("other"));
        QTRY_COMPARE(placeholder(), QStringLiteral("Paste the key here"));
    }

    void testsAConnectionStepByStep()
    {
        open();
        m_driver->click("testConnection");
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(steps(), QStringLiteral("Connecting… | not tried | not tried | not tried | not "
                                         "tried"));
        TestFacts facts;
        test().pass(TestStep::Reach);
        facts.release = QStringLiteral("19.2.1");
        test().pass(TestStep::Version, facts);
        facts.username = QStringLiteral("ann@one.org");
        facts.isAdministrator = true;
        test().pass(TestStep::Identity, facts);
        facts.gears = 94;
        test().pass(TestStep::Gears, facts);
        QCOMPARE(steps(), QStringLiteral("It answers. | Flywheel 19.2.1 | ann@one.org, an "
                                         "administrator | 94 gears | Logging in to the registry…"));
        QCOMPARE(m_driver->button("testConnection")->text(), QStringLiteral("S&top the Test"));
        facts.registry = QStringLiteral("one.org");
        test().pass(TestStep::Registry, facts);
        test().ended();
        QVERIFY(steps().endsWith(QStringLiteral("The login to one.org works.")));
        QCOMPARE(m_driver->button("testConnection")->text(), QStringLiteral("&Test Connection"));
        // The user name is filled in, and that does not make the answer outdated.
        QCOMPARE(m_driver->field("username")->text(), QStringLiteral("ann@one.org"));
    }

    void aUserNameThatIsThereStays()
    {
        m_fixture->instances[0].username = QStringLiteral("me");
        open();
        m_driver->click("testConnection");
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        TestFacts facts;
        facts.username = QStringLiteral("ann@one.org");
        test().pass(TestStep::Identity, facts);
        QCOMPARE(m_driver->field("username")->text(), QStringLiteral("me"));
    }

    void aFailedStepSaysWhatToDo()
    {
        open();
        m_driver->click("testConnection");
        QTRY_COMPARE(m_fixture->tests.size(), std::size_t(1));
        test().pass(TestStep::Reach);
        test().pass(TestStep::Version);
        test().fail(TestStep::Identity, Code::Unauthorized, QStringLiteral("<b>expired</b>"));
        QCOMPARE(m_driver->said("step2"), QStringLiteral("one.org does not accept the key."));
        QVERIFY(m_driver->said("step2Advice").contains(QStringLiteral("expired")));
        QCOMPARE(m_driver->said("step2Detail"), QStringLiteral("It said: <b>expired</b>"));
        QCOMPARE(m_driver->child<QLabel>("step2Detail")->textFormat(), Qt::PlainText);
        QCOMPARE(m_driver->said("step3Detail"), QStringLiteral("not tried"));
        QVERIFY(m_driver->button("testConnection")->isEnabled());
    }

    void withoutAKeyThatIsSaid()
    {
        open();
        m_driver->select(1);
        m_driver->click("testConnection");
        QTRY_COMPARE(m_driver->said("step2"), QStringLiteral("No key is stored for two."));
        QCOMPARE(m_driver->button("testConnection")->text(), QStringLiteral("&Test Connection"));
        QVERIFY(m_fixture->tests.empty());
    }

    void whatIsTestedIsWhatStandsThere()
    {
        open();
        m_driver->type("key", QStringLiteral("just-typed"));
        m_driver->click("testConnection");
        QCOMPARE(m_fixture->tests.size(), std::size_t(1));
        QCOMPARE(test().key, Secret("just-typed"));
        test().pass(TestStep::Reach);
        m_driver->type("name", QStringLiteral("renamed")); // says nothing about the connection
        QCOMPARE(m_driver->said("step0"), QStringLiteral("It answers."));
        m_driver->type("address", QStringLiteral("https://other.org"));
        QVERIFY(!m_driver->child<QWidget>("step0")->isVisible());
        QTRY_VERIFY(test().handle.expired());
        test().pass(TestStep::Version);
        QVERIFY(!m_driver->child<QWidget>("step0")->isVisible());
    }

    void anotherInstanceOrStopEndsTheTest()
    {
        open();
        m_driver->type("key", QStringLiteral("k"));
        m_driver->click("testConnection");
        test().pass(TestStep::Reach);
        m_driver->click("testConnection"); // stops
        QTRY_VERIFY(test().handle.expired());
        QCOMPARE(m_driver->said("step0"), QStringLiteral("It answers."));
        QCOMPARE(m_driver->said("step1Detail"), QStringLiteral("not tried"));
        m_driver->click("testConnection");
        QCOMPARE(m_fixture->tests.size(), std::size_t(2));
        m_driver->select(1);
        QTRY_VERIFY(test().handle.expired());
        QVERIFY(!m_driver->child<QWidget>("step0")->isVisible());
    }

    void withoutAKeychainTheSessionIsOffered()
    {
        m_fixture->keychain.failure = Code::NoKeychain;
        open();
        QTRY_VERIFY(!m_driver->said("keychainTitle").isEmpty());
        QVERIFY(m_driver->said("keychainTitle").contains(QStringLiteral("there is no keychain")));
        QVERIFY(m_driver->said("keychainWhatToDo").contains(QStringLiteral("this session only")));
        m_driver->click("keychainOther");
        QVERIFY(m_driver->said("keychainTitle").contains(QStringLiteral("this session only")));
        m_driver->type("key", QStringLiteral("k"));
        QVERIFY(m_driver->note("key").contains(QStringLiteral("kept for this session when")));
        m_driver->click("keychainAgain"); // back to the keychain
        QVERIFY(m_driver->said("keychainTitle").contains(QStringLiteral("there is no keychain")));
        m_fixture->keychain.failure.reset();
        m_driver->click("keychainAgain");
        QVERIFY(!m_driver->button("keychainAgain")->isEnabled()); // while it looks
        QTRY_VERIFY(!m_driver->child<QWidget>("keychainBanner")->isVisible());
    }

    void aLockedKeychainIsUnlockedWhenTheUserWants()
    {
        m_fixture->keychain.failure = Code::Locked;
        open();
        QTRY_COMPARE(m_driver->said("keychainTitle"), QStringLiteral("The keychain is locked."));
        QCOMPARE(m_fixture->keychain.asked, QStringList{QStringLiteral("check")});
        QVERIFY(m_driver->note("key").contains(QStringLiteral("not known")));
        m_fixture->keychain.failure.reset();
        m_driver->click("keychainAgain");
        QTRY_VERIFY(!m_driver->child<QWidget>("keychainBanner")->isVisible());
        QTRY_COMPARE(placeholder(), QStringLiteral("A key is stored"));
    }

    void importsASiteList()
    {
        open();
        const QString file = write(
            "site_list.py", "def get_site_list():\n"
                            "    site_list = {'four': ['four.org', 'ann', 'four.org:s4-secret'],\n"
                            "                 'one': ['https://one.org', '', 's1-secret'],\n"
                            "                 'two': ['https://elsewhere.org', '', 's2']}\n"
                            "    return site_list\n");
        m_driver->dialog().instancesPage().importFile(file);
        QTRY_COMPARE(names(), QStringLiteral("one two three four"));
        QCOMPARE(m_driver->model().draft(3).instance.username, QStringLiteral("ann"));
        QCOMPARE(m_driver->model().draft(3).instance.address, QStringLiteral("https://four.org"));
        QCOMPARE(usableKey(m_driver->model().draft(3)).value_or(ApiKey()).key, Secret("s4-secret"));
        QCOMPARE(usableKey(m_driver->model().draft(0)).value_or(ApiKey()).key, Secret("s1-secret"));
        QCOMPARE(m_driver->model().draft(1).keyChange, KeyChange::None);
        const QString notice = m_driver->said("notice");
        QVERIFY(notice.contains(QStringLiteral("2 instances taken: four, one (its key).")));
        QVERIFY(notice.contains(QStringLiteral("two (line 4")));
        QVERIFY(notice.contains(QStringLiteral("better remove the file")));
        QVERIFY(notice.contains(file));
        QVERIFY(!everythingSaidBy(m_driver->dialog()).contains(QLatin1String("-secret")));
    }

    void importsUserJson()
    {
        open();
        m_driver->dialog().instancesPage().importFile(
            write("user.json", R"({"key": "new.org:json-secret"})"));
        QTRY_COMPARE(names(), QStringLiteral("one two three new.org"));
        QCOMPARE(usableKey(m_driver->model().draft(3)).value_or(ApiKey()).key,
                 Secret("json-secret"));
        QCOMPARE(m_driver->field("name")->text(), QStringLiteral("new.org"));
    }

    void aFileThatIsNoListChangesNothing()
    {
        open();
        m_driver->dialog().instancesPage().importFile(
            write("site_list.py", "import os\nos.system('true')\n"));
        QTRY_VERIFY(m_driver->said("notice").contains(QStringLiteral("line 1")));
        QCOMPARE(names(), QStringLiteral("one two three"));
        QCOMPARE(m_driver->child<QLabel>("notice")->textFormat(), Qt::PlainText);
    }

    void importAsksForAFile()
    {
        open();
        m_driver->click("import");
        auto *dialog = m_driver->dialog().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString file = write("user.json", R"({"key": "new.org:json-secret"})");
        Q_EMIT dialog->fileSelected(file);
        QTRY_COMPARE(m_driver->model().rowCount(), 4);
    }

private:
    void open() { m_driver = std::make_unique<SettingsDriver>(*m_fixture); }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < m_driver->model().rowCount(); ++row)
            names << m_driver->model().index(row).data().toString();
        return names.join(QLatin1Char(' '));
    }
    QString placeholder() const { return m_driver->field("key")->placeholderText(); }
    const StartedTest &test() const { return m_fixture->tests.back(); }
    QString steps() const
    {
        QStringList texts;
        for (const char *step : {"step0", "step1", "step2", "step3", "step4"}) {
            const QString said = m_driver->said(step);
            texts << (said.isEmpty() ? m_driver->said((QByteArray(step) + "Detail").constData())
                                     : said);
        }
        return texts.join(QStringLiteral(" | "));
    }
    QString write(const char *name, const char *text) const
    {
        QFile file(m_fixture->folder.filePath(QLatin1String(name)));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(InstancesPageTest)
#include "tst_instances_page.moc"
