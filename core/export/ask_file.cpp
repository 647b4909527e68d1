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

Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, QDate today)
{
    const auto report = readNamedFile(path);
    if (!report)
        return Unexpected{report.error()};
    FileMatches found;
    found.file = path;
    found.report = *report;
    const auto matches = findMatches(filter, *found.report, today);
    found.rows = matchRows(matches, *found.report);
    found.gearCount = matches.gearCount;
    return found;
}

} // namespace gearaudit
