#include "core/settings/keys/stored_key.h"

namespace gearaudit
{

namespace
{
/// Without the dot that ends a full name.
QString comparable(QString name)
{
    name = name.trimmed().toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

/// Where the images of an instance lie, and its password goes.
QString registryOf(const Instance &instance)
{
    const QString set = comparable(instance.registry);
    return set.isEmpty() ? comparable(instance.address.host) : set;
}
} // namespace

Secret storedKey(const ApiKey &key, const Instance &instance)
{
    // one that may go over http keeps the host that it names
    const QString host = key.address.secure ? instance.address.host : key.address.host;
    const QByteArray may = key.address.secure ? ":" : ":__force_insecure:";
    const QByteArray text =
        host.isEmpty() ? key.key.reveal() : host.toLatin1() + may + key.key.reveal();
    const QByteArray registry = registryOf(instance).toUtf8();
    if (!instance.address.isUsable() || registry.contains(' '))
        return Secret(key.address.secure ? key.key.reveal() : text); // it cannot be asked anyway
    return Secret(text + ' ' + registry);
}

Result<EntryReading> keyOfEntry(const Secret &entry, const Instance &instance)
{
    const auto failed = [&](Code code, const QString &detail) {
        return Unexpected{Error{Stage::Keychain, code, instance.name, detail}};
    };
    const QByteArray text = entry.reveal().trimmed();
    const auto space = text.indexOf(' ');
    const auto entered = parseApiKey(Secret(space < 0 ? text : text.left(space)));
    const bool isOurs = space < 0 || (entered && entered->address.isUsable());
    if (!entered || !isOurs)
        return failed(Code::Failed, QStringLiteral("the entry holds no API key"));
    const QString host = instance.address.host; // empty: nothing can be sent there
    const QString boundHost = entered->address.host;
    if (!host.isEmpty() && !boundHost.isEmpty() && comparable(boundHost) != comparable(host))
        return failed(Code::Unauthorized, QStringLiteral("it was entered for %1, not for %2")
                                           .arg(boundHost, host));
    if (!instance.address.secure && entered->address.secure)
        return failed(Code::Unauthorized,
                      QStringLiteral("it was entered for https://, and the address begins with "
                                     "http://, which would send it readable for everybody on the "
                                     "way"));
    if (space < 0)
        return EntryReading{*entered, false};
    const QString boundRegistry = QString::fromUtf8(text.mid(space + 1));
    const QString registry = registryOf(instance);
    if (registry != boundRegistry && registry != comparable(host))
        return failed(Code::Unauthorized,
                      QStringLiteral("it was entered for the registry %1, not for %2")
                          .arg(boundRegistry, registry));
    return EntryReading{*entered, true};
}

} // namespace gearaudit
