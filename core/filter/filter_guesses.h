#pragma once

#include <QStringList>

namespace gearaudit
{

// What somebody who mistyped a filter may have meant. Pure.

/// The keys that a misspelt one may mean, or where none is near, all of them.
QStringList keysLike(const QString &text);
/// The same of the signs before a version, such as "=" for "==".
QStringList operatorsLike(const QString &sign);

} // namespace gearaudit
