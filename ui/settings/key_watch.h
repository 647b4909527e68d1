#pragma once

#include "core/settings/keys/instance_keys.h"

#include <QHash>
#include <QObject>

namespace gearaudit
{

/// What is known of an instance's stored key; never the key.
struct KeyPresence {
    enum class Kind {
        Looking,
        None,
        There,
        Unknown, ///< `error` says why
    };
    Kind kind = Kind::Looking;
    InstanceKey::Origin origin = InstanceKey::Origin::Keychain; ///< with There
    Error error;

    bool operator==(const KeyPresence &) const = default;
};

/// Knows whether the keychain can be used and which instances have a key. Asks without blocking,
/// one instance at a time as it is looked at, and nothing that would put a question on the screen
/// unless the user wants that.
class KeyWatch : public QObject
{
    Q_OBJECT
public:
    KeyWatch(CredentialStore &store, const SessionStore &session, const InstanceKeys &keys,
             QObject *parent = nullptr);

    /// Finds out anew whether the keychain can be used, and which keys it has.
    void check();
    /// Reads this instance's key, at which a locked keychain asks to be unlocked; then checks.
    void unlock(const QString &id);
    bool isChecking() const { return m_isChecking; }
    /// Why the keychain cannot be used; none where it can be, or while that is not known yet.
    const std::optional<Error> &obstacle() const { return m_obstacle; }

    /// What is known by now. What is not will be asked; changed() tells the answer.
    KeyPresence presence(const Instance &instance, const InstanceList &all);
    /// The key under this id may have changed.
    void forget(const QString &id);

    /// Whether keys are kept in memory only, as the user decided where the keychain cannot be used.
    bool isSessionOnly() const { return m_isSessionOnly; }
    void setSessionOnly(bool only);

Q_SIGNALS:
    void changed();

private:
    void look(const Instance &instance);

    CredentialStore &m_store;
    const SessionStore &m_session;
    const EnvironmentKeys &m_environment;
    QHash<QString, KeyPresence> m_known; ///< of the keychain
    std::optional<Error> m_obstacle;
    int m_round = 0;          ///< answers to what was asked before the last check() do not count
    bool m_isChecking = true; ///< also before the first check: nothing is asked then
    bool m_isSessionOnly = false;
};

} // namespace gearaudit
