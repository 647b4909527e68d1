#pragma once

#include "core/base/result.h"

#include <QString>

namespace gearaudit
{

/// A parsed image name. Rules: the distribution project's reference grammar
/// (github.com/distribution/reference), with Docker Hub's defaults.
struct ImageReference {
    QString host; ///< "docker.io" where none is written
    QString repository; ///< "library/debian"
    QString tag; ///< empty with a digest alone; "latest" where neither is written
    QString digest; ///< "sha256:…"

    /// Host and repository without the tag, as the engine's API wants it.
    QString name() const;
    /// The whole reference, canonical.
    QString text() const;
    bool operator==(const ImageReference &) const = default;
};

/// Malformed for what no engine would take: spaces, capitals in the repository, a leading dash…
Result<ImageReference> parseImageReference(const QString &text);

} // namespace gearaudit
