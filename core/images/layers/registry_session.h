#pragma once

#include "core/base/secret.h"
#include "core/images/docker/registry_login.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace gearaudit
{

/// What the images of one run share about their registries: tokens, the user's own logins, how long a
/// host wants to be left alone, and whether this computer's registries speak TLS. Any thread.
class RegistrySession
{
public:
    using Clock = std::chrono::steady_clock;
    /// The user's own logins to a host, as the user's Docker has them. Blocks.
    using Logins = std::function<std::vector<RegistryLogin>(const QString &host, std::stop_token stop)>;
    explicit RegistrySession(Logins logins = {}) : m_askLogins(std::move(logins)) {}

    struct Token {
        Secret authorization;
        size_t login = 0; ///< by which of the registry's logins it was had
        Clock::time_point end;
    };
    /// For a host and repository; none where it has ended.
    std::optional<Token> token(const QString &name, Clock::time_point now = Clock::now()) const;
    void keepToken(const QString &name, Token token);
    void dropToken(const QString &name, const Secret &authorization);

    /// Asked once for each host.
    std::vector<RegistryLogin> userLogins(const QString &host, std::stop_token stop);

    void leaveAlone(const QString &host, Clock::time_point until);
    /// How long the host still wants to be left alone; 0 where it does not.
    std::chrono::milliseconds wait(const QString &host, Clock::time_point now = Clock::now()) const;

    /// Whether the host has let an image wait in vain: the next ones ask it once and do not wait.
    void setLimited(const QString &host, bool limited);
    bool isLimited(const QString &host) const;

    void setSpeaksTls(const QString &host, bool tls);
    std::optional<bool> speaksTls(const QString &host) const;

private:
    mutable std::mutex m_mutex;
    std::mutex m_asking; ///< held while a helper runs, so that it runs once
    Logins m_askLogins;
    QHash<QString, Token> m_tokens;
    QHash<QString, std::vector<RegistryLogin>> m_logins;
    QHash<QString, Clock::time_point> m_until;
    QHash<QString, bool> m_tls;
    QSet<QString> m_limited;
};

} // namespace gearaudit
