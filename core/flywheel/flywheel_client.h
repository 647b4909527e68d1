#pragma once

#include "core/flywheel/api_answers.h"
#include "core/flywheel/api_key.h"

#include <QUrlQuery>

#include <functional>
#include <memory>

namespace gearaudit
{

/// Which gears of an instance are wanted.
struct GearQuery {
    bool allVersions = false;    ///< instead of the newest of each name
    bool includeInvalid = false; ///< those that the site marks as unusable, too

    bool operator==(const GearQuery &) const = default;
};

/// Asks one Flywheel instance over its REST API (domain.md). Lives on one thread with an event
/// loop and never blocks; answers come from that loop, and none after it is destroyed, which ends
/// what is under way. Neither bodies nor the key are logged, and no error holds the key.
class FlywheelClient : public QObject
{
public:
    /// Errors: those of HttpFetch and statusError, and Malformed; the subject is the address.
    template <class T> using Done = std::function<void(Result<T>)>;
    /// What it is doing, for a progress line: a page, a wait before the next attempt.
    using Progress = std::function<void(const QString &)>;

    /// `network` and `clock` must outlive it; `network` lives on the same thread.
    FlywheelClient(ApiKey key, QNetworkAccessManager &network, Clock &clock, HttpLimits limits = {},
                   QObject *parent = nullptr);

    void setProgress(Progress progress) { m_progress = std::move(progress); }

    void version(Done<ApiVersion> done); ///< without the key
    void authStatus(Done<AuthStatus> done);
    void identity(const AuthStatus &status, Done<Identity> done); ///< of the user, or the device
    /// The whole list, page by page where the server gives pages. `total` is what the server says
    /// there are: larger than the list where it did not give them all.
    void gears(const GearQuery &query, Done<GearPage> done);

private:
    struct Listing;
    using Answered = std::function<void(Result<QByteArray>)>;
    void get(const QString &path, const QUrlQuery &query, bool withKey, Answered answered);
    void nextPage(std::shared_ptr<Listing> listing);
    void progress(const QString &text) const;

    ApiKey m_key;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    HttpLimits m_limits;
    Progress m_progress;
};

} // namespace gearaudit
