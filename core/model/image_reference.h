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

/// The name in a text that says in which way to get at the image, as other tools write it:
/// `docker://x/y:1` is of a registry. Any other text as it is. Pure.
QString imageName(const QString &text);
/// The name that the engine knows `docker-daemon:x/y:1` by ("docker-daemon:5000/x" is of a registry at
/// that host). Any other text as it is. Pure.
QString engineImageName(const QString &text);

/// Malformed for what no engine would take: spaces, capitals in the repository, a leading dash…
Result<ImageReference> parseImageReference(const QString &text);

} // namespace gearaudit
