#include "core/audit/auditor.h"

#include "core/audit/gear_outcome.h"
#include "core/audit/image_line.h"
#include "core/audit/known_findings.h"
#include "core/audit/replaced_records.h"
#include "core/audit/worker_pool.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Lists every source; one that fails is told at the end, all that fail are fatal.
Result<std::vector<Gear>> listAll(const AuditorParts &parts, const AuditEventSink &sink,
                                  std::stop_token stop, std::vector<Error> &failures,
                                  std::vector<ListedSource> &listed)
{
    std::vector<Gear> gears;
    bool any = parts.sources.empty();
    for (const auto &source : parts.sources) {
        auto listing = source->list(
            stop, [&sink](const QString &text) { sink(ListingProgress{text}); });
        if (!listing) {
            failures.push_back(listing.error());
            sink(SourceFailed{source->instance(), listing.error()});
            continue;
        }
        any = true;
        listed.push_back({source->instance(), listing->isWhole, listing->newestOnly});
        for (const Error &note : listing->notes)
            sink(Noted{note});
        std::move(listing->gears.begin(), listing->gears.end(), std::back_inserter(gears));
    }
    if (!any)
        return Unexpected{failures.front()};
    return gears;
}

/// Receives each gear's record at its end: saves it, counts it, tells it.
class Ledger
{
public:
    Ledger(RecordSink &store, KnownFindings &known, const AuditEventSink &sink,
           AuditOutcome &outcome)
        : m_store(store), m_known(known), m_sink(sink), m_outcome(outcome)
    {
    }

    void end(const GearRecord &record, bool answered)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto saved = m_store.append(record); !saved) {
            m_sink(Noted{saved.error()});
            if (!m_outcome.fatal)
                m_outcome.fatal = saved.error();
        }
        m_known.add(record);
        if (answered)
            ++m_outcome.answered;
        else
            m_outcome.failed.push_back(record);
        m_sink(GearEnded{record});
    }

private:
    std::mutex m_mutex;
    RecordSink &m_store;
    KnownFindings &m_known;
    const AuditEventSink &m_sink;
    AuditOutcome &m_outcome;
};
} // namespace

Auditor::Auditor(AuditorParts parts, AuditorOptions options)
    : m_parts(std::move(parts)), m_options(std::move(options))
{
}

AuditOutcome Auditor::run(WorkerPool &pool, const AuditEventSink &sink, std::stop_token stop)
{
    AuditOutcome outcome;
    outcome.masterPath = m_parts.masterPath;
    const auto end = [&](const Error &error) {
        outcome.stopped = stop.stop_requested();
        if (!outcome.stopped)
            outcome.fatal = error;
        return outcome;
    };

    std::vector<Error> notes;
    auto store = m_parts.openStore(notes);
    for (const Error &note : notes)
        sink(Noted{note});
    if (!store)
        return end(store.error());
    std::vector<ListedSource> listed;
    auto gears = listAll(m_parts, sink, stop, outcome.failedSources, listed);
    if (!gears)
        return end(gears.error());

    const std::vector<GearRecord> recorded = (*store)->records();
    AuditPlan plan = planAudit(*gears, recorded, m_options.plan);
    // Asked for only where it is needed: a run with nothing to look into needs no engine.
    std::unique_ptr<ImageInspector> inspector;
    if (!plan.images.empty()) {
        auto opened = m_parts.openInspector(**store, stop);
        if (!opened)
            return end(opened.error());
        inspector = std::move(*opened);
    }
    // Not before all that can fail has succeeded: the old file stays in place until there is a run.
    if (m_options.plan.refresh) {
        if (stop.stop_requested())
            return end({});
        plan.replaced = recordsToReplace(recorded, plan, m_options.plan, listed);
        if (const auto archived = (*store)->archive(plan.replaced); !archived)
            return end(archived.error());
    }
    outcome.skipped = int(std::count_if(plan.skipped.begin(), plan.skipped.end(), [](const auto &p) {
        return p.reason == PlanReason::AlreadyAnswered;
    }));
    sink(Planned{plan});

    // A refresh relies on nothing of earlier runs.
    std::vector<GearRecord> before;
    if (!m_options.plan.refresh) {
        before = recorded;
        const auto more = m_parts.alsoKnown ? m_parts.alsoKnown() : std::vector<GearRecord>();
        before.insert(before.end(), more.begin(), more.end());
    }
    KnownFindings known(before, plan);
    Ledger ledger(**store, known, sink, outcome);
    for (const PlannedGear &planned : plan.imageless)
        ledger.end(imagelessRecord(planned, {m_parts.now(), 0, {}}), !planned.gear.problem);

    if (inspector) {
        inspector->begin();
        ImageLine line(plan, *inspector, known, m_options.jobs, stop);
        line.run(
            pool, [&](std::size_t image, const ImageProgress &progress) {
                sink(ImageMoved{image, progress});
            },
            [&](std::size_t image, const FetchedImage &fetched, const InspectedImage &inspected,
                qint64 durationMs) {
                const AuditStamp stamp{m_parts.now(), durationMs, inspector->name()};
                for (const PlannedGear &planned : plan.images[image].gears) {
                    const auto earlier = fetched.reused ? known.find(planned.gear, fetched.digest)
                                                        : std::nullopt;
                    const GearRecord record = earlier
                        ? reusedRecord(planned, fetched, *earlier, stamp)
                        : recordFor(planned, fetched, inspected, stamp);
                    ledger.end(record, isAnswer(*record.audit.status));
                }
            });
        inspector->end();
    }

    if (const auto merged = (*store)->merge(); !merged && !outcome.fatal)
        outcome.fatal = merged.error();
    outcome.stopped = stop.stop_requested();
    return outcome;
}

} // namespace gearaudit
