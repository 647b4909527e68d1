#include "app/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace gearaudit
{

#ifdef Q_OS_UNIX
namespace
{
int ends[2] = {-1, -1}; // a signal handler can reach nothing but what is global

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

void setHandlers(void (*handler)(int))
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
}
} // namespace

Interrupt::Interrupt(std::function<void()> called, QObject *parent)
    : QObject(parent), m_called(std::move(called))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) > 0)
            m_called();
    });
    setHandlers(&handle);
}

Interrupt::~Interrupt()
{
    setHandlers(SIG_DFL);
    ::close(ends[0]);
    ::close(ends[1]);
}
#else
Interrupt::Interrupt(std::function<void()> called, QObject *parent)
    : QObject(parent), m_called(std::move(called))
{
}

Interrupt::~Interrupt() = default;
#endif

} // namespace gearaudit
