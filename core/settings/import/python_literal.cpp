#include "core/settings/import/python_literal.h"

#include <QStringList>

#include <algorithm>

namespace gearaudit
{

namespace
{
using Kind = PythonToken::Kind;

constexpr int deepest = 20; // a site list is three deep

/// What may stand behind a value: anything else continues it to something that is no literal.
bool endsValue(const PythonToken &token)
{
    static const QString signs = QStringLiteral(",:)]};");
    return token.kind == Kind::End || token.kind == Kind::NewLine ||
           (token.kind == Kind::Sign && signs.contains(token.text));
}
} // namespace

bool isPythonWord(const QString &name)
{
    static const QStringList words =
        QStringLiteral("and as assert async await break class continue def del "
                       "elif else except finally for from global if import in is "
                       "lambda nonlocal not or pass raise return try while with "
                       "yield")
            .split(QLatin1Char(' '));
    return words.contains(name);
}

const PythonToken &PythonReader::token(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool PythonReader::skip(const char *sign)
{
    const bool found = token().is(sign);
    m_at += found;
    return found;
}

bool PythonReader::skipName(const char *name)
{
    const bool found = token().isName(name);
    m_at += found;
    return found;
}

PythonProblem PythonReader::problemHere() const
{
    const PythonToken &here = token();
    QString text;
    if (here.kind == Kind::End) {
        text = QStringLiteral("the file ends in the middle; a bracket is not closed");
    } else if (here.kind == Kind::Name && isPythonWord(here.text)) {
        text = QStringLiteral("“%1” is part of a program, and no program is run").arg(here.text);
    } else if (here.kind == Kind::Name && token(1).is("(")) {
        text = QStringLiteral("a call is part of a program, and no program is run; write the value "
                              "itself");
    } else if (here.kind == Kind::Name) {
        text = QStringLiteral("a name stands where a text is expected; write the text itself, in "
                              "quotes");
    } else if (here.kind == Kind::Number) {
        text = QStringLiteral("a number stands where a text is expected; put it in quotes");
    } else if (here.kind == Kind::Sign && here.text == QLatin1String("(")) {
        text = QStringLiteral("a call is part of a program, and no program is run; write the value "
                              "itself");
    } else if (here.kind == Kind::Sign &&
               QStringLiteral("+-*/%@&|^~<>=!.[").contains(here.text.at(0))) {
        text = QStringLiteral("an operator (%1) is part of a program, and no program is run; write "
                              "the value itself")
                   .arg(here.text);
    } else {
        text = QStringLiteral("this is not expected here; a dictionary of lists of texts is");
    }
    return {here.offset, text};
}

Result<PythonValue, PythonProblem> PythonReader::readValue(int depth)
{
    const PythonToken &first = token();
    Result<PythonValue, PythonProblem> value = PythonValue{};
    if (depth > deepest) {
        return Unexpected{PythonProblem{first.offset, QStringLiteral("brackets are nested too "
                                                                     "deeply")}};
    } else if (first.kind == Kind::String) {
        value->offset = first.offset;
        while (token().kind == Kind::String) {
            value->text += token().text;
            next();
        }
    } else if (skip("[")) {
        value = readItems("]", depth);
    } else if (skip("(")) {
        value = readItems(")", depth);
    } else if (skip("{")) {
        value = readDict(depth);
    } else {
        return Unexpected{problemHere()};
    }
    if (value && value->kind != PythonValue::Kind::String)
        value->offset = first.offset;
    if (value && !endsValue(token()))
        return Unexpected{problemHere()};
    return value;
}

Result<PythonValue, PythonProblem> PythonReader::readItems(const char *closing, int depth)
{
    PythonValue list;
    list.kind = PythonValue::Kind::List;
    bool comma = false;
    while (!skip(closing)) {
        auto item = readValue(depth + 1);
        if (!item)
            return item;
        list.items.push_back(std::move(*item));
        comma = skip(",");
        if (!comma && !token().is(closing))
            return Unexpected{problemHere()};
    }
    const bool isGrouping =
        QLatin1String(closing) == QLatin1String(")") && !comma && list.items.size() == 1;
    if (isGrouping)
        return PythonValue(list.items.front());
    return list;
}

Result<PythonValue, PythonProblem> PythonReader::readDict(int depth)
{
    PythonValue dict;
    dict.kind = PythonValue::Kind::Dict;
    while (!skip("}")) {
        auto key = readValue(depth + 1);
        if (!key)
            return key;
        if (!skip(":")) {
            if (token().kind == Kind::End)
                return Unexpected{problemHere()};
            return Unexpected{PythonProblem{
                token().offset, QStringLiteral("a colon and a value are missing behind the name")}};
        }
        auto value = readValue(depth + 1);
        if (!value)
            return value;
        dict.items.push_back(std::move(*key));
        dict.items.push_back(std::move(*value));
        if (!skip(",") && !token().is("}"))
            return Unexpected{problemHere()};
    }
    return dict;
}

} // namespace gearaudit
