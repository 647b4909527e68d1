#pragma once

#include "core/base/error.h"
#include "core/settings/keys/secret_service.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace gearaudit
{

/// What a job's failure means, in the terms of CredentialStore. QtKeychain 0.13 reports a locked
/// keyring as "entry not found" (when reading) or "access denied" (when writing), and everything
/// else with libsecret as "other error"; the state of the service tells them apart.
Error keychainError(QKeychain::Error code, const QString &text, const SecretService &service,
                    const QString &id);

/// Why keys cannot be kept now; nothing where they can be, or where nothing speaks against it.
std::optional<Error> keychainObstacle(const SecretService &service, const QString &id);

} // namespace gearaudit
