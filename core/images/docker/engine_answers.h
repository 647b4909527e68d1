#pragma once

#include "core/base/result.h"
#include "core/images/engine_state.h"
#include "core/model/gear_record.h"
#include "core/model/manifest.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gearaudit
{

// What the engine says, read. Pure functions.

/// An image on the engine's disk.
struct ImageDetails {
    QString id;
    QString digest; ///< of the repository it came from; else the id
    qint64 bytes = 0;
    QString platform; ///< "linux/amd64"
    EnvironmentVariables environment; ///< the config's Env
    std::vector<ImageLayer> layers; ///< without their commands, which it does not tell
    BaseImage base; ///< by its labels
    QStringList volumes; ///< folders that the image declares to be volumes, each once
};

/// The answer to `image inspect`. The digest is the one whose repository is `reference`'s.
Result<ImageDetails> readImageDetails(const QByteArray &json, const QString &reference);

/// Fills version, platform and API version from `version`'s JSON; Docker's and podman's.
void readVersion(const QByteArray &json, EngineState &state);
/// Fills the folder of images from `info`'s JSON; Docker's and podman's.
void readInfo(const QByteArray &json, EngineState &state);

/// What an engine's error text means. The texts are those of Docker 20.10 to 29 and podman 4; the
/// engine has no codes for them. Unreachable, too, for a registry that answers with a server's error
/// (5xx) or with a page. Failed for what none of them matches.
Code classifyEngineError(const QString &text);

/// The status of a gear that ended for this reason while its image was fetched. A registry whose
/// certificate is not trusted is as unreachable as one that is not there.
Status statusForCode(Code code);

/// The line of an engine's error output that says what is wrong: without its prefixes, hints of
/// usage and warnings; at most 300 characters.
QString essentialLine(const QByteArray &errorOutput);

} // namespace gearaudit
