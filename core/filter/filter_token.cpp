#include "core/filter/filter_token.h"

namespace gearaudit
{

namespace
{

using Kind = FilterToken::Kind;

constexpr QChar quote = QLatin1Char('"');
constexpr QChar escape = QLatin1Char('\\');

bool isOperatorSign(QChar c)
{
    return QStringView(u"<>=!~").contains(c);
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    std::vector<FilterToken> run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            readToken();
        add(Kind::End, m_at, {});
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    void skipSpace()
    {
        while (at(m_at).isSpace())
            ++m_at;
    }
    Kind last() const { return m_tokens.empty() ? Kind::End : m_tokens.back().kind; }
    bool isBehindVersion() const
    {
        const auto size = m_tokens.size();
        return last() == Kind::Version ||
               (last() == Kind::Quoted && size > 1 && m_tokens[size - 2].kind == Kind::Operator);
    }
    bool touchesLast() const { return !m_tokens.empty() && m_tokens.back().range.end() == m_at; }

    bool isOperatorAt(qsizetype i) const
    {
        const QChar c = at(i);
        if (c == QLatin1Char('!') || c == QLatin1Char('~'))
            return at(i + 1) == QLatin1Char('=');
        return isOperatorSign(c);
    }
    bool endsWord(qsizetype i) const
    {
        const QChar c = at(i);
        return i >= m_text.size() || c.isSpace() || c == QLatin1Char('(') ||
               c == QLatin1Char(')') || c == quote || isOperatorAt(i);
    }

    void add(Kind kind, qsizetype start, const QString &text)
    {
        m_tokens.push_back({kind, {start, m_at - start}, text, true});
    }
    void addSign(Kind kind)
    {
        ++m_at;
        add(kind, m_at - 1, m_text.mid(m_at - 1, 1));
    }

    void readToken()
    {
        const QChar c = at(m_at);
        if (c == QLatin1Char('('))
            addSign(Kind::Open);
        else if (c == QLatin1Char(')'))
            addSign(Kind::Close);
        else if (c == quote)
            readQuoted();
        else if (isOperatorAt(m_at))
            readOperator();
        else if (c == QLatin1Char(',') && isBehindVersion())
            addSign(Kind::Comma);
        else if (last() == Kind::Operator)
            readVersion();
        else if (last() == Kind::Key && touchesLast())
            readWord(false);
        else if (c == QLatin1Char('-'))
            addSign(Kind::Minus);
        else if (!readKey())
            readWord(true);
    }

    void readQuoted()
    {
        const qsizetype start = m_at++;
        QString value;
        while (m_at < m_text.size() && at(m_at) != quote) {
            if (at(m_at) == escape && (at(m_at + 1) == quote || at(m_at + 1) == escape))
                ++m_at;
            value += at(m_at++);
        }
        const bool isClosed = m_at < m_text.size();
        if (isClosed)
            ++m_at;
        add(Kind::Quoted, start, value);
        m_tokens.back().isClosed = isClosed;
    }

    void readOperator()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isOperatorSign(at(m_at)))
            ++m_at;
        add(Kind::Operator, start, m_text.mid(start, m_at - start));
    }

    void readVersion()
    {
        const qsizetype start = m_at;
        // The first character is none that ends a word, or it would not have come here.
        while (!endsWord(m_at) && at(m_at) != QLatin1Char(','))
            ++m_at;
        if (m_at == start) // a comma that nothing stands before
            return addSign(Kind::Comma);
        add(Kind::Version, start, m_text.mid(start, m_at - start));
    }

    /// "key:", unless an address follows: https://…
    bool readKey()
    {
        qsizetype i = m_at;
        while (at(i).unicode() < 0x80 && (at(i).isLetter() || at(i) == QLatin1Char('-')))
            ++i;
        const bool isAddress = at(i + 1) == QLatin1Char('/') && at(i + 2) == QLatin1Char('/');
        if (i == m_at || at(i) != QLatin1Char(':') || isAddress)
            return false;
        const qsizetype start = m_at;
        m_at = i + 1;
        add(Kind::Key, start, m_text.mid(start, i - start));
        return true;
    }

    void readWord(bool mayBeOperator)
    {
        const qsizetype start = m_at;
        while (!endsWord(m_at))
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        Kind kind = Kind::Word;
        if (mayBeOperator && word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0)
            kind = Kind::Or;
        else if (mayBeOperator && word.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0)
            kind = Kind::And;
        add(kind, start, word);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<FilterToken> m_tokens;
};

bool isOneToken(const QString &text, std::size_t before, const QString &written)
{
    const auto tokens = filterTokens(written);
    return tokens.size() == before + 2 && tokens[before].kind == Kind::Word &&
           tokens[before].text == text;
}

} // namespace

std::vector<FilterToken> filterTokens(const QString &text)
{
    return Lexer(text).run();
}

QString quotedForFilter(const QString &text)
{
    QString escaped = text;
    escaped.replace(escape, QStringLiteral("\\\\")).replace(quote, QStringLiteral("\\\""));
    return quote + escaped + quote;
}

QString wordForFilter(const QString &text)
{
    // A comma that follows versions belongs to them.
    const bool isPlain = isOneToken(text, 0, text) && !text.startsWith(QLatin1Char(','));
    return isPlain ? text : quotedForFilter(text);
}

QString valueForFilter(const QString &text)
{
    return isOneToken(text, 1, QStringLiteral("k:") + text) ? text : quotedForFilter(text);
}

} // namespace gearaudit
