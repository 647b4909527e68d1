// One container of an image, from start to end.
#include "core/images/docker/docker_inspector.h"

#include "core/images/docker/engine_answers.h"
#include "core/images/docker/gear_place.h"
#include "core/images/docker/probe_output.h"
#include "core/images/docker/probe_verdict.h"

#include <QUuid>

#include <algorithm>

namespace gearaudit
{

namespace
{
bool lacksShell(const ProcessOutcome &outcome)
{
    return outcome.end == ProcessEnd::Exited && outcome.exitCode != 0
        && classifyEngineError(QString::fromUtf8(outcome.errorOutput)) == Code::NoShell;
}

/// Whether its PATH has a folder in which shells do not lie anyway.
bool mayHaveShellElsewhere(const EnvironmentVariables &image)
{
    for (const EnvironmentVariable &variable : image) {
        if (variable.name != QLatin1String("PATH"))
            continue;
        QStringList folders = variable.value.split(QLatin1Char(':'), Qt::SkipEmptyParts);
        folders.removeIf([](const QString &folder) {
            static const QStringList usual{QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/local/bin"),
                                           QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"),
                                           QStringLiteral("/sbin"), QStringLiteral("/bin")};
            return usual.contains(folder);
        });
        return !folders.isEmpty();
    }
    return false;
}

/// What finding interpreters takes at most of an image's time, before the first of them is asked.
constexpr std::chrono::seconds searchTime{20};

/// Each is a mount of its own, and a copy of what the image has there.
constexpr qsizetype mostVolumes = 100;
} // namespace

InspectedImage DockerInspector::probe(const InspectionRequest &request, const FetchedImage &image,
                                      const ImageProgressSink &progress, std::stop_token stop)
{
    progress({ImageStage::Probing, 0, 0});
    if (image.volumes.size() > mostVolumes) {
        InspectedImage refused;
        refused.findings.resize(request.contexts.size());
        refused.reason = QStringLiteral("the image declares %1 volumes, which is more than anything real has")
                             .arg(image.volumes.size());
        return refused;
    }
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray nonce = QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    const ContainerTag tag{QStringLiteral("gear-audit-") + id, m_lock.session(),
                           SessionLock::host()};
    // Each environment has what an image may take: what one does costs another nothing.
    const int environments = std::max(1, environmentCount(request.contexts));
    ProbeLimits limits = m_options.probe;
    limits.perEnvironment = m_options.imageLimit - std::min(searchTime, m_options.imageLimit / 4);
    const std::chrono::seconds watching = limits.perWatch * qsizetype(request.contexts.size());
    GearPlace place{image.imageId, {}, false};
    if (limits.perWatch.count() > 0
        && std::any_of(request.contexts.begin(), request.contexts.end(), looksAtItsPlaceFirst))
        place = makeGearPlace(m_engine, image.imageId, {tag.name + QStringLiteral("-place"), tag.session, tag.host},
                              stop);
    const std::chrono::seconds allowed = m_options.imageLimit * environments + watching;
    ReadingTime time(stop, ReadingTime::Clock::now() + allowed);
    const auto runIn = [&](const ContainerTag &own, const QString &shell) {
        return m_engine.runProbe(place.image, own, m_options.container, request.user, image.volumes,
                                 probeScript(nonce, request.contexts, limits, image.imageEnvironment),
                                 allowed, m_options.outputCap * environments, stop, place.scratch, shell);
    };
    ProcessOutcome outcome = runIn(tag, QStringLiteral("/bin/sh"));
    // Nothing has been started then. busybox's shell may lie in a folder of its own on the image's PATH.
    if (lacksShell(outcome) && mayHaveShellElsewhere(image.imageEnvironment)) {
        ProcessOutcome other = runIn({tag.name + QStringLiteral("-sh"), tag.session, tag.host}, QStringLiteral("sh"));
        if (other.output.contains(nonce)) // it has begun
            outcome = std::move(other);
    }
    InspectedImage inspected = judgeProbe(
        outcome, readProbeOutput(outcome.output, nonce, request.contexts, image.imageEnvironment, time));
    if (time.isOver() && stop.stop_requested() && inspected.status == Status::TimedOut) {
        inspected.status = Status::Cancelled;
        inspected.reason = QStringLiteral("stopped by the user");
    }
    noteOutage(outcome, image, inspected, stop);
    if (place.isMade)
        m_engine.removeMadeImage(place.image, m_options.stop);
    inspected.findings.resize(request.contexts.size());
    for (ImageFindings &findings : inspected.findings) {
        findings.image.layers = image.layers;
        findings.image.base = image.base;
    }
    return inspected;
}

/// Where the engine went away while it looked, the image is not to blame.
void DockerInspector::noteOutage(const ProcessOutcome &outcome, const FetchedImage &image,
                                 InspectedImage &inspected, const std::stop_token &stop)
{
    const bool failed =
        inspected.status == Status::ProbeFailed || inspected.status == Status::EngineFailed
        || inspected.status == Status::EngineGone;
    if (!failed || stop.stop_requested())
        return;
    const auto there = m_engine.inspectImage(image.imageId, stop);
    const bool isAway = !there && there.error().code == Code::NoDaemon;
    if (!isAway && !wasLetGo(outcome))
        return;
    inspected.status = Status::EngineGone;
    inspected.statuses.clear();
    if (isAway)
        inspected.reason = reasonLine(there.error());
    inspected.outage = Outage{};
}

} // namespace gearaudit
