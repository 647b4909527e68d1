#pragma once

#include "core/images/layers/registry_source.h"

#include <functional>

namespace gearaudit
{

/// Whether an engine may be given an image to pull, by the size of its manifest: Corrupt where that is
/// larger than any may be. An engine keeps it in its memory, however long it goes on. What keeps from
/// asking (no network, a login) is nothing: the engine says it. Takes some seconds at most; blocks.
std::function<Result<void>(const QString &reference, std::stop_token stop)> manifestSizeCheck(RegistryOptions options);

} // namespace gearaudit
