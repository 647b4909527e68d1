#pragma once

#include "core/settings/credential_store.h"
#include "core/settings/environment_keys.h"
#include "core/settings/instances.h"
#include "core/settings/session_store.h"

#include <QMap>

namespace gearaudit
{

/// A key that was found for an instance, in the form of PastedKey::key.
struct InstanceKey {
    enum class Origin { Session, Variable, Keychain };
    Secret key;
    Origin origin = Origin::Keychain;

    bool operator==(const InstanceKey &) const = default;
};

/// A key for each instance, by id, or the reason there is none.
using InstanceKeyMap = QMap<QString, Result<InstanceKey>>;

/// Finds the keys of instances: kept for this session, else in the environment, else in the
/// keychain. Main thread only; the stores must outlive it.
class InstanceKeys
{
public:
    InstanceKeys(const SessionStore &session, EnvironmentKeys environment,
                 CredentialStore &keychain);

    /// Calls back later, from the event loop, unless `receiver` has gone by then. Errors as
    /// CredentialStore's, with the instance's name as their subject; besides them Refused and
    /// Malformed for a key in the environment that cannot be used, with the variable as subject:
    /// it is meant for another host, or it names no host and the variable belongs to several of
    /// `all` (the environment must not give one site's key to another).
    void find(const Instance &instance, const InstanceList &all, QObject *receiver,
              std::function<void(const Result<InstanceKey> &)> done);
    /// For each of `wanted`, one after the other, so that a keychain asks its question once.
    void findAll(const InstanceList &wanted, const InstanceList &all, QObject *receiver,
                 std::function<void(const InstanceKeyMap &)> done);

    const EnvironmentKeys &environment() const { return m_environment; }

private:
    const SessionStore &m_session;
    EnvironmentKeys m_environment;
    CredentialStore &m_keychain;
};

/// What the environment has for this instance: nothing, a key, or one that cannot be used.
std::optional<Result<InstanceKey>> keyFromEnvironment(const EnvironmentKeys &environment,
                                                      const Instance &instance,
                                                      const InstanceList &all);

} // namespace gearaudit
