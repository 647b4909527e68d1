#include "core/images/layers/registry_source.h"

namespace gearaudit
{

// How a registry is given what it asks for: RegistrySource's part of logins and tokens.

void RegistrySource::loadUserLogins(const std::stop_token &stop)
{
    if (m_hasUserLogins)
        return;
    m_hasUserLogins = true;
    for (RegistryLogin &login : m_options.session->userLogins(m_reference.host, stop))
        m_logins.push_back(std::move(login));
}

void RegistrySource::keepAuthorization(Secret authorization, std::chrono::seconds holds)
{
    m_authorization = std::move(authorization);
    m_options.session->keepToken(m_name, {m_authorization, m_login, std::chrono::steady_clock::now() + holds});
}

/// Takes what another source of this repository has got meanwhile; false where there is nothing newer.
bool RegistrySource::takeShared()
{
    const auto shared = m_options.session->token(m_name);
    if (!shared || shared->authorization == m_authorization)
        return false;
    m_authorization = shared->authorization;
    m_login = shared->login;
    return true;
}

Result<bool> RegistrySource::authenticate(const RegistryChallenge &challenge, const std::stop_token &stop)
{
    m_options.session->dropToken(m_name, m_authorization);
    loadUserLogins(stop);
    // A token that has ended is asked for again by the same login; one that is new was not enough.
    if (m_isFresh)
        ++m_login;
    m_isFresh = true;
    if (challenge.kind == RegistryChallenge::Kind::Token)
        return takeRegistryToken() ? Result<bool>(true) : askForToken(challenge, stop);
    if (challenge.kind != RegistryChallenge::Kind::Basic)
        return false;
    while (m_login < m_logins.size() && (isIdentityToken(m_logins[m_login]) || isRegistryToken(m_logins[m_login])))
        ++m_login;
    if (m_login >= m_logins.size())
        return false;
    keepAuthorization(basicAuthorization(m_logins[m_login]), std::chrono::hours(24));
    return true;
}

/// A token of the registry's own needs no other to be made of it: it is sent to the registry alone.
bool RegistrySource::takeRegistryToken()
{
    if (m_login >= m_logins.size() || !isRegistryToken(m_logins[m_login]))
        return false;
    keepAuthorization(bearerAuthorization(m_logins[m_login]), std::chrono::hours(24));
    return true;
}

Result<bool> RegistrySource::askForToken(const RegistryChallenge &challenge, const std::stop_token &stop)
{
    const bool isPlain = m_base.scheme() == QLatin1String("http");
    const auto address = tokenAddress(challenge, m_reference.repository, isPlain);
    const auto realm = realmAddress(challenge, isPlain);
    const QString realmHost = QUrl(challenge.realm).authority(QUrl::FullyEncoded).section(u'@', -1).left(200);
    if (!address || !realm
        || (realm->scheme() == QLatin1String("http") && !isLoopback(realm->host())
            && !namesHost(m_options.plainHosts, realmHost)))
        return Unexpected{problem(Code::Refused, QStringLiteral("it sends for a token to an address that is not "
                                                                "safe (%1)").arg(realmHost))};
    m_realmElsewhere.clear();
    if (!mayHaveLogin(m_base, *realm, m_options.tokenHosts)) {
        m_realmElsewhere = realmHost;
        m_login = std::max(m_login, m_logins.size());
    }
    for (; m_login <= m_logins.size(); ++m_login) {
        if (takeRegistryToken())
            return true;
        HttpStream::Request request{*address, {}, "application/json"};
        if (m_login < m_logins.size() && isIdentityToken(m_logins[m_login])) {
            request.url = *realm;
            request.form = tokenForm(challenge, m_reference.repository, m_logins[m_login].password);
        } else if (m_login < m_logins.size()) {
            request.authorization = basicAuthorization(m_logins[m_login]);
        }
        const auto answer = askRealm(request, stop);
        if (!answer)
            return Unexpected{answer.error()};
        if (answer->status == 200) {
            auto token = readToken(answer->body);
            if (!token)
                return Unexpected{problem(Code::Ill, QStringLiteral("its token cannot be read"))};
            keepAuthorization(Secret("Bearer " + token->token.reveal()), std::chrono::seconds(token->seconds));
            return true;
        }
        const bool isRefused = answer->status >= 400 && answer->status < 500;
        if (!isRefused || answer->status == 408 || answer->status == 429)
            return Unexpected{statusError(answer->status, answer->body)};
    }
    return false;
}

/// Asks for a token, again where the host could not just now.
Result<RegistrySource::Answer> RegistrySource::askRealm(const HttpStream::Request &wanted, const std::stop_token &stop)
{
    HttpStream::Request request = wanted;
    request.until = m_options.until;
    const QString host = request.url.authority(QUrl::FullyEncoded);
    for (int attempts = 1;; ++attempts) {
        if (!pause(m_options.session->wait(host), stop))
            return Unexpected{stop.stop_requested() ? problem(Code::Stopped, QStringLiteral("stopped by the user"))
                                                    : statusError(429, {})};
        HttpStream stream(request, network(), m_options.limits, stop);
        const auto status = stream.status();
        const auto body = status ? stream.rest(1024 * 1024) : Result<QByteArray>(Unexpected{status.error()});
        const bool isBroken = !body && body.error().code == Code::Unreachable;
        if (!body && !isBroken)
            return Unexpected{body.error()};
        const auto again = waitAfter(attempts, isBroken ? 503 : *status,
                                     isBroken ? QByteArray() : stream.header("Retry-After"));
        if (!again || !pause(*again, stop))
            return isBroken ? Result<Answer>(Unexpected{body.error()}) : Answer{*status, *body};
    }
}

/// Asks the registry as a whole how it wants to be asked: what only those who are logged in can see is
/// "not found" to others in some registries. False where that leads no further.
Result<bool> RegistrySource::challengeOfAll(const std::stop_token &stop)
{
    if (m_askedForAll || !m_authorization.isEmpty())
        return false;
    m_askedForAll = true;
    loadUserLogins(stop);
    if (m_logins.empty())
        return false;
    int status = 0;
    const auto stream = follow({QString(), {}}, status, stop);
    if (!stream || status != 401)
        return false;
    const auto known = authenticate(readChallenge((*stream)->header("WWW-Authenticate")), stop);
    return known && *known && m_login < m_logins.size();
}

} // namespace gearaudit
