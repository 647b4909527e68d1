#pragma once

namespace gearaudit
{

/// Makes the files under :/ (probe script, icons, sample exchange) available. A static library's
/// resources are otherwise dropped by the linker. Cheap; may be called again, from any thread.
void ensureResources();

} // namespace gearaudit
