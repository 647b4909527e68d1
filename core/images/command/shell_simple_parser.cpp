// The part of the parser that reads simple commands: assignments, words, redirections, `[[ … ]]`.
#include "core/images/command/shell_parser.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
bool endsWord(QChar c)
{
    return c.isNull() || QStringLiteral(" \t\n;&|()<>").contains(c);
}
bool isQuotedAnywhere(const WordSyntax &word)
{
    for (const WordPart &part : word) {
        if (part.quoted)
            return true;
    }
    return false;
}
} // namespace

ShellNodePtr ShellParser::simple()
{
    ShellNode made{.kind = ShellNode::Kind::Simple};
    for (skipBlanks(); !isAtEnd(); skipBlanks()) {
        if (redirection(made))
            continue;
        if (at() == u'<' || at() == u'>') { // "<(…)" that no redirection takes
            ++m_at;
            skipBalanced(u'(', u')');
            made.words.push_back({{WordPart::Kind::Unknown, true, {}, {}, {}}});
            continue;
        }
        if (endsWord(at()))
            break;
        if (made.words.empty() && assignment(made))
            continue;
        // "export A=(x)" and "declare -a A=(x)": the array's items are not told apart.
        made.words.push_back(word());
        if (at() == u'(' && made.words.size() > 1 && !made.words.back().empty() &&
            made.words.back().back().text.endsWith(u'=')) {
            skipBalanced(u'(', u')');
            made.words.back().push_back({WordPart::Kind::Unknown, true, {}, {}, {}});
        }
    }
    if (made.words.empty() && made.assignments.empty() && made.redirections.empty())
        fail();
    return m_failed ? ShellNodePtr() : std::make_shared<const ShellNode>(std::move(made));
}

bool ShellParser::assignment(ShellNode &node)
{
    static const QRegularExpression start(
        QStringLiteral("\\G([A-Za-z_]\\w*)(\\[[^\\]\\s]*\\])?(\\+?)="));
    const auto match = start.match(m_text, m_at);
    if (!match.hasMatch())
        return false;
    m_at = match.capturedEnd();
    AssignmentSyntax made{match.captured(1), !match.captured(3).isEmpty(), false, {}, {}};
    if (!match.captured(2).isEmpty()) { // one element: what the array holds is not told any more
        word();
        made.value = {{WordPart::Kind::Unknown, true, {}, {}, {}}};
    } else if (at() == u'(') {
        ++m_at;
        made.isArray = true;
        for (skipLines(); !isAtEnd() && at() != u')' && !m_failed; skipLines()) {
            const qsizetype before = m_at;
            made.items.push_back(word());
            if (m_at == before)
                fail();
        }
        if (!take(QLatin1String(")")))
            fail();
    } else {
        made.value = word();
    }
    node.assignments.push_back(std::move(made));
    return true;
}

bool ShellParser::redirection(ShellNode &node)
{
    static const QRegularExpression start(QStringLiteral(
        "\\G(\\d*|\\{\\w+\\})(&>>|&>|<<<|<<-|<<|<>|<&|>>|>&|>\\||<(?!\\()|>(?!\\())"));
    const auto match = start.match(m_text, m_at);
    if (!match.hasMatch() || !m_budget.spend(1))
        return false;
    m_at = match.capturedEnd();
    RedirectionSyntax made;
    made.descriptor = match.captured(1).isEmpty() ? -1 : match.captured(1).toInt();
    made.op = match.captured(2);
    made.target = std::make_shared<WordSyntax>();
    skipBlanks();
    const bool isHere = made.op == QLatin1String("<<") || made.op == QLatin1String("<<-");
    if ((at() == u'<' || at() == u'>') && at(1) == u'(') {
        ++m_at;
        skipBalanced(u'(', u')');
        made.target->push_back({WordPart::Kind::Unknown, true, {}, {}, {}});
    } else if (isHere) {
        const WordSyntax delimiter = word();
        QString text;
        for (const WordPart &part : delimiter)
            text += part.text;
        m_hereDocuments.push_back(
            {text, isQuotedAnywhere(delimiter), made.op.size() == 3, made.target});
        made.op = QStringLiteral("<<");
    } else {
        *made.target = word();
    }
    node.redirections.push_back(std::move(made));
    return true;
}

void ShellParser::redirections(ShellNode &node)
{
    for (skipBlanks(); !isAtEnd() && redirection(node); skipBlanks()) {
    }
}

/// "[[ … ]]": its words, with operators as words of their own.
ShellNodePtr ShellParser::test()
{
    ShellNode made{.kind = ShellNode::Kind::Test};
    static const QRegularExpression operators(QStringLiteral("\\G(&&|\\|\\||\\(|\\)|<|>)"));
    for (skipLines(); !isAtEnd() && !takeReserved(QLatin1String("]]")); skipLines()) {
        const auto match = operators.match(m_text, m_at);
        if (match.hasMatch()) {
            m_at = match.capturedEnd();
            made.words.push_back({{WordPart::Kind::Literal, false, match.captured(), {}, {}}});
            continue;
        }
        const qsizetype before = m_at;
        made.words.push_back(word());
        if (m_at == before || !m_budget.spend(1)) {
            fail();
            break;
        }
        if (made.words.back().size() == 1 &&
            made.words.back().front().text == QLatin1String("=~")) {
            // A regular expression may hold anything but blanks.
            skipBlanks();
            while (!isAtEnd() && !QStringLiteral(" \t\n").contains(at()))
                ++m_at;
            made.words.push_back({{WordPart::Kind::Unknown, true, {}, {}, {}}});
        }
    }
    return std::make_shared<const ShellNode>(std::move(made));
}

} // namespace gearaudit
