#pragma once

#include "core/model/record_part.h"
#include "core/report/packed_report.h"
#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

#include <optional>
#include <utility>
#include <vector>

namespace gearaudit
{

/// Where in its record a gear, python, pip or package is. None for a report or site, or a number
/// that the report does not have.
std::optional<RecordPart> recordPart(const PackedReport &report, const SelectedNode &node);

/// Which gear has a gear, python, pip or package; as recordPart(), without reading the record.
std::optional<quint32> gearOf(const PackedReport &report, const SelectedNode &node);

/// The gears of a site, by their numbers.
std::vector<quint32> gearsOfSite(const PackedReport &report, quint32 site);

/// The gears of what is selected, each once: the numbers of report and gear.
std::vector<std::pair<quint32, quint32>> gearNumbers(const Exploration &exploration, const Selection &selection);

} // namespace gearaudit
