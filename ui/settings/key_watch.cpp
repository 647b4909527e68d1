#include "ui/settings/key_watch.h"

#include "core/settings/keys/stored_key.h"

namespace gearaudit
{

KeyWatch::KeyWatch(CredentialStore &store, const SessionStore &session, const InstanceKeys &keys,
                   QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_environment(keys.environment())
{
}

void KeyWatch::check()
{
    m_isChecking = true;
    m_known.clear();
    m_store.check(this, [this, round = ++m_round](const Result<void> &result) {
        if (round != m_round)
            return;
        m_isChecking = false;
        m_obstacle = result ? std::nullopt : std::optional(result.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void KeyWatch::unlock(const QString &id)
{
    m_isChecking = true;
    // What it reads does not matter, nor whether there is anything: check() tells how it went.
    m_store.read(id, this, [this, round = ++m_round](const Result<Secret> &) {
        if (round == m_round)
            check();
    });
    Q_EMIT changed();
}

KeyPresence KeyWatch::presence(const Instance &instance, const InstanceList &all)
{
    KeyPresence found;
    found.kind = KeyPresence::Kind::There;
    if (const Secret entry = m_session.key(instance.id); !entry.isEmpty()) {
        if (const auto reading = keyOfEntry(entry, instance); !reading)
            return {KeyPresence::Kind::Unknown, {}, reading.error()};
        found.origin = InstanceKey::Origin::Session;
        return found;
    }
    if (const auto inEnvironment = keyFromEnvironment(m_environment, instance, all)) {
        found.origin = InstanceKey::Origin::Variable;
        if (!*inEnvironment)
            return {KeyPresence::Kind::Unknown, {}, inEnvironment->error()};
        return found;
    }
    if (m_isChecking)
        return {};
    if (m_obstacle)
        return {KeyPresence::Kind::Unknown, {}, *m_obstacle};
    if (!m_known.contains(instance.id))
        look(instance);
    return m_known.value(instance.id);
}

void KeyWatch::look(const Instance &instance)
{
    const QString id = instance.id;
    m_known.insert(id, {});
    m_store.read(id, this, [this, id, instance, round = m_round](const Result<Secret> &result) {
        if (round != m_round || !m_known.contains(id))
            return;
        KeyPresence &known = m_known[id];
        const auto reading =
            result ? keyOfEntry(*result, instance) : Result<EntryReading>(EntryReading());
        if (result && reading)
            known.kind = KeyPresence::Kind::There;
        else if (result) // of another place: it is not used here
            known = {KeyPresence::Kind::Unknown, {}, reading.error()};
        else if (result.error().code == Code::NotFound)
            known.kind = KeyPresence::Kind::None;
        else
            known = {KeyPresence::Kind::Unknown, {}, result.error()};
        Q_EMIT changed();
    });
}

void KeyWatch::forget(const QString &id)
{
    m_known.remove(id);
    Q_EMIT changed();
}

void KeyWatch::setSessionOnly(bool only)
{
    m_isSessionOnly = only;
    Q_EMIT changed();
}

} // namespace gearaudit
