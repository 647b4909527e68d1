#pragma once

#include "core/advisories/advisory.h"

#include <QString>
#include <QStringList>

#include <vector>

// Which records are one fault. Internal to the database's writer.

namespace gearaudit
{

/// What one record says of one package.
struct FaultRecord {
    const Advisory *advisory = nullptr;
    const AffectedPackage *affected = nullptr;
};

/// The records that are one fault of one package.
struct FaultGroup {
    std::vector<FaultRecord> records; ///< by id
    QStringList names; ///< of them all: the one people use first
};

struct PackageGroups {
    QString name; ///< PEP 503 form
    std::vector<FaultGroup> faults; ///< by name
};

/// Puts together what is one fault: records that name each other as aliases, directly, over a name that
/// several have, or over other records, and concern the same package. Packages by their names' UTF-8.
/// The records outlive the groups.
std::vector<PackageGroups> faultGroups(const std::vector<Advisory> &advisories);

/// CVE before GHSA before PYSEC before others, and among these as people count.
bool isBetterKnown(const QString &left, const QString &right);

} // namespace gearaudit
