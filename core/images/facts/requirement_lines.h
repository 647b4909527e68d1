#pragma once

#include <QByteArray>

namespace gearaudit
{

// What is kept of the requirements in a distribution's metadata ("Requires-Dist: …", core metadata
// specification), whoever reads it: resources/probe/probe.py has the same three rules.

constexpr qsizetype mostRequirements = 200; ///< of one distribution
constexpr qsizetype longestRequirement = 500;

/// Whether a requirement ("urllib3 (<1.27,>=1.25.4) ; extra == 'x'") may bound a version from above, at
/// a glance. Not for one that is too long to be meant. Pure.
bool mayBoundFromAbove(const QByteArray &requirement);

} // namespace gearaudit
