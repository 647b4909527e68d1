#pragma once

#include "core/model/manifest.h"

namespace gearaudit
{

/// A file of an Exchange: a manifest alone, or in the wrapper in which gears are released and served:
/// {"gear": manifest, "exchange": {"rootfs-url", …}, "invocation-schema", "category", "created"…}.
struct ManifestDocument {
    Manifest manifest;
    QString rootfsUrl; ///< exchange.rootfs-url, in any of domain.md's forms; empty without a wrapper
    QString created;   ///< ISO 8601, beside the manifest or in `exchange`; empty where not told
    QString modified;  ///< the same

    bool operator==(const ManifestDocument &) const = default;
};

/// Reads either. Numbers that stand for text (a version) keep their digits as written. Malformed when
/// it is no JSON (with line and column in the detail, and with a word for comments, which people put
/// into manifests and JSON has not), no object, or has no name. Pure.
Result<ManifestDocument> parseManifestDocument(const QByteArray &json, const QString &subject);

} // namespace gearaudit
