#pragma once

#include "core/flywheel/api_key.h"
#include "core/flywheel/instance.h"

#include <vector>

namespace gearaudit
{

/// Where an instance's images lie, host[:port]: the registry that was set, else the instance's
/// host, whose port is the API's alone. Pure.
QString registryHost(const Instance &instance);

/// Those of the instances whose registry one of these images is in. Pure.
InstanceList instancesWithRegistryOf(const QStringList &images, const InstanceList &instances);

/// The passwords to try there with the user's name, in this order (domain.md): `<host>:<key>`, the
/// port dropped, then the bare key. Pure.
std::vector<Secret> registryPasswords(const ApiKey &key);

} // namespace gearaudit
