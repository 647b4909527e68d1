#pragma once

#include "core/filter/filter_parser.h"

#include <QString>

namespace gearaudit
{

/// A mistake in a filter for a terminal: the filter, or the part of it around the mistake that fits
/// the width, a line with carets under the place, and the words. Lines without a break at the end.
QString filterMessage(const QString &filter, const FilterError &error, int width = 80);

} // namespace gearaudit
