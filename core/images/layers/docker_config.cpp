#include "core/images/layers/docker_config.h"

#include "core/images/docker/engine_check.h"
#include "core/images/layers/file_stream.h"
#include "core/images/layers/registry_rules.h"
#include "core/process/process_runner.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace gearaudit
{

namespace
{
const QString hub = QStringLiteral("docker.io");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<RegistryLogin> loginOf(const QString &registry, const QJsonObject &entry)
{
    if (const QString token = text(entry, "identitytoken"); !token.isEmpty())
        return RegistryLogin{registry, QStringLiteral("<token>"), Secret(token.toUtf8())};
    static const QRegularExpression visible(QStringLiteral("\\A[\\x21-\\x7e]+\\z")); // it becomes a header's value
    if (const QString token = text(entry, "registrytoken"); visible.match(token).hasMatch())
        return RegistryLogin{registry, QStringLiteral("<bearer>"), Secret(token.toUtf8())};
    if (!text(entry, "username").isEmpty())
        return RegistryLogin{registry, text(entry, "username"), Secret(text(entry, "password").toUtf8())};
    QByteArray pair = QByteArray::fromBase64(text(entry, "auth").toLatin1());
    while (pair.endsWith('\0')) // as Docker does
        pair.chop(1);
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    return RegistryLogin{registry, QString::fromUtf8(pair.left(colon)), Secret(pair.mid(colon + 1))};
}

std::optional<RegistryLogin> askHelper(const QString &helper, const QString &registry, ProcessRunner &runner,
                                       const std::stop_token &stop)
{
    // It becomes the name of a program.
    static const QRegularExpression rule(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    if (!rule.match(helper).hasMatch())
        return std::nullopt;
    ProcessRequest request;
    request.program = QStandardPaths::findExecutable(QStringLiteral("docker-credential-") + helper, engineFolders());
    if (request.program.isEmpty())
        return std::nullopt;
    request.arguments = {QStringLiteral("get")};
    request.input = helperKey(registry);
    request.limit = std::chrono::seconds(15);
    request.outputCap = 256 * 1024;
    const ProcessOutcome outcome = runner.run(request, stop);
    return outcome.succeeded() ? readHelperAnswer(outcome.output, registry) : std::nullopt;
}
} // namespace

QString registryOfKey(const QString &key)
{
    QString host = key.trimmed();
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host.remove(0, scheme + 3);
    host = host.section(u'/', 0, 0);
    return canonicalReference({host, QStringLiteral("a/b"), {}, {}}).host;
}

QByteArray helperKey(const QString &registry)
{
    return registry == hub ? QByteArray("https://index.docker.io/v1/") : registry.toUtf8();
}

DockerConfig readDockerConfig(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    DockerConfig config;
    config.store = text(said, "credsStore");
    const QJsonObject helpers = said.value(QLatin1String("credHelpers")).toObject();
    for (auto one = helpers.begin(); one != helpers.end(); ++one)
        config.helpers.insert(registryOfKey(one.key()), one.value().toString());
    const QJsonObject auths = said.value(QLatin1String("auths")).toObject();
    for (auto one = auths.begin(); one != auths.end(); ++one) {
        if (auto login = loginOf(registryOfKey(one.key()), one.value().toObject()))
            config.logins.push_back(std::move(*login));
    }
    return config;
}

std::optional<RegistryLogin> readHelperAnswer(const QByteArray &json, const QString &registry)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    const QString user = text(said, "Username"), secret = text(said, "Secret");
    if (user.isEmpty() || secret.isEmpty())
        return std::nullopt;
    return RegistryLogin{registry, user, Secret(secret.toUtf8())};
}

QString dockerConfigPath()
{
    const QString folder = qEnvironmentVariable("DOCKER_CONFIG");
    return (folder.isEmpty() ? QDir::homePath() + QStringLiteral("/.docker") : folder)
        + QStringLiteral("/config.json");
}

QStringList containerAuthPaths()
{
    if (const QString named = qEnvironmentVariable("REGISTRY_AUTH_FILE"); !named.isEmpty())
        return {named};
    QStringList folders{qEnvironmentVariable("XDG_RUNTIME_DIR"),
                        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)};
    folders.removeAll(QString());
    for (QString &folder : folders)
        folder += QStringLiteral("/containers/auth.json");
    return folders;
}

std::vector<RegistryLogin> dockerLogins(const QString &registry, ProcessRunner &runner, std::stop_token stop)
{
    std::vector<RegistryLogin> logins;
    for (const QString &file : QStringList(dockerConfigPath()) + containerAuthPaths()) {
        const auto json = readSmallFile(file, 1024 * 1024);
        if (!json)
            continue;
        const DockerConfig config = readDockerConfig(*json);
        const QString helper = config.helpers.value(registry, config.store);
        if (!helper.isEmpty()) {
            if (auto login = askHelper(helper, registry, runner, stop))
                logins.push_back(std::move(*login));
        }
        for (const RegistryLogin &login : config.logins) {
            if (login.host == registry)
                logins.push_back(login);
        }
    }
    return logins;
}

} // namespace gearaudit
