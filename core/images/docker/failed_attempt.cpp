#include "core/images/docker/failed_attempt.h"

namespace gearaudit
{

bool mayBeElsewhere(Code code)
{
    switch (code) {
    case Code::NoSpace:
    case Code::WrongPlatform:
    case Code::NoDaemon:
    case Code::NotStartable:
    case Code::NoMemory:
    case Code::NoProgram:
    case Code::NotPermitted:
    case Code::NotWritable:
    case Code::TimedOut: // the limit is the image's
    case Code::Stopped: return false;
    case Code::Failed:
    case Code::NotFound:
    case Code::NotReadable:
    case Code::Malformed:
    case Code::Refused:
    case Code::Unreachable:
    case Code::Unauthorized:
    case Code::Denied:
    case Code::Disabled:
    case Code::Certificate:
    case Code::RateLimited:
    case Code::Ill:
    case Code::Corrupt:
    case Code::TooLarge:
    case Code::NoShell:
    case Code::NoKeychain:
    case Code::Locked:
    case Code::Taken:
    case Code::Busy: return true;
    }
    return true;
}

int weightOf(Status failure)
{
    switch (failure) {
    case Status::NotFound: return 0;
    case Status::EngineFailed:
    case Status::ProbeFailed: return 1; // what is there cannot be read
    case Status::Unreachable:
    case Status::RegistryFailed: return 2;
    case Status::CorruptImage: return 3;
    case Status::Denied:
    case Status::Unauthorized: return 3; // some registries say so of what they do not have
    case Status::Audited:
    case Status::NoPython:
    case Status::NoImage:
    case Status::RateLimited:
    case Status::NoSpace:
    case Status::EngineGone:
    case Status::NotStartable:
    case Status::OutOfMemory:
    case Status::WrongPlatform:
    case Status::TimedOut:
    case Status::Cancelled: break;
    }
    return 4;
}

} // namespace gearaudit
