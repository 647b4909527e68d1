#include "tests/support/english.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/settings_fixture.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/begin_in_folder.h"
#include "ui/dialogs/save_copies.h"
#include "ui/exploring/exporter.h"
#include "ui/settings/instances_page.h"
#include "ui/window/file_menu.h"

#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

/// A file system whose server is gone: whoever looks waits until it is back.
class DeadMount
{
public:
    explicit DeadMount(Gate &gate) : m_gate(gate) { m_gate.shut(); }
    ~DeadMount() { m_gate.open(); }

    void wait()
    {
        ++asked;
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            ++onWindowsThread; // and does not wait: the test would never end
        else
            m_gate.pass({});
    }
    LookAtFile look()
    {
        return [this](const QString &path) {
            wait();
            return lookAtFile(path);
        };
    }
    void comeBack() { m_gate.open(); }

    std::atomic<int> asked = 0;
    std::atomic<int> onWindowsThread = 0;

private:
    Gate &m_gate;
};

} // namespace

/// What the window does with files while a mount does not answer: it goes on.
class DeadMountTest : public QObject
{
    Q_OBJECT

    // Before the mount in each test: what waits at it ends before the pool does.
    Gate m_gate;

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void aDialogOpensAndBeginsThereLater()
    {
        const QTemporaryDir folder;
        WorkerPool pool;
        DeadMount mount(m_gate);
        QFileDialog dialog;
        const QString begun = dialog.directory().path();
        beginInFolder(dialog, folder.filePath(QStringLiteral("gone.json")), pool, mount.look());
        beginInFolder(dialog, folder.path(), pool, mount.look());
        QTRY_COMPARE(mount.asked.load(), 2);
        QCOMPARE(dialog.directory().path(), begun);
        mount.comeBack();
        QTRY_COMPARE(dialog.directory().path(), folder.path());
        QCOMPARE(mount.onWindowsThread.load(), 0);
    }

