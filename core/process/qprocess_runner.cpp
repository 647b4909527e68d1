#include "core/process/qprocess_runner.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gearaudit
{

namespace
{
constexpr int pollMs = 50; // how soon a stop or a limit is noticed
constexpr qsizetype errorKept = 64 * 1024; // of standard error, its end

/// Ends the program: asks first, so that it can tell its own children, then insists.
void endProcess(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(500)) {
        process.kill();
        process.waitForFinished(2000);
    }
}

class Reader
{
public:
    Reader(const ProcessRequest &request, ProcessOutcome &outcome)
        : m_request(request), m_outcome(outcome)
    {
    }

    /// Takes what has come; tells why the program must end, if it must.
    std::optional<ProcessEnd> take(QProcess &process)
    {
        takeErrors(process.readAllStandardError());
        const QByteArray piece = process.readAllStandardOutput();
        if (piece.isEmpty())
            return std::nullopt;
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
        if (m_request.onError)
            m_request.onError(piece);
        m_outcome.errorOutput += piece;
        if (m_outcome.errorOutput.size() > 2 * errorKept)
            m_outcome.errorOutput = m_outcome.errorOutput.right(errorKept);
    }

    const ProcessRequest &m_request;
    ProcessOutcome &m_outcome;
    qint64 m_taken = 0;
};
} // namespace

ProcessOutcome QProcessRunner::run(const ProcessRequest &request, std::stop_token stop)
{
    ProcessOutcome outcome;
    if (stop.stop_requested()) {
        outcome.end = ProcessEnd::Stopped;
        return outcome;
    }

    QProcess process;
    process.setProgram(request.program);
    process.setArguments(request.arguments);
    if (!request.workingDirectory.isEmpty())
        process.setWorkingDirectory(request.workingDirectory);
    if (!request.environment.empty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
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
    std::optional<ProcessEnd> forced;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(pollMs);
        forced = reader.take(process);
        if (!forced && stop.stop_requested())
            forced = ProcessEnd::Stopped;
        if (!forced && deadline.hasExpired())
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
