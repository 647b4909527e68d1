#include "core/images/layers/image_place.h"

#include <QDir>

#include <array>
#include <utility>

namespace gearaudit
{

ImagePlace imagePlace(const QString &reference)
{
    using Kind = ImagePlace::Kind;
    static const std::array places{std::pair{QLatin1String("oci:"), Kind::OciLayout},
                                   std::pair{QLatin1String("oci-archive:"), Kind::OciArchive},
                                   std::pair{QLatin1String("docker-archive:"), Kind::DockerArchive}};
    for (const auto &[scheme, kind] : places) {
        if (!reference.startsWith(scheme))
            continue;
        ImagePlace place{kind, reference.mid(scheme.size()), {}};
        const qsizetype colon = place.path.lastIndexOf(u':');
        if (colon > 0 && place.path.indexOf(u'/', colon) < 0) {
            place.tag = place.path.mid(colon + 1);
            place.path.truncate(colon);
        }
        return place;
    }
    const QLatin1String daemon("docker-daemon:");
    if (reference.startsWith(daemon))
        return {Kind::Engine, reference.mid(daemon.size()), {}};
    return {Kind::Registry, reference, {}};
}

ImagePlace imagePlaceIn(const QString &folder, const QString &reference)
{
    ImagePlace place = imagePlace(reference);
    const bool isPath = place.kind != ImagePlace::Kind::Registry && place.kind != ImagePlace::Kind::Engine;
    if (isPath && QDir::isRelativePath(place.path) && !folder.isEmpty())
        place.path = QDir::cleanPath(folder + u'/' + place.path);
    return place;
}

Result<ImageReference> referenceOfImage(const QString &name)
{
    const ImagePlace place = imagePlace(name);
    if (place.kind != ImagePlace::Kind::Registry && place.kind != ImagePlace::Kind::Engine)
        return Unexpected{Error{Stage::Pull, Code::Malformed, name, QStringLiteral("“%1” is in no registry").arg(name)}};
    return parseImageReference(place.path);
}

} // namespace gearaudit