    void whoWentElsewhereStaysThere()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        DeadMount mount(m_gate);
        WorkerPool pool;
        QFileDialog dialog;
        beginInFolder(dialog, folder.path(), pool, mount.look());
        dialog.setDirectory(elsewhere.path());
        mount.comeBack();
        WorkerPool *const whole = &pool;
        bool isAfter = false;
        whenDone(this, whole->run([&] { m_gate.pass({}); return true; }),
                 [&](bool) { isAfter = true; });
        QTRY_VERIFY(isAfter);
        QCOMPARE(dialog.directory().path(), elsewhere.path());
    }

    void fieldsOfTheSettingsAreJudgedLater()
    {
        SettingsFixture fixture;
        DeadMount mount(m_gate);
        MountedDriver driver(fixture, mount);
        driver->dialog().showPage(SettingsDialog::Page::General);
        driver->type("workdir", QStringLiteral("/dead/results"));
        driver->type("exchange", QStringLiteral("/dead/exchange"));
        driver->type("authorities", QStringLiteral("/dead/ca.pem"));
        driver->press(Qt::Key_Tab);
        driver->click("workdirChoose");
        QTRY_VERIFY(mount.asked >= 4);
        QCOMPARE(mount.onWindowsThread.load(), 0);
        QCOMPARE(driver->note("workdir"), QString());
        driver->dialog().findChild<QFileDialog *>()->reject();
        // Saving waits for the file that decides whether all of it can be used.
        driver->click("ok");
        QVERIFY(driver->dialog().isVisible());
        QVERIFY(fixture.saved.empty());
        QVERIFY(!driver->said("message").isEmpty());
        QCOMPARE(mount.onWindowsThread.load(), 0);
        mount.comeBack();
        QTRY_VERIFY(driver->note("workdir").contains(QStringLiteral("no such folder yet")));
        QTRY_VERIFY(driver->note("exchange").contains(QStringLiteral("no such folder now")));
        QTRY_VERIFY(!driver->note("authorities").isEmpty());
        QVERIFY(fixture.saved.empty());
        driver->type("authorities", {});
        driver->click("ok");
        QTRY_COMPARE(fixture.saved.size(), std::size_t(1));
    }

    void whatIsEnteredMeanwhileCancelsTheWait()
    {
        SettingsFixture fixture;
        DeadMount mount(m_gate);
        MountedDriver driver(fixture, mount);
        driver->dialog().showPage(SettingsDialog::Page::General);
        driver->type("authorities", QStringLiteral("/dead/ca.pem"));
        driver->click("ok");
        driver->type("authorities", {});
        driver->press(Qt::Key_Tab);
        QVERIFY(fixture.saved.empty());
        driver->click("ok");
        QTRY_COMPARE(fixture.saved.size(), std::size_t(1));
        QCOMPARE(fixture.saved[0].settings.authorities, QString());
    }

    void aListOfInstancesIsReadLater()
    {
        SettingsFixture fixture;
        DeadMount mount(m_gate);
        MountedDriver driver(fixture, mount);
        driver->dialog().instancesPage().importFile(QStringLiteral("/dead/site_list.py"));
        QTRY_COMPARE(mount.asked.load(), 1);
        QCOMPARE(mount.onWindowsThread.load(), 0);
        QVERIFY(driver->said("notice").isEmpty());
        mount.comeBack();
        QTRY_VERIFY(driver->said("notice").contains(QStringLiteral("/dead/site_list.py")));
    }

    void copiesAreComparedWithTheFolderLater()
    {
        WorkerPool pool;
        DeadMount mount(m_gate);
        QWidget window;
        auto *question = new SaveCopies({QStringLiteral("/a/one.json"), QStringLiteral("/a/two.json")},
                                        pool, mount.look(), &window);
        QSignalSpy chosen(question, &SaveCopies::chosen);
        question->ask();
        Q_EMIT window.findChild<QFileDialog *>()->fileSelected(QStringLiteral("/dead"));
        QTRY_COMPARE(mount.asked.load(), 1);
        QCOMPARE(chosen.size(), 0);
        mount.comeBack();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(mount.onWindowsThread.load(), 0);
    }

    void anExportIsComparedWithOpenFilesLater()
    {
        WorkerPool pool;
        DeadMount mount(m_gate);
        Exporter exporter(
            pool, [](const QString &, const auto &) { return Result<void>(); }, mount.look());
        QSignalSpy written(&exporter, &Exporter::written);
        exporter.start(exploration({{}}),
                       {ExportFormat::Master, false, QStringLiteral("/dead/x.json")});
        QTRY_VERIFY(mount.asked >= 1);
        mount.comeBack();
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(mount.onWindowsThread.load(), 0);
    }

    /// Opening, watching, the window coming to the front, and asking for another file.
    void openFilesAreLookedAtElsewhere()
    {
        WorkerPool pool;
        DeadMount mount(m_gate);
        mount.comeBack();
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
        const QString path = folder.filePath(QStringLiteral("one.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Explorer explorer({&pool,
                           [&](const QString &, std::stop_token) -> Result<PackedSnapshot> {
                               mount.wait();
                               return PackedReport::pack({});
                           },
                           [] { return QDate(2026, 11, 22); }, mount.look()});
        QWidget window;
        FileMenu files(explorer, store, pool, mount.look(), window);
        QMenu menu;
        files.addTo(menu);
        QSignalSpy opened(&explorer, &Explorer::opened);
        files.open({path});
        QTRY_COMPARE(opened.size(), 1);
        m_gate.shut();
        const int before = mount.asked;
        // However often: one look at a time waits for the server.
        for (int i = 0; i < 5; ++i)
            explorer.checkFiles();
        QTRY_COMPARE(mount.asked.load(), before + 1);
        menu.actions().first()->trigger();
        QTRY_COMPARE(mount.asked.load(), before + 2);
        QVERIFY(window.findChild<QFileDialog *>()->isVisible());
        QVERIFY(file.open(QIODevice::Append) && file.write("more") > 0);
        file.close();
        QVERIFY(!explorer.reports()[0].hasChanged);
        mount.comeBack();
        QTRY_VERIFY(explorer.reports()[0].hasChanged);
        QCOMPARE(mount.onWindowsThread.load(), 0);
    }

private:
    /// A settings dialog on such a mount.
    class MountedDriver
    {
    public:
        MountedDriver(SettingsFixture &fixture, DeadMount &mount)
        {
            fixture.look = mount.look();
            fixture.beforeReading = [&mount] { mount.wait(); };
            m_driver = std::make_unique<SettingsDriver>(fixture);
        }
        SettingsDriver *operator->() { return m_driver.get(); }

    private:
        std::unique_ptr<SettingsDriver> m_driver;
    };
};

QTEST_MAIN(DeadMountTest)
#include "tst_dead_mount.moc"
