#include "core/advisories/package_state.h"

namespace gearaudit
{

QString vulnerableWord(PackageState state)
{
    switch (state) {
    case PackageState::NoneKnown: return QStringLiteral("no");
    case PackageState::Unknown:
    case PackageState::MaybePatched: break;
    case PackageState::Affected:
    case PackageState::Malicious: return QStringLiteral("yes");
    }
    return QStringLiteral("unknown");
}

} // namespace gearaudit
