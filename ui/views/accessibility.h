#pragma once

namespace gearaudit
{

/// Makes Announcer and GearsView known to assistive technology as what they are. Main thread; as
/// often as one likes.
void installAccessibility();

} // namespace gearaudit
