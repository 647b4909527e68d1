#pragma once

namespace gearaudit
{

/// Makes the files under :/ (probe script, icons, pages of the help) available. A static library's
/// resources are otherwise dropped by the linker. Cheap; may be called again, from any thread.
void ensureResources();

} // namespace gearaudit
