#pragma once

#include "core/advisories/advisory.h"
#include "core/advisories/advisory_database.h"
#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace gearaudit
{

/// What a database is made of: records that were not withdrawn, and what others know of their faults.
struct AdvisoryInput {
    std::vector<Advisory> advisories;
    QSet<QString> exploited; ///< CVE ids
    QHash<QString, float> epss; ///< by CVE, 0 to 1
    AdvisoryFacts facts; ///< its counts are made by the writer
};

/// Merges the records to faults and writes the database: beside its place, checked by opening it, then
/// renamed, so that one that is there stays whole until then. Folders on the way are made. NotWritable,
/// TooLarge; Refused where something that is no file stands in the place.
Result<void> writeAdvisoryDatabase(const AdvisoryInput &input, const QString &path);

} // namespace gearaudit
