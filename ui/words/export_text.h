#pragma once

#include "core/export/export.h"

namespace gearaudit
{

/// One sentence or two about what an export is not simply.
QString exportNoteText(const ExportNote &note);

} // namespace gearaudit
