#pragma once

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"

#include <functional>
#include <utility>

namespace gearaudit
{

/// Work for the pool, one piece at a time: of what is asked for while one runs, only the latest is
/// done after it. Main thread; lives within its owner.
template <class T> class LatestWork
{
public:
    /// `done` gets each result on the owner's thread, and whether a later piece is wanted already.
    LatestWork(QObject *owner, WorkerPool &pool, std::function<void(T, bool isOld)> done)
        : m_owner(owner), m_pool(pool), m_done(std::move(done))
    {
    }

    /// Work that throws has no result.
    void ask(std::function<T()> work)
    {
        m_next = std::move(work);
        if (!m_running)
            begin();
    }
    bool isBusy() const { return m_running; }

private:
    void begin()
    {
        m_running = true;
        whenDone(m_owner, m_pool.run(std::exchange(m_next, nullptr)), [this](T result) {
            const bool isOld = static_cast<bool>(m_next);
            m_running = false;
            if (isOld)
                begin();
            m_done(std::move(result), isOld);
        }, [this] {
            m_running = false;
            if (m_next)
                begin();
        });
    }

    QObject *m_owner;
    WorkerPool &m_pool;
    std::function<void(T, bool)> m_done;
    std::function<T()> m_next;
    bool m_running = false;
};

} // namespace gearaudit
