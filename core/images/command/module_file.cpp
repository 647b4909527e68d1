#include "core/images/command/module_file.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostText = 16'384;
constexpr qsizetype longestValue = 4096;
constexpr std::size_t mostLines = 500;

/// A line in words, as Tcl and Lua both write those that count here: quotes, braces, parentheses and
/// commas are between them. "[file join A B]" and "pathJoin(A, B)" are one, "A .. B" too.
class ModuleReader
{
public:
    std::vector<ModuleLine> read(const QString &text)
    {
        for (const QString &line : text.left(mostText).split(u'\n')) {
            if (m_lines.size() < mostLines && m_own.size() < 100)
                readLine(line.trimmed());
        }
        return m_lines;
    }

private:
    void readLine(const QString &line)
    {
        static const QRegularExpression own(
            QStringLiteral("^(?:set|local)\\s+(\\w+)\\s*(?:=\\s*|\\s)(.+)$|^(\\w+)\\s*=\\s*(.+)$"));
        static const QRegularExpression call(QStringLiteral("^([\\w-]+)\\s*\\(?\\s*(.*?)\\s*\\)?\\s*;?$"));
        if (line.startsWith(u'#') || line.startsWith(QLatin1String("--")))
            return;
        if (const auto match = own.match(line); match.hasMatch()) {
            const bool isPlain = match.captured(1).isEmpty();
            m_own.insert(match.captured(isPlain ? 3 : 1), words(match.captured(isPlain ? 4 : 2)).join(QString()));
            return;
        }
        const auto match = call.match(line);
        if (!match.hasMatch())
            return;
        const QString verb = QString(match.captured(1)).replace(u'_', u'-');
        static const QRegularExpression delimiter(
            QStringLiteral("^(?:-d\\s+|--delim[= ]\\s*)[\"'{]?([^\\s\"'}]+)[\"'}]?\\s+"));
        QString operands = match.captured(2);
        QString separator = QStringLiteral(":");
        if (const auto told = delimiter.match(operands); told.hasMatch()) {
            separator = told.captured(1);
            operands.remove(0, told.capturedLength());
        }
        QStringList all = words(operands);
        while (!all.isEmpty() && all.first().startsWith(u'-'))
            all.removeFirst();
        if (verb == QLatin1String("module") && all.value(0) == QLatin1String("load"))
            addLoads(all.mid(1));
        else if (verb == QLatin1String("load") || verb == QLatin1String("depends-on") ||
                 verb == QLatin1String("always-load") || verb == QLatin1String("prereq-any"))
            addLoads(all);
        else if (verb == QLatin1String("setenv") || verb == QLatin1String("pushenv"))
            add(ModuleLine::Kind::Set, all, separator);
        else if (verb == QLatin1String("prepend-path"))
            add(ModuleLine::Kind::Prepend, all, separator);
        else if (verb == QLatin1String("append-path"))
            add(ModuleLine::Kind::Append, all, separator);
    }

    void addLoads(const QStringList &names)
    {
        for (const QString &name : names)
            m_lines.push_back({ModuleLine::Kind::Load, {}, name});
    }

    void add(ModuleLine::Kind kind, const QStringList &all, const QString &separator)
    {
        static const QRegularExpression variable(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (all.size() >= 2 && variable.match(all.first()).hasMatch())
            m_lines.push_back({kind, all[0], all[1], separator});
    }

    /// The words of a line, values put in, paths and texts that belong together joined.
    QStringList words(QString line) const
    {
        static const QRegularExpression join(
            QStringLiteral("\\[\\s*file\\s+join\\s+([^\\]]*)\\]|pathJoin\\s*\\(([^)]*)\\)"));
        for (int turn = 0; turn < 5; ++turn) {
            const auto match = join.match(line);
            if (!match.hasMatch())
                break;
            const QString path = plainWords(match.captured(1) + match.captured(2)).join(u'/');
            line.replace(match.capturedStart(), match.capturedLength(), u'"' + path + u'"');
        }
        return plainWords(line);
    }

    QStringList plainWords(const QString &line) const
    {
        static const QRegularExpression word(QStringLiteral(
            "\"([^\"]*)\"|'([^']*)'|\\{([^}]*)\\}|(\\.\\.)|((?:\\$\\{\\w+\\}|[^\\s\"',(){}])+)"));
        QStringList all;
        bool joins = false;
        for (auto it = word.globalMatch(line); it.hasNext() && all.size() < 50;) {
            const auto match = it.next();
            if (!match.captured(4).isEmpty()) { // Lua joins two texts by it
                joins = !all.isEmpty();
                continue;
            }
            const QString bare = match.captured(5);
            QString one = bare.isEmpty() ? match.captured(1) + match.captured(2) + match.captured(3) : bare;
            one = m_own.contains(bare) && !bare.isEmpty() ? m_own.value(bare) : filled(one);
            if (joins)
                all.last() += one;
            else
                all << one;
            all.last() = all.last().left(longestValue);
            joins = false;
        }
        return all;
    }

    QString filled(const QString &word) const
    {
        static const QRegularExpression name(QStringLiteral("\\$\\{(\\w+)\\}|\\$(\\w+)"));
        QString made;
        qsizetype end = 0;
        for (auto it = name.globalMatch(word); it.hasNext();) {
            const auto match = it.next();
            made += word.mid(end, match.capturedStart() - end);
            made += m_own.value(match.captured(1) + match.captured(2), match.captured(0)).left(longestValue);
            end = match.capturedEnd();
        }
        return (made + word.mid(end)).left(longestValue);
    }

    std::vector<ModuleLine> m_lines;
    QHash<QString, QString> m_own;
};
} // namespace

std::vector<ModuleLine> moduleLines(const QString &text)
{
    return ModuleReader().read(text);
}

QString defaultModule(const QString &text)
{
    static const QRegularExpression told(QStringLiteral(
        "set\\s+ModulesVersion\\s+[\"{]?([^\\s\"}]+)|module[-_]version\\s*\\(?\\s*[\"']?([^\\s\"',]+)[\"']?[\\s,]+[\"']?default"));
    const auto match = told.match(text.left(mostText));
    return match.captured(1) + match.captured(2);
}

} // namespace gearaudit
