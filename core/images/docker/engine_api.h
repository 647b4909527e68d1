#pragma once

#include "core/base/result.h"
#include "core/images/docker/registry_login.h"

#include <QByteArray>
#include <QString>

namespace gearaudit
{

// Calls of the Docker Engine API, as text: HTTP/1.0, whose answers have no chunks and end with the
// connection. Pure.

/// GET /distribution/…/json: what a registry has for an image, without pulling it.
QByteArray distributionRequest(const QString &apiVersion, const QString &reference,
                               const QByteArray &registryAuth = {});
/// POST /auth: whether a registry takes a login.
QByteArray authRequest(const QString &apiVersion, const RegistryLogin &login);

struct ApiAnswer {
    int status = 0; ///< HTTP's; 0 when it is no answer
    QByteArray body;
};
ApiAnswer readApiAnswer(const QByteArray &answer);

/// The digest in an answer to distributionRequest. NotFound, Unauthorized… for what failed.
Result<QString> readDistributionDigest(const ApiAnswer &answer, const QString &reference);
/// Success, or why the registry refused.
Result<void> readAuth(const ApiAnswer &answer, const QString &host);

} // namespace gearaudit
