#pragma once

#include "core/filter/filter_key.h"
#include "core/filter/filter_parser.h"

#include <QString>

namespace gearaudit
{

/// A mistake in a filter in words for people: what is wrong there, and what to write instead. One
/// or two sentences of plain text, which may hold a part of what was typed.
QString filterErrorText(const FilterError &error);

/// What a key of the filter finds, in a few words: for help and beside completions.
QString filterKeyText(FilterKey key);

} // namespace gearaudit
