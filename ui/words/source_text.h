#pragma once

#include "core/base/error.h"

#include <QString>

namespace gearaudit
{

/// Why an instance's gears could not be listed, in a few words: for a narrow row beneath its name.
/// errorText() has the whole.
QString instanceProblemText(const Error &error);

} // namespace gearaudit
