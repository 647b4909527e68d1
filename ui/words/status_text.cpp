#include "ui/words/status_text.h"

#include "ui/words/measure_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};
} // namespace

QString statusText(const std::optional<Status> &status)
{
    if (!status)
        return StatusText::tr("Not recorded");
    switch (*status) {
    case Status::Audited: return StatusText::tr("Audited");
    case Status::NoPython: return StatusText::tr("No Python");
    case Status::NoImage: return StatusText::tr("No image named");
    case Status::NotFound: return StatusText::tr("Image not found");
    case Status::Unauthorized: return StatusText::tr("Sign-in needed");
    case Status::Denied: return StatusText::tr("Not permitted");
    case Status::RateLimited: return StatusText::tr("Download limit reached");
    case Status::NoSpace: return StatusText::tr("Not enough disk space");
    case Status::WrongPlatform: return StatusText::tr("Other processor");
    case Status::Unreachable: return StatusText::tr("Registry not reached");
    case Status::RegistryFailed: return StatusText::tr("Registry failed");
    case Status::CorruptImage: return StatusText::tr("Image damaged");
    case Status::EngineFailed: return StatusText::tr("Engine failed");
    case Status::EngineGone: return StatusText::tr("Engine went away");
    case Status::NotStartable: return StatusText::tr("Cannot be started");
    case Status::OutOfMemory: return StatusText::tr("Not enough memory");
    case Status::ProbeFailed: return StatusText::tr("Examination failed");
    case Status::TimedOut: return StatusText::tr("Took too long");
    case Status::Cancelled: return StatusText::tr("Stopped");
    }
    return {};
}

QString statusHelp(const std::optional<Status> &status)
{
    if (!status)
        return StatusText::tr(
            "The file does not say how this gear's audit ended. Audit it again to "
            "know.");
    switch (*status) {
    case Status::Audited: return StatusText::tr("The image was examined; its Pythons are listed.");
    case Status::NoPython: return StatusText::tr("The image was examined; it holds no Python.");
    case Status::NoImage: return StatusText::tr("The manifest names no image to examine.");
    case Status::NotFound:
        return StatusText::tr(
            "The registry does not have the image, or hides it. Check its name in "
            "the manifest.");
    case Status::Unauthorized:
        return StatusText::tr("The registry wants you to sign in. Use “docker login”, and audit "
                              "again.");
    case Status::Denied:
        return StatusText::tr("The registry refuses the image to the user who is signed in. Ask its "
                              "owner for permission, and audit again.");
    case Status::RateLimited:
        return StatusText::tr("The registry allows no more downloads for now. Wait for some hours, "
                              "or use “docker login”, and audit again.");
    case Status::NoSpace:
        return StatusText::tr("The disk with the images is nearly full. Free some space, and audit "
                              "again.");
    case Status::WrongPlatform:
        return StatusText::tr(
            "The image is made for another kind of processor than this engine's.");
    case Status::Unreachable:
        return StatusText::tr("The registry with the image could not be reached. Check the network "
                              "connection, and audit again; the reason says more.");
    case Status::RegistryFailed:
        return StatusText::tr("The registry, or something before it, answered with an error. Audit "
                              "again later; the reason says more.");
    case Status::CorruptImage:
        return StatusText::tr("What the registry sent is not the image that its name stands for. "
                              "Audit again; if it stays, the image has to be pushed anew.");
    case Status::EngineGone:
        return StatusText::tr("The container engine went away while it worked, or was not there. "
                              "Start it, and audit again.");
    case Status::NotStartable:
        return StatusText::tr("No container of the image can be started, because of its own "
                              "settings. It can be read layer by layer instead.");
    case Status::OutOfMemory:
        return StatusText::tr("It was ended because it took more memory than is allowed. It can be "
                              "read layer by layer instead.");
    case Status::EngineFailed:
        return StatusText::tr("The container engine reported an error. Audit again; if it stays, "
                              "the reason says more.");
    case Status::ProbeFailed:
        return StatusText::tr("The image is there, but nothing could be learnt from it.");
    case Status::TimedOut:
        return StatusText::tr("It was ended at its time limit. Audit again, or raise the limit.");
    case Status::Cancelled:
        return StatusText::tr(
            "The audit was stopped before this gear ended. Audit again to go on.");
    }
    return {};
}

QString lastAnswerText(const LastAnswer &answer)
{
    if (!answer.auditedAt.isValid())
        return StatusText::tr("Pythons of version %1").arg(answer.version);
    const QString moment = momentText(answer.auditedAt);
    return answer.version.isEmpty()
               ? StatusText::tr("Pythons of %1", "a moment").arg(moment)
               : StatusText::tr("Pythons of version %1, of %2", "version, moment")
                     .arg(answer.version, moment);
}

QString staleText(const AuditFacts &audit)
{
    if (!audit.lastAnswer)
        return {};
    return StatusText::tr("What is there now could not be examined. %1.", "Pythons of version 0.9")
        .arg(lastAnswerText(*audit.lastAnswer));
}

} // namespace gearaudit
