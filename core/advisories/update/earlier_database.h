#pragma once

#include <QString>

namespace gearaudit
{

/// Beside a database: the one that it took the place of.
QString earlierAdvisoriesPath(const QString &database);

/// Keeps a copy of a database beside it, by earlierAdvisoriesPath(), in place of the one kept before: to
/// tell later what was known already. That it cannot is no reason to fail. Blocks.
void keepEarlierDatabase(const QString &database);

} // namespace gearaudit
