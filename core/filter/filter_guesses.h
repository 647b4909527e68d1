#pragma once

#include <QString>
#include <QStringList>

namespace gearaudit
{

// What somebody may have meant who wrote a filter that cannot be read. Pure.

/// The keys that a misspelt one may mean, or where none is near, all of them.
QStringList keysLike(const QString &text);
/// The operators that a sign that is none may mean.
QStringList operatorsLike(const QString &sign);

} // namespace gearaudit
