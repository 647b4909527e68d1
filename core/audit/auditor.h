#pragma once

#include "core/audit/audit_event.h"
#include "core/sources/gear_source.h"
#include "core/store/record_sink.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace gearaudit
{

class WorkerPool;

/// What an audit reaches outside itself. The factories run on a pool thread, because they may
/// block.
struct AuditorPorts {
    std::vector<std::shared_ptr<GearSource>> sources;
    std::function<Result<std::unique_ptr<RecordSink>>(std::vector<Error> &notes)> openStore;
    /// Ends soon after the stop, which the inspector's tidying up may heed too. The notes are told.
    std::function<Result<std::unique_ptr<ImageInspector>>(RecordSink &store, std::vector<Error> &notes,
                                                          std::stop_token stop)>
        openInspector;
    /// What is no part of this audit, but whose findings may be; empty: none.
    std::function<std::vector<PackedSnapshot>()> alsoKnown;
    std::function<QDateTime()> now; ///< UTC
    QString masterPath;
};

struct AuditorOptions {
    PlanOptions plan;
    int jobs = 2; ///< images probed at once; as many may be pulled meanwhile
    /// How long an engine or a registry that is away is waited for; 0: not at all.
    std::chrono::milliseconds patience{0};
};

/// Thread-safe receiver of what happens.
using AuditEventSink = std::function<void(AuditEvent)>;

/// One run: list, plan, fetch, probe, release, record. run() blocks on the thread it is called from
/// and works on the pool; it returns when everything has ended, also after a stop. Throws nothing: an
/// exception ends the gear in whose work it is, or the run, with its words.
class Auditor
{
public:
    Auditor(AuditorPorts ports, AuditorOptions options);
    AuditOutcome run(WorkerPool &pool, const AuditEventSink &sink, std::stop_token stop);

private:
    void carryOut(WorkerPool &pool, const AuditEventSink &sink, std::stop_token stop,
                  AuditOutcome &outcome);
    Error failure(const QString &words) const;

    AuditorPorts m_ports;
    AuditorOptions m_options;
};

} // namespace gearaudit
