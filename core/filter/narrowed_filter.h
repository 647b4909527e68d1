#pragma once

#include "core/filter/filter_expression.h"

#include <QString>

namespace gearaudit
{

/// The filter that asks a term of what another one shows: both of them, in the one way in which a
/// filter is written. What the first asks already is not said twice. A term that cannot be read
/// changes nothing.
QString narrowedFilter(const FilterExpression &filter, const QString &term);

/// The filter that shows what another one does but for what a term asks for.
QString excludingFilter(const FilterExpression &filter, const QString &term);

/// An installed package, at any version, or where one is given at that.
QString packageFilter(const QString &name, const QString &version = {});

/// A fact of the gear that is exactly this text.
QString factFilter(FilterKey key, const QString &text);

/// A tool beside Python, at any version.
QString toolFilter(const QString &name);

} // namespace gearaudit
