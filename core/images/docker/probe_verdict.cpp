#include "core/images/docker/probe_verdict.h"

#include "core/images/docker/engine_answers.h"

namespace gearaudit
{

InspectedImage judgeProbe(const ProcessOutcome &outcome, ProbeReading reading)
{
    InspectedImage inspected;
    inspected.findings = std::move(reading.findings);
    inspected.notes = reading.commandNotes;
    const auto end = [&inspected](Status status, const QString &reason) {
        inspected.status = status;
        inspected.reason = reason.simplified();
        return inspected;
    };
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
            return end(Status::EngineFailed, line);
        case Code::Failed:
        case Code::NotFound:
        case Code::NotReadable:
        case Code::NotWritable:
        case Code::Malformed:
        case Code::Refused:
        case Code::Unreachable:
        case Code::NotPermitted:
        case Code::Unauthorized:
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
    const QString notes = reading.notes.join(QStringLiteral("; ")).left(500);
    if (!reading.finished)
        return end(Status::ProbeFailed,
                   QStringLiteral("the probe ended early with exit status %1%2")
                       .arg(outcome.exitCode)
                       .arg(notes.isEmpty() ? QString() : QStringLiteral(": ") + notes));
    for (const ImageFindings &findings : inspected.findings) {
        if (!findings.pythonDirs.isEmpty())
            return end(Status::Audited, notes);
    }
    return end(notes.isEmpty() ? Status::NoPython : Status::ProbeFailed, notes);
}

} // namespace gearaudit
