#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace gearaudit
{

/// Says to other runs on this machine that this one is alive, so that none takes its containers
/// for leftovers. The session's name tells the process (boot, namespace, number and start), which is
/// certain wherever it can be looked at, also by another user and where no lock can be made; the lock,
/// which goes with the process, however it ends, tells it from elsewhere.
class SessionLock
{
public:
    SessionLock();
    ~SessionLock();

    /// A part of names of folders and containers: hexadecimal digits and dots.
    const QString &session() const { return m_session; }
    /// This machine, for containers on an engine that several machines share.
    static QString host();

    enum class State {
        Alive,
        Dead,
        Unknown, ///< of another boot or namespace, and without a lock: nobody can tell
    };
    /// What is sure of that session's run. What is no session of ours is Dead.
    static State stateOf(const QString &session);
    /// Removes the locks of runs that were killed.
    static void sweep();

private:
    static QString pathOf(const QString &session);
    static State lockStateOf(const QString &session);

    QString m_session;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace gearaudit
