#include "core/settings/keys/environment_keys.h"

#include <QProcessEnvironment>

#include <cstdlib>
#include <cstring>

namespace gearaudit
{

namespace
{
constexpr QLatin1String prefix("GEAR_AUDIT_KEY_");
}

QString environmentKeyName(const QString &instanceName)
{
    QString name = prefix;
    // by characters as people count them: one beyond the basic plane is two QChars
    for (const uint c : instanceName.trimmed().toUcs4()) {
        if (c >= 'a' && c <= 'z')
            name += QChar(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            name += QChar(c);
        else
            name += QLatin1Char('_');
    }
    return name;
}

EnvironmentKeys EnvironmentKeys::take()
{
    QMap<QString, Secret> keys;
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (!name.startsWith(prefix))
            continue;
        const QByteArray variable = name.toLocal8Bit();
        keys.insert(name, Secret(qgetenv(variable.constData())));
#ifdef Q_OS_UNIX
        // What the process was started with stays readable in /proc/PID/environ otherwise.
        if (char *value = std::getenv(variable.constData()))
            std::memset(value, '*', std::strlen(value));
#endif
        qunsetenv(variable.constData());
    }
    return EnvironmentKeys(std::move(keys));
}

Secret EnvironmentKeys::of(const QString &instanceName) const
{
    return m_keys.value(environmentKeyName(instanceName));
}

} // namespace gearaudit
