#pragma once

#include "core/images/layers/http_stream.h"
#include "core/images/layers/image_source.h"
#include "core/images/layers/layer_cache.h"
#include "core/images/layers/registry_auth.h"
#include "core/images/layers/registry_rules.h"
#include "core/images/layers/registry_session.h"
#include "core/model/image_reference.h"

namespace gearaudit
{

/// How registries are spoken to.
struct RegistryOptions {
    HttpLimits limits; ///< `bodyBytes` does not count for layers
    std::vector<RegistryLogin> logins; ///< of any registry; several of one are tried in their order
    QString platform = QStringLiteral("linux/amd64");
    std::shared_ptr<LayerCache> cache = {}; ///< of manifests and configurations; may be null
    std::vector<RegistryMirror> mirrors = {};
    QStringList plainHosts = {}; ///< besides this computer's own addresses
    QStringList tokenHosts = {}; ///< that may have a login, wherever their registry is
    std::shared_ptr<RegistrySession> session = {}; ///< shared by a run's images; null: one of its own
    std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
};

/// An image in a registry (distribution-spec, Docker Registry API v2): without a login, by a token of
/// the registry's own or by basic authentication; the logins of the options first, then the user's own,
/// then none. Plain http for this computer's own addresses (which may speak TLS, too) and by setting only.
/// What repeats itself: 408, 429 and 5xx after the wait that the server asks for, within bounds, and a
/// layer whose connection breaks. A redirect to another host is followed without what is secret. Lives
/// on the thread that first asks it.
class RegistrySource : public ImageSource
{
public:
    RegistrySource(const ImageReference &reference, RegistryOptions options);

    Result<QString> digest(std::stop_token stop) override;
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> part(const LayerName &name, qint64 from, qint64 size,
                                             std::stop_token stop) override;
    std::unique_ptr<ImageSource> another() const override;
    /// TooLarge where the manifest has more bytes than any registry may send (distribution-spec), which
    /// would cost an engine that pulls it its memory: asked by HEAD, and where that does not tell, read as
    /// far as it may go. Says nothing of anything else.
    Result<void> checkManifestSize(std::stop_token stop);

private:
    struct Wanted {
        QString path; ///< below /v2/
        QByteArray accept;
        qint64 from = 0;
        bool headOnly = false;
        qint64 size = -1; ///< below 0: all of the rest
    };
    /// An answer to be read whole.
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    QString own(const QString &path) const; ///< below the repository
    Result<std::unique_ptr<HttpStream>> request(const Wanted &wanted, const std::stop_token &stop);
    /// One way from the registry to where it redirects.
    Result<std::unique_ptr<HttpStream>> follow(const Wanted &wanted, int &status, const std::stop_token &stop);
    Result<std::unique_ptr<HttpStream>> send(const QUrl &url, const Wanted &wanted, int &status,
                                             const std::stop_token &stop);
    bool turnsToTls(const std::stop_token &stop, std::optional<Error> &problem);
    /// Answers a challenge with the next thing that is known; false where there is none left.
    Result<bool> authenticate(const RegistryChallenge &challenge, const std::stop_token &stop);
    bool takeRegistryToken();
    Result<bool> askForToken(const RegistryChallenge &challenge, const std::stop_token &stop);
    Result<Answer> askRealm(const HttpStream::Request &request, const std::stop_token &stop);
    Result<bool> challengeOfAll(const std::stop_token &stop);
    void keepAuthorization(Secret authorization, std::chrono::seconds holds);
    bool takeShared();
    void loadUserLogins(const std::stop_token &stop);
    Result<QByteArray> document(const QString &path, qint64 most, const std::stop_token &stop);
    /// What was kept of this digest, or else what the registry has.
    Result<QByteArray> kept(const QString &kind, const QString &digest, qint64 most, const std::stop_token &stop);
    Result<QByteArray> topDocument(const std::stop_token &stop);
    Result<void> checkReference() const;
    /// The wait before the next attempt; none where the last one was final.
    std::optional<std::chrono::milliseconds> waitAfter(int attempts, int status, const QByteArray &retryAfter) const;
    /// Waits; false after a stop, and at once where the time would not suffice.
    bool pause(std::chrono::milliseconds wait, const std::stop_token &stop) const;
    Error statusError(int status, const QByteArray &body) const;
    Error problem(Code code, const QString &detail) const;
    QNetworkAccessManager &network();

    ImageReference m_reference;
    RegistryOptions m_options;
    QUrl m_base;
    QString m_name; ///< of host and repository, for the session
    std::vector<RegistryLogin> m_logins; ///< for this registry
    bool m_hasUserLogins = false; ///< the user's own are among them
    size_t m_login = 0; ///< the one in use; behind the last one: none
    bool m_isFresh = false; ///< the authorization was made for the request under way
    bool m_askedForAll = false;
    QString m_realmElsewhere; ///< a host that was not given a login
    Secret m_authorization;
    QString m_tagged; ///< what the tag stands for, where that has been asked
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace gearaudit
