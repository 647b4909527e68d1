#pragma once

#include "core/flywheel/instance_address.h"

#include <vector>

namespace gearaudit
{

/// A Flywheel server that the user added. A value; its API key is kept elsewhere, under `id`.
struct Instance {
    QString id;   ///< made once, survives renaming: the name of the keychain's entry
    QString name; ///< the user's choice and the key in the JSON; unique, trimmed, not empty
    InstanceAddress address;
    QString username;    ///< what the registry's login takes; may be empty
    bool enabled = true; ///< audited when all instances are
    /// Where its images lie, host[:port]; empty, as nearly always: on the address' host.
    QString registry = {};

    bool operator==(const Instance &) const = default;
};

/// In the order that the user gave them.
using InstanceList = std::vector<Instance>;

} // namespace gearaudit
