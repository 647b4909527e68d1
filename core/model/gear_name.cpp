#include "core/model/gear_name.h"

namespace gearaudit
{

QString bareGearName(const QString &key)
{
    const qsizetype end = key.endsWith(QLatin1Char(')')) ? key.lastIndexOf(QStringLiteral(" (")) : -1;
    return end > 0 ? key.left(end) : key;
}

} // namespace gearaudit
