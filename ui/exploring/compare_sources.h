#pragma once

#include "core/store/archives.h"
#include "ui/exploring/comparer.h"
#include "ui/exploring/exploration.h"

#include <utility>
#include <vector>

namespace gearaudit
{

/// Something that can be chosen as a side of a comparison.
struct CompareChoice {
    QString key;        ///< the same for the same one, as long as it is there
    QString title;      ///< for people
    QString masterPath; ///< its own, of an archive the one that it was
    CompareSource source;
    JudgementsSnapshot judgements = nullptr; ///< of its faults, or of those of its master JSON's

    bool isOpen() const { return source.report != nullptr; }
};

/// A report that is open, or one site of it, as something to compare.
struct ComparedPart {
    QString path;
    QString title;     ///< of the report, for people
    QString site = {}; ///< empty: all of them

    QString text() const { return site.isEmpty() ? title : site; }
    bool operator==(const ComparedPart &) const = default;
};

/// The archives of master JSONs, newest first.
using ArchiveLists = std::vector<std::pair<QString, std::vector<Archive>>>;

/// The reports that are open, then their archives. `exploration` may be null.
std::vector<CompareChoice> compareChoices(const ExplorationSnapshot &exploration,
                                          const ArchiveLists &archives);

/// The key of an open report, by its path.
QString openKey(const QString &path);

/// Null where there is none of that key.
const CompareChoice *findChoice(const std::vector<CompareChoice> &reports, const QString &key);

/// What “since last time” compares: the newest archive of an open report, and that report; the one
/// of this key where it has an archive, else the last opened that has. Null and null where none has.
struct SinceLastTime {
    const CompareChoice *before = nullptr;
    const CompareChoice *after = nullptr;
};
SinceLastTime sinceLastTime(const std::vector<CompareChoice> &reports, const QString &key);

/// The report that was opened last, other than the one of this key; null where there is none.
const CompareChoice *lastOpened(const std::vector<CompareChoice> &reports, const QString &butNot = {});

/// What a side before that was just chosen is to be compared with, now that `after` is: that one, where
/// it is another report or later than an archive. Else of an archive the next newer one, or its master
/// JSON as it is now; of an open report the last opened other one. Empty: nothing.
QString proposedAfter(const std::vector<CompareChoice> &reports, const QString &before,
                      const QString &after);

} // namespace gearaudit
