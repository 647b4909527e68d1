#include "core/images/outage.h"

#include "core/model/image_reference.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{
// What is no registry, or is not spoken to as it wants, stays so; in lower case.
constexpr std::array lasting{"http response to https client", "malformed http", "v1 container registry",
                             "looking for beginning of value", "proxy authentication required",
                             "is not a registry"};
constexpr std::array nobodyKnows{"no such host", "host not found", "name or service not known",
                                 "not found: hostname"};

template <class Signs> bool hasOne(const QString &lower, const Signs &signs)
{
    return std::any_of(signs.begin(), signs.end(),
                       [&lower](const char *sign) { return lower.contains(QLatin1String(sign)); });
}

/// Docker and podman repeat what a registry said: "retry-after: 34.5s", "Retry-After: 120".
std::chrono::milliseconds toldAgain(const QString &lower)
{
    static const QRegularExpression told(
        QStringLiteral("retry[- ]after:?\\s*([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*(ms|s|m)?"));
    const auto match = told.match(lower);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2);
    const double factor = unit == QLatin1String("ms") ? 1 : unit == QLatin1String("m") ? 60'000 : 1000;
    return std::chrono::milliseconds(qint64(std::min(match.captured(1).toDouble() * factor, 1e12)));
}
} // namespace

std::optional<Outage> outageOf(const Error &error, const QString &reference)
{
    if (error.code == Code::NoDaemon)
        return Outage{};
    if (error.code != Code::Unreachable && error.code != Code::Ill && error.code != Code::RateLimited)
        return std::nullopt;
    if (error.stage == Stage::Engine)
        return Outage{};
    const QString lower = error.detail.toLower();
    const QString host = registryOf(reference);
    if (host.isEmpty() || hasOne(lower, lasting))
        return std::nullopt;
    return Outage{host, toldAgain(lower), hasOne(lower, nobodyKnows)};
}

QString registryOf(const QString &reference)
{
    for (const char *local : {"oci:", "oci-archive:", "docker-archive:", "docker-daemon:", "dir:"}) {
        if (reference.startsWith(QLatin1String(local)))
            return {};
    }
    const auto parsed = parseImageReference(imageName(reference));
    return parsed ? parsed->host : QString();
}

} // namespace gearaudit
