#pragma once

#include "ui/auditing/advisory_keeper.h"

#include <memory>
#include <mutex>

namespace gearaudit
{

/// The file of authorities to trust beside the system's own, as the settings name it now; any thread.
class TrustedFile
{
public:
    void set(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_path = path;
    }
    QString path() const
    {
        const std::lock_guard lock(m_mutex);
        return m_path;
    }

private:
    mutable std::mutex m_mutex;
    QString m_path;
};

/// What the window asks of the database of known faults, for real.
AdvisoryKeeper::Ports advisoryPorts(WorkerPool &pool, std::shared_ptr<const TrustedFile> trusted);

} // namespace gearaudit
