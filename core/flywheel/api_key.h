#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/flywheel/instance_address.h"

#include <QByteArray>

#include <optional>

namespace gearaudit
{

/// An API key taken apart.
struct ApiKey {
    std::optional<InstanceAddress> address; ///< none where the key stands alone
    Secret key;                             ///< the last part, which the server takes

    bool operator==(const ApiKey &) const = default;
};

/// Reads an API key in any form people have it in (domain.md): `host:key`, `host:port:key`,
/// `host[:port]:__force_insecure:key` (http), the key alone; `bearer `, `scitran-user ` or
/// `https://` before it. Malformed says which part is wrong and shows none of them, for any may be
/// the key; Refused for http:// before it.
Result<ApiKey> parseApiKey(const Secret &pasted);

/// All that a request to an instance needs.
struct InstanceAccess {
    InstanceAddress address;
    Secret key;

    bool operator==(const InstanceAccess &) const = default;
};

/// Brings together the address and the key that a person gave. The address may be empty where the
/// key names its host; where it says http:// or https://, that counts, else what the key says.
/// Refused where the key was made for another host than the address'. A key alone says nothing of
/// its host, and is taken for the address'.
Result<InstanceAccess> instanceAccess(const QString &address, const Secret &pasted);

/// The value of the Authorization header: "Bearer KEY" for an enhanced key, which has exactly 57
/// characters, else "scitran-user KEY". A secret as much as the key.
QByteArray authorizationHeader(const Secret &key);

} // namespace gearaudit
