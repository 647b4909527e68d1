#pragma once

#include "core/remedies/remedy_groups.h"

#include <QStringList>

class QIODevice;

namespace gearaudit
{

/// {"summary": {…}, "groups": [{"name", "counts", "remedies": [{"kind", "package", "from", "to", "python",
/// "place", "counts", "faults", "left", "conflicts", "within", "gears"}]}]}, as resources/help/fixes.md
/// tells. `files` are the names of the sources. Piece by piece; false where the device did not take everything.
bool writeRemediesJson(QIODevice &device, const Remedies &remedies, const std::vector<RemedySource> &sources,
                       const QStringList &files, const std::vector<RemedyGroup> &groups);

} // namespace gearaudit
