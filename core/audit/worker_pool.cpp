#include "core/audit/worker_pool.h"

#include <limits>

namespace gearaudit
{

WorkerPool::WorkerPool()
{
    m_pool.setMaxThreadCount(std::numeric_limits<int>::max());
}

WorkerPool::~WorkerPool()
{
    m_pool.waitForDone();
}

} // namespace gearaudit
