#include "app/window/window_command.h"

#include "app/interrupt.h"
#include "app/window/window_world.h"
#include "core/process/qprocess_runner.h"
#include "core/settings/keys/keychain_store.h"
#include "ui/views/accessibility.h"
#include "ui/window/main_window.h"
#include "ui/words/translation.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

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

} // namespace

int runWindow(int argc, char **argv, EnvironmentKeys environment, const QStringList &files)
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
    installAccessibility();
    QSettings stored(settingsPath(), QSettings::IniFormat);
    KeychainStore keychain;
    WindowWorld world(stored, std::move(environment), keychain, std::make_shared<QProcessRunner>());
    const auto window = world.makeWindow();
    // An audit stops in order, as by hand.
    const Interrupt interrupt([&window] { window->stopAndClose(); });
    window->show();
    window->openFiles(files);
    return QApplication::exec();
}

} // namespace gearaudit
