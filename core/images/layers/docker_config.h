#pragma once

#include "core/images/docker/registry_login.h"

#include <QHash>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

class ProcessRunner;

/// What a Docker config.json, or podman's auth.json in the same form, says of logins (docker login,
/// "Credential stores"; containers-auth.json(5)).
struct DockerConfig {
    std::vector<RegistryLogin> logins; ///< of "auths"; the user "<token>" marks an identity token, "<bearer>" a registry's
    QString store; ///< "credsStore": the helper for every registry; empty: none
    QHash<QString, QString> helpers; ///< "credHelpers": by registry
};

/// What is in another form is left out. Pure.
DockerConfig readDockerConfig(const QByteArray &json);

/// The registry that a key of the configuration stands for: "https://index.docker.io/v1/" is "docker.io",
/// "https://registry.test/v2/" "registry.test". Pure.
QString registryOfKey(const QString &key);
/// What a helper is asked for. Pure.
QByteArray helperKey(const QString &registry);
/// What a helper answers: {"Username", "Secret"}; none for what is in another form. Pure.
std::optional<RegistryLogin> readHelperAnswer(const QByteArray &json, const QString &registry);

/// The logins of the user's own Docker configuration to a registry, in the order of Docker: of its
/// helper, else of the store, and what stands in the file; then those of podman's files, which have keys for
/// parts of a registry too ("quay.io/owner": all of that registry's are taken). The helper (docker-credential-…) runs for at
/// most 15 s; what it says but a login is passed over, as is a configuration that cannot be read. Blocks.
std::vector<RegistryLogin> dockerLogins(const QString &registry, ProcessRunner &runner, std::stop_token stop);
/// The file that they stand in: $DOCKER_CONFIG/config.json or ~/.docker/config.json.
QString dockerConfigPath();
/// Those of podman, buildah and skopeo: $REGISTRY_AUTH_FILE, or else in the folder of the session and in that of
/// the user's configuration (containers-auth.json(5)).
QStringList containerAuthPaths();

} // namespace gearaudit
