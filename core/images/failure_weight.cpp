#include "core/images/failure_weight.h"

namespace gearaudit
{

int failureWeight(Status failure)
{
    switch (failure) {
    case Status::NotFound: return 0;
    case Status::EngineFailed:
    case Status::ProbeFailed: return 1;
    case Status::Unreachable: return 2;
    case Status::Unauthorized: return 3; // some registries say so of what they do not have
    case Status::Audited:
    case Status::NoPython:
    case Status::NoImage:
    case Status::RateLimited:
    case Status::NoSpace:
    case Status::WrongPlatform:
    case Status::TimedOut:
    case Status::Cancelled: break;
    }
    return 4;
}

} // namespace gearaudit
