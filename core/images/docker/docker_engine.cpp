#include "core/images/docker/docker_engine.h"

#include "core/images/docker/private_config.h"
#include "core/images/docker/pull_stream.h"
#include "core/model/image_reference.h"

#include <limits>

namespace gearaudit
{

namespace
{
constexpr std::chrono::seconds shortLimit{20};
constexpr std::chrono::seconds removeLimit{120};
constexpr std::chrono::seconds tidyingGrace{5}; // after a stop
} // namespace

Error DockerEngine::errorOf(const ProcessOutcome &outcome, Stage stage, const QString &subject)
{
    switch (outcome.end) {
    case ProcessEnd::Stopped:
        return {stage, Code::Stopped, subject, QStringLiteral("stopped by the user")};
    case ProcessEnd::TimedOut:
        return {stage, Code::TimedOut, subject, QStringLiteral("the engine did not end in time")};
    case ProcessEnd::NotStarted:
        return {stage, Code::NoProgram, subject, outcome.startError};
    case ProcessEnd::Crashed:
        return {stage, Code::Failed, subject, QStringLiteral("the engine's program crashed")};
    case ProcessEnd::TooMuch:
        return {stage, Code::TooLarge, subject, QStringLiteral("the engine's answer is too large")};
    case ProcessEnd::Exited:
        break;
    }
    QString line = essentialLine(outcome.errorOutput);
    if (line.isEmpty())
        line = QStringLiteral("exit status %1").arg(outcome.exitCode);
    return {stage, classifyEngineError(QString::fromUtf8(outcome.errorOutput)), subject, line};
}
DockerEngine::DockerEngine(EngineState ready, ProcessRunner &runner)
    : m_state(std::move(ready)), m_runner(runner)
{
}

ProcessRequest DockerEngine::request(const QStringList &arguments,
                                     std::chrono::milliseconds limit) const
{
    ProcessRequest request;
    request.program = m_state.program;
    request.arguments = arguments;
    request.limit = limit;
    return request;
}

ProcessRequest DockerEngine::tidying(const QStringList &arguments,
                                     std::chrono::milliseconds limit) const
{
    ProcessRequest tidying = request(arguments, limit);
    tidying.stopGrace = tidyingGrace;
    return tidying;
}

Result<std::optional<ImageDetails>> DockerEngine::inspectImage(const QString &reference,
                                                               std::stop_token stop) const
{
    const ProcessOutcome outcome =
        m_runner.run(request(inspectImageArguments(reference), shortLimit), stop);
    if (outcome.succeeded()) {
        auto details = readImageDetails(outcome.output, reference);
        if (!details)
            return Unexpected{details.error()};
        return std::optional{std::move(*details)};
    }
    const Error error = errorOf(outcome, Stage::Engine, reference);
    if (error.code == Code::NotFound)
        return std::optional<ImageDetails>{};
    return Unexpected{error};
}

Result<ApiAnswer> DockerEngine::callApi(const QByteArray &call, const QString &subject,
                                        const RegistryLogin *login, std::stop_token stop) const
{
    if (m_state.apiVersion.isEmpty())
        return Unexpected{Error{Stage::Engine, Code::NotReadable, subject,
                                QStringLiteral("the engine has no Docker API")}};
    ProcessRequest dial = request(dialArguments(), std::chrono::seconds(30));
    dial.input = call;
    dial.keepInputOpen = true;
    const ProcessOutcome outcome = m_runner.run(dial, stop);
    if (outcome.end != ProcessEnd::Exited)
        return Unexpected{errorOf(outcome, Stage::Engine, subject)};
    ApiAnswer answer = readApiAnswer(outcome.output);
    if (login)
        answer.body = withoutLogin(QString::fromUtf8(answer.body), *login).toUtf8();
    return answer;
}

Result<QString> DockerEngine::remoteDigest(const QString &reference, const RegistryLogin *login,
                                           std::stop_token stop) const
{
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return Unexpected{parsed.error()};
    if (!parsed->digest.isEmpty())
        return parsed->digest;
    const auto answer =
        callApi(distributionRequest(m_state.apiVersion, parsed->text(),
                                    login ? registryAuthHeader(*login) : QByteArray()),
                reference, login, stop);
    if (!answer)
        return Unexpected{answer.error()};
    return readDistributionDigest(*answer, reference);
}

Result<void> DockerEngine::checkLogin(const RegistryLogin &login, std::stop_token stop) const
{
    const auto answer = callApi(authRequest(m_state.apiVersion, login), login.host, &login, stop);
    if (!answer)
        return Unexpected{answer.error()};
    return readAuth(*answer, login.host);
}

Result<void> DockerEngine::pull(const QString &reference, const RegistryLogin *login,
                                const QString &session, std::chrono::milliseconds limit,
                                const ImageProgressSink &progress, std::stop_token stop) const
{
    if (m_state.apiVersion.isEmpty())
        return pullByProgram(reference, login, session, limit, progress, stop);
    const Result<void> result = pullOverApi(reference, login, limit, progress, stop);
    if (result)
        return result;
    const Code code = result.error().code;
    if (code == Code::NotReadable) // no API to be had
        return pullByProgram(reference, login, session, limit, progress, stop);
    // Without a login of ours the user's own may help, which are the program's to use; a registry
    // may say "not found" of what only those who are logged in can see.
    const bool loginMayHelp =
        code == Code::NotFound || code == Code::Unauthorized || code == Code::Denied || code == Code::RateLimited;
    if (login || !m_state.hasLogins || !loginMayHelp)
        return result;
    const Result<void> second = pullByProgram(reference, nullptr, session, limit, progress, stop);
    return second || second.error().code == Code::Stopped ? second : result;
}

Result<void> DockerEngine::pullOverApi(const QString &reference, const RegistryLogin *login,
                                       std::chrono::milliseconds limit,
                                       const ImageProgressSink &progress,
                                       std::stop_token stop) const
{
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return Unexpected{parsed.error()};
    ProcessRequest dial = request(dialArguments(), limit);
    dial.input = pullRequest(m_state.apiVersion, parsed->name(),
                             parsed->digest.isEmpty() ? parsed->tag : parsed->digest,
                             login ? registryAuthHeader(*login) : QByteArray());
    dial.keepInputOpen = true; // its end would cancel the pull
    dial.outputCap = 256 * 1024 * 1024; // progress lines of very many layers
    PullStream stream;
    dial.onOutput = [&](const QByteArray &piece) {
        if (stream.feed(piece))
            progress(stream.progress());
        return true;
    };
    const ProcessOutcome outcome = m_runner.run(dial, stop);
    const Result<void> result = stream.result(reference, login);
    if (result || outcome.end == ProcessEnd::Exited)
        return result;
    return Unexpected{errorOf(outcome, Stage::Pull, reference)};
}

Result<void> DockerEngine::pullByProgram(const QString &reference, const RegistryLogin *login,
                                         const QString &session, std::chrono::milliseconds limit,
                                         const ImageProgressSink &progress,
                                         std::stop_token stop) const
{
    progress({ImageStage::Pulling, 0, 0});
    std::optional<PrivateConfig> config;
    QStringList arguments = pullArguments(reference);
    if (login) {
        auto made = PrivateConfig::make(session, registryAuthConfig(*login));
        if (!made)
            return Unexpected{made.error()};
        config.emplace(std::move(*made));
        arguments = m_state.isPodman
            ? podmanPullArguments(reference, config->file())
            : pullWithConfigArguments(reference, config->folder(), m_state.address);
    }
    ProcessOutcome outcome = m_runner.run(request(arguments, limit), stop);
    if (outcome.succeeded())
        return {};
    if (login) {
        outcome.errorOutput = withoutLogin(QString::fromUtf8(outcome.errorOutput), *login).toUtf8();
    }
    return Unexpected{errorOf(outcome, Stage::Pull, reference)};
}

ProcessOutcome DockerEngine::runProbe(const QString &image, const ContainerTag &tag,
                                      const ContainerLimits &limits,
                                      const std::optional<std::pair<int, int>> &user, const QStringList &volumes,
                                      const QByteArray &script, std::chrono::milliseconds limit,
                                      qint64 outputCap, std::stop_token stop, const QStringList &scratch,
                                      const QString &shell) const
{
    ProcessRequest run = request(runProbeArguments(image, tag, limits, user, volumes, scratch, shell), limit);
    run.input = script;
    run.outputCap = outputCap;
    const ProcessOutcome outcome = m_runner.run(run, stop);
    // The program's end is not the container's: one that was ended here, or lost its program,
    // runs on until it is removed.
    if (outcome.end != ProcessEnd::Exited)
        removeContainers({tag.name}, stop);
    removeVolumes(volumeNames(tag, volumes), stop);
    return outcome;
}

Result<void> DockerEngine::saveImage(const QString &reference, std::chrono::milliseconds limit,
                                     const std::function<bool(const QByteArray &)> &take,
                                     std::stop_token stop) const
{
    ProcessRequest save = request(saveImageArguments(reference), limit);
    save.outputCap = std::numeric_limits<qint64>::max(); // it is handed over and not kept
    save.onOutput = take;
    const ProcessOutcome outcome = m_runner.run(save, std::move(stop));
    if (outcome.succeeded())
        return {};
    return Unexpected{errorOf(outcome, Stage::Pull, reference)};
}

Result<void> DockerEngine::removeImage(const QString &reference, std::stop_token stop) const
{
    const ProcessOutcome outcome =
        m_runner.run(tidying(removeImageArguments(reference), removeLimit), stop);
    if (outcome.succeeded())
        return {};
    const Error error = errorOf(outcome, Stage::Remove, reference);
    if (error.code == Code::NotFound)
        return {};
    return Unexpected{error};
}

} // namespace gearaudit
