#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace gearaudit
{

/// Says to other runs on this machine that this one is alive, so that none takes its containers
/// for leftovers. The lock goes with the process, however it ends.
class SessionLock
{
public:
    SessionLock();
    ~SessionLock();

    const QString &session() const { return m_session; }
    /// This machine, for containers on an engine that several machines share.
    static QString host();
    /// Whether the run of that session on this machine still lives.
    static bool isAlive(const QString &session);

private:
    static QString pathOf(const QString &session);

    QString m_session;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace gearaudit
