#pragma once

#include <QtGlobal>

#include <chrono>
#include <stop_token>

namespace gearaudit
{

/// How long what a stranger printed may be read: until its gear's time is up or the user stops. It
/// counts what was done, so that a test can hold a reader to work in proportion to the text without
/// looking at a clock. Not for several threads.
class ReadingTime
{
public:
    using Clock = std::chrono::steady_clock;

    /// Without an end.
    ReadingTime() = default;
    ReadingTime(std::stop_token stop, Clock::time_point until) : m_stop(std::move(stop)), m_until(until) {}

    /// Takes steps, of about a line or an entry each; false, also from then on, when the time is over.
    bool spend(qint64 steps = 1)
    {
        m_steps += steps;
        if (!m_isOver && m_steps >= m_nextLook) {
            m_nextLook = m_steps + stepsBetweenLooks;
            m_isOver = m_stop.stop_requested() || Clock::now() >= m_until;
        }
        return !m_isOver;
    }
    bool isOver() const { return m_isOver; }
    qint64 steps() const { return m_steps; }

private:
    static constexpr qint64 stepsBetweenLooks = 256;

    std::stop_token m_stop;
    Clock::time_point m_until = Clock::time_point::max();
    qint64 m_steps = 0;
    qint64 m_nextLook = 0;
    bool m_isOver = false;
};

} // namespace gearaudit
