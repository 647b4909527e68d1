#pragma once

#include "core/report/packed_report.h"

#include <QDate>

#include <optional>

namespace gearaudit
{

// What a gear starts, for its own row. Where that was not recorded, what its image holds stands in.
// In proportion to one gear's rows.

/// The number of the Python that the gear starts; of several the first; none where it is not known.
std::optional<quint32> startedPython(const PackedReport &report, quint32 gear);

/// The version of that Python, or of the first that the image holds; 0 where there is none.
TextId pythonVersion(const PackedReport &report, quint32 gear);

/// The version of the flywheel-sdk of the Python that the gear starts; where that is not known, the first
/// in the image; 0 where there is none.
TextId sdkVersion(const PackedReport &report, quint32 gear);

/// Whether a package is flywheel-sdk, in any spelling of its name.
bool isSdk(const PackedReport &report, const PackageRow &package);

/// How far past its end of life a gear's Python is.
enum class EndOfLifeMark {
    None,
    Held,    ///< the image holds one that the gear does not start
    Started, ///< the gear starts it
};
EndOfLifeMark endOfLifeMark(const PackedReport &report, quint32 gear, QDate today);
/// The same of one Python.
EndOfLifeMark endOfLifeMarkOf(const PackedReport &report, quint32 python, QDate today);

} // namespace gearaudit
