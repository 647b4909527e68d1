#pragma once

#include "core/remedies/remedies.h"

namespace gearaudit
{

/// How a list of remedies is grouped: the same list, told for those who act on it.
enum class RemedyGrouping {
    None,
    Base,    ///< by the place to change
    Gear,
    Owner,   ///< by the manifest's maintainer, else its author
    Package,
};
constexpr int remedyGroupingCount = static_cast<int>(RemedyGrouping::Package) + 1;

/// A remedy for some of its gears.
struct RemedyShare {
    quint32 remedy = 0; ///< in Remedies::list
    std::vector<RemedyGear> gears;

    bool operator==(const RemedyShare &) const = default;
};

struct RemedyGroup {
    QString name; ///< of the gear ("hub/one"), the owner or the package; empty of a place, of None, and where nobody is named
    std::vector<RemedyShare> shares; ///< in the order of the list

    bool operator==(const RemedyGroup &) const = default;
};

/// The remedies in groups, a group standing where its first remedy stands in the list. Of None: one
/// group, or none at all where there is nothing to do.
std::vector<RemedyGroup> groupedRemedies(const Remedies &remedies, const std::vector<RemedySource> &sources,
                                         RemedyGrouping grouping);

/// The first so many remedies of all groups (0: all); a group that has none left is not there.
std::vector<RemedyGroup> firstRemedies(std::vector<RemedyGroup> groups, int most);

/// What remedies amount to: each fault, gear and site once.
struct RemedyCounts {
    int faults = 0; ///< names; those that nothing mends are not among them
    int critical = 0;
    int exploited = 0;
    int malicious = 0;
    int gears = 0;
    int sites = 0;
    int starting = 0; ///< gears that start it
    int stale = 0;    ///< gears told by their last answer

    bool operator==(const RemedyCounts &) const = default;
};
RemedyCounts countsOf(const Remedies &remedies, const std::vector<RemedySource> &sources,
                      std::span<const RemedyShare> shares);

/// The one sentence before the list: "14 gears start a Python with a package that is being exploited;
/// one new base image mends 9 of them".
struct RemedySummary {
    enum class Level {
        Nothing, ///< no gear starts anything that is known to be faulty
        Faulty,
        Critical,
        Exploited, ///< or malicious
    };
    Level level = Level::Nothing; ///< the worst that a gear starts; only what is as bad counts here
    int gears = 0;     ///< that start such a thing
    int mended = 0;    ///< of these, those whose every such fault ends by changes in one place
    quint32 place = 0; ///< that one, in Remedies::places; where `mended` is 0 it says nothing

    bool operator==(const RemedySummary &) const = default;
};
RemedySummary summaryOf(const Remedies &remedies);

} // namespace gearaudit
