#include "core/sources/git_checkout.h"

#include "core/base/regular_file.h"
#include "core/process/process_runner.h"
#include "core/sources/git_address.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

namespace gearaudit
{

namespace
{

constexpr std::chrono::minutes networkLimit{30};
constexpr std::chrono::minutes localLimit{5};
constexpr std::chrono::minutes lockPatience{2};
// git tells its progress several times a second; one that is silent waits for what does not come.
constexpr std::chrono::minutes networkSilence{2};

/// The lines that CR or LF ends, blank ones left out.
QStringList linesOf(const QByteArray &output)
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n]"));
    QStringList lines;
    for (const auto &line : QString::fromUtf8(output).split(ends)) {
        if (const auto text = line.simplified(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

/// Of all that git said, the line that says why it failed. ssh's own reason stands before git's.
QString failureLine(const QByteArray &output)
{
    const auto lines = linesOf(output);
    for (auto index = lines.size() - 1; index >= 0; --index) {
        if (!lines[index].startsWith(QStringLiteral("fatal:")))
            continue;
        const bool isEcho = lines[index].contains(QStringLiteral("Could not read from remote"));
        return isEcho && index > 0 ? lines[index - 1] : lines[index];
    }
    return lines.isEmpty() ? QStringLiteral("git failed without a word") : lines.last();
}

/// Settings for every call, over those of the user and the copy, none of which may run a thing.
QStringList guarded(const QStringList &arguments)
{
    return QStringList{
               QStringLiteral("-c"),
               QStringLiteral("core.hooksPath=/dev/null"),
               QStringLiteral("-c"),
               QStringLiteral("core.symlinks=false"),
               QStringLiteral("-c"),
               QStringLiteral("core.fsmonitor=false"),
               QStringLiteral("-c"),
               QStringLiteral("submodule.recurse=false"),
               // Neither git nor a helper with stored passwords may ask a person for one.
               QStringLiteral("-c"),
               QStringLiteral("core.askPass="),
               QStringLiteral("-c"),
               QStringLiteral("credential.interactive=false"),
               // A server that sends nothing for a minute is not there.
               QStringLiteral("-c"),
               QStringLiteral("http.lowSpeedLimit=1"),
               QStringLiteral("-c"),
               QStringLiteral("http.lowSpeedTime=60"),
               // What tidies up must not outlive the call, and with it the lock.
               QStringLiteral("-c"),
               QStringLiteral("gc.autoDetach=false"),
               QStringLiteral("-c"),
               QStringLiteral("maintenance.autoDetach=false"),
           } +
           arguments;
}

/// Whether git reaches the address through ssh.
bool goesBySsh(const QString &address)
{
    return address.startsWith(QStringLiteral("ssh://"), Qt::CaseInsensitive)
        || !address.contains(QStringLiteral("://"));
}

/// The user's ssh command, told never to ask. Empty where it is a program of theirs whose options
/// nobody knows; without a terminal and a display that cannot ask either.
QString silentSsh(const QString &users)
{
    static const QRegularExpression openSsh(QStringLiteral("\\A\\s*(?:\\S*/)?ssh(?:\\s|\\z)"));
    const QString command = users.isEmpty() ? QStringLiteral("ssh") : users;
    if (!openSsh.match(command).hasMatch())
        return {};
    return command
        + QStringLiteral(" -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15");
}

} // namespace

/// One update(), with what every step of it needs.
struct GitCheckout::Run {
    QString git;
    QString address;
    QString folder;
    ProcessRunner &runner;
    std::stop_token stop;
    const SourceProgress &progress;

    Unexpected<Error> error(Code code, const QString &detail) const
    {
        return Unexpected{Error{Stage::Source, code, addressWithoutSecrets(address), detail}};
    }

    /// What ssh is to be called by; empty: as git does it by itself.
    QString sshCommand() const
    {
        if (!goesBySsh(address))
            return {};
        const QString own = qEnvironmentVariable("GIT_SSH_COMMAND");
        if (!own.isEmpty())
            return silentSsh(own);
        ProcessRequest ask;
        ask.program = git;
        ask.arguments = {QStringLiteral("config"), QStringLiteral("--get"),
                         QStringLiteral("core.sshCommand")};
        ask.limit = std::chrono::seconds(10);
        const auto outcome = runner.run(ask, stop);
        const QString configured =
            outcome.succeeded() ? QString::fromUtf8(outcome.output).trimmed() : QString();
        if (configured.isEmpty() && !qEnvironmentVariableIsEmpty("GIT_SSH"))
            return {};
        return silentSsh(configured);
    }

    Result<void> call(const QStringList &arguments, std::chrono::milliseconds limit) const
    {
        ProcessRequest request;
        request.program = git;
        request.arguments = guarded(arguments);
        request.limit = limit;
        // Without a terminal (it has none), a display and a program to ask with, nothing can ask: not
        // git, nor ssh, nor a credential helper. An empty GIT_ASKPASS stands before the others.
        request.unset = {QStringLiteral("SSH_ASKPASS"), QStringLiteral("DISPLAY"),
                         QStringLiteral("WAYLAND_DISPLAY")};
        request.environment = {
            {QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0")},
            {QStringLiteral("GIT_ASKPASS"), QString()},
            {QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never")},
            {QStringLiteral("GCM_INTERACTIVE"), QStringLiteral("never")},
            {QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("file:git:http:https:ssh")},
            {QStringLiteral("GIT_LFS_SKIP_SMUDGE"), QStringLiteral("1")},
            {QStringLiteral("LC_ALL"), QStringLiteral("C")},
        };
        if (limit == networkLimit) {
            request.silence = networkSilence;
            if (const QString ssh = sshCommand(); !ssh.isEmpty())
                request.environment.emplace_back(QStringLiteral("GIT_SSH_COMMAND"), ssh);
        }
        QByteArray tail;
        request.onError = [&](const QByteArray &piece) {
            tail = (tail + piece).last(std::min<qsizetype>(tail.size() + piece.size(), 4096));
            if (const auto lines = linesOf(tail); progress && !lines.isEmpty())
                progress(lines.last());
        };
        const auto outcome = runner.run(request, stop);
        if (outcome.succeeded())
            return {};
        switch (outcome.end) {
        case ProcessEnd::Stopped: return error(Code::Stopped, {});
        case ProcessEnd::TimedOut:
            return error(Code::TimedOut, QStringLiteral("git did not end in time"));
        case ProcessEnd::NotStarted:
            return Unexpected{
                Error{Stage::Source, Code::NoProgram, git,
                      QStringLiteral("git could not be started: %1").arg(outcome.startError)}};
        case ProcessEnd::Exited:
        case ProcessEnd::Crashed:
        case ProcessEnd::TooMuch: break;
        }
        return error(Code::Unreachable, failureLine(outcome.errorOutput));
    }

    /// The copy's files as its commit has them, whatever an earlier, killed run left.
    Result<void> putInOrder(const QString &commit) const
    {
        if (auto reset = inCopy({QStringLiteral("reset"), QStringLiteral("--hard"),
                                 QStringLiteral("--quiet"), commit},
                                localLimit);
            !reset)
            return reset;
        return inCopy({QStringLiteral("clean"), QStringLiteral("-ffdxq")}, localLimit);
    }

    Result<void> inCopy(const QStringList &arguments, std::chrono::milliseconds limit) const
    {
        return call(QStringList{QStringLiteral("--git-dir"), folder + QStringLiteral("/.git"),
                                QStringLiteral("--work-tree"), folder} +
                        arguments,
                    limit);
    }

    Result<void> fetch() const
    {
        return inCopy({QStringLiteral("fetch"), QStringLiteral("--progress"),
                       QStringLiteral("--depth"), QStringLiteral("1"), QStringLiteral("--no-tags"),
                       QStringLiteral("--no-recurse-submodules"), QStringLiteral("--"), address,
                       QStringLiteral("HEAD")},
                      networkLimit);
    }

    Result<void> clone() const
    {
        const auto partial = folder + QStringLiteral(".partial-") +
                             QUuid::createUuid().toString(QUuid::Id128).first(8);
        auto cloned =
            call({QStringLiteral("clone"), QStringLiteral("--progress"), QStringLiteral("--depth"),
                  QStringLiteral("1"), QStringLiteral("--no-tags"),
                  QStringLiteral("--single-branch"), QStringLiteral("--no-recurse-submodules"),
                  QStringLiteral("--template="), QStringLiteral("--"), address, partial},
                 networkLimit);
        if (cloned && !QDir(folder).removeRecursively())
            cloned = error(Code::NotWritable, QStringLiteral("cannot remove %1").arg(folder));
        if (cloned && !QDir().rename(partial, folder))
            cloned = error(Code::NotWritable, QStringLiteral("cannot make %1").arg(folder));
        if (!cloned)
            QDir(partial).removeRecursively();
        return cloned;
    }

    /// What a killed run left: half a clone, and git's own locks, which only we could hold here.
    void removeLeftovers() const
    {
        const QFileInfo place(folder);
        const auto partials = QDir(place.path())
                                  .entryList({place.fileName() + QStringLiteral(".partial-*")},
                                             QDir::Dirs | QDir::Hidden);
        for (const auto &name : partials)
            QDir(place.dir().filePath(name)).removeRecursively();
        QDirIterator locks(folder + QStringLiteral("/.git"), {QStringLiteral("*.lock")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (locks.hasNext())
            QFile::remove(locks.next());
    }
};

GitCheckout::GitCheckout(QString address, QString cacheFolder, ProcessRunner &runner)
    : m_address(std::move(address)), m_cacheFolder(std::move(cacheFolder)), m_runner(runner)
{
}

QString GitCheckout::folder() const
{
    return QDir(m_cacheFolder).absoluteFilePath(folderNameFor(m_address));
}

Result<std::shared_ptr<QLockFile>> GitCheckout::lockCopy(const Run &run)
{
    const auto path = run.folder + QStringLiteral(".lock");
    if (!isRegularOrAbsent(path))
        return run.error(Code::NotWritable, QStringLiteral("%1 is no regular file").arg(path));
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(0);
    const QDeadlineTimer patience(lockPatience);
    while (!lock->tryLock(100)) {
        if (lock->error() != QLockFile::LockFailedError)
            return run.error(Code::NotWritable, QStringLiteral("cannot make %1").arg(path));
        if (run.stop.stop_requested())
            return run.error(Code::Stopped, {});
        if (patience.hasExpired()) {
            return run.error(Code::Busy,
                             QStringLiteral("another program brings the copy up to date; if none "
                                            "does, remove %1")
                                 .arg(path));
        }
    }
    return lock;
}

Result<GitCopy> GitCheckout::update(std::stop_token stop, const SourceProgress &progress)
{
    if (const auto checked = checkGitAddress(m_address); !checked)
        return Unexpected{checked.error()};
    const auto git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (git.isEmpty()) {
        return Unexpected{Error{Stage::Source, Code::NoProgram, QStringLiteral("git"),
                                QStringLiteral("git is not installed: install it, or give a "
                                               "folder with a copy of the Exchange")}};
    }
    if (!QDir().mkpath(m_cacheFolder)) {
        return Unexpected{Error{Stage::Source, Code::NotWritable, m_cacheFolder,
                                QStringLiteral("the folder cannot be made")}};
    }
    const Run run{git, m_address, folder(), m_runner, stop, progress};
    GitCopy copy{run.folder, {}, nullptr};
    auto lock = lockCopy(run);
    if (!lock)
        return Unexpected{lock.error()};
    copy.lock = *std::move(lock);
    run.removeLeftovers();

    if (QDir(run.folder + QStringLiteral("/.git")).exists()) {
        const auto fetched = run.fetch();
        if (!fetched &&
            (fetched.error().code == Code::Stopped || fetched.error().code == Code::NoProgram))
            return Unexpected{fetched.error()};
        if (!fetched)
            copy.notes.push_back(fetched.error());
        const auto commit = fetched ? QStringLiteral("FETCH_HEAD") : QStringLiteral("HEAD");
        const auto ordered = run.putInOrder(commit);
        if (ordered)
            return copy;
        if (ordered.error().code == Code::Stopped)
            return Unexpected{ordered.error()};
        copy.notes.clear(); // the copy is damaged: only a new one helps
    }
    if (const auto cloned = run.clone(); !cloned)
        return Unexpected{cloned.error()};
    return copy;
}

} // namespace gearaudit
