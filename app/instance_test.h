#pragma once

#include "core/flywheel/http_fetch.h"
#include "core/images/engine_state.h"
#include "core/settings/connection_port.h"

#include <memory>
#include <stop_token>

namespace gearaudit
{

class ProcessRunner;
class WorkerPool;
struct Settings;

/// How a connection test reaches the world, as the settings are when it begins.
struct InstanceTestPorts {
    WorkerPool *pool = nullptr; ///< outlives the test
    std::shared_ptr<ProcessRunner> runner;
    /// How the engine is; called on a pool thread, may block.
    std::function<EngineState(std::stop_token)> checkEngine;
    HttpLimits limits;   ///< without the authorities
    QString authorities; ///< a PEM file to trust beside the system's; may be empty
};

/// The ports of a test with the engine and the authorities of these settings.
InstanceTestPorts instanceTestPorts(const Settings &settings, WorkerPool &pool,
                                    std::shared_ptr<ProcessRunner> runner);

/// Begins a test as StartTest asks for: over the REST API, and then by the engine's login to the
/// registry, with each of the passwords that may be meant. Without an engine that can try it, the
/// login is Skipped with the reason.
TestHandle startInstanceTest(const InstanceTestPorts &ports, const Instance &instance,
                             const ApiKey &key, std::function<void(const TestEvent &)> told,
                             std::function<void()> ended);

} // namespace gearaudit
