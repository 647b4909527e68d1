#include "core/insight/moved_things.h"

#include "core/model/package_name.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace gearaudit
{

namespace
{

/// What a change is filed under.
struct ThingKey {
    ChangeSubject subject;
    QString name;

    bool operator==(const ThingKey &) const = default;
};
size_t qHash(const ThingKey &key, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(key.subject), key.name);
}

struct MoveKey {
    std::size_t thing;
    ChangeKind kind;
    QString before;
    QString after;

    bool operator==(const MoveKey &) const = default;
};
size_t qHash(const MoveKey &key, size_t seed)
{
    return qHashMulti(seed, key.thing, static_cast<int>(key.kind), key.before, key.after);
}

/// A pip's name is where it lies, which differs from gear to gear.
bool isNamedByPath(ChangeSubject subject)
{
    return subject == ChangeSubject::Pip;
}

ThingKey keyOf(const Change &change)
{
    const bool isPackage = change.subject == ChangeSubject::Package ||
                           change.subject == ChangeSubject::Fault ||
                           change.subject == ChangeSubject::KnownFault;
    return {change.subject, isPackage ? normalizedPackageName(change.name) : change.name};
}

class Filing
{
public:
    std::vector<ThingMoves> run(const Difference &difference)
    {
        for (std::size_t i = 0; i < difference.gears.size(); ++i) {
            for (const Change &change : difference.gears[i].changes)
                file(change, difference.gears[i], i);
        }
        const auto moreGears = [](const auto &left, const auto &right) {
            return left.gears.size() > right.gears.size();
        };
        for (ThingMoves &thing : m_things)
            std::stable_sort(thing.moves.begin(), thing.moves.end(), moreGears);
        std::stable_sort(m_things.begin(), m_things.end(), [](const auto &left, const auto &right) {
            return left.gears > right.gears;
        });
        return std::move(m_things);
    }

private:
    void file(Change change, const GearDifference &gear, std::size_t number)
    {
        if (change.subject == ChangeSubject::Gear) // its version is in its name
            change.before = change.after = QString();
        if (isNamedByPath(change.subject))
            change.name.clear();
        const auto found = m_numbers.constFind(keyOf(change));
        const std::size_t thing = found == m_numbers.constEnd() ? m_things.size() : *found;
        if (thing == m_things.size()) {
            m_numbers.insert(keyOf(change), thing);
            m_things.emplace_back();
            m_lastGear.push_back(noGear);
        }
        if (std::exchange(m_lastGear[thing], number) != number)
            ++m_things[thing].gears;
        const MoveKey key{thing, change.kind, change.before, change.after};
        const auto known = m_moves.constFind(key);
        auto &moves = m_things[thing].moves;
        const std::size_t at = known == m_moves.constEnd() ? moves.size() : known->first;
        if (at == moves.size()) {
            moves.push_back({change, {gear.name()}});
            m_moves.insert(key, {at, number});
            return;
        }
        if (moves[at].change.python != change.python)
            moves[at].change.python.clear();
        if (known->second != number) {
            moves[at].gears.push_back(gear.name());
            m_moves[key].second = number;
        }
    }

    static constexpr std::size_t noGear = ~std::size_t(0);
    std::vector<ThingMoves> m_things;
    std::vector<std::size_t> m_lastGear; ///< of each thing
    QHash<ThingKey, std::size_t> m_numbers;
    QHash<MoveKey, std::pair<std::size_t, std::size_t>> m_moves; ///< its place, and the last gear there
};

} // namespace

std::vector<ThingMoves> movesByThing(const Difference &difference)
{
    return Filing().run(difference);
}

ChangeCounts countChanges(const Difference &difference)
{
    ChangeCounts counts{};
    for (const auto &gear : difference.gears) {
        for (const Change &change : gear.changes)
            ++counts[static_cast<std::size_t>(change.kind)];
    }
    return counts;
}

} // namespace gearaudit
