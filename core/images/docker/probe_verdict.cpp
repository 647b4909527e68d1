#include "core/images/docker/probe_verdict.h"

#include "core/images/docker/engine_answers.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype longestNotes = 500;
constexpr int killedStatus = 137; ///< of a shell or container: 128 and SIGKILL

QString joined(const QStringList &notes)
{
    return notes.join(QStringLiteral("; ")).left(longestNotes).simplified();
}

struct ContextEnd {
    Status status = Status::NoPython;
    QString note;
};

/// What came of one context of a probe that came to its end.
ContextEnd endOf(const ProbeReading &reading, const ImageFindings &findings, std::size_t context)
{
    const auto own = [context](const auto &list) {
        return context < list.size() ? list[context] : typename std::decay_t<decltype(list)>::value_type{};
    };
    QStringList notes = own(reading.contextNotes);
    if (own(reading.late)) {
        notes.prepend(QStringLiteral("the image did not answer within its time limit"));
        return {Status::TimedOut, joined(notes)};
    }
    if (!findings.pythonDirs.isEmpty() || (notes.isEmpty() && reading.notes.isEmpty())) {
        if (const QString command = reading.commandNotes.value(qsizetype(context)); !command.isEmpty())
            notes << command;
        return {findings.pythonDirs.isEmpty() ? Status::NoPython : Status::Audited, joined(notes)};
    }
    return {own(reading.killed) ? Status::OutOfMemory : Status::ProbeFailed, joined(notes)};
}

/// Of an image what the best of its contexts came to.
Status overall(const std::vector<Status> &contexts)
{
    for (const Status status : {Status::Audited, Status::NoPython, Status::ProbeFailed, Status::OutOfMemory}) {
        if (std::find(contexts.begin(), contexts.end(), status) != contexts.end())
            return status;
    }
    return contexts.empty() ? Status::NoPython : Status::TimedOut;
}
} // namespace

bool wasLetGo(const ProcessOutcome &outcome)
{
    if (outcome.end != ProcessEnd::Exited || outcome.exitCode == 0)
        return false;
    const QString said = QString::fromUtf8(outcome.errorOutput).toLower();
    // What Docker's and podman's programs say when the engine goes while they wait for a container.
    return classifyEngineError(said) == Code::NoDaemon
        || said.contains(QLatin1String("error waiting for container"))
        || said.contains(QLatin1String("unexpected eof"));
}

InspectedImage judgeProbe(const ProcessOutcome &outcome, ProbeReading reading)
{
    InspectedImage inspected;
    inspected.findings = std::move(reading.findings);
    inspected.started = std::move(reading.starts);
    const auto end = [&inspected](Status status, const QString &reason) {
        inspected.status = status;
        inspected.reason = reason.simplified();
        return inspected;
    };
    if (reading.isOver && outcome.end == ProcessEnd::Exited)
        return end(Status::TimedOut, QStringLiteral("what the image printed could not be read within its time limit"));
    switch (outcome.end) {
    case ProcessEnd::Stopped:
        return end(Status::Cancelled, QStringLiteral("stopped by the user"));
    case ProcessEnd::TimedOut:
        return end(Status::TimedOut,
                   QStringLiteral("the image did not answer within its time limit"));
    case ProcessEnd::TooMuch:
        return end(Status::ProbeFailed, QStringLiteral("the image printed more than its limit"));
    case ProcessEnd::NotStarted:
        return end(Status::EngineFailed, outcome.startError);
    case ProcessEnd::Crashed:
        return end(Status::EngineFailed, QStringLiteral("the engine's program crashed"));
    case ProcessEnd::Exited:
        break;
    }
    if (!reading.started) {
        const QString line = essentialLine(outcome.errorOutput);
        switch (classifyEngineError(QString::fromUtf8(outcome.errorOutput))) {
        case Code::NoShell:
            return end(Status::ProbeFailed, QStringLiteral("the image has no shell (/bin/sh)"));
        case Code::WrongPlatform:
            return end(Status::WrongPlatform, line);
        case Code::NoSpace:
            return end(Status::NoSpace, line);
        case Code::NoDaemon:
            return end(Status::EngineGone, line);
        case Code::NotStartable:
            return end(Status::NotStartable, line);
        case Code::NoMemory:
            return end(Status::OutOfMemory, line);
        case Code::Failed:
        case Code::NotFound:
        case Code::NotReadable:
        case Code::NotWritable:
        case Code::Malformed:
        case Code::Refused:
        case Code::Unreachable:
        case Code::NotPermitted:
        case Code::Unauthorized:
        case Code::Denied:
        case Code::Ill:
        case Code::Corrupt:
        case Code::Disabled:
        case Code::Certificate:
        case Code::RateLimited:
        case Code::TimedOut:
        case Code::Stopped:
        case Code::TooLarge:
        case Code::NoProgram:
        case Code::NoKeychain:
        case Code::Locked:
        case Code::Taken:
        case Code::Busy: break;
        }
        // 125 is the engine's own failure, else it is the image's
        return end(outcome.exitCode == 125 ? Status::EngineFailed : Status::ProbeFailed,
                   line.isEmpty() ? QStringLiteral("the image's shell ended with exit status %1")
                                        .arg(outcome.exitCode)
                                  : line);
    }
    const QString notes = joined(reading.notes);
    if (!reading.finished) {
        for (const QStringList &own : reading.contextNotes)
            inspected.notes << joined(own);
        if (outcome.exitCode == killedStatus) // nothing but the kernel kills the first process of a container of ours
            return end(Status::OutOfMemory,
                       QStringLiteral("the examination was killed, most likely because it took more memory than it may"));
        return end(Status::ProbeFailed,
                   QStringLiteral("the probe ended early with exit status %1%2")
                       .arg(outcome.exitCode)
                       .arg(notes.isEmpty() ? QString() : QStringLiteral(": ") + notes));
    }
    for (std::size_t context = 0; context < inspected.findings.size(); ++context) {
        const ContextEnd own = endOf(reading, inspected.findings[context], context);
        inspected.statuses.push_back(own.status);
        inspected.notes << own.note;
    }
    return end(overall(inspected.statuses), notes);
}

} // namespace gearaudit
