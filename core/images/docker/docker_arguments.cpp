#include "core/images/docker/docker_arguments.h"

#include "core/images/docker/probe_script.h"

namespace gearaudit
{

namespace
{
QString s(const char *text)
{
    return QString::fromLatin1(text);
}
const char sessionLabel[] = "gear-audit.session";
const char hostLabel[] = "gear-audit.host";

constexpr char scratchFolder[] = "/tmp";

/// A line of CSV, as the engine's programs read it: a folder's name may hold anything.
QString volumeMount(QString folder, const QString &name, const ContainerTag &tag)
{
    folder.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return s("type=volume,source=%1,\"destination=%2\",readonly,volume-label=%3=%4,volume-label=%5=%6")
        .arg(name, folder, s(sessionLabel), tag.session, s(hostLabel), tag.host);
}

QString volumeName(const ContainerTag &tag, qsizetype number)
{
    return s("%1-%2").arg(tag.name).arg(number);
}

/// A limit as the engine is to hold it. To the engine 0 means unlimited, and so does less for some
/// of them: whatever a caller has come to, an image is not let loose.
QString limitText(int wanted, int otherwise)
{
    return QString::number(wanted > 0 ? wanted : otherwise);
}
} // namespace

QStringList versionArguments()
{
    return {s("version"), s("--format"), s("{{json .}}")};
}

QStringList infoArguments()
{
    return {s("info"), s("--format"), s("{{json .}}")};
}

QStringList contextHostArguments()
{
    return {s("context"), s("inspect"), s("--format"), s("{{.Endpoints.docker.Host}}")};
}

QStringList inspectImageArguments(const QString &reference)
{
    return {s("image"), s("inspect"), s("--format"), s("{{json .}}"), s("--"), reference};
}

QStringList pullArguments(const QString &reference)
{
    return {s("pull"), s("--"), reference};
}

QStringList saveImageArguments(const QString &reference)
{
    return {s("save"), s("--"), reference};
}

QStringList pullWithConfigArguments(const QString &reference, const QString &configFolder,
                                    const QString &address)
{
    QStringList arguments{s("--config"), configFolder};
    if (!address.isEmpty())
        arguments << s("--host") << address;
    return arguments + pullArguments(reference);
}

QStringList podmanPullArguments(const QString &reference, const QString &configFile)
{
    return {s("pull"), s("--authfile"), configFile, s("--"), reference};
}

QStringList removeImageArguments(const QString &reference)
{
    return {s("image"), s("rm"), s("--"), reference};
}

QStringList removeContainersArguments(const QStringList &namesOrIds)
{
    return QStringList{s("rm"), s("--force"), s("--volumes"), s("--")} + namesOrIds;
}

QStringList listOurContainersArguments()
{
    return {s("ps"), s("--all"), s("--no-trunc"), s("--filter"), s("label=") + s(sessionLabel),
            s("--format"),
            s("{{.ID}}\t{{.Label \"%1\"}}\t{{.Label \"%2\"}}\t{{.State}}")
                .arg(s(sessionLabel), s(hostLabel))};
}

QStringList removeVolumesArguments(const QStringList &names)
{
    return QStringList{s("volume"), s("rm"), s("--force"), s("--")} + names;
}

QStringList listOurVolumesArguments()
{
    return {s("volume"), s("ls"), s("--filter"), s("label=") + s(sessionLabel), s("--format"),
            s("{{.Name}}\t{{.Label \"%1\"}}\t{{.Label \"%2\"}}").arg(s(sessionLabel), s(hostLabel))};
}

QStringList volumeNames(const ContainerTag &tag, const QStringList &volumes)
{
    QStringList names;
    for (qsizetype i = 0; i < volumes.size(); ++i) {
        if (volumes[i] != QLatin1String(scratchFolder))
            names << volumeName(tag, i);
    }
    return names;
}

QStringList dialArguments()
{
    return {s("system"), s("dial-stdio")};
}

QStringList runProbeArguments(const QString &image, const ContainerTag &tag,
                              const ContainerLimits &limits,
                              const std::optional<std::pair<int, int>> &user,
                              const QStringList &volumes, const QStringList &scratch, const QString &shell)
{
    const ContainerLimits usual;
    const QString memory = limitText(limits.memoryMb, usual.memoryMb) + QLatin1Char('m');
    const QString tmpfs = limitText(limits.tmpfsMb, usual.tmpfsMb);
    QStringList arguments{
        s("run"), s("--interactive"), s("--rm"),
        s("--name"), tag.name,
        s("--label"), s(sessionLabel) + QLatin1Char('=') + tag.session,
        s("--label"), s(hostLabel) + QLatin1Char('=') + tag.host,
        s("--pull"), s("never"),
        s("--network"), s("none"),
        s("--read-only"),
        s("--tmpfs"), s(scratchFolder) + s(":rw,noexec,nosuid,nodev,mode=1777,size=%1m").arg(tmpfs),
        s("--cap-drop"), s("ALL"),
        // To give up capabilities, and for nothing else: with it the script's shell is closed to what
        // it starts without it (resources/probe/ground.sh).
        s("--cap-add"), s("SETPCAP"),
        s("--security-opt"), s("no-new-privileges"),
        s("--pids-limit"), limitText(limits.processes, usual.processes),
        s("--memory"), memory, s("--memory-swap"), memory,
        // The engine would otherwise keep all that an image prints on its own disk.
        s("--log-driver"), s("none"),
        s("--entrypoint"), shell,
        s("--workdir"), s("/"),
    };
    for (const QString &folder : scratch)
        arguments << s("--tmpfs") << s("%1:rw,noexec,nosuid,nodev,mode=1777,size=%2m").arg(folder, tmpfs);
    if (user)
        arguments << s("--user") << s("%1:%2").arg(user->first).arg(user->second);
    for (qsizetype i = 0; i < volumes.size(); ++i) {
        if (volumes[i] != QLatin1String(scratchFolder) && !scratch.contains(volumes[i]))
            arguments << s("--mount") << volumeMount(volumes[i], volumeName(tag, i), tag);
    }
    return arguments << s("--") << image << probeShellArguments();
}

QStringList createArguments(const QString &image, const ContainerTag &tag)
{
    // A command is asked for, and never started.
    return {s("create"), s("--name"), tag.name,
            s("--label"), s(sessionLabel) + QLatin1Char('=') + tag.session,
            s("--label"), s(hostLabel) + QLatin1Char('=') + tag.host,
            s("--pull"), s("never"), s("--network"), s("none"),
            s("--"), image, s("/none")};
}

QStringList copyOutArguments(const QString &container, const QString &path)
{
    return {s("cp"), s("--"), container + QLatin1Char(':') + path, s("-")};
}

QStringList copyInArguments(const QString &container)
{
    return {s("cp"), s("--"), s("-"), container + s(":/")};
}

QStringList commitArguments(const QString &container)
{
    return {s("commit"), s("--"), container};
}

QStringList removeMadeImageArguments(const QString &id, bool isPodman)
{
    QStringList arguments{s("image"), s("rm")};
    if (!isPodman)
        arguments << s("--no-prune");
    return arguments << s("--") << id;
}

QStringList listOurImagesArguments()
{
    return {s("image"), s("ls"), s("--no-trunc"), s("--quiet"), s("--filter"), s("label=") + s(sessionLabel)};
}

QStringList imageSessionsArguments(const QStringList &ids)
{
    return QStringList{s("image"), s("inspect"), s("--format"),
                       s("{{.Id}}\t{{index .Config.Labels \"%1\"}}\t{{index .Config.Labels \"%2\"}}")
                           .arg(s(sessionLabel), s(hostLabel)),
                       s("--")}
           + ids;
}

} // namespace gearaudit
