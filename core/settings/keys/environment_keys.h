#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QString>

namespace gearaudit
{

/// The variable that holds an instance's key in a run without a keychain:
/// GEAR_AUDIT_KEY_<name in capitals, characters other than A-Z and 0-9 as _>. Two names may have
/// the same one.
QString environmentKeyName(const QString &instanceName);

/// The keys that were in the environment, by variable.
class EnvironmentKeys
{
public:
    EnvironmentKeys() = default;
    explicit EnvironmentKeys(QMap<QString, Secret> keys) : m_keys(std::move(keys)) {}

    /// Takes every GEAR_AUDIT_KEY_… out of this process's environment, so that no child inherits
    /// it. To be called first of all: another thread must not read the environment meanwhile.
    static EnvironmentKeys take();

    /// As it was in the variable; empty where it is not set or has nothing in it.
    Secret of(const QString &instanceName) const;

private:
    QMap<QString, Secret> m_keys;
};

} // namespace gearaudit
