#include "core/export/ask_file.h"

#include "core/report/packed_reader.h"
#include "core/store/report_file.h"

namespace gearaudit
{

Result<PackedSnapshot> readNamedFile(const QString &path)
{
    if (const auto checked = checkNamedReport(path); !checked)
        return Unexpected{checked.error()};
    return readPackedReport(path, {}, collectionOfFile(path));
}

Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, const AskGround &ground)
{
    const auto report = readNamedFile(path);
    if (!report)
        return Unexpected{report.error()};
    FileMatches found;
    found.file = path;
    found.report = *report;
    found.filter = filter;
    if (ground.database != nullptr)
        found.faults = ReportFaults::of(*found.report, *ground.database, ground.judgements, ground.today);
    const auto matches = findMatches(filter, *found.report, {ground.today, found.faults});
    found.rows = matchRows(matches, *found.report);
    found.gearCount = matches.gearCount;
    return found;
}

} // namespace gearaudit
