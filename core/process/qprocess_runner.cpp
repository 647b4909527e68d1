#include "core/process/qprocess_runner.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace gearaudit
{

namespace
{
constexpr int pollMs = 50; // how soon a stop or a limit is noticed
constexpr qsizetype errorKept = 64 * 1024; // of standard error, its end

/// Ends the program and those that it has started (git's ssh, a wrapper's docker): asks first, so that
/// they can tidy up, then insists.
void endProcess(QProcess &process)
{
#ifdef Q_OS_UNIX
    // It leads a group of its own, see below.
    const auto group = static_cast<pid_t>(process.processId());
    const auto signal = [group](int number) {
        if (group > 1)
            ::kill(-group, number);
    };
    signal(SIGTERM);
    if (!process.waitForFinished(500)) {
        signal(SIGKILL);
        process.waitForFinished(2000);
    }
    signal(SIGKILL); // whoever of the group did not listen
#else
    process.terminate();
    if (!process.waitForFinished(500)) {
        process.kill();
        process.waitForFinished(2000);
    }
#endif
}

class Reader
{
public:
    Reader(const ProcessRequest &request, ProcessOutcome &outcome)
        : m_request(request), m_outcome(outcome)
    {
        m_sinceOutput.start();
    }

    /// Whether it has said nothing for as long as it may.
    bool isSilent() const
    {
        return m_request.silence.count() > 0
            && m_sinceOutput.hasExpired(m_request.silence.count());
    }

    /// Takes what has come; tells why the program must end, if it must.
    std::optional<ProcessEnd> take(QProcess &process)
    {
        takeErrors(process.readAllStandardError());
        const QByteArray piece = process.readAllStandardOutput();
        if (piece.isEmpty())
            return std::nullopt;
        m_sinceOutput.start();
        m_taken += piece.size();
        if (m_request.onOutput) {
            if (!m_request.onOutput(piece))
                return ProcessEnd::Stopped;
        } else {
            m_outcome.output += piece.left(
                std::max<qint64>(0, m_request.outputCap - m_outcome.output.size()));
        }
        if (m_taken > m_request.outputCap)
            return ProcessEnd::TooMuch;
        return std::nullopt;
    }

private:
    void takeErrors(const QByteArray &piece)
    {
        if (piece.isEmpty())
            return;
        m_sinceOutput.start();
        if (m_request.onError)
            m_request.onError(piece);
        m_outcome.errorOutput += piece;
        if (m_outcome.errorOutput.size() > 2 * errorKept)
            m_outcome.errorOutput = m_outcome.errorOutput.right(errorKept);
    }

    const ProcessRequest &m_request;
    ProcessOutcome &m_outcome;
    qint64 m_taken = 0;
    QElapsedTimer m_sinceOutput;
};
} // namespace

ProcessOutcome QProcessRunner::run(const ProcessRequest &request, std::stop_token stop)
{
    ProcessOutcome outcome;
    if (stop.stop_requested() && request.stopGrace.count() == 0) {
        outcome.end = ProcessEnd::Stopped;
        return outcome;
    }

    QProcess process;
    process.setProgram(request.program);
    process.setArguments(request.arguments);
    if (!request.workingDirectory.isEmpty())
        process.setWorkingDirectory(request.workingDirectory);
    if (!request.environment.empty() || !request.unset.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : request.unset)
            environment.remove(name);
        for (const auto &[name, value] : request.environment)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
    }
#ifdef Q_OS_UNIX
    // A session of its own: Ctrl-C is for this program, which ends its children in order, and no
    // child can put a question on the terminal.
    process.setChildProcessModifier([] { ::setsid(); });
#endif
    const bool hasInput = request.keepInputOpen || !request.input.isEmpty();
    if (!hasInput)
        process.setStandardInputFile(QProcess::nullDevice());

    process.start();
    if (!process.waitForStarted(10'000)) {
        outcome.startError = process.errorString();
        return outcome;
    }
    if (hasInput) {
        process.write(request.input);
        if (!request.keepInputOpen)
            process.closeWriteChannel();
    }

    const QDeadlineTimer deadline = request.limit.count() > 0
        ? QDeadlineTimer(request.limit)
        : QDeadlineTimer(QDeadlineTimer::Forever);
    Reader reader(request, outcome);
    QDeadlineTimer grace(QDeadlineTimer::Forever);
    std::optional<ProcessEnd> forced;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(pollMs);
        forced = reader.take(process);
        if (!forced && stop.stop_requested()) {
            if (grace.isForever())
                grace = QDeadlineTimer(request.stopGrace);
            if (grace.hasExpired())
                forced = ProcessEnd::Stopped;
        }
        if (!forced && (deadline.hasExpired() || reader.isSilent()))
            forced = ProcessEnd::TimedOut;
        if (forced)
            break;
    }
    if (forced)
        endProcess(process);
    // What was still in the pipes when it ended; a cap that is passed only now counts too.
    if (const auto late = reader.take(process); late && !forced)
        forced = late;

    if (forced) {
        outcome.end = *forced;
    } else if (process.exitStatus() == QProcess::CrashExit) {
        outcome.end = ProcessEnd::Crashed;
    } else {
        outcome.end = ProcessEnd::Exited;
        outcome.exitCode = process.exitCode();
    }
    return outcome;
}

} // namespace gearaudit
