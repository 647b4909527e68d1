#pragma once

#include "core/settings/import/python_tokens.h"

#include <utility>

namespace gearaudit
{

/// A Python string, list, tuple or dictionary.
struct PythonValue {
    enum class Kind { String, List, Dict };
    Kind kind = Kind::String;
    qsizetype offset = 0;
    QString text;
    std::vector<PythonValue> items; ///< of a list or tuple; of a dictionary key, value, key, value…
};

/// Whether Python keeps this name for itself ("import", "if"…).
bool isPythonWord(const QString &name);

/// A place in a list of tokens, which ends with End.
class PythonReader
{
public:
    explicit PythonReader(const std::vector<PythonToken> &tokens) : m_tokens(tokens) {}

    const PythonToken &token(std::size_t ahead = 0) const;
    void next() { ++m_at; }
    bool skip(const char *sign);
    bool skipName(const char *name);

    /// The literal that begins here. Calls, names, numbers, operators, sets and comprehensions are
    /// a problem with its own words.
    Result<PythonValue, PythonProblem> readValue(int depth = 0);
    /// Why the token here is none that can be read, in words that repeat nothing but Python's own.
    PythonProblem problemHere() const;

private:
    Result<PythonValue, PythonProblem> readItems(const char *closing, int depth);
    Result<PythonValue, PythonProblem> readDict(int depth);

    const std::vector<PythonToken> &m_tokens;
    std::size_t m_at = 0;
};

} // namespace gearaudit
