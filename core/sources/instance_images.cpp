#include "core/sources/instance_images.h"

#include "core/model/image_reference.h"
#include "core/sources/gear_images.h"

#include <QSet>

namespace gearaudit
{

namespace
{

/// "last:tag" or "last@digest" of an image's name; empty for what is no name.
QString lastPart(const QString &image)
{
    const auto reference = parseImageReference(image);
    if (!reference)
        return {};
    const QString last = reference->repository.section(QLatin1Char('/'), -1);
    return reference->digest.isEmpty() ? last + QLatin1Char(':') + reference->tag
                                       : last + QLatin1Char('@') + reference->digest;
}

} // namespace

std::vector<ImageCandidate> instanceImages(const Manifest &manifest, const QString &rootfsUrl,
                                           const QString &registry)
{
    std::vector<ImageCandidate> named = releasedImage(rootfsUrl);
    if (!manifest.dockerImage.isEmpty())
        named.push_back({imageName(manifest.dockerImage), QStringLiteral("docker-image")});
    if (!manifest.builderImage.isEmpty())
        named.push_back({imageName(manifest.builderImage), QStringLiteral("gear-builder")});

    std::vector<ImageCandidate> all = named;
    const QString host = registry + QLatin1Char('/');
    if (!manifest.version.isEmpty()) {
        all.push_back({host + manifest.name + QLatin1Char(':') + manifest.version,
                       QStringLiteral("name:version")});
    }
    for (const QString &image : {manifest.dockerImage, manifest.builderImage}) {
        if (const QString last = lastPart(imageName(image)); !last.isEmpty())
            all.push_back({host + last, QStringLiteral("last-part:tag")});
    }

    std::vector<ImageCandidate> images;
    QSet<QString> taken;
    for (const ImageCandidate &candidate : all) {
        const auto reference = parseImageReference(candidate.reference);
        if (!reference || taken.contains(reference->text()))
            continue;
        taken.insert(reference->text());
        images.push_back(candidate);
    }
    if (images.empty() && !named.empty())
        images.push_back(named.front());
    return images;
}

} // namespace gearaudit
