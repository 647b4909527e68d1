#pragma once

#include "core/audit/auditor.h"
#include "core/flywheel/flywheel_instance.h"
#include "core/images/engine_state.h"
#include "core/process/process_runner.h"
#include "core/settings/keys/instance_keys.h"
#include "core/settings/settings.h"

#include <memory>

namespace gearaudit
{

// The one place where real adapters are built and connected.

/// An instance that is to be audited: with its key, or why there is none.
struct ChosenInstance {
    FlywheelInstance instance;
    std::optional<Error> problem;
};

/// These instances, each with its key or why there is none.
std::vector<ChosenInstance> chosenInstances(const InstanceList &instances,
                                            const InstanceKeyMap &keys);

/// What is to be audited, how and where the results go.
struct AuditChoice {
    Settings settings; ///< with the Exchange's address
    PlanOptions plan;
    bool exchange = true;
    std::vector<ChosenInstance> instances;
};

/// The folder for results that these settings mean, absolute.
QString workdirOf(const Settings &settings);
/// The Exchange's master JSON in that folder.
QString exchangeMasterPath(const Settings &settings);
/// The master JSONs that an audit of this writes.
QStringList masterPaths(const AuditChoice &choice);

/// An audit of what was chosen.
std::shared_ptr<Auditor> makeAuditor(const AuditChoice &choice,
                                     std::shared_ptr<ProcessRunner> runner);

/// Why an audit cannot use this engine; for one that is not ready.
Error engineError(const EngineState &state);

} // namespace gearaudit
