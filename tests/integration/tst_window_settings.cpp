#include "app/window/window_world.h"
#include "core/process/qprocess_runner.h"
#include "core/settings/instance_settings.h"
#include "core/settings/keys/keychain_store.h"
#include "core/settings/keys/stored_key.h"
#include "tests/integration/support/real_engine.h"
#include "tests/support/english.h"
#include "tests/support/flywheel_server.h"
#include "tests/support/settings_fixture.h"
#include "tests/support/test_authority.h"
#include "ui/settings/instances_model.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// The settings of the program as a person has them: on a display, with a real keychain, a real
/// engine and its registry, and a site over https. Keeps the picture of the dialog in the folder
/// that GEAR_AUDIT_PICTURES names.
class TestWindowSettings : public QObject
{
    Q_OBJECT

    /// The program from its start to its end.
    struct Program {
        explicit Program(const QString &file)
            : stored(file, QSettings::IniFormat),
              world(stored, {}, keychain, std::make_shared<QProcessRunner>()),
              window(world.makeWindow())
        {
            window->show();
        }
        QSettings stored;
        KeychainStore keychain;
        WindowWorld world;
        std::unique_ptr<MainWindow> window;

        SettingsDialog *dialog() { return window->findChild<SettingsDialog *>(); }
        template <class Widget> Widget *child(const char *name)
        {
            return dialog()->findChild<Widget *>(text(name));
        }
        /// As by File > Settings.
        void openSettings()
        {
            for (QAction *action : window->findChildren<QAction *>()) {
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
                    action->trigger();
            }
            QVERIFY(dialog());
            QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        }
        void click(const char *button)
        {
            QTRY_VERIFY2(child<QPushButton>(button)->isEnabled(), button);
            QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
        }
        void type(const char *field, const QString &entered)
        {
            child<QLineEdit>(field)->setFocus();
            child<QLineEdit>(field)->selectAll();
            QTest::keyClicks(child<QLineEdit>(field), entered);
        }
        void paste(const char *field, const QString &entered)
        {
            QApplication::clipboard()->setText(entered);
            child<QLineEdit>(field)->setFocus();
            QTest::keyClick(child<QLineEdit>(field), Qt::Key_V, Qt::ControlModifier);
            QApplication::clipboard()->clear();
        }
        QString said(const char *label) { return child<QLabel>(label)->text(); }
        void select(int row)
        {
            auto *list = child<QListView>("instances");
            list->setCurrentIndex(list->model()->index(row, 0));
        }
        void accept()
        {
            const QPointer<SettingsDialog> open = dialog();
            click("ok");
            QTRY_VERIFY2_WITH_TIMEOUT(!open, "it stays open", 20'000);
        }
    };

    RealEngine m_engine;
    TestAuthority m_authority;
    QTemporaryDir m_folder;
    std::unique_ptr<FlywheelServer> m_lab;

    QString file() const { return m_folder.filePath(text("settings.ini")); }
    static QByteArray contentOf(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem()));
        QCOMPARE(QGuiApplication::platformName(), text("xcb"));
        speakEnglish();
        // Where no Docker is installed, its programs lie beside the build.
        const QProcessEnvironment environment = m_engine.environment();
        for (const char *name : {"DOCKER_HOST", "PATH", "LD_LIBRARY_PATH"}) {
            if (environment.contains(text(name)))
                qputenv(name, environment.value(text(name)).toUtf8());
        }
        FlywheelSite site;
        site.key = m_engine.value("key");
        for (int i = 1; i <= 42; ++i)
            site.gears.append(gearDocument(QString::number(i), text("gear-%1").arg(i), text("1.0"),
                                           text("none/x:1"), text("2024-01-01")));
        m_lab = std::make_unique<FlywheelServer>(site, m_authority.serverConfiguration());

