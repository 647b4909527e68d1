#include "core/model/sdk_standing.h"

#include "core/model/version.h"

namespace gearaudit
{

namespace
{

/// A site may run a build whose name is no version by PEP 440 ("19.2.1-feature-x"): its numbers
/// lead all the same.
std::optional<VersionNumber> majorOf(const QString &text)
{
    const auto version = Version::parse(text.section(QLatin1Char('.'), 0, 0));
    return version ? std::optional(version->release.front()) : std::nullopt;
}

} // namespace

SdkStanding sdkStanding(const QString &sdkVersion, const QString &siteRelease)
{
    const auto sdk = majorOf(sdkVersion);
    const auto site = majorOf(siteRelease);
    if (!sdk || !site)
        return SdkStanding::Unknown;
    const int order = compareNumbers(*sdk, *site);
    return order == 0 ? SdkStanding::Same : order < 0 ? SdkStanding::Behind : SdkStanding::Ahead;
}

int sdkMajorsBehind(const QString &sdkVersion, const QString &siteRelease)
{
    if (sdkStanding(sdkVersion, siteRelease) != SdkStanding::Behind)
        return 0;
    // Of numbers that no release has, it is only said that one is behind.
    bool isNumber = false;
    bool isOther = false;
    const int sdk = QString::fromStdString(*majorOf(sdkVersion)).toInt(&isNumber);
    const int site = QString::fromStdString(*majorOf(siteRelease)).toInt(&isOther);
    return isNumber && isOther ? site - sdk : 1;
}

} // namespace gearaudit
