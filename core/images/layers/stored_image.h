#pragma once

#include "core/images/layers/oci_documents.h"

#include <functional>

namespace gearaudit
{

constexpr qint64 mostManifestBytes = 4 * 1024 * 1024; ///< of a manifest or an index (distribution-spec)
constexpr qint64 mostDocumentBytes = 16 * 1024 * 1024; ///< of a configuration, which has a history

/// The image that a layout's index.json names so: by org.opencontainers.image.ref.name, by the last part
/// of that, or by its digest; empty: the one image that is there. NotFound, with what is there. Pure.
Result<Descriptor> namedImage(const QByteArray &index, const QString &tag, const QString &platform,
                              const QString &subject);

/// Follows a descriptor over indexes within each other to the image for the platform, and reads its
/// manifest and configuration. Where an index names images or indexes without a platform, those are looked
/// into in their order, in all no more than 32 documents. Every document must be what its descriptor's
/// digest says. What is no image's configuration (a Helm chart, an attestation) is Malformed; foreign
/// layers are Refused. An image that was named alone is had whatever platform it is for, as its
/// configuration tells. `document` has the bytes of one.
Result<ImageContents> openStored(const Descriptor &top, const QString &platform,
                                 const std::function<Result<QByteArray>(const Descriptor &)> &document);

} // namespace gearaudit
