#include "core/model/gear_record.h"

#include <array>
#include <tuple>
#include <utility>

namespace gearaudit
{

namespace
{
constexpr std::array<std::pair<Status, const char *>, 13> names{{
    {Status::Audited, "audited"},
    {Status::NoPython, "no-python"},
    {Status::NoImage, "no-image"},
    {Status::NotFound, "not-found"},
    {Status::Unauthorized, "unauthorized"},
    {Status::RateLimited, "rate-limited"},
    {Status::NoSpace, "no-space"},
    {Status::WrongPlatform, "wrong-platform"},
    {Status::Unreachable, "unreachable"},
    {Status::EngineFailed, "engine-failed"},
    {Status::ProbeFailed, "probe-failed"},
    {Status::TimedOut, "timed-out"},
    {Status::Cancelled, "cancelled"},
}};
} // namespace

QString statusName(Status status)
{
    for (const auto &[value, name] : names) {
        if (value == status)
            return QLatin1String(name);
    }
    return {};
}

std::optional<Status> statusFromName(const QString &name)
{
    for (const auto &[value, text] : names) {
        if (name == QLatin1String(text))
            return value;
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
