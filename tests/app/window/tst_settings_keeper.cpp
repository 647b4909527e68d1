#include "app/window/settings_keeper.h"
#include "core/audit/worker_pool.h"
#include "core/settings/instance_settings.h"
#include "tests/support/fake_credential_store.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/test_authority.h"
#include "ui/settings/settings_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// The settings as the program has them: a real dialog over a real file and the real test.
class TestSettingsKeeper : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        QString file = folder.filePath(text("config/settings.ini"));
        QSettings stored{file, QSettings::IniFormat};
        WorkerPool pool;
        std::shared_ptr<FakeProcessRunner> runner = std::make_shared<FakeProcessRunner>();
        FakeCredentialStore keychain;
        SessionStore session;
        InstanceKeys keys{session, {}, keychain};
        QWidget parent;
        std::unique_ptr<SettingsKeeper> settings;

        void makeWindow()
        {
            settings = std::make_unique<SettingsKeeper>(
                SettingsKeeper::Ports{stored, pool, runner, keychain, session, keys});
        }
        QList<SettingsDialog *> dialogs() const { return parent.findChildren<SettingsDialog *>(); }
        SettingsDialog *open()
        {
            settings->openDialog(&parent);
            return dialogs().value(0);
        }
    };
    std::unique_ptr<World> m_world;

    template <class Widget> static Widget *child(SettingsDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(text(name));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->makeWindow();
        m_world->parent.show();
    }
    void cleanup() { m_world.reset(); }

    void opensOneDialogAtATime()
    {
        QPointer<SettingsDialog> dialog = m_world->open();
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        QCOMPARE(m_world->open(), dialog.data());
        QCOMPARE(m_world->dialogs().size(), 1);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(m_world->open());
        QCOMPARE(m_world->dialogs().size(), 1);
    }

    void storesWhatIsEnteredAndTellsOfIt()
    {
        QSignalSpy applied(m_world->settings.get(), &SettingsKeeper::applied);
        SettingsDialog *dialog = m_world->open();
        child<QPushButton>(dialog, "add")->click();
        child<QLineEdit>(dialog, "key")->setText(text("lab.example:8443:the-key"));
        child<QLineEdit>(dialog, "engine")->setText(text("podman"));
        child<QPushButton>(dialog, "ok")->click();
        QTRY_COMPARE(applied.size(), 1);
        QTRY_VERIFY(m_world->dialogs().isEmpty());

        const InstanceList &instances = m_world->settings->instances();
        QCOMPARE(instances.size(), std::size_t(1));
        QCOMPARE(instances[0].address.text(), text("https://lab.example:8443"));
        QCOMPARE(m_world->keychain.keys.value(instances[0].id),
                 Secret("lab.example:the-key lab.example"));
        QCOMPARE(m_world->settings->settings().engine, text("podman"));
        QCOMPARE(applied[0][0].value<Settings>(), m_world->settings->settings());
        QCOMPARE(applied[0][1].value<InstanceList>(), instances);
        // as another start of the program reads it
        const QSettings again(m_world->file, QSettings::IniFormat);
        QCOMPARE(loadInstances(again), instances);
        QCOMPARE(loadSettings(again), m_world->settings->settings());
        QCOMPARE(loadSettings(m_world->stored), m_world->settings->settings());
        QFile file(m_world->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("the-key"));

        dialog = m_world->open();
        QCOMPARE(child<QLineEdit>(dialog, "engine")->text(), text("podman"));
    }

    void whatCannotBeStoredStaysInTheDialog()
    {
        QFile inTheWay(QFileInfo(m_world->file).path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy applied(m_world->settings.get(), &SettingsKeeper::applied);
        SettingsDialog *dialog = m_world->open();
        child<QLineEdit>(dialog, "engine")->setText(text("podman"));
        child<QPushButton>(dialog, "ok")->click();
        auto *message = child<QLabel>(dialog, "message");
        // What is in the way is named.
        QTRY_VERIFY2(message->text().contains(inTheWay.fileName()), qPrintable(message->text()));
        QVERIFY(dialog->isVisible());
        QCOMPARE(applied.size(), 0);
        QCOMPARE(m_world->settings->settings(), Settings());
        QCOMPARE(loadSettings(m_world->stored), Settings()); // nor is it stored later on

        QVERIFY(inTheWay.remove());
        child<QPushButton>(dialog, "ok")->click();
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(loadSettings(QSettings(m_world->file, QSettings::IniFormat)).engine,
                 text("podman"));
    }

    void testsAConnectionWithWhatIsEnteredNow()
    {
        const TestAuthority authority;
        FlywheelServer server({}, authority.serverConfiguration());
        SettingsDialog *dialog = m_world->open();
        child<QLineEdit>(dialog, "engine")->setText(text("/nowhere/docker"));
        child<QPushButton>(dialog, "add")->click();
        child<QLineEdit>(dialog, "key")->setText(server.pastedKey());
        auto *test = child<QPushButton>(dialog, "testConnection");
        test->click();
        auto *reached = child<QLabel>(dialog, "step0");
        QTRY_VERIFY2(reached->text().contains(text("certificate")), qPrintable(reached->text()));

        child<QLineEdit>(dialog, "authorities")->setText(authority.file());
        QTRY_VERIFY(test->isEnabled());
        test->click();
        auto *registry = child<QLabel>(dialog, "step4");
        QTRY_VERIFY2(registry->text().contains(text("engine is not ready")),
                     qPrintable(registry->text()));
        QCOMPARE(child<QLineEdit>(dialog, "username")->text(), text("ada@site.example"));
        QVERIFY(m_world->runner->requests().empty());
    }

    void theDialogGoesWithTheSettings()
    {
        const QPointer<SettingsDialog> dialog = m_world->open();
        m_world->settings.reset();
        QVERIFY(!dialog);
    }
};

QTEST_MAIN(TestSettingsKeeper)
#include "tst_settings_keeper.moc"
