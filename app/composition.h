#pragma once

#include "core/audit/auditor.h"
#include "core/images/engine_state.h"
#include "core/process/process_runner.h"
#include "core/settings/keys/instance_keys.h"
#include "core/settings/settings.h"

#include <memory>

namespace gearaudit
{

// The one place where real adapters are built and connected.

/// What is to be audited, how and where the results go.
struct AuditChoice {
    Settings settings; ///< with the Exchange's address
    PlanOptions plan;
    bool exchange = true;
    InstanceList instances;
    InstanceKeyMap keys; ///< of these instances, or why there is none
};

/// The folder for results that these settings mean, absolute.
QString workdirOf(const Settings &settings);
/// The master JSONs that an audit of this writes.
QStringList masterPaths(const AuditChoice &choice);

/// An audit of what was chosen.
std::shared_ptr<Auditor> makeAuditor(const AuditChoice &choice,
                                     std::shared_ptr<ProcessRunner> runner);

/// Why an audit cannot use this engine; for one that is not ready.
Error engineError(const EngineState &state);

} // namespace gearaudit
