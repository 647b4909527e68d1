#pragma once

#include "core/base/error.h"

#include <QString>

namespace gearaudit
{

/// Why a file with results that somebody chose cannot be shown, in one or two sentences of plain
/// text. For the errors of readNamedMaster() and of whatever else reads such files.
QString reportErrorText(const Error &error);

} // namespace gearaudit
