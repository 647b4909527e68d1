#include "core/sources/gear_images.h"

#include "core/model/image_reference.h"

namespace gearaudit
{

std::vector<ImageCandidate> exchangeImages(const Manifest &manifest)
{
    if (!manifest.dockerImage.isEmpty())
        return {{imageName(manifest.dockerImage), QStringLiteral("docker-image")}};
    if (!manifest.builderImage.isEmpty())
        return {{imageName(manifest.builderImage), QStringLiteral("gear-builder")}};
    return {};
}

std::vector<ImageCandidate> releasedImage(const QString &rootfsUrl)
{
    if (!rootfsUrl.startsWith(QStringLiteral("docker://"), Qt::CaseInsensitive))
        return {};
    return {{imageName(rootfsUrl), QStringLiteral("rootfs-url")}};
}

} // namespace gearaudit
