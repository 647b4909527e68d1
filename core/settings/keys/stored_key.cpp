#include "core/settings/keys/stored_key.h"

#include "core/settings/instance_address.h"

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
    return set.isEmpty() ? comparable(addressHost(instance.address)) : set;
}
} // namespace

Secret storedKey(const Secret &key, const Instance &instance)
{
    const QString host = addressHost(instance.address);
    const QByteArray registry = registryOf(instance).toUtf8();
    if (host.isEmpty() || registry.contains(' '))
        return key; // an instance without an address cannot be asked anyway
    // one that may go over http names its host already
    const bool namesHost = key.reveal().contains(":__force_insecure:");
    return Secret((namesHost ? QByteArray() : host.toLatin1() + ':') + key.reveal() + ' ' +
                  registry);
}

Result<EntryReading> keyOfEntry(const Secret &entry, const Instance &instance)
{
    const auto failed = [&](Code code, const QString &detail) {
        return Unexpected{Error{Stage::Keychain, code, instance.name, detail}};
    };
    const QByteArray text = entry.reveal().trimmed();
    const auto space = text.indexOf(' ');
    const auto pasted = parsePastedKey(space < 0 ? text : text.left(space));
    const bool isOurs = space < 0 || (pasted && !pasted->address.isEmpty());
    if (!pasted || !isOurs)
        return failed(Code::Failed, QStringLiteral("the entry holds no API key"));
    const QString host = addressHost(instance.address); // empty: nothing can be sent there
    const QString boundHost = addressHost(pasted->address);
    if (!host.isEmpty() && !boundHost.isEmpty() && comparable(boundHost) != comparable(host))
        return failed(Code::Unauthorized, QStringLiteral("it was entered for %1, not for %2")
                                           .arg(boundHost, host));
    const bool mayBePlain = pasted->address.startsWith(QLatin1String("http:"));
    if (instance.address.startsWith(QLatin1String("http:"), Qt::CaseInsensitive) && !mayBePlain)
        return failed(Code::Unauthorized,
                      QStringLiteral("it was entered for https://, and the address begins with "
                                     "http://, which would send it readable for everybody on the "
                                     "way"));
    if (space < 0)
        return EntryReading{pasted->key, false};
    const QString boundRegistry = QString::fromUtf8(text.mid(space + 1));
    const QString registry = registryOf(instance);
    if (registry != boundRegistry && registry != comparable(host))
        return failed(Code::Unauthorized,
                      QStringLiteral("it was entered for the registry %1, not for %2")
                          .arg(boundRegistry, registry));
    return EntryReading{pasted->key, true};
}

} // namespace gearaudit
