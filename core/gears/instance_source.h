#pragma once

#include "core/base/clock.h"
#include "core/gears/flywheel_instance.h"
#include "core/gears/gear_source.h"
#include "core/gears/http_fetch.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace gearaudit
{

/// The way to the network, for work on any thread: a manager is made on the thread that uses it.
struct NetworkParts {
    std::function<std::unique_ptr<QNetworkAccessManager>()> manager; ///< empty: Qt's own
    std::shared_ptr<Clock> clock;                                    ///< empty: the system's
    HttpLimits limits;
};

/// The gears of one Flywheel instance.
class InstanceSource : public GearSource
{
public:
    explicit InstanceSource(FlywheelInstance instance, NetworkParts network = {});

    /// Blocks in an event loop, the only one of the pool thread it is called from. Errors: those of
    /// instanceAccess and FlywheelClient, with the instance's name as the subject; Stopped. A site
    /// that does not tell its release is a note, as is a list that is not whole.
    QString instance() const override { return m_instance.name; }
    Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) override;

private:
    FlywheelInstance m_instance;
    NetworkParts m_network;
};

} // namespace gearaudit
