#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <functional>

class QObject;

namespace gearaudit
{

/// Where the keys of instances are kept, each under its instance's id, as storedKey() makes of it.
/// Main thread only. Every request returns at once; its callback is called once, later, from the
/// event loop, and not at all when `receiver` (or the store) has gone by then.
///
/// Errors are Stage::Keychain with
///  - NotFound: there is no key under this id, for certain;
///  - Locked: the keychain is locked, so that nothing can be said about the key;
///  - NoKeychain: this computer, or this login, has none;
///  - NotPermitted: the user or the system denied access;
///  - TimedOut: no answer, such as to a question on the screen that nobody answers;
///  - NotWritable: it took the key and gives another one, or none, back;
///  - Failed: with the keychain's own words.
/// None of them but NotFound says that there is no key: keep what refers to it.
class CredentialStore
{
public:
    using Read = std::function<void(const Result<Secret> &)>;
    using Done = std::function<void(const Result<void> &)>;

    virtual ~CredentialStore() = default;

    /// Whether keys can be read and written now, found out without a question to the user. Locked
    /// does not mean that a read would fail: on a desktop it asks the user to unlock.
    virtual void check(QObject *receiver, Done done) = 0;
    virtual void read(const QString &id, QObject *receiver, Read done) = 0;
    /// Done when the key was read back and found equal.
    virtual void write(const QString &id, const Secret &key, QObject *receiver, Done done) = 0;
    /// That there was no key under this id is no error.
    virtual void remove(const QString &id, QObject *receiver, Done done) = 0;
};

} // namespace gearaudit
