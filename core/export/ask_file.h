#pragma once

#include "core/base/result.h"
#include "core/export/match_rows.h"
#include "core/report/packed_report.h"

namespace gearaudit
{

/// Reads a file with results that somebody named, of the collection that its name says: what a
/// missing one would be to readPackedReport(), an empty report, is an error. NotFound, NotReadable,
/// Malformed.
Result<PackedSnapshot> readNamedFile(const QString &path);

/// What a filter goes by that is asked of files.
struct AskGround {
    AskGround(QDate day = {}, AdvisorySnapshot known = nullptr, std::vector<FaultJudgement> judged = {})
        : today(day), database(std::move(known)), judgements(std::move(judged))
    {
    }

    QDate today; ///< decides what is past its end of life, and which judgements hold
    AdvisorySnapshot database; ///< of known faults; null: there is none
    std::vector<FaultJudgement> judgements;
};

/// Reads a file with results and asks a filter of it. The errors are those of readNamedFile().
Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, const AskGround &ground);

} // namespace gearaudit
