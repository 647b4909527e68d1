#pragma once

#include "core/process/process_runner.h"

namespace gearaudit
{

/// ProcessRunner over QProcess. Stateless: several threads may run processes through one object.
class QProcessRunner : public ProcessRunner
{
public:
    ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) override;
};

} // namespace gearaudit
