#pragma once

#include <QString>

namespace gearaudit
{

class AuditController;

/// How far the run is, in a sentence; empty while there is none.
QString runHeadline(const AuditController &controller);

/// The same for a narrow place: "7/10 · 1 failed · <1 min".
QString runShort(const AuditController &controller);

} // namespace gearaudit
