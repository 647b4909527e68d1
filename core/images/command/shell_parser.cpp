#include "core/images/command/shell_parser.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr int deepest = 60;

bool endsWord(QChar c)
{
    return c.isNull() || QStringLiteral(" \t\n;&|()<>").contains(c);
}

ShellNodePtr node(ShellNode made)
{
    return std::make_shared<const ShellNode>(std::move(made));
}

QString plainText(const WordSyntax &word)
{
    QString text;
    for (const WordPart &part : word)
        text += part.text;
    return text;
}
} // namespace

ShellParser::ShellParser(QString text, ReadingBudget &budget, int depth)
    : m_text(std::move(text)), m_budget(budget), m_depth(depth)
{
}

QChar ShellParser::at(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

void ShellParser::fail()
{
    m_failed = true;
    m_at = m_text.size();
}

bool ShellParser::take(QLatin1String text)
{
    if (QStringView(m_text).mid(m_at).startsWith(text)) {
        m_at += text.size();
        return m_budget.spend(1);
    }
    return false;
}

void ShellParser::skipBlanks()
{
    while (!isAtEnd() && m_budget.spend(1)) {
        if (at() == u' ' || at() == u'\t') {
            ++m_at;
        } else if (at() == u'\\' && at(1) == u'\n') {
            m_at += 2;
        } else if (at() == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else {
            return;
        }
    }
}

/// Blanks and ends of lines.
void ShellParser::skipLines()
{
    for (skipBlanks(); !isAtEnd() && at() == u'\n'; skipBlanks()) {
        ++m_at;
        readHereDocuments();
    }
}

void ShellParser::readHereDocuments()
{
    for (const Pending &pending : std::exchange(m_hereDocuments, {})) {
        QString body;
        while (m_at < m_text.size() && m_budget.spend(1)) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            QString line = m_text.mid(m_at, (end < 0 ? m_text.size() : end) - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            while (pending.isIndented && line.startsWith(u'\t'))
                line.remove(0, 1);
            if (line == pending.delimiter)
                break;
            body += line + u'\n';
        }
        if (pending.isQuoted) {
            literal(*pending.body, body, true);
        } else {
            ShellParser inner(body, m_budget, m_depth + 1);
            *pending.body = inner.word(Stop::End);
        }
    }
}

/// The plain word that stands here, where it could be one of the language's own.
QString ShellParser::reservedWord() const
{
    qsizetype length = 0;
    while (length < 9 && !endsWord(at(length)))
        ++length;
    return length == 9 ? QString() : m_text.mid(m_at, length);
}

bool ShellParser::takeReserved(QLatin1String word)
{
    if (reservedWord() != word)
        return false;
    m_at += word.size();
    return true;
}

bool ShellParser::isAtListEnd() const
{
    if (isAtEnd() || at() == u')' || (at() == u';' && (at(1) == u';' || at(1) == u'&')))
        return true;
    static const QStringList ends{QStringLiteral("then"), QStringLiteral("else"),
                                  QStringLiteral("elif"), QStringLiteral("fi"),
                                  QStringLiteral("do"),   QStringLiteral("done"),
                                  QStringLiteral("esac"), QStringLiteral("}")};
    return ends.contains(reservedWord());
}

ShellNodePtr ShellParser::next()
{
    for (skipLines(); at() == u';' && !isAtEnd(); skipLines())
        ++m_at;
    if (isAtEnd())
        return {};
    ShellNodePtr read = isAtListEnd() ? ShellNodePtr() : andOr();
    if (!read) {
        fail();
        return {};
    }
    skipBlanks();
    if (at() == u'&') {
        ++m_at;
        read = node({.kind = ShellNode::Kind::Background, .children = {read}});
    } else if (at() == u';') {
        ++m_at;
    } else if (!isAtEnd() && at() != u'\n') {
        fail();
    }
    skipBlanks();
    if (at() == u'\n')
        skipLines(); // a here-document's text comes now
    return m_failed ? ShellNodePtr() : read;
}

ShellNodePtr ShellParser::list()
{
    ShellNode sequence{.kind = ShellNode::Kind::Sequence};
    if (++m_depth > deepest) {
        m_budget.leaveOut();
        fail();
    }
    for (skipLines(); !isAtListEnd(); skipLines()) {
        ShellNodePtr read = andOr();
        if (!read) {
            fail();
            break;
        }
        skipBlanks();
        if (at() == u'&') {
            ++m_at;
            read = node({.kind = ShellNode::Kind::Background, .children = {read}});
        } else if (at() == u';' && at(1) != u';' && at(1) != u'&') {
            ++m_at;
        } else if (!isAtListEnd() && at() != u'\n') {
            fail();
        }
        sequence.children.push_back(std::move(read));
    }
    --m_depth;
    return node(std::move(sequence));
}

ShellNodePtr ShellParser::andOr()
{
    ShellNode chain{.kind = ShellNode::Kind::AndOr};
    for (;;) {
        ShellNodePtr read = pipeline();
        if (!read)
            return {};
        chain.children.push_back(std::move(read));
        skipBlanks();
        if (take(QLatin1String("&&")))
            chain.operators.push_back(QStringLiteral("&&"));
        else if (take(QLatin1String("||")))
            chain.operators.push_back(QStringLiteral("||"));
        else
            break;
        skipLines();
    }
    return chain.children.size() == 1 ? chain.children.front() : node(std::move(chain));
}

ShellNodePtr ShellParser::pipeline()
{
    skipBlanks();
    bool isNot = false;
    while (takeReserved(QLatin1String("!"))) {
        isNot = !isNot;
        skipBlanks();
    }
    ShellNode chain{.kind = ShellNode::Kind::Pipeline};
    for (;;) {
        ShellNodePtr read = command();
        if (!read)
            return {};
        chain.children.push_back(std::move(read));
        skipBlanks();
        if (at() != u'|' || at(1) == u'|')
            break;
        m_at += at(1) == u'&' ? 2 : 1;
        skipLines();
    }
    ShellNodePtr whole =
        chain.children.size() == 1 ? chain.children.front() : node(std::move(chain));
    return isNot ? node({.kind = ShellNode::Kind::Not, .children = {whole}}) : whole;
}

ShellNodePtr ShellParser::command()
{
    skipBlanks();
    if (isAtEnd() || !m_budget.spend(1))
        return {};
    if (at() == u'(' && at(1) == u'(')
        return arithmetic();
    if (ShellNodePtr read = compound(reservedWord())) {
        if (at() == u')' || isAtEnd())
            return read;
        ShellNode whole{.kind = ShellNode::Kind::Group, .children = {read}};
        redirections(whole);
        return whole.redirections.empty() ? read : node(std::move(whole));
    }
    return m_failed ? ShellNodePtr() : simple();
}

ShellNodePtr ShellParser::compound(const QString &word)
{
    if (at() == u'(') {
        ++m_at;
        ShellNodePtr body = list();
        if (!take(QLatin1String(")")))
            fail();
        return node({.kind = ShellNode::Kind::Subshell, .children = {body}});
    }
    const qsizetype before = m_at;
    m_at += word.size();
    if (word == QLatin1String("{")) {
        ShellNodePtr body = list();
        if (!takeReserved(QLatin1String("}")))
            fail();
        return node({.kind = ShellNode::Kind::Group, .children = {body}});
    }
    if (word == QLatin1String("if"))
        return ifCommand();
    if (word == QLatin1String("while"))
        return loop(ShellNode::Kind::While);
    if (word == QLatin1String("until"))
        return loop(ShellNode::Kind::Until);
    if (word == QLatin1String("for") || word == QLatin1String("select"))
        return forCommand();
    if (word == QLatin1String("case"))
        return caseCommand();
    if (word == QLatin1String("[["))
        return test();
    if (word == QLatin1String("function")) {
        skipBlanks();
        const QString name = plainText(this->word());
        return function(name);
    }
    m_at = before;
    // "name()", with blanks where one likes.
    static const QRegularExpression header(
        QStringLiteral("\\G[A-Za-z_][\\w.:-]*[ \\t]*\\([ \\t]*\\)"));
    const auto match = header.match(m_text, m_at);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured().section(u'(', 0, 0).trimmed();
    m_at += name.size();
    return function(name);
}

ShellNodePtr ShellParser::function(const QString &name)
{
    skipBlanks();
    if (at() == u'(')
        skipBalanced(u'(', u')');
    skipLines();
    ShellNodePtr body = command();
    if (!body)
        fail();
    return node({.kind = ShellNode::Kind::Function, .children = {body}, .name = name});
}

ShellNodePtr ShellParser::arithmetic()
{
    skipBalanced(u'(', u')');
    return node({.kind = ShellNode::Kind::Unknown});
}

ShellNodePtr ShellParser::ifCommand()
{
    ShellNode made{.kind = ShellNode::Kind::If};
    do {
        made.children.push_back(list());
        if (!takeReserved(QLatin1String("then")))
            fail();
        made.children.push_back(list());
    } while (!m_failed && takeReserved(QLatin1String("elif")));
    if (takeReserved(QLatin1String("else")))
        made.children.push_back(list());
    if (!takeReserved(QLatin1String("fi")))
        fail();
    return node(std::move(made));
}

ShellNodePtr ShellParser::loop(ShellNode::Kind kind)
{
    ShellNode made{.kind = kind};
    made.children.push_back(list());
    if (!takeReserved(QLatin1String("do")))
        fail();
    made.children.push_back(list());
    if (!takeReserved(QLatin1String("done")))
        fail();
    return node(std::move(made));
}

ShellNodePtr ShellParser::forCommand()
{
    ShellNode made{.kind = ShellNode::Kind::For};
    skipBlanks();
    if (at() == u'(') {
        skipBalanced(u'(', u')'); // "for ((…))": its body, once
        made.words.push_back({{WordPart::Kind::Unknown, true, {}, {}, {}}});
    } else {
        made.name = plainText(word());
        skipLines();
        made.isOverArguments = !takeReserved(QLatin1String("in"));
        for (skipBlanks(); !made.isOverArguments && !isAtEnd() && !endsWord(at()); skipBlanks())
            made.words.push_back(word());
    }
    skipBlanks();
    if (at() == u';')
        ++m_at;
    skipLines();
    const bool isInBraces = at() == u'{';
    if (isInBraces ? !takeReserved(QLatin1String("{")) : !takeReserved(QLatin1String("do")))
        fail();
    made.children.push_back(list());
    if (!takeReserved(isInBraces ? QLatin1String("}") : QLatin1String("done")))
        fail();
    return node(std::move(made));
}

ShellNodePtr ShellParser::caseCommand()
{
    ShellNode made{.kind = ShellNode::Kind::Case};
    skipBlanks();
    made.words.push_back(word());
    skipLines();
    if (!takeReserved(QLatin1String("in")))
        fail();
    for (skipLines(); !isAtEnd() && !takeReserved(QLatin1String("esac")); skipLines()) {
        CaseArm arm;
        if (at() == u'(')
            ++m_at;
        do {
            skipBlanks();
            arm.patterns.push_back(word());
            skipBlanks();
        } while (take(QLatin1String("|")));
        if (!take(QLatin1String(")")))
            fail();
        arm.body = list();
        skipBlanks();
        arm.fallsThrough = take(QLatin1String(";&"));
        if (!arm.fallsThrough && !take(QLatin1String(";;&")))
            take(QLatin1String(";;"));
        made.arms.push_back(std::move(arm));
    }
    return node(std::move(made));
}

} // namespace gearaudit
