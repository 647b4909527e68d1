#pragma once

#include "core/filter/filter_key.h"
#include "core/filter/filter_token.h"
#include "core/filter/text_pattern.h"
#include "core/model/specifier.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// A filter as it was understood. What its terms mean is told in filter_matches.h.

namespace gearaudit
{

/// A word: found in any text of a gear, its interpreters and its packages.
struct WordTerm {
    TextPattern pattern;

    bool operator==(const WordTerm &) const = default;
};

/// site:, gear:, label:, image:, version:, status:, os:, base:, layer:, environment:, vulnerable:, advisory:
struct FactTerm {
    FilterKey key = FilterKey::Gear;
    TextPattern pattern;

    bool operator==(const FactTerm &) const = default;
};

/// sdk:, in-use:, eol:, sdk-behind:, exploited:, fix:, malicious:
struct FlagTerm {
    FilterKey key = FilterKey::Sdk;
    bool isYes = true;

    bool operator==(const FlagTerm &) const = default;
};

/// python and pip, each with the versions that it may have.
struct ToolTerm {
    FilterKey key = FilterKey::Python;
    SpecifierSet versions;

    bool operator==(const ToolTerm &) const = default;
};

/// An installed package, by its whole name (PEP 503 form) or a glob, and its versions (none: any).
struct PackageTerm {
    TextPattern name;
    SpecifierSet versions;

    bool operator==(const PackageTerm &) const = default;
};

/// A tool beside Python, by its whole name or a glob, and its versions (none: any).
struct ImagingToolTerm {
    TextPattern name;
    SpecifierSet versions;

    bool operator==(const ImagingToolTerm &) const = default;
};

/// How large a Python's environment is.
struct SizeTerm {
    enum class Comparison { Less, LessOrEqual, Greater, GreaterOrEqual };
    Comparison comparison = Comparison::GreaterOrEqual;
    qint64 bytes = 0;

    bool operator==(const SizeTerm &) const = default;
};
/// "<", "<=", ">", ">=", and back.
QString comparisonText(SizeTerm::Comparison comparison);
std::optional<SizeTerm::Comparison> comparisonFromText(const QString &text);
/// "1.5GB": in the largest unit of a thousand times the one before (B, kB, MB, GB, TB) that says it
/// exactly, and back, in any case, with a space before the unit or without a unit.
QString sizeText(qint64 bytes);
std::optional<qint64> sizeFromText(const QString &text);

/// severity, cvss and epss.
struct LevelTerm {
    FilterKey key = FilterKey::Severity;
    std::optional<SizeTerm::Comparison> comparison; ///< none: just this one
    double level = 0; ///< a number; of a severity its place in Severity

    bool operator==(const LevelTerm &) const = default;
};

using FilterTerm = std::variant<WordTerm, FactTerm, FlagTerm, ToolTerm, PackageTerm, ImagingToolTerm,
                                SizeTerm, LevelTerm>;

struct FilterNode {
    enum class Kind { Term, Not, And, Or };
    Kind kind = Kind::Term;
    TextRange range; ///< in the text that was read; not part of what the filter means
    FilterTerm term; ///< of a Term
    /// One of a Not, which is no Not itself; of And and Or two or more, of another kind than
    /// theirs.
    std::vector<FilterNode> children;

    /// The same meaning, wherever it was written.
    bool operator==(const FilterNode &other) const
    {
        return kind == other.kind && term == other.term && children == other.children;
    }
};

/// A filter. Nothing at all matches everything.
struct FilterExpression {
    std::optional<FilterNode> root;

    bool isEmpty() const { return !root; }
    bool operator==(const FilterExpression &) const = default;
};

/// Whether a term of it is about known faults, which only a database of these can answer.
bool asksOfFaults(const FilterExpression &expression);

/// The one way in which a filter is written: single spaces, lower-case keys, names and versions in
/// their normal forms, quotes and parentheses only where they are needed. Reading it gives the same
/// expression.
QString filterText(const FilterExpression &expression);
QString filterText(const FilterNode &node);

} // namespace gearaudit
