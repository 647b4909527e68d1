#pragma once

#include "core/audit/auditor.h"
#include "core/images/both/verify_image.h"
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

/// The users of instances that were entered without one, by the instances' names, as far as their
/// sites have told by now.
using ToldUsers = QMap<QString, QString>;

/// What images are looked into with.
struct InspectorChoice {
    Settings settings;
    std::shared_ptr<ProcessRunner> runner;
    InstanceList instances; ///< whose registries' logins may be used
    InstanceKeyMap keys;    ///< of these instances
    ToldUsers users;
};

/// The inspector that the settings mean on this computer, where an engine is needed a checked one.
/// `store`, which must outlive it, is told what is pulled; may be null. What there is to know is added
/// to the notes. Blocks; for a pool thread.
Result<std::unique_ptr<ImageInspector>> openInspector(const InspectorChoice &choice, RecordSink *store,
                                                     std::vector<Error> &notes, std::stop_token stop);

/// Looks into an image both ways, whatever the settings say, as a gear with this command would have it.
/// Blocks; for a pool thread.
Result<ImageVerification> verifyImage(InspectorChoice choice, const QString &image, const QString &command,
                                      std::stop_token stop);

/// Why an audit cannot use this engine; for one that is not ready.
Error engineError(const EngineState &state);

} // namespace gearaudit
