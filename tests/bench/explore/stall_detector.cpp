#include "tests/bench/explore/stall_detector.h"

#include <algorithm>

namespace gearaudit::bench
{

namespace
{
constexpr int interval = 5;
} // namespace

StallDetector::StallDetector(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StallDetector::beat);
    m_timer.start();
    m_sinceBeat.start();
}

void StallDetector::reset()
{
    m_longest = 0;
    m_sinceBeat.restart();
}

std::chrono::milliseconds StallDetector::longestStall() const
{
    const qint64 open = m_sinceBeat.elapsed() - interval;
    return std::chrono::milliseconds(std::max({m_longest, open, qint64(0)}));
}

void StallDetector::beat()
{
    m_longest = std::max(m_longest, m_sinceBeat.restart() - interval);
}

} // namespace gearaudit::bench
