#pragma once

#include "core/audit/audit_plan.h"
#include "core/images/image_inspector.h"

#include <QSemaphore>

#include <atomic>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>

namespace gearaudit
{

class KnownFindings;
class WorkerPool;

/// The line along which a plan's images go, several at once: fetched, probed, released. While
/// `jobs` images are probed as many others are fetched, so that neither the network nor the
/// processors wait for each other, and no more images than these are on the disk.
class ImageLine
{
public:
    using Moved = std::function<void(std::size_t image, const ImageProgress &)>;
    using Ended = std::function<void(std::size_t image, const FetchedImage &,
                                     const InspectedImage &, qint64 durationMs)>;

    ImageLine(const AuditPlan &plan, ImageInspector &inspector, KnownFindings &known, int jobs,
              std::stop_token stop);

    /// Blocks until every image has ended, or those in flight have after a stop; images that were
    /// not begun by then are not reported. Both callbacks come from pool threads. What an inspector
    /// throws ends its image as ProbeFailed; what a callback throws is thrown when all has ended.
    void run(WorkerPool &pool, const Moved &moved, const Ended &ended);

private:
    void work(const Moved &moved, const Ended &ended);
    void carry(std::size_t image, const Moved &moved, const Ended &ended);
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
    std::atomic<std::size_t> m_next{0};
    QSemaphore m_fetchSlots;
    QSemaphore m_probeSlots;
    std::mutex m_mutex;
    std::exception_ptr m_thrown; ///< by a callback, the first
    std::condition_variable_any m_spaceFreed;
    int m_held = 0; ///< images on the disk that will be removed
    quint64 m_releases = 0;
};

} // namespace gearaudit
