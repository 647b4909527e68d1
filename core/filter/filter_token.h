#pragma once

#include <QString>

#include <vector>

namespace gearaudit
{

/// A part of a filter's text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// A piece of a filter's text. Reading it never fails; what the pieces mean is the parser's matter.
struct FilterToken {
    enum class Kind {
        Open,
        Close,
        Minus, ///< at the beginning of a term
        Or,
        And,
        Word,
        Quoted,
        Key,      ///< letters and dashes with the colon behind them
        Operator, ///< any run of < > = ! ~ that begins like one
        Version,  ///< behind an operator
        Comma,    ///< between versions; anywhere else it belongs to a word
        End,
    };
    Kind kind = Kind::End;
    TextRange range;
    QString text;         ///< a key without its colon, a quoted text without quotes and escapes
    bool isClosed = true; ///< false for a quoted text whose end is missing

    bool operator==(const FilterToken &) const = default;
};

/// The pieces in order; the last is End, at the end of the text.
std::vector<FilterToken> filterTokens(const QString &text);

/// A text as it must be written in a filter to be taken as it is: in quotes, with \" and \\.
QString quotedForFilter(const QString &text);
/// In quotes only where it needs them, as a word, or as the value of a key.
QString wordForFilter(const QString &text);
QString valueForFilter(const QString &text);

} // namespace gearaudit
