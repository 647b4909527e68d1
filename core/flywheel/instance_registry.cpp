#include "core/flywheel/instance_registry.h"

#include "core/model/image_reference.h"

#include <algorithm>

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

InstanceList instancesWithRegistryOf(const QStringList &images, const InstanceList &instances)
{
    InstanceList wanted;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(wanted),
                 [&images](const Instance &instance) {
                     return std::any_of(images.begin(), images.end(), [&](const QString &image) {
                         const auto reference = parseImageReference(image);
                         return reference && reference->host == registryHost(instance);
                     });
                 });
    return wanted;
}

} // namespace gearaudit
