#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gearaudit
{

/// A user's login to one registry.
struct RegistryLogin {
    QString host; ///< with its port, as image names have it
    QString user;
    Secret password;

    bool operator==(const RegistryLogin &) const = default;
};

/// Those of `logins` that are for the registry of this image; in their order.
std::vector<RegistryLogin> loginsFor(const QString &reference,
                                     const std::vector<RegistryLogin> &logins);

/// What an engine or a registry said, with the login in it replaced by "***": its password, and the
/// forms in which it is sent. To be done before the text is shortened.
QString withoutLogin(const QString &text, const RegistryLogin &login);

/// The engine API's X-Registry-Auth: base64url of a JSON object (Docker Engine API,
/// "Authentication").
QByteArray registryAuthHeader(const RegistryLogin &login);

/// The body of the engine API's POST /auth.
QByteArray registryAuthBody(const RegistryLogin &login);

/// A Docker config.json with this login and nothing else.
QByteArray registryAuthConfig(const RegistryLogin &login);

} // namespace gearaudit
