#pragma once

#include "core/filter/filter_parser.h"
#include "core/filter/filter_vocabulary.h"

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

/// Of a filter that can be read and finds nothing: the whole text with the first word that occurs nowhere
/// exchanged for one that is nearly it, a package or a key's value. Empty: none is near.
QString knownFilter(const QString &text, const FilterVocabulary &vocabulary);

} // namespace gearaudit
