#pragma once

#include <QString>

#include <functional>

class QObject;

namespace gearaudit
{

/// What the Secret Service of a Linux desktop (GNOME Keyring, KeePassXC, KWallet 6) says of itself.
/// The keychain library does not tell a locked keyring from a missing key; this does.
struct SecretService {
    enum class Reach {
        Unknown,   ///< another system, or another kind of keychain: nothing can be said
        NoLibrary, ///< libsecret, which the keychain library loads when it runs, is not installed
        NoBus,     ///< no session bus in this login
        NoService, ///< nothing on the bus that keeps secrets
        Reached,
    };
    Reach reach = Reach::Unknown;
    bool hasDefault = false; ///< there is a collection that new keys go to
    bool defaultLocked = false;
    bool anyLocked = false; ///< some collection is locked, so that a key may be there unseen
    QString detail;         ///< the bus's own words, where something is lacking

    bool operator==(const SecretService &) const = default;
};

/// Asks the session bus, without a question to the user and without blocking. Main thread only; the
/// callback comes later, from the event loop, unless `receiver` has gone by then.
void askSecretService(QObject *receiver, std::function<void(const SecretService &)> done);

} // namespace gearaudit
