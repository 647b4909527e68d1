#include "core/images/command/launcher_words.h"

#include <QCryptographicHash>

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

} // namespace gearaudit
