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
            reports.push_back({openKey(loaded.path),
                               loaded.title,
                               loaded.path,
                               {loaded.path, loaded.report, loaded.modified},
                               loaded.judgements});
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
                               {archive.path, nullptr, archive.at},
                               owner->judgements});
        }
    }
    return reports;
}

QString openKey(const QString &path)
{
    return QStringLiteral("open:") + path;
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
    if (after == nullptr || !hasArchive(*after)) {
        const auto last = std::find_if(reports.rbegin(), reports.rend(), hasArchive);
        after = last == reports.rend() ? nullptr : &*last;
    }
    return after == nullptr ? SinceLastTime() : SinceLastTime{archiveOf(*after), after};
}

const CompareChoice *lastOpened(const std::vector<CompareChoice> &reports, const QString &butNot)
{
    const auto last = std::find_if(reports.rbegin(), reports.rend(), [&](const CompareChoice &report) {
        return report.isOpen() && report.key != butNot;
    });
    return last == reports.rend() ? nullptr : &*last;
}

QString proposedAfter(const std::vector<CompareChoice> &reports, const QString &before,
                      const QString &after)
{
    const CompareChoice *was = findChoice(reports, before);
    const CompareChoice *is = findChoice(reports, after);
    if (was == nullptr)
        return after;
    if (was->isOpen()) {
        const CompareChoice *other = is == nullptr || is == was ? lastOpened(reports, before) : is;
        return other == nullptr ? after : other->key;
    }
    const bool isLater = is != nullptr && is->masterPath == was->masterPath &&
                         (is->isOpen() || is->source.at > was->source.at);
    if (isLater)
        return after;
    // Newest first: the one that was met last before it is the next newer.
    const CompareChoice *next = nullptr;
    for (const CompareChoice &report : reports) {
        if (&report == was)
            break;
        if (report.masterPath == was->masterPath)
            next = &report;
    }
    return next == nullptr ? after : next->key;
}

} // namespace gearaudit
