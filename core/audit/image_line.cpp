#include "core/audit/image_line.h"

#include "core/audit/known_findings.h"
#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Asks what is known, for one image; the digest it has claimed is free again when it goes.
class Claim
{
public:
    Claim(KnownFindings &known, const std::vector<PlannedGear> &gears, std::stop_token stop)
        : m_known(known), m_gears(gears), m_stop(std::move(stop))
    {
    }
    ~Claim() { drop(); }

    ReuseCheck check()
    {
        if (!m_known.mayServe(m_gears))
            return {};
        return [this](const QString &digest) {
            if (digest == m_digest)
                return false; // asked again after a wait for space
            drop(); // never two at once: two images that wait for each other's would not end
            if (m_known.serves(m_gears, digest, m_stop))
                return true;
            m_digest = digest;
            return false;
        };
    }

private:
    void drop()
    {
        if (!m_digest.isEmpty())
            m_known.release(m_digest);
        m_digest.clear();
    }

    KnownFindings &m_known;
    const std::vector<PlannedGear> &m_gears;
    const std::stop_token m_stop;
    QString m_digest;
};
} // namespace

ImageLine::ImageLine(const AuditPlan &plan, ImageInspector &inspector, KnownFindings &known,
                     int jobs, std::stop_token stop)
    : m_plan(plan), m_inspector(inspector), m_known(known), m_jobs(std::max(1, jobs)), m_stop(std::move(stop)),
      m_fetchSlots(m_jobs), m_probeSlots(m_jobs)
{
}

void ImageLine::run(WorkerPool &pool, const Moved &moved, const Ended &ended)
{
    const std::size_t workers = std::min(m_plan.images.size(), std::size_t(2 * m_jobs));
    std::vector<QFuture<void>> running;
    for (std::size_t i = 0; i < workers; ++i)
        running.push_back(pool.run([&] { work(moved, ended); }));
    for (QFuture<void> &future : running)
        future.waitForFinished();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

void ImageLine::work(const Moved &moved, const Ended &ended)
{
    while (!m_stop.stop_requested()) {
        const std::size_t image = m_next.fetch_add(1);
        if (image >= m_plan.images.size())
            return;
        try {
            carry(image, moved, ended);
        } catch (...) {
            remember(std::current_exception());
        }
    }
}

void ImageLine::carry(std::size_t image, const Moved &moved, const Ended &ended)
{
    const ImageProgressSink sink = [&moved, image](const ImageProgress &p) { moved(image, p); };
    sink({ImageStage::Waiting, 0, 0});
    if (!acquire(m_fetchSlots))
        return; // stopped before it began
    QElapsedTimer clock;
    clock.start();
    Claim claim(m_known, m_plan.images[image].gears, m_stop);
    FetchedImage fetched;
    try {
        fetched = fetch(image, claim.check(), sink);
        // Where the registry could not be asked for the digest, it is known only now.
        if (!fetched.failure && !fetched.reused)
            fetched.reused = m_known.answers(m_plan.images[image].gears, fetched.digest);
    } catch (...) {
        fetched.failure = Status::ProbeFailed;
        fetched.reason = thrownText();
        fetched.reference = m_plan.images[image].request.candidates.front().reference;
    }
    m_fetchSlots.release();

    InspectedImage inspected;
    if (!fetched.failure && !fetched.reused) {
        sink({ImageStage::WaitingToProbe, 0, 0});
        if (acquire(m_probeSlots)) {
            try {
                inspected = m_inspector.probe(m_plan.images[image].request, fetched, sink, m_stop);
            } catch (...) {
                inspected = {};
                inspected.status = Status::ProbeFailed;
                inspected.reason = thrownText();
            }
            m_probeSlots.release();
        } else {
            inspected.status = Status::Cancelled;
            inspected.reason = QStringLiteral("stopped by the user");
        }
    }
    try {
        ended(image, fetched, inspected, clock.elapsed());
    } catch (...) {
        remember(std::current_exception());
    }
    release(fetched, sink);
}

void ImageLine::remember(const std::exception_ptr &thrown)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_thrown)
        m_thrown = thrown;
}

FetchedImage ImageLine::fetch(std::size_t image, const ReuseCheck &reusable,
                              const ImageProgressSink &sink)
{
    const InspectionRequest &request = m_plan.images[image].request;
    for (;;) {
        quint64 releasesBefore = 0;
        {
            const std::scoped_lock lock(m_mutex);
            releasesBefore = m_releases;
        }
        FetchedImage fetched = m_inspector.fetch(request, reusable, sink, m_stop);
        std::unique_lock lock(m_mutex);
        const bool full = fetched.failure == Status::NoSpace && !fetched.pulled;
        if (full && (m_held > 0 || m_releases != releasesBefore) && !m_stop.stop_requested()) {
            // Others of ours are on the disk: what they free may be enough.
            sink({ImageStage::Waiting, 0, 0});
            m_spaceFreed.wait(lock, m_stop, [&] { return m_releases != releasesBefore; });
            continue;
        }
        if (fetched.pulled)
            ++m_held;
        return fetched;
    }
}

void ImageLine::release(const FetchedImage &fetched, const ImageProgressSink &sink)
{
    try {
        if (fetched.pulled)
            sink({ImageStage::Removing, 0, 0});
        m_inspector.release(fetched);
    } catch (...) { // those that wait for its space must not wait for ever
        remember(std::current_exception());
    }
    if (!fetched.pulled)
        return;
    const std::scoped_lock lock(m_mutex);
    --m_held;
    ++m_releases;
    m_spaceFreed.notify_all();
}

bool ImageLine::acquire(QSemaphore &semaphore) const
{
    while (!m_stop.stop_requested()) {
        if (semaphore.tryAcquire(1, 50))
            return true;
    }
    return false;
}

} // namespace gearaudit
