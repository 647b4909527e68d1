#pragma once

#include "core/flywheel/http_fetch.h"

#include <QJsonObject>
#include <QString>

#include <vector>

// What Flywheel's API says, as values (domain.md, "Flywheel's REST API"). Read tolerantly: a part
// that is missing, null or mistyped is empty. Pure.

namespace gearaudit
{

/// GET /api/version.
struct ApiVersion {
    QString release;         ///< of the server, "19.2.1"
    QString flywheelRelease; ///< of the product; may be a name, or empty

    /// What flywheel-sdk is compared with: of the two, the first that begins with a number.
    QString siteRelease() const;
    bool operator==(const ApiVersion &) const = default;
};

/// GET /api/auth/status.
struct AuthStatus {
    bool isAdmin = false;
    bool isDevice = false;

    bool operator==(const AuthStatus &) const = default;
};

/// GET /api/users/self or /api/devices/self. The key that older servers put there is not read.
struct Identity {
    QString id;   ///< of a user the one that a registry login takes: the e-mail address
    QString name; ///< first and last; of a device its label

    bool operator==(const Identity &) const = default;
};

/// One of GET /api/gears: a gear's manifest and what the site knows beside it.
struct GearDocument {
    QString id;
    QString category;
    QJsonObject manifest; ///< the document's "gear"; empty where it has none
    QString rootfsUrl;    ///< exchange.rootfs-url, in any of domain.md's forms
    QString created;      ///< ISO 8601
    QString modified;

    bool operator==(const GearDocument &) const = default;
};

/// More are no list of gears, but memory that a server wants.
constexpr qsizetype gearLimit = 100'000;

/// A part of the list of gears, or all of it.
struct GearPage {
    std::vector<GearDocument> gears;
    qsizetype total = 0; ///< of all pages; an array has one page

    bool operator==(const GearPage &) const = default;
};

// Malformed for a body that is no JSON of this shape; the subject is as given.
Result<ApiVersion> readApiVersion(const QByteArray &body, const QString &subject);
Result<AuthStatus> readAuthStatus(const QByteArray &body, const QString &subject);
Result<Identity> readIdentity(const QByteArray &body, const QString &subject);
/// An array, or {total, count, results}. An entry that is no object is a document without anything.
/// TooLarge for more than gearLimit.
Result<GearPage> readGearPage(const QByteArray &body, const QString &subject);

/// The error that an answer's status means: 401 Unauthorized, 402 Disabled, 403 NotPermitted, 404
/// NotFound, 429 RateLimited, 502 to 504 Unreachable, others Failed. The detail has the status and
/// the server's own message, shortened, with the key hidden should it be in there.
Error statusError(const HttpAnswer &answer, const QString &subject, const Secret &key);

} // namespace gearaudit
