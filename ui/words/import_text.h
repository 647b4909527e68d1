#pragma once

#include "core/settings/import/key_import.h"

#include <QString>

namespace gearaudit
{

/// What importing a file did, in a few lines of plain text: what was taken, what was not and why,
/// and that the file with its keys is better removed. Long lists are cut, with their number.
QString importText(const KeyImport &import, const QString &file);

} // namespace gearaudit
