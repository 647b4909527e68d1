#pragma once

#include "core/model/manifest.h"

#include <QString>

#include <optional>
#include <vector>

namespace gearaudit
{

/// One image to try for a gear, in the order of domain.md. `from` says which rule named it:
/// "docker-image", "gear-builder", "rootfs-url", "name:version", "last-part:tag".
struct ImageCandidate {
    QString reference;
    QString from;

    bool operator==(const ImageCandidate &) const = default;
};

/// What is to be audited: a manifest, where it was found and which images may be its own.
struct Gear {
    Collection collection = Collection::Exchange;
    QString site; ///< the instance's name, or the Exchange's organisation
    QString key; ///< in its site: the gear's name; "name (version)" for a second one of that name
    QString foundManifest; ///< path in the Exchange, or the gear document's id
    Manifest manifest;
    QString created; ///< ISO 8601, where the source tells
    QString siteRelease; ///< the instance's own release
    std::vector<ImageCandidate> images; ///< in the order to try; empty: the manifest names none
    std::optional<Error> problem; ///< the manifest could not be read; `manifest.name` is the file's

    RecordKey recordKey() const { return {collection, site, key}; }
    bool operator==(const Gear &) const = default;
};

} // namespace gearaudit
