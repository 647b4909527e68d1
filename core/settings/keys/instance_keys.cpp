#include "core/settings/keys/instance_keys.h"

#include "core/settings/keys/later.h"
#include "core/settings/keys/stored_key.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace gearaudit
{

namespace
{
Result<InstanceKey> keyFrom(const Result<EntryReading> &reading, const Instance &instance,
                            InstanceKey::Origin origin)
{
    if (!reading)
        return Unexpected{reading.error()};
    return InstanceKey{{instance.address, reading->key.key}, origin};
}

/// The state of a findAll() between two of its instances.
struct Round {
    InstanceList wanted;
    InstanceList all;
    QPointer<QObject> receiver;
    std::function<void(const InstanceKeyMap &)> done;
    std::size_t next = 0;
    InstanceKeyMap found;
};

void findNext(InstanceKeys keys, const std::shared_ptr<Round> &round)
{
    if (round->next == round->wanted.size())
        return round->done(round->found);
    const Instance instance = round->wanted[round->next++];
    keys.find(instance, round->all, round->receiver,
              [keys, round, id = instance.id](const Result<InstanceKey> &result) {
                  round->found.insert(id, result);
                  findNext(keys, round);
              });
}
} // namespace

std::optional<Result<InstanceKey>> keyFromEnvironment(const EnvironmentKeys &environment,
                                                      const Instance &instance,
                                                      const InstanceList &all)
{
    const Secret raw = environment.of(instance.name);
    if (raw.isEmpty())
        return std::nullopt;
    const QString variable = environmentKeyName(instance.name);
    const auto refused = [&](Code code, const QString &detail) {
        return Result<InstanceKey>(Unexpected{Error{Stage::Keychain, code, variable, detail}});
    };
    const auto pasted = parseApiKey(raw);
    if (!pasted)
        return refused(Code::Malformed, QStringLiteral("the variable holds no usable key"));
    if (const auto checked = checkKeyFor(*pasted, instance.address); !checked)
        return refused(Code::Refused,
                       checked.error().subject == QLatin1String("key")
                           ? QStringLiteral("the key is for %1, not for %2")
                                 .arg(pasted->address.host, instance.address.host)
                           : QStringLiteral("the address begins with http://, which would send the "
                                            "key readable for everybody on the way"));
    const auto others = std::count_if(all.begin(), all.end(), [&](const Instance &other) {
        return other.id != instance.id && environmentKeyName(other.name) == variable &&
               other.address.host != instance.address.host;
    });
    if (others > 0 && !pasted->address.isUsable())
        return refused(Code::Refused,
                       QStringLiteral("several instances share this variable; write the key as "
                                      "%1:KEY, or rename one of them")
                           .arg(instance.address.host));
    return InstanceKey{{instance.address, pasted->key}, InstanceKey::Origin::Variable};
}

InstanceKeys::InstanceKeys(const SessionStore &session, EnvironmentKeys environment,
                           CredentialStore &keychain)
    : m_session(session), m_environment(std::move(environment)), m_keychain(keychain)
{
}

void InstanceKeys::find(const Instance &instance, const InstanceList &all, QObject *receiver,
                        std::function<void(const Result<InstanceKey> &)> done)
{
    if (const Secret entry = m_session.key(instance.id); !entry.isEmpty())
        return later(receiver, std::move(done),
                     keyFrom(keyOfEntry(entry, instance), instance, InstanceKey::Origin::Session));
    if (auto found = keyFromEnvironment(m_environment, instance, all))
        return later(receiver, std::move(done), std::move(*found));
    const auto take = [instance, done = std::move(done), receiver = QPointer<QObject>(receiver),
                       &keychain = m_keychain](const Result<Secret> &entry) {
        if (!entry) {
            Error error = entry.error();
            error.subject = instance.name;
            return done(Unexpected{error});
        }
        const auto reading = keyOfEntry(*entry, instance);
        const auto key = keyFrom(reading, instance, InstanceKey::Origin::Keychain);
        if (!reading || reading->isBound)
            return done(key);
        const Secret bound = storedKey(reading->key, instance);
        if (bound == *entry)
            return done(key);
        keychain.write(instance.id, bound, receiver,
                       [done, key](const Result<void> &) { done(key); });
    };
    m_keychain.read(instance.id, receiver, take);
}

void InstanceKeys::findAll(const InstanceList &wanted, const InstanceList &all, QObject *receiver,
                           std::function<void(const InstanceKeyMap &)> done)
{
    // callbacks come from the event loop, also when nothing is wanted
    const auto round =
        std::make_shared<Round>(Round{wanted, all, receiver, std::move(done), 0, {}});
    QTimer::singleShot(0, receiver, [keys = *this, round] { findNext(keys, round); });
}

} // namespace gearaudit
