#include "core/base/clock.h"

#include <QTimer>

namespace gearaudit
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

} // namespace gearaudit
