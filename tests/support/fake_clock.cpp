#include "tests/support/fake_clock.h"

#include <QTimer>

namespace gearaudit::test
{

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    m_waits.push_back(delay);
    m_now = m_now.addMSecs(delay.count());
    QTimer::singleShot(0, context, std::move(then));
}

} // namespace gearaudit::test
