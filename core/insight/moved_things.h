#pragma once

#include "core/insight/difference.h"

#include <array>
#include <vector>

namespace gearaudit
{

/// One thing, such as a package, that changed in the same way in some gears.
struct MovedThing {
    Change change; ///< its python only where that is the same in all of them
    std::vector<GearName> gears; ///< by site and key, each once
};

/// A package, or whatever else changes, and all that became of it.
struct ThingMoves {
    std::vector<MovedThing> moves; ///< most gears first; never empty
    int gears = 0;                 ///< that are different ones

    const Change &first() const { return moves.front().change; }
};

/// A difference by what changed: a package that moved in three thousand gears is one, with a move for each
/// pair of versions. Packages are the same one by their PEP 503 form, Pythons and pips of all gears are
/// one thing. Most gears first. Pure; in proportion to the changes.
std::vector<ThingMoves> movesByThing(const Difference &difference);

/// How many changes there are of each ChangeKind.
using ChangeCounts = std::array<int, 5>;
ChangeCounts countChanges(const Difference &difference);

} // namespace gearaudit
