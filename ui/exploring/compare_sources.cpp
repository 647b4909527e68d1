#include "ui/exploring/compare_sources.h"

#include "ui/words/measure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gearaudit
{

namespace
{

struct CompareSources {
    Q_DECLARE_TR_FUNCTIONS(CompareSources)
};

template <class Wanted>
const CompareChoice *findIf(const std::vector<CompareChoice> &reports, Wanted isWanted)
{
    const auto found = std::find_if(reports.begin(), reports.end(), isWanted);
    return found == reports.end() ? nullptr : &*found;
}

} // namespace

std::vector<CompareChoice> compareChoices(const ExplorationSnapshot &exploration,
                                          const ArchiveLists &archives)
{
    std::vector<CompareChoice> reports;
    if (!exploration)
        return reports;
    for (const FilteredReport &explored : exploration->reports) {
        const LoadedReport &loaded = explored.loaded;
        if (loaded.report)
            reports.push_back({QStringLiteral("open:") + loaded.path,
                               loaded.title,
                               loaded.path,
                               {loaded.path, loaded.report}});
    }
    const auto open = reports;
    for (const auto &[master, list] : archives) {
        const auto *owner = findIf(open, [&path = master](const CompareChoice &report) {
            return report.masterPath == path;
        });
        if (owner == nullptr)
            continue;
        for (const Archive &archive : list) {
            reports.push_back({QStringLiteral("archive:") + archive.path,
                               CompareSources::tr("%1, until %2", "a report and a date")
                                   .arg(owner->title, momentText(archive.at)),
                               master,
                               {archive.path, nullptr}});
        }
    }
    return reports;
}

const CompareChoice *findChoice(const std::vector<CompareChoice> &reports, const QString &key)
{
    return findIf(reports, [&](const CompareChoice &report) { return report.key == key; });
}

SinceLastTime sinceLastTime(const std::vector<CompareChoice> &reports, const QString &key)
{
    const auto archiveOf = [&](const CompareChoice &open) {
        return findIf(reports, [&](const CompareChoice &report) {
            return !report.isOpen() && report.masterPath == open.masterPath;
        });
    };
    const auto hasArchive = [&](const CompareChoice &report) {
        return report.isOpen() && archiveOf(report) != nullptr;
    };
    const CompareChoice *after = findChoice(reports, key);
    if (after == nullptr || !hasArchive(*after))
        after = findIf(reports, hasArchive);
    return after == nullptr ? SinceLastTime() : SinceLastTime{archiveOf(*after), after};
}

} // namespace gearaudit
