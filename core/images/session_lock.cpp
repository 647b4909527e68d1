#include "core/images/session_lock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

namespace gearaudit
{

SessionLock::SessionLock()
    : m_session(QUuid::createUuid().toString(QUuid::Id128)),
      m_lock(std::make_unique<QLockFile>(pathOf(m_session)))
{
    m_lock->setStaleLockTime(0); // old is not dead: an audit may take days
    m_lock->tryLock(0);
}

SessionLock::~SessionLock() = default;

QString SessionLock::host()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

bool SessionLock::isAlive(const QString &session)
{
    // The label comes from the engine: only what could be ours becomes part of a path.
    static const QRegularExpression ours(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    if (!ours.match(session).hasMatch() || !QFile::exists(pathOf(session)))
        return false;
    QLockFile probe(pathOf(session));
    probe.setStaleLockTime(0);
    return !probe.tryLock(0);
}

QString SessionLock::pathOf(const QString &session)
{
    // Not the runtime folder: a desktop's and a scheduled job's differ, and they must see each other.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/gear-audit/sessions");
    QDir().mkpath(folder);
    return folder + QLatin1Char('/') + session + QStringLiteral(".lock");
}

} // namespace gearaudit
