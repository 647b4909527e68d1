#pragma once

#include "core/model/gear.h"

#include <vector>

namespace gearaudit
{

/// The images to try for a gear of an instance, in domain.md's order: a docker:// rootfs-url,
/// custom.docker-image, custom.gear-builder.image, then in the instance's registry (host[:port])
/// `<gear name>:<version>` and the last part of each image that the manifest names. An image stands
/// in the list once. Names that no registry takes are left out, unless nothing else remains: the
/// attempt then tells why there is no image. Pure.
std::vector<ImageCandidate> instanceImages(const Manifest &manifest, const QString &rootfsUrl,
                                           const QString &registry);

} // namespace gearaudit
