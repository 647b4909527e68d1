#pragma once

#include "ui/auditing/advisory_keeper.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace gearaudit::test
{

/// The world of an AdvisoryKeeper without a network: what is asked is recorded, what comes is what a test
/// says.
class FakeAdvisoryWorld
{
public:
    AdvisoryKeeper::Ports ports(WorkerPool &pool)
    {
        AdvisoryKeeper::Ports ports;
        ports.pool = &pool;
        ports.facts = [this] { return locked(facts); };
        ports.update = [this](const AdvisoryAddresses &addresses, std::stop_token stop,
                              const std::function<void(const AdvisoryProgress &)> &told) -> Result<AdvisoryFacts> {
            {
                const std::lock_guard lock(m_mutex);
                m_asked << addresses.osv;
            }
            told({QStringLiteral("osv"), 500, 1000});
            while (m_isHeld && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (stop.stop_requested())
                return Unexpected{Error{Stage::Advisories, Code::Stopped, {}, {}}};
            return locked(updated);
        };
        ports.importFiles = [this](const QStringList &files, std::stop_token) {
            const std::lock_guard lock(m_mutex);
            m_asked << files;
            return updated;
        };
        ports.remove = [] { return Result<void>(); };
        return ports;
    }

    Result<AdvisoryFacts> facts = Unexpected{Error{Stage::Advisories, Code::NotFound, {}, {}}};
    Result<AdvisoryFacts> updated = AdvisoryFacts();
    void hold() { m_isHeld = true; }
    void release() { m_isHeld = false; }
    QStringList asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    Result<AdvisoryFacts> locked(const Result<AdvisoryFacts> &value)
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    std::mutex m_mutex;
    std::atomic<bool> m_isHeld = false;
    QStringList m_asked;
};

} // namespace gearaudit::test
