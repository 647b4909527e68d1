#include "tests/support/exploration_builder.h"

#include "core/filter/filter_parser.h"

namespace gearaudit::test
{

ExplorationSnapshot exploration(const std::vector<std::vector<GearRecord>> &reports,
                                const QString &filter)
{
    Exploration made;
    made.filterText = filter;
    if (const auto read = parseFilter(filter))
        made.expression = *read;
    made.today = QDate(2026, 11, 22);
    int number = 0;
    for (const auto &records : reports) {
        FilteredReport report;
        report.loaded.title = QStringLiteral("Report %1").arg(++number);
        report.loaded.path = QStringLiteral("/reports/%1.json").arg(number);
        report.loaded.report = PackedReport::pack(records);
        report.matches = std::make_shared<const FilterMatches>(
            findMatches(made.expression, *report.loaded.report, made.today));
        made.reports.push_back(std::move(report));
    }
    return std::make_shared<const Exploration>(std::move(made));
}

} // namespace gearaudit::test
