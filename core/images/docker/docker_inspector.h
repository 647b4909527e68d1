#pragma once

#include "core/images/docker/docker_engine.h"
#include "core/images/docker/held_images.h"
#include "core/images/docker/probe_script.h"
#include "core/images/docker/session_lock.h"
#include "core/images/image_inspector.h"

#include <QSet>

#include <mutex>

namespace gearaudit
{

struct DockerInspectorOptions {
    ContainerLimits container;
    ProbeLimits probe;
    std::chrono::seconds imageLimit{180}; ///< for one probe, from start to end
    std::chrono::minutes pullLimit{60};
    qint64 outputCap = 32 * 1024 * 1024;
    qint64 diskFloor = 10'000'000'000; ///< bytes; nothing is pulled with less free
    bool keepImages = false;
    /// Free bytes on the engine's disk; none while unknown, and then there is no floor.
    /// Asked before a pull: why the engine must not be given it, such as a manifest without an end.
    std::function<Result<void>(const QString &reference, std::stop_token stop)> checkManifest;
    std::function<std::optional<qint64>()> freeBytes;
    /// Told before an image is pulled and after it is removed, so that a run which is killed in
    /// between leaves word of it. Thread-safe.
    std::function<void(const QString &reference)> onPulling, onReleased;
    std::vector<RegistryLogin> logins; ///< several of one host are tried in their order
    QStringList leftoverImages; ///< pulled, and not removed, by earlier runs that were killed
    std::stop_token stop; ///< the run's: tidying up comes to an end soon after it
};

/// Looks into images with a Docker engine (or podman): pull, one container, remove.
class DockerInspector : public ImageInspector
{
public:
    DockerInspector(DockerEngine engine, DockerInspectorOptions options);

    QString name() const override;
    void begin() override;
    FetchedImage fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                       const ImageProgressSink &progress, std::stop_token stop) override;
    InspectedImage probe(const InspectionRequest &request, const FetchedImage &image,
                         const ImageProgressSink &progress, std::stop_token stop) override;
    void release(const FetchedImage &image) override;
    void end() override;

private:
    /// Fills what one candidate gives; false when the next one may be tried.
    bool tryCandidate(const QString &reference, FetchedImage &fetched, const ReuseCheck &reusable,
                      const ImageProgressSink &progress, std::stop_token stop);
    /// How an image may be had.
    enum class Ways { Present, Pull, Both };
    struct Obtained {
        std::optional<ImageDetails> image; ///< held from now on; none: not there, or it failed
        QString result; ///< for its attempt
        bool mayBeElsewhere = false; ///< it failed at this registry
    };
    /// The image as the engine has it, or pulled; one at a time under a name.
    Obtained obtain(const QString &reference, Ways ways, FetchedImage &fetched,
                    const ImageProgressSink &progress, std::stop_token stop);
    Obtained pullEntered(const QString &reference, FetchedImage &fetched,
                         const ImageProgressSink &progress, std::stop_token stop);
    void hold(const QString &reference, const QString &id, bool ours, FetchedImage &fetched);
    /// The logins for the image's registry, one that it has taken before the others.
    std::vector<RegistryLogin> loginsOf(const QString &reference);
    void noteTaken(const RegistryLogin &login);
    /// Pulls with each login that there is for the image's registry, or with none; and where it
    /// takes none of ours, with what the user's own program may have.
    Result<void> pull(const QString &reference, const ImageProgressSink &progress,
                      std::stop_token stop);
    bool isReusable(const QString &reference, FetchedImage &fetched, const ReuseCheck &reusable,
                    std::stop_token stop);
    void noteOutage(const ProcessOutcome &outcome, const FetchedImage &image, InspectedImage &inspected,
                    const std::stop_token &stop);
    bool takeLeftover(const QString &reference);
    bool removeImage(const QString &reference);
    void removeDue(QStringList due);
    void sweepContainers(bool ownToo);
    void sweepMadeImages(bool ownToo);

    DockerEngine m_engine;
    DockerInspectorOptions m_options;
    SessionLock m_lock;
    HeldImages m_held;
    std::mutex m_mutex;
    QSet<QString> m_leftovers;
    std::vector<RegistryLogin> m_taken; ///< logins that a registry has taken
};

} // namespace gearaudit
