#include "tests/support/window_fixture.h"
#include "ui/window/main_window.h"

#include <QMenuBar>

using namespace gearaudit;
using namespace gearaudit::test;

class SettingsActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileMenuOpensTheSettings()
    {
        WindowFixture fixture;
        WindowPorts ports = fixture.ports();
        QVERIFY(!settingsAction(*std::make_unique<MainWindow>(ports)));
        QWidget *shownFor = nullptr;
        ports.showSettings = [&shownFor](QWidget *window) { shownFor = window; };
        MainWindow window(ports);
        QAction *action = settingsAction(window);
        QVERIFY(action);
        action->trigger();
        QCOMPARE(shownFor, &window);
    }

private:
    static QAction *settingsAction(const MainWindow &window)
    {
        for (QAction *action : window.menuBar()->actions().first()->menu()->actions()) {
            if (action->menuRole() == QAction::PreferencesRole && action->isVisible())
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(SettingsActionTest)
#include "tst_settings_action.moc"
