#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/flywheel/instance_address.h"

#include <QByteArray>

namespace gearaudit
{

/// An API key and where it may be sent.
struct ApiKey {
    InstanceAddress address; ///< as the key says, or of the instance it is for; not usable where
                             ///< the key stands alone. http only where the key itself allows that
    Secret key;              ///< the last part, which the server takes

    /// Whole, as parseApiKey() reads it.
    Secret text() const;
    bool operator==(const ApiKey &) const = default;
};

/// Reads an API key in any form people have it in (domain.md): `host:key`, `host:port:key`,
/// `host[:port]:__force_insecure:key` (http), the key alone; `bearer `, `scitran-user ` or
/// `https://` before it. Stage::Instance: Malformed, subject "key", says which part is wrong and
/// shows none of them, for any may be the key; Refused, subject "address", for http:// before it.
Result<ApiKey> parseApiKey(const Secret &pasted);

/// Whether a key may be used at this address. Stage::Instance, Refused: with subject "key" where it
/// names another host (the port and scheme in a key are often left out), with subject "address" for
/// what is none, and for http:// where the key does not say __force_insecure.
Result<void> checkKeyFor(const ApiKey &key, const InstanceAddress &address);

/// The value of the Authorization header: "Bearer KEY" for an enhanced key, which has exactly 57
/// characters, else "scitran-user KEY". A secret as much as the key.
QByteArray authorizationHeader(const Secret &key);

} // namespace gearaudit
