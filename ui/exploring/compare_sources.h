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

    bool isOpen() const { return source.report != nullptr; }
};

/// The archives of master JSONs, newest first.
using ArchiveLists = std::vector<std::pair<QString, std::vector<Archive>>>;

/// The reports that are open, then their archives. `exploration` may be null.
std::vector<CompareChoice> compareChoices(const ExplorationSnapshot &exploration,
                                          const ArchiveLists &archives);

/// Null where there is none of that key.
const CompareChoice *findChoice(const std::vector<CompareChoice> &reports, const QString &key);

/// What “since last time” compares: the newest archive of an open report, and that report; the one
/// of this key where it has an archive, else the first that has. Null and null where none has.
struct SinceLastTime {
    const CompareChoice *before = nullptr;
    const CompareChoice *after = nullptr;
};
SinceLastTime sinceLastTime(const std::vector<CompareChoice> &reports, const QString &key);

} // namespace gearaudit
