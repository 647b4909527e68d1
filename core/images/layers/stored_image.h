#pragma once

#include "core/images/layers/oci_documents.h"

#include <functional>

namespace gearaudit
{

constexpr qint64 mostDocumentBytes = 16 * 1024 * 1024; ///< of a manifest, an index, a configuration

/// Follows a descriptor over indexes within each other to the image for the platform, and reads its
/// manifest and configuration. Every document must be what its descriptor's digest says. What is no
/// image's configuration (a Helm chart, an attestation) is Malformed; foreign layers are Refused.
/// `document` has the bytes of one.
Result<ImageContents> openStored(const Descriptor &top, const QString &platform,
                                 const std::function<Result<QByteArray>(const Descriptor &)> &document);

} // namespace gearaudit
