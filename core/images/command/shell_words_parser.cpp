// The part of the parser that reads words: quotes, parameters, substitutions.
#include "core/images/command/shell_parser.h"

namespace gearaudit
{

namespace
{
bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}
bool endsWord(QChar c)
{
    return QStringLiteral(" \t\n;&|()<>").contains(c);
}
/// The end of a nesting that is as deep as any real text.
constexpr int deepest = 60;
} // namespace

WordSyntax ShellParser::word(Stop stop)
{
    WordSyntax result;
    parts(result, stop, stop == Stop::DoubleQuote || stop == Stop::End);
    return result;
}

void ShellParser::literal(WordSyntax &into, const QString &text, bool quoted)
{
    if (!m_budget.spend(1 + text.size()))
        return;
    if (!into.empty() && into.back().kind == WordPart::Kind::Literal &&
        into.back().quoted == quoted)
        into.back().text += text;
    else
        into.push_back({WordPart::Kind::Literal, quoted, text, {}, {}});
}

void ShellParser::parts(WordSyntax &into, Stop stop, bool quoted)
{
    if (++m_depth > deepest) {
        m_budget.leaveOut();
        fail();
    }
    const bool isPlain = stop != Stop::DoubleQuote && stop != Stop::End && !quoted;
    while (!isAtEnd()) {
        const QChar c = at();
        if ((stop == Stop::Word && endsWord(c)) || (stop == Stop::DoubleQuote && c == u'"') ||
            ((stop == Stop::Brace || stop == Stop::Slash) && c == u'}') ||
            (stop == Stop::Slash && c == u'/'))
            break;
        if (c == u'\\') {
            const QChar next = at(1);
            m_at += 2;
            const bool isEscape = isPlain || QStringLiteral("$`\\\n").contains(next) ||
                                  (next == u'"' && stop != Stop::End) ||
                                  (next == u'}' && stop != Stop::DoubleQuote);
            if (next == u'\n' && isEscape)
                continue;
            if (next.isNull())
                literal(into, QStringLiteral("\\"), true);
            else
                literal(into, isEscape ? QString(next) : QString(c) + next, true);
        } else if (c == u'\'' && isPlain) {
            const qsizetype close = m_text.indexOf(u'\'', m_at + 1);
            if (close < 0)
                return fail();
            literal(into, m_text.mid(m_at + 1, close - m_at - 1), true);
            m_at = close + 1;
        } else if (c == u'"' && stop != Stop::End) {
            ++m_at;
            literal(into, {}, true);
            parts(into, Stop::DoubleQuote, true);
            if (at() != u'"')
                return fail();
            ++m_at;
        } else if (c == u'$') {
            dollar(into, quoted);
        } else if (c == u'`') {
            backquote(into, quoted);
        } else {
            literal(into, c, quoted);
            ++m_at;
        }
    }
    --m_depth;
}

void ShellParser::dollar(WordSyntax &into, bool quoted)
{
    const QChar c = at(1);
    if (c == u'\'' && !quoted) {
        ++m_at;
        return ansiQuotes(into);
    }
    if (c == u'"' && !quoted) {
        ++m_at;
        return;
    }
    if (c == u'(' && at(2) == u'(') {
        ++m_at;
        skipBalanced(u'(', u')');
        into.push_back({WordPart::Kind::Unknown, quoted, {}, {}, {}});
        return;
    }
    if (c == u'(') {
        m_at += 2;
        WordPart part{WordPart::Kind::Command, quoted, {}, {}, {}};
        std::vector<Pending> outside = std::exchange(m_hereDocuments, {});
        part.command = list();
        m_hereDocuments = std::move(outside);
        if (at() != u')')
            return fail();
        ++m_at;
        into.push_back(std::move(part));
        return;
    }
    if (c == u'{')
        return brace(into, quoted);
    ++m_at;
    WordPart part{WordPart::Kind::Parameter, quoted, {}, {}, {}};
    if (isNameCharacter(c) && !c.isDigit()) {
        while (isNameCharacter(at()))
            part.text += m_text.at(m_at++);
    } else if (c.isDigit() || QStringLiteral("@*#?$!-").contains(c)) {
        part.text = c;
        ++m_at;
    } else {
        return literal(into, QStringLiteral("$"), quoted);
    }
    if (m_budget.spend(part.text.size()))
        into.push_back(std::move(part));
}

