#include "core/images/docker/registry_login.h"

#include "core/base/without_secret.h"
#include "core/model/image_reference.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace gearaudit
{

std::vector<RegistryLogin> loginsFor(const QString &reference,
                                     const std::vector<RegistryLogin> &logins)
{
    std::vector<RegistryLogin> own;
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return own;
    std::copy_if(logins.begin(), logins.end(), std::back_inserter(own),
                 [&](const RegistryLogin &login) {
                     return login.host.compare(parsed->host, Qt::CaseInsensitive) == 0;
                 });
    return own;
}

QString withoutLogin(const QString &text, const RegistryLogin &login)
{
    QString safe = withoutSecret(text, login.password);
    const QByteArray pair = login.user.toUtf8() + ':' + login.password.reveal();
    for (const QByteArray &form :
         {pair.toBase64(QByteArray::OmitTrailingEquals),
          pair.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
          registryAuthHeader(login)})
        safe = withoutSecret(safe, Secret(form));
    return safe;
}

QByteArray registryAuthBody(const RegistryLogin &login)
{
    const QJsonObject object{{QStringLiteral("username"), login.user},
                             {QStringLiteral("password"), QString::fromUtf8(login.password.reveal())},
                             {QStringLiteral("serveraddress"), login.host}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray registryAuthHeader(const RegistryLogin &login)
{
    return registryAuthBody(login).toBase64(QByteArray::Base64UrlEncoding);
}

QByteArray registryAuthConfig(const RegistryLogin &login)
{
    const QByteArray pair = login.user.toUtf8() + ':' + login.password.reveal();
    const QJsonObject entry{{QStringLiteral("auth"), QString::fromLatin1(pair.toBase64())}};
    const QJsonObject config{
        {QStringLiteral("auths"), QJsonObject{{login.host, entry}}}};
    return QJsonDocument(config).toJson(QJsonDocument::Compact);
}

} // namespace gearaudit
