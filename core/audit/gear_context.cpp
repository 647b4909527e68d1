#include "core/audit/gear_context.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace gearaudit
{

QString contextDigest(const Manifest &manifest)
{
    // As JSON, so that no text can run over into the next.
    QJsonArray user;
    if (manifest.uid)
        user = {*manifest.uid, manifest.gid.value_or(0)};
    QJsonArray environment;
    for (const EnvironmentVariable &variable : manifest.environment)
        environment.append(QJsonArray{variable.name, variable.value});
    const QByteArray whole = QJsonDocument(QJsonArray{manifest.command, user, environment})
                                 .toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
    return QStringLiteral("sha256:") + QString::fromLatin1(digest.toHex());
}

} // namespace gearaudit