/// "${…}".
void ShellParser::brace(WordSyntax &into, bool quoted)
{
    m_at += 2;
    WordPart part{WordPart::Kind::Parameter, quoted, {}, {}, {}};
    const bool isLength =
        at() == u'#' && (isNameCharacter(at(1)) || at(1) == u'@' || at(1) == u'*');
    const bool isIndirect = at() == u'!' && isNameCharacter(at(1));
    if (isLength || isIndirect)
        ++m_at;
    if (isNameCharacter(at())) {
        while (isNameCharacter(at()))
            part.text += m_text.at(m_at++);
    } else if (!at().isNull() && QStringLiteral("@*#?$!-").contains(at())) {
        part.text = m_text.at(m_at++);
    }
    if (at() == u'[') {
        const qsizetype close = m_text.indexOf(u']', m_at);
        if (close < 0)
            return fail();
        part.index = m_text.mid(m_at + 1, close - m_at - 1).left(100);
        m_at = close + 1;
    }
    if (isLength)
        part.op = QStringLiteral("length");
    else if (isIndirect)
        part.op = QStringLiteral("!");
    static const char *const operators[] = {":-", ":=", ":+", ":?", "##", "%%", "//", "/#",
                                            "/%", "^^", ",,", "-",  "=",  "+",  "?",  "#",
                                            "%",  "/",  "^",  ",",  ":",  "@"};
    for (const char *const text : operators) {
        if (at() == u'}' || !part.op.isEmpty() || !take(QLatin1String(text)))
            continue;
        part.op = QLatin1String(text);
        const bool replaces = part.op.startsWith(u'/');
        // A pattern is one within quotes as well.
        const bool isPattern = replaces || part.op.startsWith(u'#') || part.op.startsWith(u'%');
        parts(part.operand, replaces ? Stop::Slash : Stop::Brace, quoted && !isPattern);
        if (replaces && at() == u'/') {
            ++m_at;
            parts(part.replacement, Stop::Brace, quoted);
        }
        break;
    }
    if (at() != u'}' || part.text.isEmpty() || !m_budget.spend(part.text.size()))
        return fail();
    ++m_at;
    into.push_back(std::move(part));
}

void ShellParser::backquote(WordSyntax &into, bool quoted)
{
    QString inside;
    for (++m_at; !isAtEnd() && at() != u'`'; ++m_at) {
        if (at() == u'\\' && QStringLiteral("`\\$").contains(at(1)))
            ++m_at;
        inside += at();
        m_budget.spend(1);
    }
    if (at() != u'`')
        return fail();
    ++m_at;
    ShellParser inner(inside, m_budget, m_depth + 1);
    WordPart part{WordPart::Kind::Command, quoted, {}, {}, {}};
    part.command = inner.list();
    into.push_back(std::move(part));
}

/// "$'…'".
void ShellParser::ansiQuotes(WordSyntax &into)
{
    QString text;
    for (++m_at; !isAtEnd() && at() != u'\''; ++m_at) {
        QChar c = at();
        if (c == u'\\') {
            ++m_at;
            static const QString names = QStringLiteral("ntr\\'\"");
            static const QString values = QStringLiteral("\n\t\r\\'\"");
            const qsizetype which = at().isNull() ? -1 : names.indexOf(at());
            c = which < 0 ? at() : values.at(which);
        }
        text += c;
    }
    if (at() != u'\'')
        return fail();
    ++m_at;
    literal(into, text, true);
}

void ShellParser::skipBalanced(QChar open, QChar close)
{
    int depth = 0;
    do {
        if (at() == u'\\')
            ++m_at;
        else if (at() == open)
            ++depth;
        else if (at() == close)
            --depth;
        ++m_at;
        m_budget.spend(1);
    } while (depth > 0 && !isAtEnd());
    m_at = std::min(m_at, m_text.size());
}

} // namespace gearaudit
