#pragma once

class QString;

namespace gearaudit
{

/// Tells something on the desktop, outside the program's window, by org.freedesktop.Notifications; does
/// nothing where there is no such service. Does not wait. Main thread.
void tellDesktop(const QString &title, const QString &text);

} // namespace gearaudit
