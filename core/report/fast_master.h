#pragma once

#include "core/report/packed_builder.h"

#include <QByteArray>

#include <stop_token>

// Internal to the packed reader.

namespace gearaudit
{

enum class FastReading {
    Done,
    Unusual, ///< damaged, or of a shape that only the tolerant reader knows what to make of
    Stopped,
};

/// Reads a master JSON of the shape that this program and the first script write, straight into
/// rows. A gear of another shape goes through the tolerant reader alone. Where it cannot tell what
/// the tolerant reader would make of the file it gives up, and the builder is empty again. `json`
/// gets room behind its end, its content stays.
FastReading readFastMaster(QByteArray &json, const std::stop_token &stop, Collection collection,
                           PackedBuilder &builder);

} // namespace gearaudit
