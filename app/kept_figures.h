#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace gearaudit
{

/// Leaves the line of figures that an audit came to beside its results. What of it cannot be had is left out,
/// since it is no result and everything else stands, and told: a damaged database of known faults, judgements
/// that cannot be read (those faults count then), a file that takes no line. Waits for files: for pool threads.
std::vector<Error> keepFigures(const QString &workdir, const QString &advisories, QDate today, const QDateTime &at);

} // namespace gearaudit
