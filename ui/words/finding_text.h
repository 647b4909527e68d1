#pragma once

#include "core/model/gear_record.h"

#include <QString>

namespace gearaudit
{

/// An interpreter's kind ("venv") in words; one that is not known is given back as it is.
QString kindText(const QString &kind);

/// Where an interpreter was found ("gear-path", …) in words, joined by commas.
QString foundOnText(const QStringList &foundOn);

/// Where a package that did not come from an index came from, on one line.
QString originText(const DirectOrigin &origin);

/// "yes" or "no", for a column.
QString yesNoText(bool yes);

} // namespace gearaudit
