#include "core/images/docker/engine_api.h"

#include "core/images/docker/engine_answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace gearaudit
{

namespace
{
QByteArray head(const char *verb, const QString &apiVersion, const QByteArray &path)
{
    return QByteArray(verb) + " /v" + apiVersion.toLatin1() + path
        + " HTTP/1.0\r\nHost: docker\r\n";
}

Error errorOf(const ApiAnswer &answer, const QString &subject)
{
    QString text =
        QJsonDocument::fromJson(answer.body).object().value(QLatin1String("message")).toString();
    Code code = answer.status == 0 ? Code::NotReadable : classifyEngineError(text);
    if (text.isEmpty())
        text = answer.status == 0
            ? QStringLiteral("the engine's API gave no answer")
            : QStringLiteral("the engine answered with HTTP status %1").arg(answer.status);
    if (code == Code::Failed && answer.status == 401)
        code = Code::Unauthorized;
    if (code == Code::Failed && answer.status == 404)
        code = Code::NotFound;
    return {Stage::Pull, code, subject, text.simplified().left(300)};
}
} // namespace

QByteArray distributionRequest(const QString &apiVersion, const QString &reference,
                               const QByteArray &registryAuth)
{
    QByteArray request = head("GET", apiVersion,
                              "/distribution/" + QUrl::toPercentEncoding(reference, "/:@") + "/json");
    if (!registryAuth.isEmpty())
        request += "X-Registry-Auth: " + registryAuth + "\r\n";
    return request + "\r\n";
}

QByteArray authRequest(const QString &apiVersion, const RegistryLogin &login)
{
    const QByteArray body = registryAuthBody(login);
    return head("POST", apiVersion, "/auth") + "Content-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

ApiAnswer readApiAnswer(const QByteArray &answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    if (end < 0 || !answer.startsWith("HTTP/1."))
        return {};
    return {answer.left(answer.indexOf("\r\n")).split(' ').value(1).toInt(), answer.mid(end + 4)};
}

Result<QString> readDistributionDigest(const ApiAnswer &answer, const QString &reference)
{
    const QString digest = QJsonDocument::fromJson(answer.body)
                               .object()
                               .value(QLatin1String("Descriptor"))
                               .toObject()
                               .value(QLatin1String("digest"))
                               .toString();
    if (answer.status != 200 || digest.isEmpty())
        return Unexpected{errorOf(answer, reference)};
    return digest;
}

Result<void> readAuth(const ApiAnswer &answer, const QString &host)
{
    if (answer.status == 200 || answer.status == 204)
        return {};
    return Unexpected{errorOf(answer, host)};
}

} // namespace gearaudit
