#include "core/images/layers/registry_session.h"

namespace gearaudit
{

std::optional<RegistrySession::Token> RegistrySession::token(const QString &name, Clock::time_point now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tokens.constFind(name);
    if (found == m_tokens.constEnd() || found->end <= now)
        return std::nullopt;
    return *found;
}

void RegistrySession::keepToken(const QString &name, Token token)
{
    const std::scoped_lock lock(m_mutex);
    m_tokens.insert(name, std::move(token));
}

void RegistrySession::dropToken(const QString &name, const Secret &authorization)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tokens.constFind(name);
    if (found != m_tokens.constEnd() && found->authorization == authorization)
        m_tokens.erase(found);
}

std::vector<RegistryLogin> RegistrySession::userLogins(const QString &host, std::stop_token stop)
{
    if (!m_askLogins)
        return {};
    const std::scoped_lock asking(m_asking);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_logins.constFind(host); known != m_logins.constEnd())
            return *known;
    }
    auto logins = m_askLogins(host, stop);
    if (stop.stop_requested())
        return logins; // perhaps not all
    const std::scoped_lock lock(m_mutex);
    m_logins.insert(host, logins);
    return logins;
}

void RegistrySession::leaveAlone(const QString &host, Clock::time_point until)
{
    const std::scoped_lock lock(m_mutex);
    auto &known = m_until[host];
    known = std::max(known, until);
}

std::chrono::milliseconds RegistrySession::wait(const QString &host, Clock::time_point now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_until.constFind(host);
    if (found == m_until.constEnd() || *found <= now)
        return std::chrono::milliseconds(0);
    return std::chrono::ceil<std::chrono::milliseconds>(*found - now);
}

void RegistrySession::setLimited(const QString &host, bool limited)
{
    const std::scoped_lock lock(m_mutex);
    if (limited) {
        m_limited.insert(host);
        m_until.remove(host);
    } else {
        m_limited.remove(host);
    }
}

bool RegistrySession::isLimited(const QString &host) const
{
    const std::scoped_lock lock(m_mutex);
    return m_limited.contains(host);
}

void RegistrySession::setSpeaksTls(const QString &host, bool tls)
{
    const std::scoped_lock lock(m_mutex);
    m_tls.insert(host, tls);
}

std::optional<bool> RegistrySession::speaksTls(const QString &host) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tls.constFind(host);
    return found == m_tls.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace gearaudit
