#pragma once

namespace gearaudit
{

/// Opens the window and runs until it is closed. Returns the exit status: 3 where there is no
/// display to open it on.
int runWindow(int argc, char **argv);

} // namespace gearaudit
