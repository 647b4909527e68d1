#pragma once

#include <QString>

namespace gearaudit
{

/// A gear's name by its key in a site, which may have its version behind it: "name (version)".
QString bareGearName(const QString &key);

} // namespace gearaudit
