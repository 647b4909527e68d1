#include "core/flywheel/instance_registry.h"

namespace gearaudit
{

QString registryHost(const FlywheelInstance &instance, const InstanceAddress &address)
{
    const QString set = instance.registry.trimmed();
    return set.isEmpty() ? address.host : set;
}

std::vector<Secret> registryPasswords(const InstanceAccess &access)
{
    return {Secret(access.address.host.toLatin1() + ':' + access.key.reveal()), access.key};
}

} // namespace gearaudit
