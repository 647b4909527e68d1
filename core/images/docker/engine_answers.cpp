#include "core/images/docker/engine_answers.h"

#include "core/images/facts/image_history.h"
#include "core/model/image_reference.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gearaudit
{

namespace
{
QJsonObject firstObject(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? document.array().first().toObject() : document.object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString digestOf(const QJsonArray &repositoryDigests, const QString &reference)
{
    QString any;
    const auto wanted = parseImageReference(reference);
    for (const QJsonValue &value : repositoryDigests) {
        const QString entry = value.toString();
        const auto at = entry.lastIndexOf(QLatin1Char('@'));
        if (at < 0)
            continue;
        const QString digest = entry.mid(at + 1);
        const auto parsed = parseImageReference(entry);
        if (parsed && wanted && parsed->name() == wanted->name())
            return digest;
        if (any.isEmpty())
            any = digest;
    }
    return any;
}
} // namespace

Result<ImageDetails> readImageDetails(const QByteArray &json, const QString &reference)
{
    const QJsonObject object = firstObject(json);
    ImageDetails details;
    details.id = text(object, "Id");
    if (details.id.isEmpty())
        return Unexpected{Error{Stage::Engine, Code::Malformed, reference,
                                QStringLiteral("the engine's description of the image cannot be read")}};
    if (!details.id.contains(QLatin1Char(':'))) // podman leaves the algorithm out
        details.id.prepend(QLatin1String("sha256:"));
    details.digest = digestOf(object.value(QLatin1String("RepoDigests")).toArray(), reference);
    if (details.digest.isEmpty())
        details.digest = details.id;
    details.bytes = object.value(QLatin1String("Size")).toInteger();
    details.platform = text(object, "Os") + QLatin1Char('/') + text(object, "Architecture");
    if (const QString variant = text(object, "Variant"); !variant.isEmpty())
        details.platform += QLatin1Char('/') + variant;
    const QJsonObject config = object.value(QLatin1String("Config")).toObject();
    const QJsonArray environment = config.value(QLatin1String("Env")).toArray();
    details.base = baseImage(config.value(QLatin1String("Labels")).toObject());
    details.layers = imageLayers(
        {{QStringLiteral("rootfs"),
          QJsonObject{{QStringLiteral("diff_ids"),
                       object.value(QLatin1String("RootFS")).toObject().value(QLatin1String("Layers"))}}}});
    for (const QString &volume : config.value(QLatin1String("Volumes")).toObject().keys()) {
        const QString folder = QDir::cleanPath(volume);
        if (!details.volumes.contains(folder))
            details.volumes << folder;
    }
    for (const QJsonValue &value : environment) {
        const QString line = value.toString();
        const auto equals = line.indexOf(QLatin1Char('='));
        if (equals > 0)
            details.environment.push_back({line.left(equals), line.mid(equals + 1)});
    }
    return details;
}

void readVersion(const QByteArray &json, EngineState &state)
{
    const QJsonObject object = firstObject(json);
    const QJsonObject server = object.value(QLatin1String("Server")).toObject();
    const QJsonObject client = object.value(QLatin1String("Client")).toObject();
    // podman has no server of its own: its client is the engine.
    state.isPodman = server.isEmpty() || text(client, "Name").contains(QLatin1String("odman"));
    const QJsonObject &engine = state.isPodman ? client : server;
    state.version = text(engine, "Version");
    state.apiVersion = state.isPodman ? QString() : text(server, "ApiVersion");
    QString platform = text(engine, "OsArch");
    if (platform.isEmpty())
        platform = text(engine, "Os") + QLatin1Char('/') + text(engine, "Arch");
    state.platform = platform;
}

void readInfo(const QByteArray &json, EngineState &state)
{
    const QJsonObject object = firstObject(json);
    state.imageFolder = text(object, "DockerRootDir");
    if (state.imageFolder.isEmpty())
        state.imageFolder = text(object.value(QLatin1String("store")).toObject(), "graphRoot");
}

Status statusForCode(Code code)
{
    switch (code) {
    case Code::NotFound: return Status::NotFound;
    case Code::Malformed: return Status::NotFound; // no registry could have such a name
    case Code::Unauthorized: return Status::Unauthorized;
    case Code::Denied: return Status::Denied;
    case Code::RateLimited: return Status::RateLimited;
    case Code::NoSpace: return Status::NoSpace;
    case Code::WrongPlatform: return Status::WrongPlatform;
    case Code::TimedOut: return Status::TimedOut;
    case Code::Stopped: return Status::Cancelled;
    case Code::NoShell: return Status::ProbeFailed;
    case Code::Unreachable:
    case Code::Certificate: return Status::Unreachable;
    case Code::Ill: return Status::RegistryFailed;
    case Code::Corrupt: return Status::CorruptImage;
    case Code::NotStartable: return Status::NotStartable;
    case Code::NoMemory: return Status::OutOfMemory;
    case Code::NoDaemon: return Status::EngineGone;
    case Code::Failed:
    case Code::NotReadable:
    case Code::NotWritable:
    case Code::Refused:
    case Code::NotPermitted:
    case Code::Disabled:
    case Code::TooLarge:
    case Code::NoProgram:
    case Code::NoKeychain:
    case Code::Locked:
    case Code::Taken:
    case Code::Busy: break;
    }
    return Status::EngineFailed;
}

QString essentialLine(const QByteArray &errorOutput)
{
    static const std::array prefixes{
        QStringLiteral("docker: "), QStringLiteral("Error response from daemon: "),
        QStringLiteral("Error: "), QStringLiteral("ERROR: "), QStringLiteral("error: ")};
    QString best;
    const QStringList lines = QString::fromUtf8(errorOutput).split(QLatin1Char('\n'));
    for (const QString &raw : lines) {
        QString line = raw.simplified();
        if (line.isEmpty() || line.startsWith(QLatin1String("See '"))
            || line.startsWith(QLatin1String("Run 'docker")) || line.startsWith(QLatin1String("WARNING"))
            || line.startsWith(QLatin1String("Using default tag"))
            || line.startsWith(QLatin1String("Trying to pull")))
            continue;
        bool isError = false;
        for (const QString &prefix : prefixes) {
            if (line.startsWith(prefix)) {
                line.remove(0, prefix.size());
                isError = true;
            }
        }
        if (best.isEmpty() || isError)
            best = line;
        if (isError)
            break;
    }
    if (const auto hint = best.indexOf(QLatin1String(" See 'docker")); hint > 0)
        best.truncate(hint);
    return best.left(300);
}

} // namespace gearaudit
