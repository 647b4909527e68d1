#include "core/audit/audit_session.h"

#include "core/audit/worker_pool.h"

#include <QFuture>
#include <QTimer>

#include <mutex>

namespace gearaudit
{

namespace
{
constexpr int batchMs = 100;
}

/// What the audit's threads and the main thread have in common; outlives whichever ends first.
struct AuditSession::Shared {
    std::mutex mutex;
    AuditSession *session = nullptr; ///< none once it is gone
    std::vector<AuditEvent> waiting;
    std::stop_source stop;
    QFuture<void> work;
    bool running = false; ///< main thread only

    void add(AuditEvent event)
    {
        const std::scoped_lock lock(mutex);
        waiting.push_back(std::move(event));
        // The first of a batch calls for its delivery; the others travel with it.
        if (waiting.size() == 1 && session) {
            QMetaObject::invokeMethod(session, [target = session] {
                QTimer::singleShot(batchMs, target, [target] { target->deliver(); });
            }, Qt::QueuedConnection);
        }
    }
};

AuditSession::AuditSession(WorkerPool &pool, QObject *parent)
    : QObject(parent), m_pool(pool), m_shared(std::make_shared<Shared>())
{
    qRegisterMetaType<AuditOutcome>();
    qRegisterMetaType<std::vector<AuditEvent>>();
    m_shared->session = this;
}

AuditSession::~AuditSession()
{
    stop();
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->session = nullptr;
    }
    m_shared->work.waitForFinished();
}

bool AuditSession::isRunning() const
{
    return m_shared->running;
}

bool AuditSession::isStopping() const
{
    return m_shared->running && m_shared->stop.stop_requested();
}

void AuditSession::start(std::shared_ptr<Auditor> auditor)
{
    Q_ASSERT(!isRunning());
    m_shared->running = true;
    m_shared->stop = std::stop_source();
    m_shared->work = m_pool.run([shared = m_shared, auditor = std::move(auditor), &pool = m_pool,
                                 token = m_shared->stop.get_token()] {
        const AuditOutcome outcome = auditor->run(
            pool, [&shared](AuditEvent event) { shared->add(std::move(event)); }, token);
        const std::scoped_lock lock(shared->mutex);
        if (shared->session) {
            QMetaObject::invokeMethod(shared->session, [target = shared->session, outcome] {
                target->end(outcome);
            }, Qt::QueuedConnection);
        }
    });
}

void AuditSession::stop()
{
    m_shared->stop.request_stop();
}

void AuditSession::deliver()
{
    std::vector<AuditEvent> batch;
    {
        const std::scoped_lock lock(m_shared->mutex);
        batch.swap(m_shared->waiting);
    }
    if (!batch.empty())
        Q_EMIT events(batch);
}

void AuditSession::end(const AuditOutcome &outcome)
{
    deliver();
    m_shared->running = false;
    Q_EMIT finished(outcome);
}

} // namespace gearaudit
