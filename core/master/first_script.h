#pragma once

#include "core/model/gear_record.h"

#include <optional>

namespace gearaudit
{

/// What a package of the first script's `freeze` was, where the script damaged it; none where it is as
/// it should be, or cannot be told. It split what pip printed at "==": of an editable install, which
/// pip announces in a comment, the comment became the name ("# Editable install with no version
/// control (tool": "1.0)"), or the address did ("-e git+https://…#egg=tool": "1.0"), and of === a
/// sign stayed with the version ("=1.0"). Pure.
std::optional<Package> repairedPackage(const QString &name, const QString &version);

} // namespace gearaudit
