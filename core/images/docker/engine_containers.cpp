// Containers and images of ours: how they are made, listed and removed.
#include "core/images/docker/docker_engine.h"

namespace gearaudit
{

namespace
{
constexpr std::chrono::seconds shortLimit{20};
constexpr std::chrono::seconds makingLimit{60};

QList<QStringList> fieldsOf(const QByteArray &output)
{
    QList<QStringList> all;
    for (const QString &line : QString::fromUtf8(output).split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() >= 3 && !fields[0].isEmpty())
            all << fields;
    }
    return all;
}
} // namespace

void DockerEngine::removeContainers(const QStringList &namesOrIds, std::stop_token stop) const
{
    if (!namesOrIds.isEmpty())
        m_runner.run(tidying(removeContainersArguments(namesOrIds), shortLimit), stop);
}

std::vector<OurContainer> DockerEngine::ourContainers(std::stop_token stop) const
{
    const ProcessOutcome outcome =
        m_runner.run(tidying(listOurContainersArguments(), shortLimit), stop);
    std::vector<OurContainer> containers;
    for (const QStringList &fields : fieldsOf(outcome.output)) {
        const QString state = fields.value(3).toLower();
        containers.push_back({fields[0], fields[1], fields[2],
                              state == QLatin1String("exited") || state == QLatin1String("dead")
                                  || state == QLatin1String("stopped")});
    }
    return containers;
}

void DockerEngine::removeVolumes(const QStringList &names, std::stop_token stop) const
{
    if (!names.isEmpty())
        m_runner.run(tidying(removeVolumesArguments(names), shortLimit), stop);
}

std::vector<OurContainer> DockerEngine::ourVolumes(std::stop_token stop) const
{
    std::vector<OurContainer> volumes;
    for (const QStringList &fields : fieldsOf(m_runner.run(tidying(listOurVolumesArguments(), shortLimit), stop).output))
        volumes.push_back({fields[0], fields[1], fields[2], false});
    return volumes;
}

std::vector<OurContainer> DockerEngine::ourImages(std::stop_token stop) const
{
    const ProcessOutcome listed = m_runner.run(tidying(listOurImagesArguments(), shortLimit), stop);
    QStringList ids = QString::fromUtf8(listed.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ids.removeDuplicates();
    std::vector<OurContainer> images;
    if (ids.isEmpty() || !listed.succeeded())
        return images;
    const ProcessOutcome outcome = m_runner.run(tidying(imageSessionsArguments(ids), shortLimit), stop);
    for (const QStringList &fields : fieldsOf(outcome.output))
        images.push_back({fields[0], fields[1], fields[2], false});
    return images;
}

void DockerEngine::removeMadeImage(const QString &id, std::stop_token stop) const
{
    m_runner.run(tidying(removeMadeImageArguments(id, m_state.isPodman), makingLimit), stop);
}

Result<void> DockerEngine::createContainer(const QString &image, const ContainerTag &tag,
                                           std::stop_token stop) const
{
    const ProcessOutcome outcome = m_runner.run(request(createArguments(image, tag), makingLimit), stop);
    if (outcome.succeeded())
        return {};
    return Unexpected{errorOf(outcome, Stage::Engine, image)};
}

Result<QByteArray> DockerEngine::copyOut(const QString &container, const QString &path, qint64 most,
                                         std::stop_token stop) const
{
    ProcessRequest copy = request(copyOutArguments(container, path), shortLimit);
    copy.outputCap = most;
    const ProcessOutcome outcome = m_runner.run(copy, stop);
    if (outcome.succeeded())
        return outcome.output;
    Error error = errorOf(outcome, Stage::Engine, path);
    // Docker until 20.10 and after, podman.
    for (const char *const words : {"No such container:path", "Could not find the file", "could not be found on container"}) {
        if (outcome.end == ProcessEnd::Exited && outcome.errorOutput.contains(words))
            error.code = Code::NotFound;
    }
    return Unexpected{error};
}

Result<QString> DockerEngine::imageWith(const QString &container, const QByteArray &archive,
                                        std::stop_token stop) const
{
    ProcessRequest copy = request(copyInArguments(container), shortLimit);
    copy.input = archive;
    const ProcessOutcome laid = m_runner.run(copy, stop);
    if (!laid.succeeded())
        return Unexpected{errorOf(laid, Stage::Engine, container)};
    const ProcessOutcome made = m_runner.run(request(commitArguments(container), makingLimit), stop);
    const QString id = QString::fromUtf8(made.output).trimmed().section(QLatin1Char('\n'), -1).trimmed();
    if (made.succeeded() && !id.isEmpty())
        return id;
    return Unexpected{errorOf(made, Stage::Engine, container)};
}

} // namespace gearaudit
