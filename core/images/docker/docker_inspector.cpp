#include "core/images/docker/docker_inspector.h"

#include "core/images/docker/engine_answers.h"
#include "core/images/docker/failed_attempt.h"
#include "core/images/docker/private_config.h"
#include "core/model/image_reference.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
void fail(FetchedImage &fetched, const Error &error)
{
    fetched.failure = statusForCode(error.code);
    // What the engine says of its own connections says nothing of a registry.
    if (error.stage == Stage::Engine && *fetched.failure == Status::Unreachable)
        fetched.failure = Status::EngineFailed;
    fetched.reason = reasonLine(error);
    fetched.outage = outageOf(error, error.subject.isEmpty() ? fetched.reference : error.subject);
}

bool wantsAnotherLogin(Code code)
{
    return code == Code::Unauthorized || code == Code::Denied;
}

/// To who runs programs a time of 0 means without end: none of these may be that, whatever a caller
/// has come to.
DockerInspectorOptions bounded(DockerInspectorOptions options)
{
    const DockerInspectorOptions usual;
    const auto mend = [](auto &limit, auto otherwise) {
        if (limit <= std::decay_t<decltype(limit)>{})
            limit = otherwise;
    };
    mend(options.imageLimit, usual.imageLimit);
    mend(options.pullLimit, usual.pullLimit);
    mend(options.outputCap, usual.outputCap);
    mend(options.probe.perInterpreter, usual.probe.perInterpreter);
    mend(options.probe.bytesPerAnswer, usual.probe.bytesPerAnswer);
    return options;
}
} // namespace

DockerInspector::DockerInspector(DockerEngine engine, DockerInspectorOptions options)
    : m_engine(std::move(engine)), m_options(bounded(std::move(options))),
      m_leftovers(m_options.leftoverImages.cbegin(), m_options.leftoverImages.cend())
{
}

QString DockerInspector::name() const
{
    return m_engine.state().isPodman ? QStringLiteral("podman") : QStringLiteral("docker");
}

void DockerInspector::begin()
{
    PrivateConfig::sweep();
    sweepContainers(false);
    sweepMadeImages(false);
    SessionLock::sweep();
}

void DockerInspector::end()
{
    // A program that was killed before it made its container may have made it since.
    sweepContainers(true);
    sweepMadeImages(true);
    QSet<QString> leftovers;
    {
        const std::scoped_lock lock(m_mutex);
        leftovers.swap(m_leftovers);
    }
    for (const QString &reference : leftovers) {
        if (!removeImage(reference) && m_options.stop.stop_requested())
            break; // the engine is not to be had; the rest is on record
    }
}

void DockerInspector::sweepContainers(bool ownToo)
{
    using State = SessionLock::State;
    const auto leftIn = [&](const std::vector<OurContainer> &ours) {
        QStringList leftovers;
        for (const OurContainer &container : ours) {
            if (container.session == m_lock.session()) {
                if (ownToo)
                    leftovers << container.id;
                continue;
            }
            if (container.host != SessionLock::host())
                continue;
            // A run that cannot be told dead may need what is running, but nothing that has ended.
            const State state = SessionLock::stateOf(container.session);
            if (state == State::Dead || (state == State::Unknown && container.hasEnded))
                leftovers << container.id;
        }
        return leftovers;
    };
    m_engine.removeContainers(leftIn(m_engine.ourContainers(m_options.stop)), m_options.stop);
    m_engine.removeVolumes(leftIn(m_engine.ourVolumes(m_options.stop)), m_options.stop);
}

void DockerInspector::sweepMadeImages(bool ownToo)
{
    if (m_options.probe.perWatch.count() <= 0)
        return;
    for (const OurContainer &image : m_engine.ourImages(m_options.stop)) {
        const bool isOwn = image.session == m_lock.session();
        const bool isLeft = !isOwn && image.host == SessionLock::host()
            && SessionLock::stateOf(image.session) == SessionLock::State::Dead;
        if (isLeft || (isOwn && ownToo))
            m_engine.removeMadeImage(image.id, m_options.stop);
    }
}

