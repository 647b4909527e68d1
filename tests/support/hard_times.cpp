#include "tests/support/hard_times.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace gearaudit::test
{

namespace
{

constexpr uid_t nobody = 65534;

void setLimit(rlim_t bytes)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("cannot read the limit on file sizes");
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("cannot set the limit on file sizes");
}

} // namespace

FileSizeLimit::FileSizeLimit(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    setLimit(static_cast<rlim_t>(bytes));
}

FileSizeLimit::~FileSizeLimit()
{
    setLimit(m_before);
    std::signal(SIGXFSZ, m_handler);
}

OrdinaryUser::OrdinaryUser() : m_wasRoot(geteuid() == 0)
{
    if (m_wasRoot && seteuid(nobody) != 0)
        qFatal("cannot become nobody");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && seteuid(0) != 0)
        qFatal("cannot become root again");
}

qint64 bytesWritten()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read /proc/self/io");
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("wchar: "))
            return line.mid(7).toLongLong();
    }
    qFatal("/proc/self/io does not say what was written");
}

} // namespace gearaudit::test
