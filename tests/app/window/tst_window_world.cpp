#include "app/window/window_world.h"
#include "core/flywheel/instance_address.h"
#include "core/settings/instance_settings.h"
#include "tests/support/english.h"
#include "tests/support/fake_credential_store.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/text_files.h"
#include "tests/support/window_fixture.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

FlywheelSite siteWithGear(const QString &gear)
{
    FlywheelSite site;
    site.gears = {
        gearDocument(text("1"), gear, text("1.0"), text("lab/gear:1.0"), text("2024-03-08"))};
    return site;
}
} // namespace

/// The window over the real sources, stores and settings; the engine alone is not there.
class TestWindowWorld : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        FlywheelServer lab{siteWithGear(text("sorter"))};
        FlywheelServer clinic{siteWithGear(text("scanner"))};
        QSettings stored{folder.filePath(text("settings.ini")), QSettings::IniFormat};
        FakeCredentialStore keychain;
        std::shared_ptr<FakeProcessRunner> runner = std::make_shared<FakeProcessRunner>();
        std::unique_ptr<WindowWorld> world;
        std::unique_ptr<MainWindow> window;

        Instance add(InstanceList &list, const char *name, const FlywheelServer &server)
        {
            list.push_back({text(name) + text("-id"), text(name),
                            InstanceAddress::of(server.address()), text("ada@site.example"), true});
            return list.back();
        }
        void open()
        {
            const QString engine = folder.filePath(text("docker"));
            writeFile(engine, {});
            QFile::setPermissions(engine, QFile::ReadOwner | QFile::ExeOwner);
            runner->on({text("version")}, exited(0, R"({"Client":{"Version":"20.10.24"},)"
                                                    R"("Server":{"Version":"20.10.24"}})"));
            Settings settings;
            settings.exchange = text(GEAR_SOURCE_DIR "/resources/exchange");
            settings.workdir = folder.filePath(text("results"));
            settings.engine = engine;
            settings.inspect = text("docker"); // layers would be looked for where the images are
            settings.diskFloorGb = 0;
            saveSettings(settings, stored);
            InstanceList list;
            const Instance good = add(list, "Lab", lab);
            const Instance bad = add(list, "Clinic", clinic);
            keychain.keys.insert(good.id, Secret(lab.pastedKey().toUtf8()));
            keychain.keys.insert(
                bad.id, Secret(clinic.pastedKey().replace(text("nobody"), text("no")).toUtf8()));
            QVERIFY(saveInstances(list, stored));
            world = std::make_unique<WindowWorld>(stored, EnvironmentKeys(), keychain, runner);
            window = world->makeWindow();
            window->show();
            QTRY_VERIFY(window->controller().startObstacle().isEmpty());
        }
        QString sources() const
        {
            return dumpShown(*window->findChild<QTreeView *>(text("sources")), 1);
        }
        QByteArray master(const char *name) const
        {
            return fileContent(folder.filePath(text("results/") + text(name)));
        }
    };
    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_world = std::make_unique<World>(); }
    void cleanup()
    {
        m_world->window.reset();
        m_world.reset();
    }

    void aValueThatIsNotUsedIsSaid()
    {
        writeFile(m_world->folder.filePath(text("settings.ini")),
                  "[limits]\nimageSeconds=30.5\nmemoryMb=1.5e3\n[instances]\nsize=one\n"
                  "1\\name=Lab\n1\\address=https://lab.test\n1\\enabled=no\n");
        m_world->stored.sync();
        WindowWorld world(m_world->stored, EnvironmentKeys(), m_world->keychain, m_world->runner);
        const auto window = world.makeWindow();
        const QString said = window->findChild<QLabel *>(text("notice"))->text();
        for (const char *part :
             {"limits/imageSeconds is not used: it takes a whole number from 5 to 86400, not",
              "30.5", "default, 180", "limits/memoryMb", "1.5e3", "instances/size",
              "instances/1/enabled"})
            QVERIFY2(said.contains(text(part)), qPrintable(said));
        QCOMPARE(world.settings().settings(), Settings());
        QCOMPARE(world.settings().instances().size(), std::size_t(1));
        // The dialog writes what is used, so that there is nothing more to say.
        saveSettings(world.settings().settings(), m_world->stored);
        QVERIFY(saveInstances(world.settings().instances(), m_world->stored));
        QVERIFY(world.ports().settingsNotes.isEmpty());
    }

    void auditsInstancesAndTheExchangeTogether()
    {
        m_world->open();
        AuditController &controller = m_world->window->controller();
        controller.start();
        QTRY_VERIFY(controller.run() == AuditController::Run::Idle);
        QCOMPARE(m_world->sources(), text("Gear Exchange\n"
                                          "  imaging-demo (3)\n"
                                          "  lab-demo (3)\n"
                                          "  tools-demo (2)\n"
                                          "Lab (1)\n"
                                          "Clinic\n"
                                          "  The key was refused\n"));
        QCOMPARE(controller.recorded().size(), 9U);
        QVERIFY(m_world->master("instance_master_json.json").contains("\"sorter\""));
        QVERIFY(m_world->master("exchange_master_json.json").contains("\"dicom-tidy\""));

        // They are there for the next window.
        m_world->window = m_world->world->makeWindow();
        QTRY_COMPARE(m_world->window->controller().recorded().size(), 9U);
        QCOMPARE(m_world->window->controller().mastersWithResults().size(), 2);
    }

    void whatIsAppliedInTheSettingsIsThereAtOnce()
    {
        m_world->open();
        m_world->world->settings().openDialog(m_world->window.get());
        auto *dialog = m_world->window->findChild<SettingsDialog *>();
        dialog->findChild<QPushButton *>(text("add"))->click();
        dialog->findChild<QLineEdit *>(text("key"))->setText(text("new.example:the-key"));
        dialog->findChild<QLineEdit *>(text("workdir"))
            ->setText(m_world->folder.filePath(text("elsewhere")));
        dialog->findChild<QPushButton *>(text("ok"))->click();
        QTRY_COMPARE(m_world->window->controller().enabledInstances().size(), 3U);
        QCOMPARE(m_world->sources(),
                 text("Gear Exchange\nLab (never audited)\nClinic (never audited)\n"
                      "New instance (never audited)\n"));
        QCOMPARE(m_world->window->controller().ports().workdir,
                 m_world->folder.filePath(text("elsewhere")));
    }
};

QTEST_MAIN(TestWindowWorld)
#include "tst_window_world.moc"
