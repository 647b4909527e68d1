#pragma once

#include "core/advisories/update/advisory_updates.h"

#include <QDateTime>
#include <QString>

namespace gearaudit
{

/// What a database of known faults has and how old it is, a line each; over two weeks is said.
QString advisoryFactsText(const AdvisoryFacts &facts, const QDateTime &now);
/// How old it is, in a few words: "3 days old"; of none: empty.
QString advisoryAgeText(const AdvisoryFacts &facts, const QDateTime &now);
/// How far an update is: "Fetching OSV’s records, 4 of 20 MB".
QString advisoryProgressText(const AdvisoryProgress &progress);
/// How many records could not be read, and some of them with why.
QString passedOverText(const AdvisoryChange &change);

} // namespace gearaudit
