#pragma once

#include "core/model/gear_record.h"

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

} // namespace gearaudit