FetchedImage DockerInspector::fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                                    const ImageProgressSink &progress, std::stop_token stop)
{
    FetchedImage fetched;
    std::optional<Status> failure;
    std::optional<Outage> outage;
    QString reason;
    for (const ImageCandidate &candidate : request.candidates) {
        fetched.failure.reset();
        fetched.outage.reset();
        fetched.reason.clear();
        fetched.digest.clear();
        const QString reference = engineImageName(candidate.reference);
        fetched.reference = reference;
        const bool done = tryCandidate(reference, fetched, reusable, progress, stop);
        if (fetched.failure)
            fetched.attempts.push_back({reference, statusName(*fetched.failure)});
        if (done)
            break;
        if (!failure || weightOf(*fetched.failure) >= weightOf(*failure)) {
            failure = fetched.failure;
            reason = fetched.reason;
            outage = fetched.outage;
        }
        fetched.failure = failure;
        fetched.outage = outage;
        fetched.reason = reason;
    }
    if (fetched.failure && !fetched.pulled)
        fetched.reference = request.candidates.front().reference;
    return fetched;
}

std::vector<RegistryLogin> DockerInspector::loginsOf(const QString &reference)
{
    auto logins = loginsFor(reference, m_options.logins);
    const std::scoped_lock lock(m_mutex);
    std::stable_partition(logins.begin(), logins.end(), [this](const RegistryLogin &login) {
        return std::find(m_taken.begin(), m_taken.end(), login) != m_taken.end();
    });
    return logins;
}

void DockerInspector::noteTaken(const RegistryLogin &login)
{
    const std::scoped_lock lock(m_mutex);
    if (std::find(m_taken.begin(), m_taken.end(), login) == m_taken.end())
        m_taken.push_back(login);
}

Result<void> DockerInspector::pull(const QString &reference, const ImageProgressSink &progress,
                                   std::stop_token stop)
{
    const auto pullWith = [&](const RegistryLogin *login) {
        return m_engine.pull(reference, login, m_lock.session(), m_options.pullLimit, progress,
                             stop);
    };
    const auto logins = loginsOf(reference);
    if (logins.empty())
        return pullWith(nullptr);
    Result<void> result;
    for (const RegistryLogin &login : logins) {
        result = pullWith(&login);
        if (result)
            noteTaken(login);
        if (result || !wantsAnotherLogin(result.error().code))
            return result;
    }
    if (!m_engine.state().hasLogins)
        return result;
    const Result<void> own = pullWith(nullptr);
    return own || own.error().code == Code::Stopped ? own : result;
}

bool DockerInspector::isReusable(const QString &reference, FetchedImage &fetched,
                                 const ReuseCheck &reusable, std::stop_token stop)
{
    const auto logins = loginsOf(reference);
    std::vector<const RegistryLogin *> ways;
    for (const RegistryLogin &login : logins)
        ways.push_back(&login);
    if (ways.empty())
        ways.push_back(nullptr);
    for (const RegistryLogin *login : ways) {
        const auto digest = m_engine.remoteDigest(reference, login, stop);
        if (digest) {
            if (login)
                noteTaken(*login);
            fetched.digest = *digest;
            return reusable(*digest);
        }
        if (!wantsAnotherLogin(digest.error().code))
            return false; // the pull will say why
    }
    return false;
}

bool DockerInspector::tryCandidate(const QString &reference, FetchedImage &fetched,
                                   const ReuseCheck &reusable, const ImageProgressSink &progress,
                                   std::stop_token stop)
{
    if (const auto parsed = parseImageReference(reference); !parsed) {
        fail(fetched, parsed.error());
        return false;
    }
    progress({ImageStage::Checking, 0, 0});
    Obtained got = obtain(reference, reusable ? Ways::Present : Ways::Both, fetched, progress, stop);
    if (fetched.failure)
        return !got.mayBeElsewhere;
    // The name is nobody's meanwhile: this may wait for what another image of the same name tells.
    if (reusable
        && (got.image ? reusable(got.image->digest)
                      : isReusable(reference, fetched, reusable, stop))) {
        if (got.image)
            fetched.digest = got.image->digest;
        fetched.reused = true;
        fetched.attempts.push_back({reference, QStringLiteral("reused")});
        return true;
    }
    if (!got.image) {
        got = obtain(reference, Ways::Pull, fetched, progress, stop);
        if (fetched.failure)
            return !got.mayBeElsewhere;
    }
    fetched.digest = got.image->digest;
    fetched.bytes = got.image->bytes;
    fetched.platform = got.image->platform;
    fetched.imageEnvironment = got.image->environment;
    fetched.volumes = got.image->volumes;
    fetched.layers = got.image->layers;
    fetched.base = got.image->base;
    fetched.attempts.push_back({reference, got.result});
    return true;
}

