#include "core/audit/auditor.h"

#include "core/audit/gear_outcome.h"
#include "core/audit/image_line.h"
#include "core/audit/known_findings.h"
#include "core/audit/last_answer.h"
#include "core/audit/replaced_records.h"
#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>

namespace gearaudit
{

namespace
{
/// Lists every source; one that fails is told at the end, all that fail are fatal.
Result<std::vector<Gear>> listAll(const AuditorPorts &ports, const AuditEventSink &sink,
                                  std::stop_token stop, std::vector<Error> &failures,
                                  std::vector<ListedSource> &listed)
{
    std::vector<Gear> gears;
    bool any = ports.sources.empty();
    for (const auto &source : ports.sources) {
        auto listing = guarded({Stage::Source, Code::Failed, source->instance(), {}}, [&] {
            return source->list(stop,
                                [&sink](const QString &text) { sink(ListingProgress{text}); });
        });
        if (!listing) {
            failures.push_back(listing.error());
            sink(SourceFailed{source->instance(), listing.error()});
            continue;
        }
        any = true;
        listed.push_back({source->instance(), listing->isWhole, listing->newestOnly,
                          listing->halfListed});
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
    /// What a gear's end is written into and told to.
    struct Books {
        RecordSink &store;
        KnownFindings &known;
        const AuditEventSink &sink;
        AuditOutcome &outcome;
    };

    /// `before` is what was recorded when the run began.
    Ledger(Books books, const RecordedGears &before, bool isRefresh)
        : m_books(books), m_isRefresh(isRefresh), m_before(before)
    {
    }

    /// Ends a gear with its record, or where making or saving it throws, with a simpler one.
    void endWith(const std::function<GearRecord()> &record,
                 const std::function<GearRecord(const QString &words)> &failed)
    {
        try {
            const GearRecord made = record();
            end(made, isAnswer(*made.audit.status));
        } catch (...) {
            end(failed(thrownText()), false);
        }
    }

    void end(const GearRecord &record, bool answered)
    {
        const std::scoped_lock lock(m_mutex);
        m_ended.insert(record.recordKey());
        if (answered)
            return keep(record, true);
        const RecordedGear *recorded = m_before.find(record.recordKey());
        if (!recorded)
            return keep(record, false);
        const GearRecord before = recorded->record();
        // A refresh wants it looked at anew, so that the next run has to know it was not.
        if (record.audit.status == Status::Cancelled && !m_isRefresh &&
            isStillAnswered(record, before)) {
            ++m_books.outcome.skipped;
            m_books.sink(GearEnded{before});
            return;
        }
        keep(withLastAnswer(record, before), false);
    }

    /// For a gear that a stop left out, and whose earlier record made room when the refresh began:
    /// what that answered is kept. It is no part of this run's count.
    void putBack(const GearRecord &unbegun)
    {
        const std::scoped_lock lock(m_mutex);
        const RecordedGear *before = m_before.find(unbegun.recordKey());
        if (!before || m_ended.count(unbegun.recordKey()) > 0)
            return;
        const GearRecord record = withLastAnswer(unbegun, before->record());
        if (!record.audit.lastAnswer)
            return;
        save(record);
        m_books.sink(GearEnded{record});
    }

    /// Saves everything; to be called once, at the end.
    void close()
    {
        const auto merged = m_books.store.merge();
        if (merged)
            return; // with what could not be appended at its time
        if (m_unsaved)
            m_books.outcome.fatal = merged.error();
        else // all is in the journal, and the next start merges it
            m_books.sink(Noted{merged.error()});
    }

private:
    void save(const GearRecord &record)
    {
        const auto saved = m_books.store.append(record);
        if (!saved && !std::exchange(m_unsaved, true)) // a full disk says so at every gear
            m_books.sink(Noted{saved.error()});
    }

    void keep(const GearRecord &record, bool answered)
    {
        save(record);
        m_books.known.add(record);
        if (answered)
            ++m_books.outcome.answered;
        else
            m_books.outcome.failed.push_back(record);
        m_books.sink(GearEnded{record});
    }

    std::mutex m_mutex;
    const Books m_books;
    const bool m_isRefresh;
    const RecordedGears &m_before;
    bool m_unsaved = false; ///< something is in memory alone
    std::set<RecordKey> m_ended;
};
} // namespace

Auditor::Auditor(AuditorPorts ports, AuditorOptions options)
    : m_ports(std::move(ports)), m_options(std::move(options))
{
}

AuditOutcome Auditor::run(WorkerPool &pool, const AuditEventSink &sink, std::stop_token stop)
{
    AuditOutcome outcome;
    outcome.masterPath = m_ports.masterPath;
    try {
        carryOut(pool, sink, stop, outcome);
    } catch (...) {
        outcome.fatal = failure(thrownText());
        outcome.stopped = stop.stop_requested();
    }
    return outcome;
}

/// For what nobody has foreseen; what had ended by then is in the store.
Error Auditor::failure(const QString &words) const
{
    return {Stage::Probe, Code::Failed, m_ports.masterPath, words};
}

void Auditor::carryOut(WorkerPool &pool, const AuditEventSink &sink, std::stop_token stop,
                       AuditOutcome &outcome)
{
    const auto end = [&](const Error &error) {
        outcome.stopped = stop.stop_requested();
        if (!outcome.stopped)
            outcome.fatal = error;
    };

    std::vector<Error> notes;
    auto store = guarded({Stage::Store, Code::Failed, m_ports.masterPath, {}},
                         [&] { return m_ports.openStore(notes); });
    for (const Error &note : notes)
        sink(Noted{note});
    if (!store)
        return end(store.error());
    std::vector<ListedSource> listed;
    auto gears = listAll(m_ports, sink, stop, outcome.failedSources, listed);
    if (!gears)
        return end(gears.error());
    outcome.halfListed = std::any_of(listed.begin(), listed.end(), [](const ListedSource &source) {
        return !source.halfListed.isEmpty();
    });

    std::vector<PackedSnapshot> reports = (*store)->reports();
    const RecordedGears recorded(reports);
    AuditPlan plan = planAudit(*gears, recorded, m_options.plan);
    // Asked for only where it is needed: a run with nothing to look into needs no engine, unless one that
    // was killed has left images behind.
    std::unique_ptr<ImageInspector> inspector;
    const bool hasLeftovers = !(*store)->leftoverImages().isEmpty();
    if (!plan.images.empty() || hasLeftovers) {
        std::vector<Error> told;
        auto opened = m_ports.openInspector(**store, told, stop);
        for (const Error &note : told)
            sink(Noted{note});
        if (!opened && !plan.images.empty())
            return end(opened.error());
        if (opened)
            inspector = std::move(*opened);
        else
            sink(Noted{opened.error()});
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
    if (m_options.plan.refresh) {
        reports.clear();
    } else if (m_ports.alsoKnown) {
        const auto more = m_ports.alsoKnown();
        reports.insert(reports.end(), more.begin(), more.end());
    }
    KnownFindings known(reports, plan);
    Ledger ledger({**store, known, sink, outcome}, recorded, m_options.plan.refresh);
    for (const PlannedGear &planned : plan.imageless)
        ledger.end(imagelessRecord(planned, {m_ports.now(), 0, {}}), !planned.gear.problem);

    if (inspector) {
        inspector->begin();
        ImageLine line(plan, *inspector, known, m_options.jobs, m_options.patience, stop);
        const auto moved = [&](std::size_t image, const ImageProgress &progress) {
            sink(ImageMoved{image, progress});
        };
        const auto ended = [&](std::size_t image, const FetchedImage &fetched,
                               const InspectedImage &inspected, qint64 durationMs) {
            const AuditStamp stamp{m_ports.now(), durationMs, inspector->name()};
            for (const PlannedGear &planned : plan.images[image].gears) {
                const auto record = [&] {
                    const auto earlier = fetched.reused ? known.find(planned.gear, fetched.digest)
                                                        : std::nullopt;
                    return earlier ? reusedRecord(planned, fetched, *earlier, stamp)
                                   : recordFor(planned, fetched, inspected, stamp);
                };
                ledger.endWith(record, [&](const QString &words) {
                    InspectedImage failed;
                    failed.reason = words;
                    return recordFor(planned, fetched, failed, stamp);
                });
            }
        };
        try {
            line.run(pool, moved, ended, [&](const Awaited &awaited) { sink(awaited); });
        } catch (...) {
            // What has ended is kept, and nothing of ours stays behind.
            outcome.fatal = failure(thrownText());
        }
        inspector->end();
    }
    if (m_options.plan.refresh && stop.stop_requested()) {
        for (const PlannedImage &image : plan.images) {
            for (const PlannedGear &planned : image.gears)
                ledger.putBack(unbegunRecord(planned, {m_ports.now(), 0, {}}));
        }
    }

    ledger.close();
    outcome.stopped = stop.stop_requested();
    const bool isAnything = outcome.answered > 0 || !outcome.failed.empty();
    if (m_ports.finished && isAnything && !outcome.stopped && !outcome.fatal)
        m_ports.finished();
}

} // namespace gearaudit
