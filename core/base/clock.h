#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace gearaudit
{

/// The time, and waiting for it, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    /// Calls `then` from the event loop of the calling thread after the delay, unless `context`,
    /// which lives on that thread, is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then) = 0;
};

/// The computer's own clock. Has no state: one may serve any thread.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

} // namespace gearaudit
