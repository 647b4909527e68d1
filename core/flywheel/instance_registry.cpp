#include "core/flywheel/instance_registry.h"

namespace gearaudit
{

QString registryHost(const Instance &instance)
{
    const QString set = instance.registry.trimmed();
    return set.isEmpty() ? instance.address.host : set;
}

std::vector<Secret> registryPasswords(const ApiKey &key)
{
    return {Secret(key.address.host.toLatin1() + ':' + key.key.reveal()), key.key};
}

} // namespace gearaudit
