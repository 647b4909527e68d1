#pragma once

#include <QString>

namespace gearaudit
{

/// The name by which a package is compared: PEP 503, lower case, runs of - _ . as one dash.
QString normalizedPackageName(const QString &name);

} // namespace gearaudit
