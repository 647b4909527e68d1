#include "core/images/command/launcher_words.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gearaudit
{

LauncherOptions launcherOptions(const ShellWords &words, size_t from, const QStringList &withValue)
{
    LauncherOptions options;
    size_t at = from;
    for (; at < words.size(); ++at) {
        const QString &word = words[at].text;
        if (word == QLatin1String("--")) {
            ++at;
            break;
        }
        if (!word.startsWith(u'-') || word.size() < 2 || !words[at].known)
            break;
        const QString name = word.section(u'=', 0, 0);
        if (name != word)
            options.values.insert(name, word.mid(name.size() + 1));
        else if (withValue.contains(name) && at + 1 < words.size())
            options.values.insert(name, words[++at].text);
        else
            options.values.insert(name, {});
    }
    options.next = std::min(at, words.size());
    return options;
}

ShellWords wordsFrom(const ShellWords &words, size_t from)
{
    return {words.begin() + qptrdiff(std::min(from, words.size())), words.end()};
}

QString environmentHash(const QString &text, qsizetype characters, qsizetype bytes)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.left(bytes).toBase64(QByteArray::Base64UrlEncoding))
        .left(characters);
}

ShellWords withPython(ShellWords words)
{
    words.insert(words.begin(), ShellWord{QStringLiteral("python")});
    return words;
}

ShellWords taskWords(const QString &command, const ShellWords &words)
{
    ShellWords all{{QStringLiteral("sh")},
                   {QStringLiteral("-c")},
                   {command + QStringLiteral(" \"$@\"")},
                   words.front()};
    for (const ShellWord &word : wordsFrom(words, 1))
        all.push_back(word);
    return all;
}

ShellWords filledTask(QString command, const ShellWords &words)
{
    static const QRegularExpression place(QStringLiteral("\\{args(?::([^}]*))?\\}"));
    if (!command.contains(place))
        return taskWords(command, words);
    const auto match = place.match(command);
    command.replace(place, words.size() > 1 ? QStringLiteral("\"$@\"") : match.captured(1));
    ShellWords all = taskWords(command, words);
    all[2].text = command;
    return all;
}

QStringList tomlStrings(const QString &array, const QString &key)
{
    static const QRegularExpression text(QStringLiteral("(?:([A-Za-z_-]+)\\s*=\\s*)?\"([^\"]*)\""));
    QStringList found;
    for (auto it = text.globalMatch(array.left(16384)); it.hasNext() && found.size() < 200;) {
        const auto match = it.next();
        if (match.captured(1).isEmpty() || match.captured(1) == key)
            found << match.captured(2);
    }
    return found;
}

EnvironmentVariables dotenvValues(const QString &text)
{
    static const QRegularExpression line(QStringLiteral(
        "^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\"|([^#]*?))\\s*(?:#.*)?$"));
    EnvironmentVariables found;
    for (const QString &one : text.left(16384).split(u'\n')) {
        const auto match = line.match(one);
        if (match.hasMatch() && found.size() < 200)
            found.push_back({match.captured(1), match.captured(2) + match.captured(3) + match.captured(4)});
    }
    return found;
}

bool isOn(const QString &value)
{
    static const QStringList off{QString(), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                 QStringLiteral("off")};
    return !off.contains(value.toLower());
}

} // namespace gearaudit
