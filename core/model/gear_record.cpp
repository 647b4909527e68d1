#include "core/model/gear_record.h"

#include <tuple>

namespace gearaudit
{

QString statusName(Status status)
{
    switch (status) {
    case Status::Audited: return QStringLiteral("audited");
    case Status::NoPython: return QStringLiteral("no-python");
    case Status::NoImage: return QStringLiteral("no-image");
    case Status::NotFound: return QStringLiteral("not-found");
    case Status::Unauthorized: return QStringLiteral("unauthorized");
    case Status::Denied: return QStringLiteral("denied");
    case Status::RateLimited: return QStringLiteral("rate-limited");
    case Status::NoSpace: return QStringLiteral("no-space");
    case Status::WrongPlatform: return QStringLiteral("wrong-platform");
    case Status::Unreachable: return QStringLiteral("unreachable");
    case Status::RegistryFailed: return QStringLiteral("registry-failed");
    case Status::CorruptImage: return QStringLiteral("corrupt-image");
    case Status::EngineFailed: return QStringLiteral("engine-failed");
    case Status::EngineGone: return QStringLiteral("engine-gone");
    case Status::NotStartable: return QStringLiteral("not-startable");
    case Status::OutOfMemory: return QStringLiteral("out-of-memory");
    case Status::ProbeFailed: return QStringLiteral("probe-failed");
    case Status::TimedOut: return QStringLiteral("timed-out");
    case Status::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<Status> statusFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i) {
        if (const auto status = static_cast<Status>(i); name == statusName(status))
            return status;
    }
    return std::nullopt;
}

bool operator<(const RecordKey &left, const RecordKey &right)
{
    return std::tie(left.collection, left.site, left.key)
        < std::tie(right.collection, right.site, right.key);
}

bool isAnswer(Status status)
{
    return status == Status::Audited || status == Status::NoPython || status == Status::NoImage;
}

} // namespace gearaudit
