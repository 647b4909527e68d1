#include "core/flywheel/instance_address.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{

Unexpected<Error> problem(Code code, const QString &detail)
{
    return Unexpected{Error{Stage::Settings, code, QStringLiteral("address"), detail}};
}

} // namespace

InstanceAddress InstanceAddress::of(const QString &text)
{
    return parseInstanceAddress(text).value_or(InstanceAddress{{}, 0, true, text});
}

QString InstanceAddress::text() const
{
    if (!isUsable())
        return entered;
    const QString scheme = secure ? QStringLiteral("https://") : QStringLiteral("http://");
    return scheme + host + (port == 0 ? QString() : QStringLiteral(":%1").arg(port));
}

QUrl InstanceAddress::api(const QString &path) const
{
    return QUrl(text() + QStringLiteral("/api/") + path, QUrl::StrictMode);
}

Result<InstanceAddress> parseInstanceAddress(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return problem(Code::Malformed, QStringLiteral("no address is given"));
    if (!rest.contains(QStringLiteral("://")))
        rest.prepend(QStringLiteral("https://"));
    const QUrl url(rest, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (url.isValid() && !url.userInfo().isEmpty())
        return problem(Code::Refused,
                       QStringLiteral("the address holds a user name or a password"));
    if (url.isValid() && scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return problem(Code::Malformed,
                       QStringLiteral("an address begins with https:// or with the host's name"));
    InstanceAddress address;
    const QString host = url.host(); // of an IPv6 address without its brackets
    address.host = normalizedHost(
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host);
    address.port = url.port(0);
    address.secure = scheme == QLatin1String("https");
    if (!url.isValid() || address.host.isEmpty() || url.port() == 0)
        return problem(Code::Malformed, QStringLiteral("this is no address such as site.example or "
                                                       "https://site.example:8443"));
    if (address.port == (address.secure ? 443 : 80))
        address.port = 0;
    return address;
}

QString normalizedHost(const QString &text)
{
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) {
        const QHostAddress address(text.mid(1, text.size() - 2));
        const bool fits =
            address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty();
        return fits ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : QString();
    }
    static const QRegularExpression name(
        QStringLiteral("\\A[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?"
                       "(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\\.?\\z"));
    const QString host = QString::fromLatin1(QUrl::toAce(text)).toLower();
    // what is left of an address of which nothing but its beginning was entered
    const bool isScheme = host == QLatin1String("https") || host == QLatin1String("http");
    const bool fits = host.size() <= 253 && !isScheme && name.match(host).hasMatch();
    return fits ? host : QString();
}

} // namespace gearaudit
