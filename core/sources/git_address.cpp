#include "core/sources/git_address.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace gearaudit
{

namespace
{

struct SplitAddress {
    QString scheme; ///< empty for "host:path"
    QString user;   ///< with its password
    QString host;   ///< with its port
    QString path;
};

std::optional<SplitAddress> split(const QString &address)
{
    static const QRegularExpression url(
        QStringLiteral("^([a-z][a-z0-9+.-]*)://(?:([^/]*)@)?([^/]*)(/.*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Two letters at least before the colon: "C:\\…" is a folder.
    static const QRegularExpression scp(QStringLiteral("^(?:([^/:]*)@)?([^/:@]{2,}):(?!:)(.+)$"));
    if (const auto match = url.match(address); match.hasMatch())
        return SplitAddress{match.captured(1).toLower(), match.captured(2), match.captured(3),
                            match.captured(4)};
    if (const auto match = scp.match(address); match.hasMatch())
        return SplitAddress{{}, match.captured(1), match.captured(2), match.captured(3)};
    return std::nullopt;
}

bool isRemoteHelper(const QString &address)
{
    static const QRegularExpression helper(QStringLiteral("^[^/]*::"));
    return helper.match(address).hasMatch();
}

Unexpected<Error> refused(const QString &address, const QString &detail)
{
    return Unexpected{Error{Stage::Source, Code::Refused, addressWithoutSecrets(address), detail}};
}

} // namespace

bool looksLikeGitAddress(const QString &text)
{
    return text.startsWith(QLatin1Char('-')) || isRemoteHelper(text) || split(text).has_value();
}

Result<void> checkGitAddress(const QString &address)
{
    static const QStringList schemes{
        QString(),
        QStringLiteral("file"),
        QStringLiteral("git"),
        QStringLiteral("http"),
        QStringLiteral("https"),
        QStringLiteral("ssh"),
    };
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(address.begin(), address.end(), isControl))
        return refused(address, QStringLiteral("it holds control characters"));
    if (address.startsWith(QLatin1Char('-')))
        return refused(address, QStringLiteral("git would take it for an option"));
    if (isRemoteHelper(address))
        return refused(address, QStringLiteral("git would take it for a command to run"));
    const auto pieces = split(address);
    if (!pieces)
        return refused(address, QStringLiteral("it is no git address"));
    if (!schemes.contains(pieces->scheme)) {
        return refused(address, QStringLiteral("only file, git, http, https and ssh addresses "
                                               "are used, not %1")
                                    .arg(pieces->scheme));
    }
    const auto dash = QLatin1Char('-');
    const bool pathIsOption = pieces->scheme.isEmpty() && pieces->path.startsWith(dash);
    if (pieces->user.startsWith(dash) || pieces->host.startsWith(dash) || pathIsOption)
        return refused(address, QStringLiteral("ssh would take a part of it for an option"));
    if (pieces->scheme != QStringLiteral("file") && pieces->host.isEmpty())
        return refused(address, QStringLiteral("it names no host"));
    return {};
}

QString addressWithoutSecrets(const QString &address)
{
    const auto pieces = split(address);
    if (!pieces || pieces->scheme.isEmpty() || pieces->user.isEmpty())
        return address;
    // With http a lone user name is usually a token.
    const bool keepsUser = pieces->scheme == QStringLiteral("ssh");
    const auto user = pieces->user.section(QLatin1Char(':'), 0, 0) + QLatin1Char('@');
    return pieces->scheme + QStringLiteral("://") + (keepsUser ? user : QString()) + pieces->host +
           pieces->path;
}

QString folderNameFor(const QString &address)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    auto name = address.section(QRegularExpression(QStringLiteral("[/:]")), -1, -1,
                                QString::SectionSkipEmpty);
    if (name.endsWith(QStringLiteral(".git")))
        name.chop(4);
    name.replace(odd, QStringLiteral("_"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("repository");
    const auto hash =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().first(10);
    return QStringList{name.left(40), QString::fromLatin1(hash)}.join(QLatin1Char('-'));
}

} // namespace gearaudit
