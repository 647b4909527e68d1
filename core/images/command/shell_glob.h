#pragma once

#include "core/images/command/reading_budget.h"

#include <QString>

namespace gearaudit
{

/// Whether a shell pattern (`*`, `?`, `[…]`, a backslash before what counts as itself) matches the
/// whole text. Pure; false when the budget is spent.
bool matchesGlob(const QString &pattern, const QString &text, ReadingBudget &budget);

/// Whether a pattern has anything that is not itself.
bool hasGlob(const QString &pattern);

/// The pattern that matches a text only.
QString escapedGlob(const QString &text);

/// The text of a pattern that has no more than itself.
QString unescapedGlob(const QString &pattern);

/// `${text#pattern}` and its kin: without its shortest or longest beginning or end that matches.
QString withoutMatch(const QString &text, const QString &pattern, bool atEnd, bool isLongest,
                     ReadingBudget &budget);

/// `${text/pattern/replacement}`; `anchor` is '#', '%' or none.
QString withReplacement(const QString &text, const QString &pattern, const QString &replacement,
                        bool isEach, QChar anchor, ReadingBudget &budget);

} // namespace gearaudit
