#pragma once

#include "core/base/secret.h"
#include "core/images/docker/registry_login.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace gearaudit
{

/// What a registry asks for with 401: WWW-Authenticate (RFC 9110; distribution's token scheme).
struct RegistryChallenge {
    enum class Kind { None, Basic, Token };
    Kind kind = Kind::None;
    QString realm, service, scope;

    bool operator==(const RegistryChallenge &) const = default;
};

/// Pure; of several schemes the token's counts.
RegistryChallenge readChallenge(const QByteArray &header);

/// Where to ask for a token, for pulling a repository alone. None where the realm is no https address
/// (plain http only where `isPlain`). Pure.
std::optional<QUrl> tokenAddress(const RegistryChallenge &challenge, const QString &repository,
                                 bool isPlain);

/// The token of an answer: `token` or `access_token`; and for how many seconds it holds (60 where it
/// does not say). Pure.
struct RegistryToken {
    Secret token;
    qint64 seconds = 60;
};
std::optional<RegistryToken> readToken(const QByteArray &json);

/// The value of an Authorization header for a login.
Secret basicAuthorization(const RegistryLogin &login);

} // namespace gearaudit
