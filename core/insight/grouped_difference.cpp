#include "core/insight/difference.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace gearaudit
{

/// Beside Change, where QHash looks for it.
static size_t qHash(const Change &change, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(change.subject), static_cast<int>(change.kind),
                      change.python, change.name, change.before, change.after);
}

namespace
{

using GearNumbers = std::vector<std::size_t>; ///< of gears in a difference, ascending

bool canBeShared(const Change &change)
{
    return change.subject != ChangeSubject::Gear && change.subject != ChangeSubject::Version &&
           change.subject != ChangeSubject::Image;
}

} // namespace

GroupedDifference grouped(const Difference &difference)
{
    QHash<Change, GearNumbers> owners;
    for (std::size_t i = 0; i < difference.gears.size(); ++i) {
        for (const auto &change : difference.gears[i].changes) {
            if (!canBeShared(change))
                continue;
            auto &gears = owners[change];
            if (gears.empty() || gears.back() != i)
                gears.push_back(i);
        }
    }

    GroupedDifference result;
    std::map<GearNumbers, SharedChange> shared;
    for (std::size_t i = 0; i < difference.gears.size(); ++i) {
        GearDifference own = difference.gears[i];
        own.changes.clear();
        for (const auto &change : difference.gears[i].changes) {
            const auto gears = owners.constFind(change);
            if (gears == owners.constEnd() || gears->size() < 2)
                own.changes.push_back(change);
            else if (gears->front() == i) // its first owner tells it, in its order
                shared[*gears].changes.push_back(change);
        }
        if (!own.changes.empty())
            result.gears.push_back(std::move(own));
    }
    for (auto &[gears, change] : shared) {
        for (const auto number : gears)
            change.gears.push_back(difference.gears[number].name());
        result.shared.push_back(std::move(change));
    }
    std::stable_sort(result.shared.begin(), result.shared.end(),
                     [](const SharedChange &left, const SharedChange &right) {
                         return left.gears.size() > right.gears.size();
                     });
    return result;
}

} // namespace gearaudit
