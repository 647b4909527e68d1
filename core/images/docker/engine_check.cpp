#include "core/images/docker/engine_check.h"

#include "core/base/regular_file.h"
#include "core/images/docker/docker_arguments.h"
#include "core/images/docker/engine_answers.h"
#include "core/process/process_runner.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStorageInfo>

namespace gearaudit
{

QStringList engineFolders()
{
    const QString path = qEnvironmentVariable("PATH");
    QStringList folders = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString home = QDir::homePath();
    folders << QStringLiteral("/usr/bin") << QStringLiteral("/usr/local/bin")
            << QStringLiteral("/snap/bin") << QStringLiteral("/opt/homebrew/bin")
            << QStringLiteral("/Applications/Docker.app/Contents/Resources/bin")
            << QStringLiteral("/opt/podman/bin") << home + QStringLiteral("/bin")
            << home + QStringLiteral("/.docker/bin") << home + QStringLiteral("/.orbstack/bin")
            << home + QStringLiteral("/.rd/bin")
            << QStringLiteral("C:/Program Files/Docker/Docker/resources/bin");
    folders.removeDuplicates();
    return folders;
}

QString findEngine(const QString &wanted, const QStringList &folders)
{
    if (wanted.contains(QLatin1Char('/')) || wanted.contains(QDir::separator())) {
        const QFileInfo file(wanted);
        return file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
    }
    const QStringList names = wanted.isEmpty()
        ? QStringList{QStringLiteral("docker"), QStringLiteral("podman")}
        : QStringList{wanted};
    for (const QString &name : names) {
        const QString found = QStandardPaths::findExecutable(name, folders);
        if (!found.isEmpty())
            return QFileInfo(found).absoluteFilePath();
    }
    return {};
}

bool hasRegistryLogins()
{
    QString folder = qEnvironmentVariable("DOCKER_CONFIG");
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/.docker");
    const auto content =
        readRegularFile(folder + QStringLiteral("/config.json"), 1024 * 1024, Stage::Engine);
    if (!content)
        return false;
    const QJsonObject config = QJsonDocument::fromJson(*content).object();
    return !config.value(QLatin1String("auths")).toObject().isEmpty()
        || !config.value(QLatin1String("credHelpers")).toObject().isEmpty()
        || !config.value(QLatin1String("credsStore")).toString().isEmpty();
}

EngineState checkEngine(const QString &wanted, ProcessRunner &runner, std::stop_token stop)
{
    using Kind = EngineState::Kind;
    EngineState state;
    state.program = findEngine(wanted, engineFolders());
    if (state.program.isEmpty()) {
        state.kind = Kind::NoProgram;
        state.program = wanted.isEmpty() ? QStringLiteral("docker") : wanted;
        return state;
    }
    const auto ask = [&](const QStringList &arguments) {
        ProcessRequest request;
        request.program = state.program;
        request.arguments = arguments;
        request.limit = std::chrono::seconds(10);
        return runner.run(request, stop);
    };

    const ProcessOutcome version = ask(versionArguments());
    if (!version.succeeded()) {
        state.detail = version.end == ProcessEnd::NotStarted ? version.startError
            : version.end == ProcessEnd::TimedOut
            ? QStringLiteral("no answer within 10 s")
            : essentialLine(version.errorOutput);
        const Code code = classifyEngineError(QString::fromUtf8(version.errorOutput));
        state.kind = code == Code::NotPermitted ? Kind::NoPermission
                     : code == Code::NoDaemon || version.end == ProcessEnd::TimedOut
                         ? Kind::NoDaemon
                         : Kind::Failed;
        return state;
    }
    readVersion(version.output, state);
    if (state.version.isEmpty()) {
        state.kind = Kind::Failed;
        state.detail = QStringLiteral("%1 is not Docker or podman: it tells no version")
                           .arg(state.program);
        return state;
    }
    readInfo(ask(infoArguments()).output, state);
    if (!state.isPodman)
        state.address = QString::fromUtf8(ask(contextHostArguments()).output).trimmed();
    state.freeBytes = engineFreeBytes(state);
    state.hasLogins = hasRegistryLogins();
    state.kind = Kind::Ready;
    return state;
}

std::optional<qint64> engineFreeBytes(const EngineState &state)
{
    // A folder of that name on this host says nothing about an engine on another one.
    const bool local = state.isPodman || state.address.startsWith(QLatin1String("unix://"));
    if (!local || state.imageFolder.isEmpty())
        return std::nullopt;
    const QStorageInfo disk(state.imageFolder);
    if (!disk.isValid() || !disk.isReady() || disk.bytesAvailable() < 0)
        return std::nullopt;
    return disk.bytesAvailable();
}

} // namespace gearaudit
