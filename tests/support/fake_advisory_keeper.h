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
        ports.update = [this](const AdvisoryAddresses &addresses, const AdvisoryProgressSink &told,
                              std::stop_token stop) -> Result<AdvisoryChange> {
            {
                const std::lock_guard lock(m_mutex);
                m_asked << addresses.osv;
            }
            told({AdvisoryProgress::Step::Fetching, AdvisoryKind::Osv, 500, 1000});
            while (m_isHeld && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (stop.stop_requested())
                return Unexpected{Error{Stage::Advisories, Code::Stopped, {}, {}}};
            return change();
        };
        ports.importFiles = [this](const QStringList &files, const AdvisoryProgressSink &, std::stop_token) {
            {
                const std::lock_guard lock(m_mutex);
                m_asked << files;
            }
            return change();
        };
        ports.isDue = [this] { return isDue.load(); };
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

    std::atomic<bool> isDue = true;
    std::vector<Error> notes;

private:
    Result<AdvisoryChange> change()
    {
        const Result<AdvisoryFacts> now = locked(updated);
        if (!now)
            return Unexpected{now.error()};
        AdvisoryChange made;
        made.facts = *now;
        made.isChanged = true;
        made.notes = notes;
        return made;
    }
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
