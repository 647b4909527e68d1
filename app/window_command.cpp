#include "app/window_command.h"

#include "app/composition.h"
#include "app/interrupt.h"
#include "app/settings_window.h"
#include "core/audit/worker_pool.h"
#include "core/images/engine_check.h"
#include "core/process/qprocess_runner.h"
#include "core/report/store.h"
#include "core/settings/keychain_store.h"
#include "ui/main_window.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QSettings>
#include <QUrl>

#include <cstdio>

namespace gearaudit
{

namespace
{
/// Qt would end the program with a core dump where there is no display.
bool hasDisplay(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    }
    return false;
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    return true;
#endif
}

/// The settings, with where the keys of instances are: one for all of the window.
struct OwnSettings {
    OwnSettings(WorkerPool &pool, QSettings &stored, std::shared_ptr<ProcessRunner> runner,
                EnvironmentKeys environment)
        : keys(session, std::move(environment), keychain),
          window({stored, pool, std::move(runner), keychain, session, keys})
    {
    }

    KeychainStore keychain;
    SessionStore session;
    InstanceKeys keys;
    SettingsWindow window;
};

} // namespace

WindowParts realWindowParts(WorkerPool &pool, QSettings &stored, EnvironmentKeys environment)
{
    const auto runner = std::make_shared<QProcessRunner>();
    // Held by the window's parts; what keys the instances have is asked of own->keys.
    const auto own = std::make_shared<OwnSettings>(pool, stored, runner, std::move(environment));
    const Settings settings = own->window.settings();
    const QString masterPath = exchangeMasterPath(settings);
    WindowParts parts;
    parts.pool = &pool;
    parts.layout = &stored;
    parts.exchange = settings.exchange;
    parts.masterPath = masterPath;
    parts.checkEngine = [settings, runner](std::stop_token stop) {
        return checkEngine(settings.engine, *runner, stop);
    };
    parts.readResults = [masterPath] { return readReport(masterPath); };
    parts.saveCopy = [masterPath](const QString &target) { return copyReport(masterPath, target); };
    parts.makeAuditor = [settings, runner](const PlanOptions &plan) {
        return makeAuditor({settings, plan, true, {}}, runner);
    };
    parts.openFolder = [](const QString &folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    parts.showSettings = [own](QWidget *window) { own->window.show(window); };
    return parts;
}

int runWindow(int argc, char **argv, EnvironmentKeys environment)
{
    if (!hasDisplay(argc, argv)) {
        std::fputs("gear-audit: there is no display to open the window on. In a terminal use "
                   "“gear-audit audit”; see “gear-audit --help”.\n",
                   stderr);
        return 3;
    }
    QApplication application(argc, argv);
    application.setApplicationDisplayName(QStringLiteral("Gear Audit"));
    application.setDesktopFileName(QStringLiteral("gear-audit"));
    installTranslators(application, QLocale());
    QSettings stored(settingsPath(), QSettings::IniFormat);
    WorkerPool pool;
    MainWindow window(realWindowParts(pool, stored, std::move(environment)));
    // An audit stops in order, as by hand.
    const Interrupt interrupt([&window] { window.stopAndClose(); });
    window.show();
    return QApplication::exec();
}

} // namespace gearaudit
