#pragma once

#include "core/model/gear_record.h"
#include "ui/exploring/gear_forester.h"

#include <QString>

#include <vector>

namespace gearaudit::test
{

/// The day that tests of explorations go by.
QDate explorationDay();

/// A report of these records, as it comes from a file of this name.
LoadedReport loadedReport(const std::vector<GearRecord> &records,
                          const QString &path = QStringLiteral("/data/report.json"));

/// An exploration of reports with a filter that can be read.
ExplorationSnapshot explored(std::vector<LoadedReport> reports, const QString &filter = {});

/// The rows of an exploration.
ForestResult grown(const ExplorationSnapshot &exploration, GearExpansion::Base base,
                   GearsColumn column = GearsColumn::Name, bool upwards = true);

/// The rows as indented text: a line each, "+" before what is closed, "-" before what is open; "*"
/// behind what the filter names.
QString rowsText(const GearForest &forest, const GearExpansion &expansion,
                 const std::vector<GearForest::Node> &rows);

} // namespace gearaudit::test
