#pragma once

#include "core/flywheel/api_key.h"
#include "core/flywheel/instance.h"
#include "core/settings/keys/credential_store.h"
#include "core/settings/keys/environment_keys.h"
#include "core/settings/keys/session_store.h"

#include <QMap>

namespace gearaudit
{

/// A key that was found for an instance.
struct InstanceKey {
    enum class Origin { Session, Variable, Keychain };
    ApiKey key; ///< with the instance's address
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

    /// Calls back later, from the event loop, unless `receiver` has gone by then. Errors are those of
    /// CredentialStore and of keyOfEntry(), with the instance's name as subject; and Refused and
    /// Malformed for a variable that cannot be used, which is the subject: it is for another host or
    /// names none and belongs to several of `all`, none of which must get another's key. An entry of
    /// before is bound to its place at its first use (written anew; the key is good if that fails).
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