DockerInspector::Obtained DockerInspector::obtain(const QString &reference, Ways ways,
                                                  FetchedImage &fetched,
                                                  const ImageProgressSink &progress,
                                                  std::stop_token stop)
{
    Obtained got;
    if (!m_held.enter(reference, stop)) {
        fail(fetched, {Stage::Pull, Code::Stopped, reference, QStringLiteral("stopped by the user")});
        return got;
    }
    // Another image of the plan may have been quicker since it was found absent.
    if (ways != Ways::Pull || m_held.isHeld(reference)) {
        got.result = QStringLiteral("present");
        auto details = m_engine.inspectImage(reference, stop);
        if (!details)
            fail(fetched, details.error());
        else if ((got.image = std::move(*details)))
            hold(reference, got.image->id, takeLeftover(reference), fetched);
    }
    if (!fetched.failure && !got.image && ways != Ways::Present)
        got = pullEntered(reference, fetched, progress, stop);
    removeDue(m_held.leave(reference));
    return got;
}

DockerInspector::Obtained DockerInspector::pullEntered(const QString &reference,
                                                       FetchedImage &fetched,
                                                       const ImageProgressSink &progress,
                                                       std::stop_token stop)
{
    Obtained got;
    got.result = QStringLiteral("pulled");
    const auto free = m_options.freeBytes ? m_options.freeBytes() : std::nullopt;
    if (free && *free < m_options.diskFloor) {
        fail(fetched, {Stage::Pull, Code::NoSpace, reference,
                       QStringLiteral("not pulled: %1 MB free where the engine stores images, "
                                      "%2 MB are to stay free")
                           .arg(*free / 1'000'000)
                           .arg(m_options.diskFloor / 1'000'000)});
        return got;
    }
    if (const auto fits = m_options.checkManifest ? m_options.checkManifest(reference, stop) : Result<void>(); !fits) {
        fail(fetched, fits.error());
        got.mayBeElsewhere = true;
        return got;
    }
    if (m_options.onPulling)
        m_options.onPulling(reference);
    progress({ImageStage::Pulling, 0, 0});
    const auto pulled = pull(reference, progress, stop);
    if (!pulled) {
        fail(fetched, pulled.error());
        got.mayBeElsewhere = mayBeElsewhere(pulled.error().code);
        if (!got.mayBeElsewhere)
            hold(reference, {}, true, fetched); // whatever has arrived is ours to remove
        else if (m_options.onReleased)
            m_options.onReleased(reference);
        return got;
    }
    auto details = m_engine.inspectImage(reference, stop);
    if (details && *details) {
        got.image = std::move(*details);
    } else {
        fail(fetched, details ? Error{Stage::Pull, Code::Failed, reference,
                                      QStringLiteral("pulled, but the engine does not have it")}
                              : details.error());
    }
    hold(reference, got.image ? got.image->id : QString(), true, fetched);
    return got;
}

void DockerInspector::hold(const QString &reference, const QString &id, bool ours,
                           FetchedImage &fetched)
{
    fetched.imageId = id;
    fetched.held = true;
    fetched.pulled = m_held.hold(reference, id, ours);
}

void DockerInspector::release(const FetchedImage &image)
{
    if (image.held)
        removeDue(m_held.drop(image.reference, image.imageId));
}

void DockerInspector::removeDue(QStringList due)
{
    while (!due.isEmpty()) {
        const QString reference = due.takeFirst();
        if (m_options.keepImages) {
            if (m_options.onReleased)
                m_options.onReleased(reference);
        } else if (!removeImage(reference)) {
            const std::scoped_lock lock(m_mutex);
            m_leftovers.insert(reference);
        }
        due += m_held.removed(reference);
    }
}

bool DockerInspector::takeLeftover(const QString &reference)
{
    const std::scoped_lock lock(m_mutex);
    return m_leftovers.remove(reference);
}

bool DockerInspector::removeImage(const QString &reference)
{
    // One that cannot be removed stays on record, and is tried again at the end and by the next run.
    if (!m_engine.removeImage(reference, m_options.stop))
        return false;
    if (m_options.onReleased)
        m_options.onReleased(reference);
    return true;
}

} // namespace gearaudit
