#include "ui/trees/difference_tree.h"

#include <QHash>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Whichever gears it is of: a filter may leave out some.
quint64 keyOf(const SharedChange &shared)
{
    const Change &first = shared.changes.front();
    return qHashMulti(static_cast<std::size_t>(first.subject), first.name, first.python,
                      first.before, first.after, shared.changes.size());
}
} // namespace

std::shared_ptr<const DifferenceTree> DifferenceTree::build(GroupedDifference difference)
{
    auto tree = std::make_shared<DifferenceTree>();
    tree->m_difference = std::move(difference);
    std::vector<Entry> top;
    for (std::size_t i = 0; i < tree->m_difference.shared.size(); ++i)
        top.push_back({Kind::Shared, -1, 0, {}, static_cast<int>(i), 0});
    for (std::size_t i = 0; i < tree->m_difference.gears.size(); ++i)
        top.push_back({Kind::Gear, -1, 0, {}, -1, static_cast<int>(i)});
    for (const SharedChange &shared : tree->m_difference.shared)
        tree->m_topKeys.push_back(keyOf(shared));
    for (const GearDifference &gear : tree->m_difference.gears)
        tree->m_topKeys.push_back(qHashMulti(1, gear.name().site, gear.name().key));
    tree->growAll(std::move(top));
    return tree;
}

std::shared_ptr<const DifferenceTree> DifferenceTree::build(std::vector<ThingMoves> things)
{
    auto tree = std::make_shared<DifferenceTree>();
    std::vector<Entry> top;
    for (ThingMoves &thing : things) {
        const Change &first = thing.first();
        tree->m_topKeys.push_back(qHashMulti(2, static_cast<int>(first.subject), first.name));
        const auto firstShared = static_cast<int>(tree->m_difference.shared.size());
        if (thing.moves.size() == 1)
            top.push_back({Kind::Shared, -1, 0, {}, firstShared, 0});
        else
            top.push_back({Kind::Thing, -1, 0, {}, firstShared, static_cast<int>(tree->m_things.size())});
        Thing kept{firstShared, static_cast<int>(thing.moves.size()), thing.gears, {}};
        for (MovedThing &move : thing.moves) {
            kept.changes.push_back(move.change);
            tree->m_difference.shared.push_back({{std::move(move.change)}, std::move(move.gears)});
        }
        if (kept.count > 1)
            tree->m_things.push_back(std::move(kept));
    }
    tree->growAll(std::move(top));
    return tree;
}

void DifferenceTree::growAll(std::vector<Entry> top)
{
    addChildren(-1, std::move(top));
    for (Node node = 0; node < size(); ++node) // grows while it is walked
        grow(node);
}

void DifferenceTree::addChildren(Node parent, std::vector<Entry> entries)
{
    const Children children{size(), static_cast<int>(entries.size())};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].parent = parent;
        entries[i].row = static_cast<int>(i);
        m_nodes.push_back(entries[i]);
    }
    (parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children) = children;
}

void DifferenceTree::grow(Node node)
{
    const Entry entry = at(node);
    std::vector<Entry> children;
    const auto add = [&](Kind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            children.push_back({kind, node, 0, {}, entry.shared, static_cast<int>(i)});
    };
    if (entry.kind == Kind::Thing) {
        const Thing &thing = m_things[static_cast<std::size_t>(entry.number)];
        for (int i = 0; i < thing.count; ++i)
            children.push_back({Kind::Shared, node, 0, {}, thing.firstShared + i, 0});
    } else if (entry.kind == Kind::Shared) {
        const SharedChange &shared = sharedOf(entry);
        if (shared.changes.size() > 1)
            add(Kind::AllChanges, 1);
        if (shared.gears.size() > 1)
            add(Kind::Gear, shared.gears.size());
    } else if (entry.kind == Kind::AllChanges) {
        add(Kind::Change, sharedOf(entry).changes.size());
    } else if (entry.kind == Kind::Gear && entry.shared < 0 &&
               gearOf(entry).kind == ChangeKind::Changed) {
        for (std::size_t i = 0; i < gearOf(entry).changes.size(); ++i)
            children.push_back({Kind::Change, node, 0, {}, -1, static_cast<int>(i)});
    }
    if (!children.empty())
        addChildren(node, std::move(children));
}

const SharedChange &DifferenceTree::sharedOf(const Entry &entry) const
{
    return m_difference.shared[static_cast<std::size_t>(entry.shared)];
}

const GearDifference &DifferenceTree::gearOf(const Entry &entry) const
{
    return m_difference.gears[static_cast<std::size_t>(entry.number)];
}

const std::vector<Change> &DifferenceTree::changesOf(Node node) const
{
    static const std::vector<Change> none;
    const Entry &entry = at(node);
    if (entry.kind == Kind::Change)
        return changesOf(entry.parent);
    if (entry.kind == Kind::Thing)
        return m_things[static_cast<std::size_t>(entry.number)].changes;
    if (entry.shared >= 0)
        return entry.kind == Kind::Gear ? none : sharedOf(entry).changes;
    return gearOf(entry).changes;
}

ChangeKind DifferenceTree::changeKind(Node node) const
{
    const Entry &entry = at(node);
    const auto &changes = changesOf(node);
    if (entry.kind == Kind::Change)
        return changes[static_cast<std::size_t>(entry.number)].kind;
    if (entry.kind == Kind::Gear)
        return entry.shared < 0 ? gearOf(entry).kind : ChangeKind::Changed;
    const auto first = changes.front().kind;
    const bool areAlike = std::all_of(changes.begin(), changes.end(),
                                      [&](const Change &change) { return change.kind == first; });
    return areAlike ? first : ChangeKind::Changed;
}

const Change *DifferenceTree::change(Node node) const
{
    const Entry &entry = at(node);
    const auto &changes = changesOf(node);
    if (entry.kind == Kind::Change)
        return &changes[static_cast<std::size_t>(entry.number)];
    if (entry.kind == Kind::Gear &&
        (entry.shared >= 0 || gearOf(entry).kind == ChangeKind::Changed))
        return nullptr;
    return &changes.front();
}

std::span<const Change> DifferenceTree::changesAt(Node node) const
{
    const std::vector<Change> &all = changesOf(node);
    if (kind(node) == Kind::Change)
        return {&all[static_cast<std::size_t>(at(node).number)], 1};
    return all;
}

int DifferenceTree::changeCount(Node node) const
{
    return kind(node) == Kind::Change ? 1 : static_cast<int>(changesOf(node).size());
}

int DifferenceTree::gearCount(Node node) const
{
    if (kind(node) == Kind::Thing)
        return m_things[static_cast<std::size_t>(at(node).number)].gears;
    return kind(node) == Kind::Shared ? static_cast<int>(sharedOf(at(node)).gears.size()) : 0;
}

const GearName *DifferenceTree::gear(Node node) const
{
    const Entry &entry = at(node);
    if (entry.kind == Kind::Shared && sharedOf(entry).gears.size() == 1)
        return &sharedOf(entry).gears.front();
    if (entry.kind != Kind::Gear)
        return nullptr;
    if (entry.shared < 0)
        return &gearOf(entry).name();
    return &sharedOf(entry).gears[static_cast<std::size_t>(entry.number)];
}

const GearName *DifferenceTree::gearBefore(Node node) const
{
    const Entry &entry = at(node);
    if (entry.kind != Kind::Gear || entry.shared >= 0)
        return nullptr;
    const GearDifference &gear = gearOf(entry);
    return gear.kind == ChangeKind::Changed && gear.before.site != gear.after.site ? &gear.before
                                                                                   : nullptr;
}

} // namespace gearaudit
