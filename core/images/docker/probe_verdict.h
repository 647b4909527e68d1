#pragma once

#include "core/images/docker/probe_output.h"
#include "core/images/image_inspector.h"
#include "core/process/process_runner.h"

namespace gearaudit
{

/// What came of a probe, in the terms of a gear's status: what was found, or why a probe that did not
/// come to its end has nothing. Pure.
InspectedImage judgeProbe(const ProcessOutcome &outcome, ProbeReading reading);

/// Whether the engine went away while its program waited for the container. Pure.
bool wasLetGo(const ProcessOutcome &outcome);

} // namespace gearaudit
