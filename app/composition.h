#pragma once

#include "core/audit/auditor.h"
#include "core/images/engine_state.h"
#include "core/process/process_runner.h"
#include "core/settings/settings.h"

#include <memory>

namespace gearaudit
{

// The one place where real adapters are built and connected.

/// What is to be audited, how and where the results go.
struct AuditChoice {
    Settings settings;
    PlanOptions plan;
};

/// The folder for results that these settings mean, absolute.
QString workdirOf(const Settings &settings);
/// The Exchange's master JSON in that folder.
QString exchangeMasterPath(const Settings &settings);

/// An audit of the Exchange that the settings name. `runner` must outlive it.
std::shared_ptr<Auditor> makeAuditor(const AuditChoice &choice,
                                     std::shared_ptr<ProcessRunner> runner);

/// Why an audit cannot use this engine; for one that is not ready.
Error engineError(const EngineState &state);

} // namespace gearaudit
