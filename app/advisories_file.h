#pragma once

#include "app/terminal.h"
#include "core/advisories/advisory_database.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace gearaudit
{

/// How much a command needs the database of known faults.
enum class AdvisoriesUse {
    Asked, ///< it is what was asked for: there is no answer without
    Shown, ///< it is shown where it is there
};

/// Opens the database that a command goes by: the one that `named` names (--advisories FILE), else the
/// one that window and terminal share. Says how old it is where it is old, and what is wrong with it where
/// it cannot be opened. Null: there is none, and the command goes on without. An error is the exit status
/// of a command that cannot: it asks for what is not there, or the file that was named cannot be used.
Result<AdvisorySnapshot, int> openAdvisories(const QString &named, AdvisoriesUse use, const Terminal &terminal,
                                             const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace gearaudit
