#include "ui/dialogs/key_watch.h"

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
    if (!m_session.key(instance.id).isEmpty()) {
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
        look(instance.id);
    return m_known.value(instance.id);
}

void KeyWatch::look(const QString &id)
{
    m_known.insert(id, {});
    m_store.read(id, this, [this, id, round = m_round](const Result<Secret> &result) {
        if (round != m_round || !m_known.contains(id))
            return;
        KeyPresence &known = m_known[id];
        if (result)
            known.kind = KeyPresence::Kind::There;
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
