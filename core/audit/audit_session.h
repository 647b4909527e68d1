#pragma once

#include "core/audit/audit_event.h"
#include "core/audit/auditor.h"

#include <QObject>

#include <memory>

namespace gearaudit
{

class WorkerPool;

/// An audit as the window and the terminal see it: lives on the main thread, runs the Auditor on
/// the pool and brings its events over in batches (at most ten a second).
class AuditSession : public QObject
{
    Q_OBJECT
public:
    explicit AuditSession(WorkerPool &pool, QObject *parent = nullptr);
    ~AuditSession() override; ///< stops the audit and waits for it

    bool isRunning() const;
    bool isStopping() const;
    /// Starts an audit; none may be running.
    void start(std::shared_ptr<Auditor> auditor);
    /// Asks it to stop; finished() follows within about 2 s.
    void stop();

Q_SIGNALS:
    void events(const std::vector<gearaudit::AuditEvent> &batch);
    void finished(const gearaudit::AuditOutcome &outcome);

private:
    struct Shared;
    void deliver();
    void end(const AuditOutcome &outcome);

    WorkerPool &m_pool;
    std::shared_ptr<Shared> m_shared;
};

} // namespace gearaudit
