#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace gearaudit
{

/// Turns Ctrl-C and a request to end (SIGINT, SIGTERM, SIGHUP) into a call on the main thread.
/// One object at a time. Without effect where there are no such signals.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(std::function<void()> called, QObject *parent = nullptr);
    ~Interrupt() override;

private:
    std::function<void()> m_called;
};

} // namespace gearaudit
