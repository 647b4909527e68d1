#pragma once

#include <array>

namespace gearaudit
{

/// How the program ends, the same for every command; the help texts say what each means there.
enum ExitStatus { Done = 0, SomeFailed = 1, WrongUsage = 2, NothingRan = 3, Interrupted = 130 };

/// All of them, as the help tells them.
inline constexpr std::array exitStatuses{Done, SomeFailed, WrongUsage, NothingRan, Interrupted};

} // namespace gearaudit
