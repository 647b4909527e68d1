#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace gearaudit
{

/// The limits under which an image's own programs run. Enforced by the engine.
struct ContainerLimits {
    int memoryMb = 1024; ///< swap included
    int processes = 128;
    int tmpfsMb = 64; ///< the only place that can be written
};

/// What marks a container as ours, so that one which outlived a killed run can be told and removed.
struct ContainerTag {
    QString name; ///< unique
    QString session; ///< of the run that started it
    QString host; ///< the machine that it was started from
};

// The arguments of each docker call, as pure functions. podman takes the same ones.

QStringList versionArguments();
QStringList infoArguments();
QStringList contextHostArguments();
QStringList inspectImageArguments(const QString &reference);
QStringList pullArguments(const QString &reference);
/// With a login from a config file of ours, and nothing of the user's own config but the engine's
/// address, which a config folder of another's would lose.
QStringList pullWithConfigArguments(const QString &reference, const QString &configFolder,
                                    const QString &address);
QStringList podmanPullArguments(const QString &reference, const QString &configFile);
/// Writes the image as a tar archive to standard output.
QStringList saveImageArguments(const QString &reference);
QStringList removeImageArguments(const QString &reference);
QStringList removeContainersArguments(const QStringList &namesOrIds);
QStringList listOurContainersArguments();
QStringList removeVolumesArguments(const QStringList &names);
QStringList listOurVolumesArguments();
QStringList dialArguments();

/// What the volumes of a container are called that runProbeArguments() makes: an engine makes none to be
/// read alone that has no name, and removes none that has.
QStringList volumeNames(const ContainerTag &tag, const QStringList &volumes);

/// One container that reads a script from standard input: no network, nothing of the host mounted,
/// read-only but for a small tmpfs, no capabilities, no new privileges, bounded, removed at its end.
/// The volumes that the image declares are mounted to be read alone, for the engine would make each a
/// folder on its own disk that anything may be written into. A limit that is not above 0, which the
/// engine would take for unlimited, is ContainerLimits' own. `scratch` are folders of the image that are
/// small tmpfs, too; `shell` a path, or a name that the engine looks up on the image's PATH.
QStringList runProbeArguments(const QString &image, const ContainerTag &tag,
                              const ContainerLimits &limits,
                              const std::optional<std::pair<int, int>> &user,
                              const QStringList &volumes = {}, const QStringList &scratch = {},
                              const QString &shell = QStringLiteral("/bin/sh"));

// A container that is never started, to look at an image's files and to lay some over them.
QStringList createArguments(const QString &image, const ContainerTag &tag);
/// Writes what is at the path as a tar archive to standard output.
QStringList copyOutArguments(const QString &container, const QString &path);
/// Reads a tar archive from standard input, over the container's root.
QStringList copyInArguments(const QString &container);
/// Makes an image of it, with the container's labels, and prints its id.
QStringList commitArguments(const QString &container);
/// Removes an image that was made so, and nothing that it was made of.
QStringList removeMadeImageArguments(const QString &id, bool isPodman);
QStringList listOurImagesArguments();
QStringList imageSessionsArguments(const QStringList &ids);

} // namespace gearaudit
