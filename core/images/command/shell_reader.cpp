#include "core/images/command/shell_reader.h"

#include <QStringList>

namespace gearaudit
{

namespace
{
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}
bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}
bool endsWord(QChar c)
{
    return isBlank(c) || c == u'\n' || c == u';' || c == u'&' || c == u'|' || c == u'(' ||
           c == u')' || c == u'<' || c == u'>';
}
} // namespace

/// The command that is being read, and its last word.
struct ShellReader::Building {
    ReadingBudget &budget;
    std::vector<ShellWord> words;
    ShellWord word;
    bool hasWord = false;

    void add(QChar c)
    {
        if (budget.spend(1))
            word.text += c;
        hasWord = true;
    }
    void finishWord()
    {
        if (hasWord && budget.spend(1))
            words.push_back(word);
        word = {};
        hasWord = false;
    }
    /// An expansion outside quotes is split again where it holds blanks.
    void addExpansion(const QString &value, bool inQuotes)
    {
        for (const QChar c : value) {
            if (budget.isSpent())
                return;
            if (!inQuotes && (isBlank(c) || c == u'\n'))
                finishWord();
            else
                add(c);
        }
    }
};

QChar ShellReader::at(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

std::optional<std::vector<ShellWord>> ShellReader::next(const ShellVariables &variables)
{
    Building command{m_budget, {}, {}};
    while (m_at < m_text.size() && m_budget.spend(1)) {
        const QChar c = at();
        if (isBlank(c)) {
            ++m_at;
        } else if (c == u'\\' && at(1) == u'\n') {
            m_at += 2;
        } else if (c == u'#') {
            while (m_at < m_text.size() && at() != u'\n')
                ++m_at;
        } else if (c == u'<' || c == u'>' || (c == u'&' && at(1) == u'>')) {
            readRedirection(command, variables);
        } else if (endsWord(c)) {
            if (readSeparator(command))
                return m_budget.isSpent() ? std::nullopt : std::optional(command.words);
        } else {
            readWord(command, variables);
        }
    }
    // Half a command could name what nobody starts.
    if (command.words.empty() || m_budget.isSpent())
        return std::nullopt;
    return command.words;
}

/// True when the separator ends a command that has words.
bool ShellReader::readSeparator(Building &command)
{
    const QChar c = at();
    ++m_at;
    if (c == u'\n')
        skipHereDocuments();
    if (c == u'(') {
        ++m_depth;
        // What stands before it is the name of a function that is being defined.
        command.words.clear();
    } else if (c == u')') {
        // Without its counterpart it closes a pattern of `case`.
        if (m_depth == 0)
            command.words.clear();
        else
            --m_depth;
    }
    return !command.words.empty();
}

void ShellReader::readWord(Building &command, const ShellVariables &variables)
{
    while (m_at < m_text.size() && !endsWord(at()) && !m_budget.isSpent()) {
        const QChar c = at();
        if (c == u'\'') {
            const qsizetype close = m_text.indexOf(u'\'', m_at + 1);
            const qsizetype to = close < 0 ? m_text.size() : close;
            command.addExpansion(m_text.mid(m_at + 1, to - m_at - 1), true);
            command.hasWord = true;
            m_at = to + 1;
        } else if (c == u'"') {
            readDoubleQuotes(command, variables);
        } else if (c == u'\\') {
            if (m_at + 1 < m_text.size() && at(1) != u'\n')
                command.add(at(1));
            m_at += 2;
        } else if (c == u'$') {
            readDollar(command, variables, false);
        } else if (c == u'`') {
            skipBalanced(u'`', u'`');
            command.word.known = false;
            command.hasWord = true;
        } else {
            command.add(c);
            ++m_at;
        }
    }
    // A number before a redirection is part of it.
    if (at() != u'<' && at() != u'>')
        command.finishWord();
    else if (command.word.text.size() == 1 && command.word.text.at(0).isDigit())
        command.word = {}, command.hasWord = false;
    else
        command.finishWord();
}

void ShellReader::readDoubleQuotes(Building &command, const ShellVariables &variables)
{
    command.hasWord = true;
    ++m_at;
    while (m_at < m_text.size() && at() != u'"' && !m_budget.isSpent()) {
        const QChar c = at();
        if (c == u'\\' && m_at + 1 < m_text.size()) {
            if (!QStringLiteral("$`\"\\\n").contains(at(1)))
                command.add(c);
            if (at(1) != u'\n')
                command.add(at(1));
            m_at += 2;
        } else if (c == u'$') {
            readDollar(command, variables, true);
        } else if (c == u'`') {
            skipBalanced(u'`', u'`');
            command.word.known = false;
        } else {
            command.add(c);
            ++m_at;
        }
    }
    ++m_at;
}

void ShellReader::readDollar(Building &command, const ShellVariables &variables, bool inQuotes)
{
    ++m_at;
    const QChar c = at();
    if (c == u'(' || c == u'{') {
        const qsizetype from = m_at + 1;
        skipBalanced(c, c == u'(' ? u')' : u'}');
        const QString inside = m_text.mid(from, m_at - from - 1);
        qsizetype length = 0;
        while (length < inside.size() && isNameCharacter(inside.at(length)))
            ++length;
        const QString name = inside.left(length);
        const QString rest = inside.mid(length);
        if (c == u'{' && length > 0 && variables.contains(name) &&
            (rest.isEmpty() || rest.startsWith(QLatin1String(":-")))) {
            command.addExpansion(variables.value(name), inQuotes);
        } else if (c == u'{' && length > 0 && rest.startsWith(QLatin1String(":-")) &&
                   !rest.contains(u'$')) {
            command.addExpansion(rest.mid(2), inQuotes);
        } else {
            command.word.known = false;
            command.hasWord = true;
        }
        return;
    }
    qsizetype length = 0;
    while (isNameCharacter(at(length)))
        ++length;
    const QString name = m_text.mid(m_at, length);
    if (length > 0 && variables.contains(name)) {
        command.addExpansion(variables.value(name), inQuotes);
        m_at += length;
        return;
    }
    // "$@", "$1" and the like, or a name that nobody set. A lone dollar is a dollar.
    if (length == 0 && !QStringLiteral("@*#?$!-").contains(c)) {
        command.add(u'$');
        return;
    }
    command.word.known = false;
    command.hasWord = true;
    m_at += length > 0 ? length : 1;
}

void ShellReader::readRedirection(Building &command, const ShellVariables &variables)
{
    command.finishWord();
    if (at() == u'&')
        ++m_at;
    const bool hereDocument = at() == u'<' && at(1) == u'<' && at(2) != u'<';
    while (at() == u'<' || at() == u'>' || at() == u'&' || at() == u'|')
        ++m_at;
    if (hereDocument && at() == u'-')
        ++m_at;
    while (isBlank(at()))
        ++m_at;
    Building target{m_budget, {}, {}};
    if (!endsWord(at()) && !at().isNull())
        readWord(target, variables);
    if (hereDocument && !target.words.empty())
        m_hereDocuments << target.words.front().text;
}

void ShellReader::skipBalanced(QChar open, QChar close)
{
    int depth = 0;
    do {
        const QChar c = at();
        const bool quoted = (c == u'"' || c == u'\'') && depth > 0;
        if (c == u'\\')
            ++m_at;
        else if (const qsizetype end = quoted ? m_text.indexOf(c, m_at + 1) : -1; end > 0)
            m_at = end;
        else if (c == close && (open != close || depth > 0))
            --depth;
        else if (c == open)
            ++depth;
        ++m_at;
    } while (depth > 0 && m_at < m_text.size());
    m_at = std::min(m_at, m_text.size());
}

void ShellReader::skipHereDocuments()
{
    for (const QString &delimiter : std::exchange(m_hereDocuments, {})) {
        while (m_at < m_text.size()) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            const QString line = m_text.mid(m_at, (end < 0 ? m_text.size() : end) - m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            if (line.trimmed() == delimiter)
                break;
        }
    }
}

} // namespace gearaudit
