#pragma once

#include "core/model/gear_record.h"

namespace gearaudit::test
{

/// A record with something in every field, so that a lost one is noticed: two pythons of one
/// version, one with two pips, direct origins, packages by metadata, attempts.
GearRecord fullRecord(const QString &site = QStringLiteral("flywheel"),
                      const QString &key = QStringLiteral("dicom-fixer"));

/// A small audited one with one package.
GearRecord smallRecord(const QString &site, const QString &key);

/// fullRecord() as it is after its version 0.9.1 could not be audited.
GearRecord staleRecord();

} // namespace gearaudit::test
