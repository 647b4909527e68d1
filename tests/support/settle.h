#pragma once


namespace gearaudit
{
class WorkerPool;
}

namespace gearaudit::test
{

/// For what must not happen: no time is waited for, but everything that could still cause it.
/// Handles what has been posted to this thread, timers that are due and what comes of these for
/// several rounds; a timer of no delay that is started now fires after those before it.
void settle();

/// Besides, waits until all that runs in the pool has ended, and handles what it has handed over.
void settle(WorkerPool &pool);

} // namespace gearaudit::test
