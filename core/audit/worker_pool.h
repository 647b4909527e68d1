#pragma once

#include <functional>

#include <QThreadPool>
#include <QtConcurrent>

namespace gearaudit
{

/// The one owner of threads. Not the global pool: calls that wait for Docker would starve it, and
/// it would hold up the program's end. Its destructor waits for what runs, so stop first.
class WorkerPool
{
public:
    WorkerPool();
    ~WorkerPool();

    /// Runs a function on a pool thread. The pool grows with what is asked of it: its tasks wait
    /// for processes, not for a core. What the function throws is thrown by the future's result.
    template <class Function> auto run(Function &&function)
    {
        return QtConcurrent::run(&m_pool, std::forward<Function>(function));
    }

private:
    QThreadPool m_pool;
};

} // namespace gearaudit
