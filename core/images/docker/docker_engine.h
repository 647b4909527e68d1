#pragma once

#include "core/base/result.h"
#include "core/images/docker/docker_arguments.h"
#include "core/images/docker/engine_answers.h"
#include "core/images/docker/engine_api.h"
#include "core/images/docker/registry_login.h"
#include "core/images/engine_state.h"
#include "core/images/image_inspector.h"
#include "core/process/process_runner.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// One of our containers, as the engine lists them.
struct OurContainer {
    QString id;
    QString session;
    QString host;
    bool hasEnded = false; ///< it runs no more, and never will
};

/// Docker's (or podman's) verbs, typed, over the command line program. Every call blocks; several
/// threads may use one object.
class DockerEngine
{
public:
    DockerEngine(EngineState ready, ProcessRunner &runner);

    const EngineState &state() const { return m_state; }

    /// The image if it is on the engine's disk. No value: it is not there.
    Result<std::optional<ImageDetails>> inspectImage(const QString &reference,
                                                     std::stop_token stop) const;
    /// What a pull of the image would get, asked of its registry through the engine. Unreachable,
    /// NotFound… ; NotReadable where the engine has no API.
    Result<QString> remoteDigest(const QString &reference, const RegistryLogin *login,
                                 std::stop_token stop) const;
    /// Whether the registry takes the login. NotReadable where the engine has no API.
    Result<void> checkLogin(const RegistryLogin &login, std::stop_token stop) const;
    /// Gets an image, with a login where one is given. Through the engine's API, which tells bytes;
    /// through the program's own pull where there is no API, or where only the user's own registry
    /// login can help. A login is never an argument: it goes by the API's header, or by a private
    /// config file while the pull lasts, under the name of `session`.
    Result<void> pull(const QString &reference, const RegistryLogin *login, const QString &session,
                      std::chrono::milliseconds limit, const ImageProgressSink &progress,
                      std::stop_token stop) const;
    /// Starts one container with the probe's confinement and gives back all it printed.
    ProcessOutcome runProbe(const QString &image, const ContainerTag &tag,
                            const ContainerLimits &limits,
                            const std::optional<std::pair<int, int>> &user, const QStringList &volumes,
                            const QByteArray &script, std::chrono::milliseconds limit,
                            qint64 outputCap, std::stop_token stop, const QStringList &scratch = {},
                            const QString &shell = QStringLiteral("/bin/sh")) const;
    /// A container of the image that is never started; removed by its name like any other.
    Result<void> createContainer(const QString &image, const ContainerTag &tag, std::stop_token stop) const;
    /// What is at a path of a container, as a tar archive: NotFound, or TooLarge above `most` bytes.
    Result<QByteArray> copyOut(const QString &container, const QString &path, qint64 most,
                               std::stop_token stop) const;
    /// Lays the files of a tar archive over a container's, and makes an image of it. Its id.
    Result<QString> imageWith(const QString &container, const QByteArray &archive, std::stop_token stop) const;
    /// Hands over the image's archive, piece by piece, on the calling thread; `take` returning false
    /// ends it as Stopped.
    Result<void> saveImage(const QString &reference, std::chrono::milliseconds limit,
                           const std::function<bool(const QByteArray &)> &take, std::stop_token stop) const;
    // What tidies up has still a few seconds after a stop, so that it comes to its end on an engine
    // that works, and to an end on one that does not.
    /// Also when it is not there (any more).
    Result<void> removeImage(const QString &reference, std::stop_token stop) const;
    void removeContainers(const QStringList &namesOrIds, std::stop_token stop) const;
    std::vector<OurContainer> ourContainers(std::stop_token stop) const;
    void removeVolumes(const QStringList &names, std::stop_token stop) const;
    /// Of containers; one that is in use cannot be removed.
    std::vector<OurContainer> ourVolumes(std::stop_token stop) const;
    /// The same for images that imageWith() made; `hasEnded` is of no meaning.
    std::vector<OurContainer> ourImages(std::stop_token stop) const;
    void removeMadeImage(const QString &id, std::stop_token stop) const;

private:
    static Error errorOf(const ProcessOutcome &outcome, Stage stage, const QString &subject);
    ProcessRequest request(const QStringList &arguments, std::chrono::milliseconds limit) const;
    ProcessRequest tidying(const QStringList &arguments, std::chrono::milliseconds limit) const;
    Result<void> pullOverApi(const QString &reference, const RegistryLogin *login,
                             std::chrono::milliseconds limit, const ImageProgressSink &progress,
                             std::stop_token stop) const;
    Result<void> pullByProgram(const QString &reference, const RegistryLogin *login,
                               const QString &session, std::chrono::milliseconds limit,
                               const ImageProgressSink &progress, std::stop_token stop) const;
    Result<ApiAnswer> callApi(const QByteArray &call, const QString &subject,
                              const RegistryLogin *login, std::stop_token stop) const;

    EngineState m_state;
    ProcessRunner &m_runner;
};

} // namespace gearaudit
