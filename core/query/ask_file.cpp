#include "core/query/ask_file.h"

#include "core/query/record_view.h"
#include "core/report/report_file.h"

namespace gearaudit
{

Result<FileMatches> askFile(const QString &path, const FilterExpression &filter, QDate today)
{
    const auto records = readNamedReport(path);
    if (!records)
        return Unexpected{records.error()};
    FileMatches found;
    found.file = path;
    found.view = std::make_shared<RecordView>(*records);
    const auto matches = findMatches(filter, *found.view, today);
    found.rows = matchRows(matches, *found.view);
    found.gearCount = matches.gearCount;
    return found;
}

} // namespace gearaudit
