#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace gearaudit::bench
{

/// Measures how long the thread it lives in did not get back to its event loop: a timer beats every
/// few milliseconds, and the longest gap between two beats is kept. Gaps from before reset() do not
/// count; one that is still open does.
class StallDetector : public QObject
{
    Q_OBJECT
public:
    explicit StallDetector(QObject *parent = nullptr);

    void reset();
    std::chrono::milliseconds longestStall() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace gearaudit::bench
