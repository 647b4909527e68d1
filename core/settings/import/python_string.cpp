#include "core/settings/import/python_string.h"

namespace gearaudit
{

namespace
{
Unexpected<PythonProblem> problem(qsizetype offset, const char *text)
{
    return Unexpected{PythonProblem{offset, QLatin1String(text)}};
}

/// The value of up to `most` digits of a base, and how many there are.
std::pair<uint, int> digits(const QByteArray &source, qsizetype from, int most, int base)
{
    uint value = 0;
    int count = 0;
    for (; count < most && from + count < source.size(); ++count) {
        bool ok = false;
        const uint digit = source.mid(from + count, 1).toUInt(&ok, base);
        if (!ok)
            break;
        value = value * uint(base) + digit;
    }
    return {value, count};
}

void appendCharacter(QString &text, uint c)
{
    if (QChar::requiresSurrogates(c))
        text += QChar(QChar::highSurrogate(c)), text += QChar(QChar::lowSurrogate(c));
    else
        text += QChar(ushort(c));
}

class StringReader
{
public:
    StringReader(const QByteArray &source, qsizetype quote, bool raw)
        : m_source(source), m_raw(raw), m_at(quote)
    {
    }

    Result<QString, PythonProblem> read(qsizetype start, qsizetype &end)
    {
        const char quote = m_source[m_at];
        const QByteArray closing(isTriple() ? 3 : 1, quote);
        m_at += closing.size();
        qsizetype plain = m_at; // from here on nothing was copied yet
        const auto copyPlain = [&] {
            m_text += QString::fromUtf8(m_source.sliced(plain, m_at - plain));
        };
        while (m_at < m_source.size()) {
            if (QByteArrayView(m_source).sliced(m_at).startsWith(closing)) {
                copyPlain();
                end = m_at + closing.size();
                return m_text;
            }
            if (m_source[m_at] == '\n' && closing.size() == 1)
                break;
            if (m_source[m_at] != '\\') {
                ++m_at;
                continue;
            }
            if (m_raw) { // both characters stay, and a quote does not end it
                m_at = std::min(m_at + 2, m_source.size());
                continue;
            }
            copyPlain();
            if (const char *mistake = readEscape())
                return problem(m_at, mistake);
            plain = m_at;
        }
        return problem(start, "this string has no end");
    }

private:
    bool isTriple() const
    {
        const char quote = m_source[m_at];
        return m_at + 2 < m_source.size() && m_source[m_at + 1] == quote &&
               m_source[m_at + 2] == quote;
    }

    /// From the backslash to behind the escape; what is wrong with it, if something is.
    const char *readEscape()
    {
        if (m_at + 1 >= m_source.size()) {
            ++m_at;
            return nullptr;
        }
        const char c = m_source[m_at + 1];
        static const QByteArray names("\\'\"abfnrtv"), values("\\'\"\a\b\f\n\r\t\v");
        if (const auto index = names.indexOf(c); index >= 0) {
            m_text += QLatin1Char(values[index]);
            m_at += 2;
        } else if (c == '\n') {
            m_at += 2;
        } else if (c >= '0' && c <= '7') {
            const auto [value, count] = digits(m_source, m_at + 1, 3, 8);
            appendCharacter(m_text, value);
            m_at += 1 + count;
        } else if (c == 'x' || c == 'u' || c == 'U') {
            const int wanted = c == 'x' ? 2 : c == 'u' ? 4 : 8;
            const auto [value, count] = digits(m_source, m_at + 2, wanted, 16);
            if (count < wanted || value > 0x10ffff)
                return "this escape is not complete, or no character";
            appendCharacter(m_text, value);
            m_at += 2 + wanted;
        } else if (c == 'N') {
            return "a character by its name (\\N) is not read; write the character itself";
        } else { // Python keeps an unknown escape as it is
            m_text += QLatin1Char('\\');
            ++m_at;
        }
        return nullptr;
    }

    const QByteArray &m_source;
    bool m_raw;
    qsizetype m_at;
    QString m_text;
};
} // namespace

Result<QString, PythonProblem> readPythonString(const QByteArray &source, qsizetype start,
                                                qsizetype quote, qsizetype &end)
{
    const QByteArray prefix = source.sliced(start, quote - start).toLower();
    if (prefix.contains('f'))
        return problem(start, "a formatted string (f\"…\") is not read; write its text");
    if (prefix.contains('b'))
        return problem(start, "bytes (b\"…\") are not read; write a plain string");
    return StringReader(source, quote, prefix == "r").read(start, end);
}

} // namespace gearaudit
