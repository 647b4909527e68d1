#include "ui/exploring/figure_parts.h"

#include "core/filter/filter_parser.h"
#include "core/filter/narrowed_filter.h"
#include "ui/words/package_details.h"

namespace gearaudit
{

namespace
{
constexpr std::size_t mostGears = 100; ///< that are told one by one
} // namespace

PageDetails figureParts(const ExplorationSnapshot &exploration, const QString &title, Details details,
                        const QString &term)
{
    PageDetails told;
    told.title = title;
    told.details = std::move(details);
    RowSubject &about = told.about;
    about.exploration = exploration;
    if (term.isEmpty())
        return told;
    about.terms = {term};
    const auto filter = parseFilter(narrowedFilter(exploration->expression, term));
    std::vector<GearLine> gears;
    for (quint32 number = 0; filter && number < exploration->reports.size(); ++number) {
        const LoadedReport &loaded = exploration->reports[number].loaded;
        const PackedReport &report = *loaded.report;
        const FilterMatches matches = findMatches(*filter, report, {exploration->today, loaded.faults});
        for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
            if (matches.gears[gear] == MatchMark::None)
                continue;
            about.selection.push_back({number, SelectedNode::Kind::Gear, gear});
            if (gears.size() >= mostGears)
                continue;
            const GearRow row = report.gear(gear);
            const QString name = report.text(row.name);
            gears.push_back({name, report.text(row.version), report.text(row.site), factFilter(FilterKey::Gear, name)});
        }
    }
    const Details list = gearLines(gears, static_cast<quint32>(about.selection.size()), term);
    told.details.insert(told.details.end(), list.begin(), list.end());
    return told;
}

} // namespace gearaudit
