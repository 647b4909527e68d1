#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gearaudit
{

/// A piece of Python source, as far as it takes to read literals.
struct PythonToken {
    enum class Kind { Name, String, Number, Sign, NewLine, End };
    Kind kind = Kind::End;
    QString text;         ///< a name, a sign (one character, or "->"), a number, a string's value
    qsizetype offset = 0; ///< where it begins, in bytes

    bool is(const char *sign) const { return kind == Kind::Sign && text == QLatin1String(sign); }
    bool isName(const char *name) const
    {
        return kind == Kind::Name && text == QLatin1String(name);
    }
    bool operator==(const PythonToken &) const = default;
};

/// What does not fit, where, and why: in English, for an error's detail.
struct PythonProblem {
    qsizetype offset = 0;
    QString text;
};

/// Takes Python source apart (https://docs.python.org/3/reference/lexical_analysis.html). `source`
/// is UTF-8 with \n as its only line ends. Strings come with their escapes resolved; those next to
/// each other stay apart. Comments, indentation and line ends within brackets are left out.
Result<std::vector<PythonToken>, PythonProblem> pythonTokens(const QByteArray &source);

} // namespace gearaudit
