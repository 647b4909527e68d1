#include "core/flywheel/api_answers.h"

#include "core/base/text_position.h"
#include "core/base/without_secret.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gearaudit
{

namespace
{

constexpr int messageLength = 300;

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().trimmed();
}

bool isPage(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

Unexpected<Error> malformed(const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Network, Code::Malformed, subject, detail}};
}

Result<QJsonDocument> readJson(const QByteArray &body, const QString &subject)
{
    if (isPage(body))
        return malformed(subject, QStringLiteral("a web page came instead of data"));
    QJsonParseError parseError;
    auto document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return malformed(
            subject, QStringLiteral("the answer is not valid JSON: %1 at %2")
                         .arg(parseError.errorString(), positionText(body, parseError.offset - 1)));
    }
    return document;
}

Result<QJsonObject> readObject(const QByteArray &body, const QString &subject)
{
    const auto document = readJson(body, subject);
    if (!document)
        return Unexpected{document.error()};
    if (!document->isObject())
        return malformed(subject, QStringLiteral("the answer is no JSON object"));
    return document->object();
}

/// Ids are text; a server's export may have them as {"$oid": text}.
QString idOf(const QJsonValue &value)
{
    return value.isObject() ? text(value.toObject(), QStringLiteral("$oid"))
                            : value.toString().trimmed();
}

GearDocument gearDocument(const QJsonObject &object)
{
    GearDocument document;
    document.id = idOf(object.value(QStringLiteral("_id")));
    document.category = text(object, QStringLiteral("category"));
    document.manifest = object.value(QStringLiteral("gear")).toObject();
    document.rootfsUrl =
        text(object.value(QStringLiteral("exchange")).toObject(), QStringLiteral("rootfs-url"));
    document.created = text(object, QStringLiteral("created"));
    document.modified = text(object, QStringLiteral("modified"));
    return document;
}

Code codeOf(int status)
{
    switch (status) {
    case 401: return Code::Unauthorized;
    case 402: return Code::Disabled;
    case 403: return Code::NotPermitted;
    case 404: return Code::NotFound;
    case 429: return Code::RateLimited;
    case 502:
    case 503:
    case 504: return Code::Unreachable;
    default: return Code::Failed;
    }
}

} // namespace

QString ApiVersion::siteRelease() const
{
    const auto isNumbered = [](const QString &name) {
        return !name.isEmpty() && name.front().isDigit();
    };
    if (isNumbered(release))
        return release;
    return isNumbered(flywheelRelease) || release.isEmpty() ? flywheelRelease : release;
}

Result<ApiVersion> readApiVersion(const QByteArray &body, const QString &subject)
{
    const auto object = readObject(body, subject);
    if (!object)
        return Unexpected{object.error()};
    return ApiVersion{text(*object, QStringLiteral("release")),
                      text(*object, QStringLiteral("flywheel_release"))};
}

Result<AuthStatus> readAuthStatus(const QByteArray &body, const QString &subject)
{
    const auto object = readObject(body, subject);
    if (!object)
        return Unexpected{object.error()};
    return AuthStatus{object->value(QStringLiteral("user_is_admin")).toBool(),
                      object->value(QStringLiteral("is_device")).toBool()};
}

Result<Identity> readIdentity(const QByteArray &body, const QString &subject)
{
    const auto object = readObject(body, subject);
    if (!object)
        return Unexpected{object.error()};
    Identity identity;
    identity.id = text(*object, QStringLiteral("email"));
    if (identity.id.isEmpty())
        identity.id = idOf(object->value(QStringLiteral("_id")));
    const QString both = text(*object, QStringLiteral("firstname")) + QLatin1Char(' ') +
                         text(*object, QStringLiteral("lastname"));
    for (const QString &name : {both.trimmed(), text(*object, QStringLiteral("name")),
                                text(*object, QStringLiteral("label"))}) {
        if (identity.name.isEmpty())
            identity.name = name;
    }
    if (identity.id.isEmpty())
        return malformed(subject, QStringLiteral("the answer names neither a user nor a device"));
    return identity;
}

Result<GearPage> readGearPage(const QByteArray &body, const QString &subject)
{
    const auto document = readJson(body, subject);
    if (!document)
        return Unexpected{document.error()};
    const auto results = document->object().value(QStringLiteral("results"));
    if (!document->isArray() && !results.isArray())
        return malformed(subject, QStringLiteral("the answer is no list of gears"));

    const QJsonArray entries = document->isArray() ? document->array() : results.toArray();
    if (entries.size() > gearLimit) {
        return Unexpected{Error{Stage::Network, Code::TooLarge, subject,
                                QStringLiteral("the list has more than %1 gears").arg(gearLimit)}};
    }
    GearPage page;
    page.gears.reserve(std::size_t(entries.size()));
    for (const auto &entry : entries)
        page.gears.push_back(gearDocument(entry.toObject()));
    page.total = std::max<qsizetype>(entries.size(),
                                     document->object().value(QStringLiteral("total")).toInteger());
    return page;
}

Error statusError(const HttpAnswer &answer, const QString &subject, const Secret &key)
{
    QString said = QJsonDocument::fromJson(answer.body)
                       .object()
                       .value(QStringLiteral("message"))
                       .toString()
                       .simplified();
    if (said.isEmpty())
        said = QString::fromUtf8(answer.reason).simplified();
    // Hidden before it is shortened, so that no part of the key can remain.
    said = withoutSecret(said, key).left(messageLength);
    const QString status = QStringLiteral("HTTP status %1").arg(answer.status);
    return Error{Stage::Network, codeOf(answer.status), subject,
                 said.isEmpty() ? status : status + QStringLiteral(": ") + said};
}

} // namespace gearaudit
