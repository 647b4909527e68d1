#include "core/settings/import/python_tokens.h"

#include "core/settings/import/python_string.h"

namespace gearaudit
{

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c) ||
           static_cast<unsigned char>(c) >= 0x80; // letters beyond ASCII are letters
}

bool isStringPrefix(const QByteArray &word)
{
    static const QList<QByteArray> prefixes{"r", "u", "b", "f", "br", "rb", "fr", "rf"};
    return prefixes.contains(word.toLower());
}
} // namespace

Result<std::vector<PythonToken>, PythonProblem> pythonTokens(const QByteArray &source)
{
    using Kind = PythonToken::Kind;
    std::vector<PythonToken> tokens;
    int depth = 0;
    qsizetype at = 0;
    const auto peek = [&](qsizetype index) { return index < source.size() ? source[index] : '\0'; };
    const auto add = [&](Kind kind, qsizetype end) {
        tokens.push_back({kind, QString::fromUtf8(source.sliced(at, end - at)), at});
        at = end;
    };
    while (at < source.size()) {
        const char c = source[at];
        qsizetype end = at;
        if (c == ' ' || c == '\t' || c == '\f') {
            ++at;
        } else if (c == '#') {
            const auto newLine = source.indexOf('\n', at);
            at = newLine < 0 ? source.size() : newLine;
        } else if (c == '\\' && peek(at + 1) == '\n') {
            at += 2;
        } else if (c == '\n') {
            if (depth == 0)
                add(Kind::NewLine, at + 1);
            else
                ++at;
        } else if (isDigit(c) || (c == '.' && isDigit(peek(at + 1)))) {
            while (isNameCharacter(peek(end)) || peek(end) == '.')
                ++end;
            add(Kind::Number, end);
        } else if (isNameCharacter(c) || c == '\'' || c == '"') {
            while (isNameCharacter(peek(end)))
                ++end;
            const bool quoted = peek(end) == '\'' || peek(end) == '"';
            if (!quoted || (end > at && !isStringPrefix(source.sliced(at, end - at)))) {
                add(Kind::Name, end);
                continue;
            }
            const qsizetype start = at;
            auto text = readPythonString(source, start, end, at);
            if (!text)
                return Unexpected{text.error()};
            tokens.push_back({Kind::String, std::move(*text), start});
        } else {
            depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
            depth = std::max(depth, 0);
            add(Kind::Sign, c == '-' && peek(at + 1) == '>' ? at + 2 : at + 1);
        }
    }
    tokens.push_back({Kind::End, {}, source.size()});
    return tokens;
}

} // namespace gearaudit
