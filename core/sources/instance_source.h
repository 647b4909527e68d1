#pragma once

#include "core/base/clock.h"
#include "core/flywheel/api_key.h"
#include "core/flywheel/http_fetch.h"
#include "core/flywheel/instance.h"
#include "core/sources/gear_source.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace gearaudit
{

class FlywheelClient;

/// The way to the network, for work on any thread: a manager is made on the thread that uses it.
struct NetworkAccess {
    std::function<std::unique_ptr<QNetworkAccessManager>()> manager; ///< empty: Qt's own
    std::shared_ptr<Clock> clock;                                    ///< empty: the system's
    HttpLimits limits;
};

/// The gears of one Flywheel instance.
class InstanceSource : public GearSource
{
public:
    /// Told whose the key is, where the instance was entered without a user: what a login to its
    /// registry takes. From list(), on its thread.
    using UserTold = std::function<void(const QString &user)>;

    /// With `allVersions` every version of a gear is listed, instead of the newest alone.
    InstanceSource(Instance instance, ApiKey key, bool allVersions = false,
                   NetworkAccess network = {}, UserTold userTold = {});

    QString instance() const override { return m_instance.name; }
    /// Blocks in an event loop, the only one of the pool thread it is called from. Errors: those of
    /// checkKeyFor() and FlywheelClient, with the instance's name as the subject; Stopped. A site
    /// that does not tell its release, or whose the key is, is a note, as is a list that is not
    /// whole.
    Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) override;

private:
    /// Whether the key may be sent where the instance is.
    Result<void> checkAccess() const;
    /// Whose the key is, for a site whose gears have been listed; false after a stop.
    bool findUser(FlywheelClient &client, std::stop_token stop, std::vector<Error> &notes) const;

    Instance m_instance;
    ApiKey m_key;
    bool m_allVersions;
    NetworkAccess m_network;
    UserTold m_userTold;
};

} // namespace gearaudit
