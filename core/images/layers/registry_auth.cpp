#include "core/images/layers/registry_auth.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace gearaudit
{

RegistryChallenge readChallenge(const QByteArray &header)
{
    static const QRegularExpression scheme(QStringLiteral("(?:^|[,\\n]\\s*)(Bearer|Basic)(?:\\s|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        QStringLiteral("(\\w+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))"));
    const QString text = QString::fromLatin1(header.left(8192));
    RegistryChallenge best;
    auto found = scheme.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        RegistryChallenge challenge;
        const bool isToken = match.captured(1).compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
        challenge.kind = isToken ? RegistryChallenge::Kind::Token : RegistryChallenge::Kind::Basic;
        const qsizetype end = found.hasNext() ? found.peekNext().capturedStart() : text.size();
        auto parameters = parameter.globalMatch(text.mid(match.capturedEnd(), end - match.capturedEnd()));
        while (parameters.hasNext()) {
            const auto one = parameters.next();
            const QString name = one.captured(1).toLower();
            const QString value = one.captured(2) + one.captured(3);
            if (name == QLatin1String("realm"))
                challenge.realm = value;
            else if (name == QLatin1String("service"))
                challenge.service = value;
            else if (name == QLatin1String("scope"))
                challenge.scope = value;
        }
        if (best.kind != RegistryChallenge::Kind::Token)
            best = challenge;
    }
    return best;
}

std::optional<QUrl> realmAddress(const RegistryChallenge &challenge, bool isPlain)
{
    QUrl address(challenge.realm, QUrl::StrictMode);
    const bool isSecure = address.scheme() == QLatin1String("https");
    if (!address.isValid() || address.host().isEmpty()
        || !(isSecure || (isPlain && address.scheme() == QLatin1String("http"))))
        return std::nullopt;
    address.setUserInfo({});
    address.setFragment({});
    return address;
}

std::optional<QUrl> tokenAddress(const RegistryChallenge &challenge, const QString &repository, bool isPlain)
{
    auto address = realmAddress(challenge, isPlain);
    if (!address)
        return std::nullopt;
    QUrlQuery query(*address);
    if (!challenge.service.isEmpty())
        query.addQueryItem(QStringLiteral("service"),
                           QString::fromLatin1(QUrl::toPercentEncoding(challenge.service)));
    query.addQueryItem(QStringLiteral("scope"), pullScope(repository));
    address->setQuery(query);
    return address;
}

QString pullScope(const QString &repository)
{
    return QStringLiteral("repository:%1:pull").arg(repository);
}

bool isIdentityToken(const RegistryLogin &login)
{
    return login.user == QLatin1String("<token>");
}

bool isRegistryToken(const RegistryLogin &login)
{
    return login.user == QLatin1String("<bearer>");
}

Secret tokenForm(const RegistryChallenge &challenge, const QString &repository, const Secret &identityToken)
{
    return Secret("grant_type=refresh_token&client_id=gear-audit&service="
                  + QUrl::toPercentEncoding(challenge.service) + "&scope="
                  + QUrl::toPercentEncoding(pullScope(repository)) + "&refresh_token="
                  + QUrl::toPercentEncoding(QString::fromUtf8(identityToken.reveal())));
}

std::optional<RegistryToken> readToken(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    QString token = said.value(QLatin1String("token")).toString();
    if (token.isEmpty())
        token = said.value(QLatin1String("access_token")).toString();
    static const QRegularExpression rule(QStringLiteral("\\A[\\x21-\\x7e]+\\z"));
    if (token.size() > 65'536 || !rule.match(token).hasMatch()) // it becomes a header's value
        return std::nullopt;
    RegistryToken found{Secret(token.toLatin1()), 60};
    const qint64 seconds = said.value(QLatin1String("expires_in")).toInteger(60);
    found.seconds = std::clamp<qint64>(seconds, 1, 24 * 3600);
    return found;
}

Secret bearerAuthorization(const RegistryLogin &login)
{
    return Secret("Bearer " + login.password.reveal());
}

Secret basicAuthorization(const RegistryLogin &login)
{
    const QByteArray pair = login.user.toUtf8() + ':' + login.password.reveal();
    return Secret("Basic " + pair.toBase64());
}

} // namespace gearaudit
