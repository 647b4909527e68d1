#include "core/settings/instance_address.h"

#include <QUrl>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr char insecure[] = "__force_insecure";

Unexpected<Error> malformed(const char *field)
{
    return Unexpected{Error{Stage::Instance, Code::Malformed, QLatin1String(field), {}}};
}

Unexpected<Error> refused(const char *field)
{
    return Unexpected{Error{Stage::Instance, Code::Refused, QLatin1String(field), {}}};
}

/// Without the prefix, whatever its case; true if it was there.
bool dropPrefix(QByteArray &text, QByteArrayView prefix)
{
    if (text.first(std::min(text.size(), prefix.size())).compare(prefix, Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(prefix.size()).trimmed();
    return true;
}

bool isPort(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}
/// What a key's parts before the last say: host, port and __force_insecure.
Result<QString> addressBefore(const QList<QByteArray> &parts)
{
    QByteArray scheme = "https", port;
    for (const QByteArray &part : parts.sliced(1, parts.size() - 2)) {
        if (part == insecure)
            scheme = "http";
        else if (port.isEmpty() && isPort(part))
            port = ':' + part;
        else
            return malformed("key");
    }
    return normalizedAddress(QString::fromLatin1(scheme + "://" + parts.first() + port));
}
} // namespace

Result<QString> normalizedAddress(const QString &entered)
{
    QString text = entered.trimmed();
    if (text.isEmpty())
        return malformed("address");
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool web = scheme == QLatin1String("https") || scheme == QLatin1String("http");
    if (!url.isValid() || !web || host.isEmpty() || !url.userInfo().isEmpty() || url.port() == 0)
        return malformed("address");
    if (host.contains(QLatin1Char(':'))) // IPv6: a key cannot name it, nor a registry's image
        return malformed("address");
    const int standard = scheme == QLatin1String("https") ? 443 : 80;
    const QString port =
        url.port(standard) == standard ? QString() : QLatin1Char(':') + QString::number(url.port());
    return scheme + QStringLiteral("://") + host + port;
}

QString addressHost(const QString &address)
{
    return QUrl(address).host(QUrl::FullyEncoded);
}

Result<PastedKey> parsePastedKey(const QByteArray &text)
{
    QByteArray rest = text.trimmed();
    if (!dropPrefix(rest, "bearer "))
        dropPrefix(rest, "scitran-user ");
    if (dropPrefix(rest, "http://"))
        return refused("address");
    const bool isHttps = dropPrefix(rest, "https://");
    const bool plain =
        std::all_of(rest.begin(), rest.end(), [](char c) { return c > ' ' && c < 127; });
    if (rest.isEmpty() || rest.size() > 4096 || !plain)
        return malformed("key");

    const QList<QByteArray> parts = rest.split(':');
    const bool isAddress = parts.size() == 1 && isHttps;
    if (isAddress || parts.last().isEmpty() || parts.last().startsWith("//"))
        return malformed("key");
    if (parts.size() == 1)
        return PastedKey{{}, Secret(parts.last())};
    const auto address = addressBefore(parts);
    if (!address)
        return malformed("key");
    if (address->startsWith(QLatin1String("https:")))
        return PastedKey{*address, Secret(parts.last())};
    return PastedKey{*address,
                     Secret(QByteArrayList{parts.first(), insecure, parts.last()}.join(':'))};
}

Result<void> checkKeyFor(const PastedKey &key, const QString &address)
{
    if (!key.address.isEmpty() && addressHost(key.address) != addressHost(address))
        return refused("key");
    if (!address.startsWith(QLatin1String("https:")) &&
        !key.address.startsWith(QLatin1String("http:")))
        return refused("address");
    return {};
}

} // namespace gearaudit
