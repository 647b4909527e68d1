#pragma once

#include "core/base/result.h"
#include "core/filter/filter_expression.h"

#include <QString>
#include <QStringList>

namespace gearaudit
{

/// Why a text is no filter.
enum class FilterProblem {
    UnclosedQuote,
    UnclosedParenthesis,
    UnexpectedParenthesis, ///< a ) without its (
    EmptyParentheses,
    NothingToNegate,      ///< a - before nothing
    MissingTerm,          ///< `or` or `and` without something on a side
    UnknownKey,           ///< subject: the key; choices: those that may be meant
    MissingValue,         ///< a key, or quotes, with nothing in it; subject: the key
    UnknownValue,         ///< subject: the value; choices: what the key takes
    VersionsNotAllowed,   ///< versions for a key that takes none; subject: the key
    MissingName,          ///< versions without a package before them
    NotAName,             ///< subject: what is no package's name
    UnknownOperator,      ///< subject: the operator; choices: what may be meant
    MissingVersion,       ///< an operator with nothing behind it; subject: the operator
    NotAVersion,          ///< subject: the text that is no version by PEP 440 (=== takes any text)
    NotASize,             ///< subject: the text
    NotANumber,           ///< subject: the text; choices: how it is written, and the largest
    WildcardNotAllowed,   ///< `.*` with something else than == and !=; subject: the version
    WildcardNotInRelease, ///< subject: the version
    LocalNotAllowed,      ///< subject: the version
    TooFewNumbers,        ///< ~= wants two; subject: the version
    MissingComma,         ///< versions side by side
    MissingClause,        ///< a comma with no versions behind it
    TooLong,
    TooDeep,
};

/// What is wrong with a filter, and where. The words for it are made at the edge.
struct FilterError {
    FilterProblem problem = FilterProblem::MissingTerm;
    TextRange range; ///< to underline; at least one character, which may be the one past the end
    QString subject;
    QStringList choices;

    bool operator==(const FilterError &) const = default;
};

/// Reads a filter. Pure, and safe for any text: nested at most 64 deep, at most 16384 characters.
///
///     filter  = [ or ]
///     or      = and { "or" and }
///     and     = not { ["and"] not }
///     not     = "-" not | "(" or ")" | term
///     term    = word | "quoted" | key ":" value | name versions
///     versions = op version { "," op version }      op = == != < <= > >= ~= ===
///     value   = word | "quoted" | versions
///
/// Behind `tool:` a name may have versions too; `size` is compared with a size: size>1.5GB, `severity` with
/// a word, `cvss` and `epss` with a number.
Result<FilterExpression, FilterError> parseFilter(const QString &text);

} // namespace gearaudit
