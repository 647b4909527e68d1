#pragma once

#include <optional>

class QString;

namespace gearaudit
{

/// Tells something on the desktop, outside the program's window, by org.freedesktop.Notifications; does
/// nothing where there is no such service. Does not wait. Main thread.
void tellDesktop(const QString &title, const QString &text);

/// Shows on the program's sign in the taskbar or dock how far something is, 0 to 1, by
/// com.canonical.Unity.LauncherEntry, which KDE, Ubuntu and others listen to; none: nothing. Does not wait.
/// Main thread.
void showOnTaskbar(std::optional<double> progress);

} // namespace gearaudit
