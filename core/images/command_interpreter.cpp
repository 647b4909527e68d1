#include "core/images/command_interpreter.h"

namespace gearaudit
{

CommandReading readCommand(const ProbeContext &, int, const ProbeFacts &) { return {}; }

CommandHints commandHints(const ProbeContext &) { return {}; }

} // namespace gearaudit