        // Entered by hand: its registry is elsewhere, and the site has an authority of its own.
        QSettings stored(file(), QSettings::IniFormat);
        QVERIFY(saveInstances({{text("id-lab"),
                                text("Imaging lab"),
                                m_lab->address(),
                                {},
                                true,
                                m_engine.value("private")},
                               {text("id-core"), text("Core facility"),
                                text("https://core.example.org"), text("ada@site.example"), false}},
                              stored));
        stored.setValue(text("network/authorities"), m_authority.file());
    }

    void aKeyIsPastedTestedAndStored()
    {
        Program program(file());
        program.openSettings();
        program.select(0);
        program.paste("key", m_engine.value("key"));
        program.click("testConnection");
        QTRY_VERIFY2_WITH_TIMEOUT(program.said("step4").contains(text("login to ")),
                                  qPrintable(program.said("step4")), 30'000);
        QCOMPARE(program.said("step0"), text("It answers."));
        QCOMPARE(program.said("step1"), text("Flywheel 19.2.1"));
        QCOMPARE(program.said("step2"), text("ada@site.example, an administrator"));
        QCOMPARE(program.said("step3"), text("42 gears"));
        QCOMPARE(program.said("step4"),
                 text("The login to %1 works.").arg(m_engine.value("private")));
        QCOMPARE(program.child<QLineEdit>("username")->text(), text("ada@site.example"));
        program.accept();

        const InstanceList &instances = program.world.settings().instances();
        QCOMPARE(instances.at(0).username, text("ada@site.example"));
        QCOMPARE(instances.at(0).registry, m_engine.value("private"));
        QVERIFY(!contentOf(file()).contains(m_engine.value("key").toUtf8()));
    }

    void anInstanceIsAddedByItsKeyAlone()
    {
        FlywheelServer clinic({}, m_authority.serverConfiguration());
        Program program(file());
        program.openSettings();
        program.click("add");
        program.paste("key", clinic.pastedKey());
        QCOMPARE(program.child<QLineEdit>("address")->text(), clinic.address());
        program.type("name", text("Clinic"));
        program.accept();
        const InstanceList instances = loadInstances(QSettings(file(), QSettings::IniFormat));
        QCOMPARE(instances.size(), std::size_t(3));
        QCOMPARE(instances[2].name, text("Clinic"));
        QCOMPARE(instances[2].address, clinic.address());

        // and removed, with its key
        std::optional<Result<Secret>> found;
        const auto keep = [&](const Result<Secret> &key) { found = key; };
        program.keychain.read(instances[2].id, this, keep);
        QTRY_VERIFY(found);
        QVERIFY(*found);
        QCOMPARE((*found)->reveal(), storedKey(Secret(FlywheelSite().key.toLatin1()), instances[2])
                                         .reveal()); // with its host
        program.openSettings();
        program.select(2);
        program.click("remove");
        auto *question = program.dialog()->findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) != QMessageBox::RejectRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        program.accept();
        found.reset();
        program.keychain.read(instances[2].id, this, keep);
        QTRY_VERIFY(found);
        QVERIFY(!*found);
        QCOMPARE(found->error().code, Code::NotFound);
        QCOMPARE(loadInstances(QSettings(file(), QSettings::IniFormat)).size(), std::size_t(2));
    }

    void theNextStartFindsTheKeyAndShowsItNot()
    {
        Program program(file());
        program.openSettings();
        program.select(0);
        QTRY_COMPARE(program.child<QLineEdit>("key")->placeholderText(), text("A key is stored"));
        program.click("testConnection");
        QTRY_VERIFY2_WITH_TIMEOUT(program.said("step4").contains(text("works")),
                                  qPrintable(program.said("step4")), 30'000);
        QVERIFY(!everythingSaidBy(*program.dialog()).contains(m_engine.value("key")));
        program.dialog()->resize(900, 560);
        keepPicture(*program.dialog(), text("settings"));
    }
};

QTEST_MAIN(TestWindowSettings)
#include "tst_window_settings.moc"
