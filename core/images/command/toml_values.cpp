#include "core/images/command/toml_values.h"

namespace gearaudit
{

namespace
{
constexpr qsizetype mostValues = 4000;
constexpr int deepest = 4; ///< of inline tables

class TomlReader
{
public:
    explicit TomlReader(const QString &text) : m_text(text) {}

    QHash<QString, QString> read()
    {
        QString table;
        while (m_at < m_text.size() && m_values.size() < mostValues) {
            skip(true);
            if (at() == u'[') {
                while (at() == u'[')
                    ++m_at;
                table = key(u']');
                skipLine();
            } else if (m_at < m_text.size()) {
                pair(table, 0);
                skipLine();
            }
        }
        return m_values;
    }

private:
    QChar at() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void skip(bool lines)
    {
        while (m_at < m_text.size()) {
            if (at() == u'#')
                skipLine();
            else if (at() == u' ' || at() == u'\t' || at() == u'\r' || (lines && at() == u'\n'))
                ++m_at;
            else
                return;
        }
    }
    void skipLine()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    }
    QString quoted()
    {
        const QChar quote = at();
        const QString three(3, quote);
        if (QStringView(m_text).mid(m_at).startsWith(three)) {
            const qsizetype end = m_text.indexOf(three, m_at + 3);
            const qsizetype to = end < 0 ? m_text.size() : end;
            QString inside = m_text.mid(m_at + 3, to - m_at - 3);
            m_at = std::min(to + 3, m_text.size());
            return inside.startsWith(u'\n') ? inside.mid(1) : inside;
        }
        QString inside;
        for (++m_at; m_at < m_text.size() && at() != quote && at() != u'\n'; ++m_at) {
            if (at() == u'\\' && quote == u'"' && m_at + 1 < m_text.size())
                ++m_at;
            inside += at();
        }
        ++m_at;
        return inside;
    }
    /// A dotted name, up to `end`.
    QString key(QChar end)
    {
        QString name;
        while (m_at < m_text.size() && at() != end && at() != u'\n') {
            if (at() == u'"' || at() == u'\'')
                name += quoted();
            else if (at() == u' ' || at() == u'\t')
                ++m_at;
            else
                name += m_text.at(m_at++);
        }
        return name;
    }
    void pair(const QString &table, int depth)
    {
        const QString name = key(u'=');
        if (at() != u'=')
            return;
        ++m_at;
        skip(false);
        value(table.isEmpty() ? name : table + u'.' + name, depth);
    }
    void value(const QString &name, int depth)
    {
        if (at() == u'"' || at() == u'\'') {
            m_values.insert(name, quoted());
        } else if (at() == u'{' && depth < deepest) {
            ++m_at;
            for (skip(true); m_at < m_text.size() && at() != u'}'; skip(true)) {
                const qsizetype before = m_at;
                if (at() == u',')
                    ++m_at;
                else
                    pair(name, depth + 1);
                if (m_at == before)
                    break;
            }
            ++m_at;
        } else if (at() == u'[') {
            QString inside;
            int open = 0;
            do {
                if (at() == u'"' || at() == u'\'') {
                    inside += u'"' + quoted() + u'"';
                    continue;
                }
                open += at() == u'[' ? 1 : at() == u']' ? -1 : 0;
                inside += m_text.at(m_at++);
            } while (open > 0 && m_at < m_text.size());
            m_values.insert(name, inside);
        } else {
            QString plain;
            while (m_at < m_text.size() && !QStringLiteral("\n#,}").contains(at()))
                plain += m_text.at(m_at++);
            m_values.insert(name, plain.trimmed());
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_values;
};
} // namespace

QHash<QString, QString> tomlValues(const QString &text)
{
    return TomlReader(text).read();
}

} // namespace gearaudit
