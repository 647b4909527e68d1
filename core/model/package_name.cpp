#include "core/model/package_name.h"

namespace gearaudit
{

QString normalizedPackageName(const QString &name)
{
    QString normal;
    normal.reserve(name.size());
    bool inRun = false;
    for (const QChar c : name) {
        const bool separator =
            c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.');
        if (!separator)
            normal += c.toLower();
        else if (!inRun)
            normal += QLatin1Char('-');
        inRun = separator;
    }
    return normal;
}

} // namespace gearaudit
