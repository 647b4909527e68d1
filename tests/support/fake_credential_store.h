#pragma once

#include "core/settings/keys/credential_store.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace gearaudit::test
{

/// A CredentialStore in memory that fails as told and records what was asked.
class FakeCredentialStore : public CredentialStore
{
public:
    void check(QObject *receiver, Done done) override;
    void read(const QString &id, QObject *receiver, Read done) override;
    void write(const QString &id, const Secret &key, QObject *receiver, Done done) override;
    void remove(const QString &id, QObject *receiver, Done done) override;

    std::optional<Code> failure; ///< of every request from now on
    int failAfter = 0;           ///< this many requests still work
    QMap<QString, Secret> keys;
    QStringList asked; ///< "read ID", "check"…, in order

private:
    std::optional<Error> ask(const char *what, const QString &id);
};

} // namespace gearaudit::test
