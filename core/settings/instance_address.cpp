#include "core/settings/instance_address.h"

#include "core/flywheel/api_key.h"

namespace gearaudit
{

namespace
{
Unexpected<Error> malformed(const char *field)
{
    return Unexpected{Error{Stage::Instance, Code::Malformed, QLatin1String(field), {}}};
}

Unexpected<Error> refused(const char *field)
{
    return Unexpected{Error{Stage::Instance, Code::Refused, QLatin1String(field), {}}};
}
} // namespace

Result<QString> normalizedAddress(const QString &entered)
{
    const auto address = parseInstanceAddress(entered);
    if (!address)
        return malformed("address");
    return address->text();
}

QString addressHost(const QString &address)
{
    return parseInstanceAddress(address).value_or(InstanceAddress()).host;
}

Result<PastedKey> parsePastedKey(const QByteArray &text)
{
    if (text.trimmed().size() > 4096)
        return malformed("key");
    const auto read = parseApiKey(Secret(text));
    if (!read)
        return read.error().code == Code::Refused ? refused("address") : malformed("key");
    if (!read->address)
        return PastedKey{{}, read->key};
    PastedKey key{read->address->text(), read->key};
    if (!read->address->secure)
        key.key =
            Secret(read->address->host.toLatin1() + ":__force_insecure:" + read->key.reveal());
    return key;
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
