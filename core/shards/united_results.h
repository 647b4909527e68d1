#pragma once

#include "core/base/result.h"
#include "core/model/gear_record.h"

#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What came of bringing results of several folders together.
struct UnitedResults {
    QStringList written; ///< the master JSONs that hold it all now
    int gears = 0;       ///< that these hold
    int added = 0;       ///< were not there
    int replaced = 0;    ///< have another record than they had
    int same = 0;        ///< of the folders' records: said nothing newer
    int judgements = 0;  ///< lines that were added to the judgements
    /// Gears of which two folders have answers for the same image that do not find the same.
    std::vector<RecordKey> disputed;
    QStringList empty; ///< folders without results, such as of a part that had no gears
    std::vector<Error> notes; ///< what opening the results told, such as a damaged file set aside
};

/// Brings the results of folders (the master JSONs with their journals, and the judgements
/// beside them) into another folder, which may hold results already: the newest answer of each gear
/// stands, with every key that is not ours. As often as one likes: a second time changes nothing. The
/// folders are only read; where one of them cannot be, or none has results, nothing is written.
/// Stage::Store; NotFound, NotReadable, Malformed, Busy, NotWritable. Blocks.
Result<UnitedResults> uniteResults(const QStringList &folders, const QString &into);

} // namespace gearaudit
