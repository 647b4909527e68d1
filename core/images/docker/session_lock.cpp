#include "core/images/docker/session_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#endif

namespace gearaudit
{

namespace
{
/// A process among all that this machine has had; empty texts where it cannot be told.
struct Process {
    QString boot;
    QString space; ///< its namespace of process numbers
    QString number;
    QString start; ///< ticks since the boot: a number is given again, this is not
};

#ifdef Q_OS_LINUX
/// Fields 3 and 22 of proc(5)'s stat: state and start; none where the file cannot be read.
std::pair<QString, QString> stateAndStart(const QString &number)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The program's name stands before, in brackets, and may have anything in it.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return {QString::fromLatin1(fields.value(0)), QString::fromLatin1(fields.value(19))};
}

Process thisProcess()
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    Process process;
    process.boot = QString::fromLatin1(QSysInfo::bootUniqueId()).remove(QLatin1Char('-'));
    process.space = digits.match(QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid"))).captured();
    process.number = QString::number(QCoreApplication::applicationPid());
    process.start = stateAndStart(process.number).second;
    return process;
}

bool lives(const QString &number, const QString &start)
{
    const auto [state, started] = stateAndStart(number);
    if (!started.isEmpty())
        return started == start && state != QLatin1String("Z") && state != QLatin1String("X");
    // Others' processes may be hidden, but not from this question.
    return ::kill(number.toInt(), 0) == 0 || errno != ESRCH;
}
#else
Process thisProcess()
{
    return {};
}
bool lives(const QString &, const QString &)
{
    return true;
}
#endif

QString nameOf(const Process &process)
{
    const QStringList parts{QUuid::createUuid().toString(QUuid::Id128), process.boot, process.space,
                            process.number, process.start};
    return parts.contains(QString()) ? parts.first() : parts.join(QLatin1Char('.'));
}
} // namespace

SessionLock::SessionLock()
    : m_session(nameOf(thisProcess())), m_lock(std::make_unique<QLockFile>(pathOf(m_session)))
{
    m_lock->setStaleLockTime(0); // old is not dead: an audit may take days
    if (!m_lock->tryLock(0) && !m_session.contains(QLatin1Char('.')))
        m_session += QLatin1String(".u"); // neither process nor lock: nobody may take it for dead
}

SessionLock::~SessionLock() = default;

QString SessionLock::host()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

SessionLock::State SessionLock::stateOf(const QString &session)
{
    // The label comes from the engine: only what could be ours becomes part of a path.
    static const QRegularExpression ours(QStringLiteral(
        "\\A[0-9a-f]{32}(?<unlocked>\\.u)?"
        "(?:\\.(?<boot>[0-9a-f]+)\\.(?<space>\\d+)\\.(?<number>\\d{1,9})\\.(?<start>\\d+))?\\z"));
    const auto match = ours.match(session);
    if (!match.hasMatch())
        return State::Dead;
    const QString boot = match.captured(u"boot");
    const Process here = thisProcess();
    if (!boot.isEmpty() && boot == here.boot && match.captured(u"space") == here.space)
        return lives(match.captured(u"number"), match.captured(u"start")) ? State::Alive
                                                                           : State::Dead;
    if (QFile::exists(pathOf(session)))
        return lockStateOf(session);
    // Earlier versions' names have the lock alone: without one they have ended.
    const bool lockOnly = boot.isEmpty() && match.captured(u"unlocked").isEmpty();
    return lockOnly ? State::Dead : State::Unknown;
}

SessionLock::State SessionLock::lockStateOf(const QString &session)
{
    QLockFile probe(pathOf(session));
    probe.setStaleLockTime(0);
    if (probe.tryLock(0))
        return State::Dead;
    return probe.error() == QLockFile::LockFailedError ? State::Alive : State::Unknown;
}

void SessionLock::sweep()
{
    const QString suffix = QStringLiteral(".lock");
    const QDir folder(QFileInfo(pathOf({})).path());
    const QStringList names = folder.entryList({QLatin1Char('*') + suffix}, QDir::Files);
    for (const QString &name : names) {
        if (stateOf(name.chopped(suffix.size())) == State::Dead)
            QFile::remove(folder.filePath(name));
    }
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
