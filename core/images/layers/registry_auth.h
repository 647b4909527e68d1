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

/// What a token is for: to pull from one repository. Not the challenge's own scope: a token that can do
/// more than pull is not asked for.
QString pullScope(const QString &repository);

/// Whether a login is an identity token (OAuth 2's refresh token) instead of a password: Docker marks it
/// with the user "<token>".
bool isIdentityToken(const RegistryLogin &login);
/// Whether it is a registry's own token instead, sent as it is: the user "<bearer>" stands for it here.
bool isRegistryToken(const RegistryLogin &login);
/// What is posted to the realm to get a token by an identity token (distribution's OAuth 2 scheme).
Secret tokenForm(const RegistryChallenge &challenge, const QString &repository, const Secret &identityToken);

/// Where to ask for a token, for pulling a repository alone. None where the realm is no https address
/// (plain http only where `isPlain`). Pure.
std::optional<QUrl> tokenAddress(const RegistryChallenge &challenge, const QString &repository,
                                 bool isPlain);
/// The realm alone, by the same rule.
std::optional<QUrl> realmAddress(const RegistryChallenge &challenge, bool isPlain);

/// The token of an answer: `token` or `access_token`; and for how many seconds it holds (60 where it
/// does not say). Pure.
struct RegistryToken {
    Secret token;
    qint64 seconds = 60;
};
std::optional<RegistryToken> readToken(const QByteArray &json);

/// The value of an Authorization header for a registry's own token.
Secret bearerAuthorization(const RegistryLogin &login);
/// The same for a user and a password.
Secret basicAuthorization(const RegistryLogin &login);

} // namespace gearaudit
