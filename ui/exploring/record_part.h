#pragma once

#include "core/model/gear_record.h"
#include "core/report/packed_report.h"
#include "ui/exploring/selection.h"

#include <optional>
#include <vector>

namespace gearaudit
{

/// A gear, or a part of it, by places in its record.
struct RecordPart {
    static constexpr int none = -1;

    GearRecord record;
    int python = none;  ///< none: the whole gear
    int pip = none;     ///< of the python; none: the python, or by metadata
    int package = none; ///< in the pip's list, or in the python's by metadata

    bool operator==(const RecordPart &) const = default;

    /// Null where it is the whole gear, and so on.
    const PythonFinding *pythonFinding() const;
    const PipFinding *pipFinding() const;
    const Package *packageFound() const;
};

/// Where in its record a gear, python, pip or package is. None for a report or site, or a number
/// that the report does not have.
std::optional<RecordPart> recordPart(const PackedReport &report, const SelectedNode &node);

/// Which gear has a gear, python, pip or package; as recordPart(), without reading the record.
std::optional<quint32> gearOf(const PackedReport &report, const SelectedNode &node);

/// The gears of a site, by their numbers.
std::vector<quint32> gearsOfSite(const PackedReport &report, quint32 site);

} // namespace gearaudit
