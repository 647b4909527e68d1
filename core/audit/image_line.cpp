#include "core/audit/image_line.h"

#include "core/audit/known_findings.h"
#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"

#include <QElapsedTimer>

#include <algorithm>
#include <thread>

namespace gearaudit
{

namespace
{
/// How long a worker sleeps at most before it looks whether it is to stop, or something is back.
constexpr std::chrono::milliseconds longestNap{50};

std::chrono::milliseconds sinceBoot()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

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
                     int jobs, std::chrono::milliseconds patience, std::stop_token stop)
    : m_plan(plan), m_inspector(inspector), m_known(known), m_jobs(std::max(1, jobs)), m_stop(std::move(stop)),
      m_patience(patience, sinceBoot), m_fetchSlots(m_jobs), m_probeSlots(m_jobs)
{
}

void ImageLine::run(WorkerPool &pool, const Moved &moved, const Ended &ended, const Waited &waited)
{
    const Callbacks tell{moved, ended, waited};
    const std::size_t workers = std::min(m_plan.images.size(), std::size_t(2 * m_jobs));
    std::vector<QFuture<void>> running;
    for (std::size_t i = 0; i < workers; ++i)
        running.push_back(pool.run([&] { work(tell); }));
    for (QFuture<void> &future : running)
        future.waitForFinished();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

void ImageLine::work(const Callbacks &tell)
{
    while (const auto image = take()) {
        try {
            carry(*image, tell);
        } catch (...) {
            remember(std::current_exception());
        }
    }
}

/// The next image whose turn it is; waits while all that is left waits for something that is away.
std::optional<std::size_t> ImageLine::take()
{
    while (!m_stop.stop_requested()) {
        auto wait = longestNap;
        {
            const std::scoped_lock lock(m_mutex);
            while (m_next < m_plan.images.size()) {
                const std::size_t image = m_next++;
                const auto away = awayFor(image);
                if (!away)
                    return image;
                m_aside.push_back({image, *away});
            }
            if (m_aside.empty())
                return std::nullopt;
            for (auto aside = m_aside.begin(); aside != m_aside.end(); ++aside) {
                const auto due = m_patience.askIn(aside->what);
                if (due <= std::chrono::milliseconds(0)) {
                    const std::size_t image = aside->image;
                    m_aside.erase(aside);
                    return image;
                }
                wait = std::min(wait, due);
            }
        }
        std::this_thread::sleep_for(wait);
    }
    return std::nullopt;
}

/// What an image needs and what is known to be away.
std::optional<QString> ImageLine::awayFor(std::size_t image) const
{
    if (m_patience.isAway({}))
        return QString();
    const QString registry = registryOf(m_plan.images[image].request.candidates.front().reference);
    return !registry.isEmpty() && m_patience.isAway(registry) ? std::optional(registry) : std::nullopt;
}

/// Whether an image that met an outage is to be asked for again later.
bool ImageLine::putAside(std::size_t image, const std::optional<Outage> &outage, const Waited &waited)
{
    if (!outage || m_stop.stop_requested())
        return false;
    const Patience::Advice advice = m_patience.failed(*outage);
    if (advice.isNew)
        waited({outage->what, advice.mayWait ? Awaited::State::Away : Awaited::State::GivenUp, advice.next});
    if (!advice.mayWait)
        return false;
    const std::scoped_lock lock(m_mutex);
    m_aside.push_back({image, outage->what});
    return true;
}

/// What a fetch tells of who answered: a stop, and what the engine had already, tell nothing of a registry.
void ImageLine::noteAnswers(std::size_t image, const FetchedImage &fetched, const Waited &waited)
{
    const auto back = [&](const QString &what) {
        if (m_patience.answered(what))
            waited({what, Awaited::State::Back, {}});
    };
    if (m_stop.stop_requested())
        return;
    if (!fetched.outage || !fetched.outage->what.isEmpty())
        back({});
    const bool wasThere = !fetched.attempts.empty() && fetched.attempts.back().result == QLatin1String("present");
    const bool isAnswer = !fetched.failure || fetched.failure == Status::NotFound ||
                          fetched.failure == Status::Unauthorized || fetched.failure == Status::WrongPlatform;
    if (!fetched.outage && isAnswer && !wasThere)
        back(registryOf(m_plan.images[image].request.candidates.front().reference));
}

/// How an image ends whose registry was given up a moment ago: as the one that was asked for last.
std::optional<FetchedImage> ImageLine::hopeless(std::size_t image) const
{
    const QString reference = m_plan.images[image].request.candidates.front().reference;
    for (const QString &what : {QString(), registryOf(reference)}) {
        if (!m_patience.isHopeless(what))
            continue;
        const std::scoped_lock lock(m_mutex);
        const auto last = m_lastFailure.find(what);
        if (last == m_lastFailure.end())
            continue;
        FetchedImage fetched = last->second;
        fetched.reference = reference;
        fetched.attempts = {{reference, statusName(*fetched.failure)}};
        return fetched;
    }
    return std::nullopt;
}

void ImageLine::carry(std::size_t image, const Callbacks &tell)
{
    const ImageProgressSink sink = [&tell, image](const ImageProgress &p) { tell.moved(image, p); };
    sink({ImageStage::Waiting, 0, 0});
    if (const auto known = hopeless(image))
        return tell.ended(image, *known, {}, 0);
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
    noteAnswers(image, fetched, tell.waited);
    if (fetched.outage) {
        const std::scoped_lock lock(m_mutex);
        m_lastFailure[fetched.outage->what] = fetched;
        m_lastFailure[fetched.outage->what].pulled = m_lastFailure[fetched.outage->what].held = false;
    }

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
    const std::optional<Outage> outage = fetched.failure ? fetched.outage : inspected.outage;
    try {
        if (putAside(image, outage, tell.waited))
            sink({ImageStage::Waiting, 0, 0});
        else
            tell.ended(image, fetched, inspected, clock.elapsed());
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
