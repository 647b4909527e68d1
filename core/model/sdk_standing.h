#pragma once

#include <QString>

namespace gearaudit
{

/// How a flywheel-sdk stands beside the release of the site that its gear runs on.
enum class SdkStanding {
    Unknown, ///< one of the two is not recorded, or is no version
    Same,    ///< the same major version
    Behind,  ///< a lower major version: the SDK warns when it connects
    Ahead,   ///< a higher one: it warns as well
};

/// Compares the major versions, as the SDK itself does when it connects. There is no judgement on
/// "too old for the enhanced API keys": no public source names the release of the SDK that brought
/// them, so that question is asked with a version of the asker's choice: sdk:yes flywheel-sdk<16.
SdkStanding sdkStanding(const QString &sdkVersion, const QString &siteRelease);

/// How many major versions the SDK is behind its site; 0 where it is not, or that is not known.
int sdkMajorsBehind(const QString &sdkVersion, const QString &siteRelease);

} // namespace gearaudit
