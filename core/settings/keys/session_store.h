#pragma once

#include "core/settings/keys/credential_store.h"

#include <QMap>

namespace gearaudit
{

/// Keys that are kept for this session only: in memory, gone with the program.
class SessionStore : public CredentialStore
{
public:
    void check(QObject *receiver, Done done) override;
    void read(const QString &id, QObject *receiver, Read done) override;
    void write(const QString &id, const Secret &key, QObject *receiver, Done done) override;
    void remove(const QString &id, QObject *receiver, Done done) override;

    /// At once; empty where there is none.
    Secret key(const QString &id) const { return m_keys.value(id); }

private:
    QMap<QString, Secret> m_keys;
};

} // namespace gearaudit
