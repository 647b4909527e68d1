#pragma once

#include "core/filter/filter_parser.h"

#include <QString>
#include <QStringList>

namespace gearaudit
{

// What somebody may have meant who wrote a filter that cannot be read. Pure.

/// The keys that a misspelt one may mean, or where none is near, all of them.
QStringList keysLike(const QString &text);
/// The operators that a sign that is none may mean.
QStringList operatorsLike(const QString &sign);

/// The whole text with its mistake mended, where one thing is likely meant: a key, a value or an
/// operator written nearly right, a partner that a sign lacks. Empty: nothing is likely.
QString mendedFilter(const QString &text, const FilterError &mistake);

} // namespace gearaudit
