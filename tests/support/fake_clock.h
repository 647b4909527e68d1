#pragma once

#include "core/base/clock.h"

#include <vector>

namespace gearaudit::test
{

/// A Clock whose waits are over at once, the time having gone on by them. For one thread.
class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

    void setNow(const QDateTime &now) { m_now = now; }
    const std::vector<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-22T18:00:00Z"), Qt::ISODate);
    std::vector<std::chrono::milliseconds> m_waits;
};

} // namespace gearaudit::test
