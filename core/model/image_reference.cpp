#include "core/model/image_reference.h"

#include <QRegularExpression>

#include <algorithm>

namespace gearaudit
{

namespace
{
// The grammar of the distribution project's reference package, anchored.
const QRegularExpression &hostPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
        "|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?\\z"));
    return pattern;
}
const QRegularExpression &repositoryPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*\\z"));
    return pattern;
}
const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,127}\\z"));
    return pattern;
}
const QRegularExpression &digestPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}\\z"));
    return pattern;
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}
} // namespace

QString ImageReference::name() const
{
    return host + QLatin1Char('/') + repository;
}

QString ImageReference::text() const
{
    QString result = name();
    if (!tag.isEmpty())
        result += QLatin1Char(':') + tag;
    if (!digest.isEmpty())
        result += QLatin1Char('@') + digest;
    return result;
}

// Both are of github.com/containers/image, containers-transports(5).
QString imageName(const QString &text)
{
    const QLatin1String scheme("docker://");
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

QString engineImageName(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("\\Adocker-daemon:(?![0-9]{1,5}/)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(text);
    return match.hasMatch() ? text.mid(match.capturedLength()) : text;
}

Result<ImageReference> parseImageReference(const QString &text)
{
    const auto malformed = [&text](const QString &what) {
        return Unexpected{Error{Stage::Pull, Code::Malformed, text,
                                QStringLiteral("invalid image name “%1”: %2").arg(text.left(200), what)}};
    };
    ImageReference reference;
    QString rest = text;
    if (const auto at = rest.indexOf(QLatin1Char('@')); at >= 0) {
        reference.digest = rest.mid(at + 1);
        rest.truncate(at);
        if (!matches(digestPattern(), reference.digest))
            return malformed(QStringLiteral("the digest is not algorithm:hex"));
    }
    // A colon is a port when a slash follows it, else a tag.
    const auto colon = rest.lastIndexOf(QLatin1Char(':'));
    if (colon >= 0 && rest.indexOf(QLatin1Char('/'), colon) < 0) {
        reference.tag = rest.mid(colon + 1);
        rest.truncate(colon);
        if (!matches(tagPattern(), reference.tag))
            return malformed(QStringLiteral("the tag has characters that no registry takes"));
    }
    // The first part is a host when it looks like one: a dot, a port, localhost, or capitals.
    const auto slash = rest.indexOf(QLatin1Char('/'));
    const QString first = rest.left(std::max<qsizetype>(slash, 0));
    const bool isHost = slash > 0
        && (first.contains(QLatin1Char('.')) || first.contains(QLatin1Char(':'))
            || first == QLatin1String("localhost") || first != first.toLower());
    reference.host = isHost ? first : QStringLiteral("docker.io");
    reference.repository = isHost ? rest.mid(slash + 1) : rest;
    if (reference.host == QLatin1String("index.docker.io"))
        reference.host = QStringLiteral("docker.io");
    if (!matches(hostPattern(), reference.host))
        return malformed(QStringLiteral("the registry's name is not a host"));
    if (!matches(repositoryPattern(), reference.repository))
        return malformed(QStringLiteral("the repository must be lower case letters, digits, . _ - and /"));
    if (reference.host == QLatin1String("docker.io")
        && !reference.repository.contains(QLatin1Char('/')))
        reference.repository.prepend(QLatin1String("library/"));
    if (reference.tag.isEmpty() && reference.digest.isEmpty())
        reference.tag = QStringLiteral("latest");
    return reference;
}

} // namespace gearaudit
