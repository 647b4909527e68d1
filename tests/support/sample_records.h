#pragma once

#include "core/model/gear_record.h"

#include <vector>

namespace gearaudit::test
{

/// A gear with one system python and one pip.
GearRecord sampleGear(const QString &site, const QString &name, const QString &version,
                      const std::vector<Package> &packages);
/// A gear that could not be audited.
GearRecord sampleFailure(const QString &site, const QString &name, Status status,
                         const QString &reason);
/// A few gears that differ in everything a window shows: two sites, two pythons, a virtual
/// environment, a python without pip, failures, text that looks like markup.
std::vector<GearRecord> sampleRecords();
/// `gears` gears with `packages` packages each, spread over a few sites.
std::vector<GearRecord> manyRecords(int gears, int packages);

} // namespace gearaudit::test
