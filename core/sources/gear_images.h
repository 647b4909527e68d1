#pragma once

#include "core/model/gear.h"

#include <vector>

namespace gearaudit
{

/// The images to try for a gear of the Exchange: the one its manifest names in custom.docker-image,
/// else in custom.gear-builder.image, else none. Where both are named and differ, the other one is
/// kept in ManifestFacts::images only. Pure.
std::vector<ImageCandidate> exchangeImages(const Manifest &manifest);

/// The image that a document's exchange.rootfs-url names with docker://, as a list of one; empty for
/// the other forms, which name none. Pure.
std::vector<ImageCandidate> releasedImage(const QString &rootfsUrl);

} // namespace gearaudit
