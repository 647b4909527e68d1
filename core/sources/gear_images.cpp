#include "core/sources/gear_images.h"

namespace gearaudit
{

std::vector<ImageCandidate> exchangeImages(const Manifest &manifest)
{
    if (!manifest.dockerImage.isEmpty())
        return {{manifest.dockerImage, QStringLiteral("docker-image")}};
    if (!manifest.builderImage.isEmpty())
        return {{manifest.builderImage, QStringLiteral("gear-builder")}};
    return {};
}

} // namespace gearaudit
