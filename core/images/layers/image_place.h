#pragma once

#include "core/model/image_reference.h"

#include <QString>

namespace gearaudit
{

/// Where an image's name says that it is. "oci:FOLDER[:TAG]" is an OCI layout, "oci-archive:FILE[:TAG]"
/// one in a tar file, "docker-archive:FILE[:TAG]" of `docker save`, "docker-daemon:NAME" what the local
/// engine has; what else there is is a registry's. (The names are those of containers-transports(5).)
struct ImagePlace {
    enum class Kind { Registry, OciLayout, DockerArchive, OciArchive, Engine };
    Kind kind = Kind::Registry;
    QString path; ///< of the folder or file; the image's whole name for a registry or the engine
    QString tag; ///< of a folder or file

    bool operator==(const ImagePlace &) const = default;
};

/// Pure. The tag is behind the last colon that no slash follows: a file's name may have others.
ImagePlace imagePlace(const QString &reference);

/// The same with the path of a folder or file made whole: one that is relative is below `folder`. Pure.
ImagePlace imagePlaceIn(const QString &folder, const QString &reference);

/// The name that the image has in a registry or the engine; Malformed for one in a file or folder, which
/// has none ("docker-archive:it.tar" could pass for one). Pure.
Result<ImageReference> referenceOfImage(const QString &name);

} // namespace gearaudit
