#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

#include <QDate>

namespace gearaudit
{

/// Runs `gear-audit export …`; `today` decides what is past its end of life, the stamp tells a bill
/// of materials from others. Returns the exit status.
int runExportCommand(const ExportCommand &command, const Terminal &terminal, QDate today,
                     const CycloneDxStamp &stamp);

/// A stamp of now.
CycloneDxStamp newStamp();

} // namespace gearaudit
