#pragma once

#include "core/images/docker/docker_engine.h"
#include "core/images/image_inspector.h"

namespace gearaudit
{

/// What stands for an image while its gears' commands are watched: one in which they find what the
/// platform gives them before they start, so that those come to their Python that look for it first.
struct GearPlace {
    QString image;       ///< to start; the image itself where nothing is missing or nothing could be made
    QStringList scratch; ///< folders for small tmpfs
    bool isMade = false; ///< `image` is to be removed when the container has ended
};

/// Whether a command may look into /flywheel/v0 before it starts a Python: not one that begins with it.
/// Pure; knows nothing of the image.
bool looksAtItsPlaceFirst(const ProbeContext &context);

/// The archive that is laid over an image: an empty /flywheel/v0/input and output, and config.json, where
/// the image has none, as a link to `config`, which resources/probe/watch.sh writes for each gear. Pure.
QByteArray placeArchive(bool hasConfig, const QString &config);

/// Whether an archive is of one folder with nothing in it. Pure.
bool isEmptyFolder(const QByteArray &archive);

/// Makes such an image by a container that is never started. Files of the image stay as they are, also an
/// output folder that has any. Of what fails nothing is left behind, and the image stands for itself.
GearPlace makeGearPlace(const DockerEngine &engine, const QString &image, const ContainerTag &tag,
                        std::stop_token stop);

} // namespace gearaudit
