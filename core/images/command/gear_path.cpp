#include "core/images/command/gear_path.h"

namespace gearaudit
{

QString gearPath(const EnvironmentVariables &environment)
{
    static const QString platforms =
        QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    static const QString stray = QStringLiteral("PATH=");
    for (const EnvironmentVariable &variable : environment) {
        if (variable.name != QLatin1String("PATH"))
            continue;
        const QString plain =
            variable.value.startsWith(stray) ? variable.value.mid(stray.size()) : variable.value;
        return plain.isEmpty() ? platforms : plain;
    }
    return platforms;
}

} // namespace gearaudit
