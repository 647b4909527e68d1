#include "tests/support/settle.h"

#include "core/audit/worker_pool.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace gearaudit::test
{

namespace
{
// The longest chain of the program, work that asks for work that asks for work, is shorter.
constexpr int rounds = 5;
} // namespace

void settle()
{
    for (int round = 0; round < rounds; ++round) {
        bool reached = false;
        QTimer::singleShot(0, QCoreApplication::instance(), [&reached] { reached = true; });
        while (!reached)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void settle(WorkerPool &pool)
{
    for (int round = 0; round < rounds; ++round) {
        // A pool's end waits for what runs in it; whoever holds its address finds the new one there.
        std::destroy_at(&pool);
        std::construct_at(&pool);
        settle();
    }
}

} // namespace gearaudit::test
