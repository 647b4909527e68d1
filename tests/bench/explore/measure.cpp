#include "tests/bench/explore/explore.h"

#include <QElapsedTimer>
#include <QFile>

#include <ctime>
#include <malloc.h>

namespace gearaudit::bench
{

Figures timed(const QString &name, const std::function<void()> &function)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = std::clock();
    function();
    const double used = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    const double passed = double(timer.nsecsElapsed()) / 1e6;
    return {{name + QStringLiteral(", ms"), passed}, {name + QStringLiteral(", cpu ms"), used}};
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

double allocatedBytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

} // namespace gearaudit::bench
