#include "app/window/desktop.h"

#include <QString>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>
#endif

namespace gearaudit
{

void tellDesktop(const QString &title, const QString &text)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    // The text may hold marks of a page: what comes from outside is shown as it is.
    call << QStringLiteral("Gear Audit") << uint(0) << QStringLiteral("gear-audit") << title
         << text.toHtmlEscaped() << QStringList() << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("gear-audit")}}
         << -1;
    QDBusConnection::sessionBus().asyncCall(call);
#else
    Q_UNUSED(title);
    Q_UNUSED(text);
#endif
}

void showOnTaskbar(std::optional<double> progress)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/gearaudit/GearAudit"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    signal << QStringLiteral("application://gear-audit.desktop")
           << QVariantMap{{QStringLiteral("progress"), progress.value_or(0)},
                          {QStringLiteral("progress-visible"), progress.has_value()}};
    QDBusConnection::sessionBus().send(signal);
#else
    Q_UNUSED(progress);
#endif
}

} // namespace gearaudit
