#pragma once

#include "core/audit/audit_event.h"
#include "core/audit/audit_plan.h"
#include "core/audit/patience.h"
#include "core/images/image_inspector.h"

#include <QSemaphore>

#include <condition_variable>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <vector>

namespace gearaudit
{

class KnownFindings;
class WorkerPool;

/// The line along which a plan's images go, several at once: fetched, probed, released. While
/// `jobs` images are probed as many others are fetched, so that neither the network nor the
/// processors wait for each other, and no more images than these are on the disk. An image whose
/// registry, or whose engine, is away is put aside and asked for again when that may be back.
class ImageLine
{
public:
    using Moved = std::function<void(std::size_t image, const ImageProgress &)>;
    using Ended = std::function<void(std::size_t image, const FetchedImage &,
                                     const InspectedImage &, qint64 durationMs)>;

    using Waited = std::function<void(const Awaited &)>;

    /// `patience` is how long something that is away is waited for; 0: not at all.
    ImageLine(const AuditPlan &plan, ImageInspector &inspector, KnownFindings &known, int jobs,
              std::chrono::milliseconds patience, std::stop_token stop);

    /// Blocks until every image has ended, or those in flight have after a stop; images that were
    /// not begun by then are not reported. The callbacks come from pool threads. What an inspector
    /// throws ends its image as ProbeFailed; what a callback throws is thrown when all has ended.
    void run(WorkerPool &pool, const Moved &moved, const Ended &ended, const Waited &waited);

private:
    struct Callbacks {
        const Moved &moved;
        const Ended &ended;
        const Waited &waited;
    };
    /// An image that waits for something that is away.
    struct Aside {
        std::size_t image = 0;
        QString what;
    };
    void work(const Callbacks &tell);
    std::optional<std::size_t> take();
    std::optional<QString> awayFor(std::size_t image) const;
    void carry(std::size_t image, const Callbacks &tell);
    bool putAside(std::size_t image, const std::optional<Outage> &outage, const Waited &waited);
    void noteAnswers(std::size_t image, const FetchedImage &fetched, const Waited &waited);
    std::optional<FetchedImage> hopeless(std::size_t image) const;
    void remember(const std::exception_ptr &thrown);
    FetchedImage fetch(std::size_t image, const ReuseCheck &reusable,
                       const ImageProgressSink &sink);
    bool acquire(QSemaphore &semaphore) const;
    void release(const FetchedImage &fetched, const ImageProgressSink &sink);

    const AuditPlan &m_plan;
    ImageInspector &m_inspector;
    KnownFindings &m_known;
    const int m_jobs;
    const std::stop_token m_stop;
    Patience m_patience;
    std::size_t m_next = 0;
    std::vector<Aside> m_aside;
    std::map<QString, FetchedImage> m_lastFailure; ///< by what was away
    QSemaphore m_fetchSlots;
    QSemaphore m_probeSlots;
    mutable std::mutex m_mutex;
    std::exception_ptr m_thrown; ///< by a callback, the first
    std::condition_variable_any m_spaceFreed;
    int m_held = 0; ///< images on the disk that will be removed
    quint64 m_releases = 0;
};

} // namespace gearaudit
