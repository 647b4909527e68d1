#pragma once

#include "core/base/secret.h"

#include <QString>

namespace gearaudit
{

/// One Flywheel instance, with all that an audit of its gears needs.
struct FlywheelInstance {
    QString name;             ///< of the user's choice; its key in the master JSON
    QString address;          ///< as typed or normalised; may be empty where the key names its host
    QString username;         ///< an e-mail address; what the registry's login takes
    Secret key;               ///< in any form of domain.md; the bare key, too
    QString registry;         ///< host[:port] of its registry; empty: the instance's own host
    bool allVersions = false; ///< instead of the newest of each gear

    bool operator==(const FlywheelInstance &) const = default;
};

} // namespace gearaudit
