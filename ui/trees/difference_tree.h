#pragma once

#include "core/insight/moved_things.h"

#include <memory>
#include <span>
#include <vector>

namespace gearaudit
{

/// What differs, as rows of a tree. By gear: what several gears share is one row with its gears beneath
/// it, then each gear that has changes of its own, with these beneath it. By what changed: a package is
/// one row, beneath it a row for each pair of versions, and beneath these the gears. Immutable.
class DifferenceTree
{
public:
    enum class Kind {
        Thing,      ///< what changed in more ways than one; beneath it, a Shared each
        Shared,     ///< changes that several gears have in common
        AllChanges, ///< beneath Shared, where it has more than one: the changes themselves
        Gear,       ///< one that differs, or has a Shared
        Change,
    };
    using Node = int; ///< -1: the root

    /// Takes time in proportion to what differs; for a pool thread.
    static std::shared_ptr<const DifferenceTree> build(GroupedDifference difference);
    static std::shared_ptr<const DifferenceTree> build(std::vector<ThingMoves> things);

    int size() const { return static_cast<int>(m_nodes.size()); }
    Kind kind(Node node) const { return at(node).kind; }
    Node parent(Node node) const { return at(node).parent; }
    int row(Node node) const { return at(node).row; }
    int childCount(Node node) const { return childrenOf(node).count; }
    Node child(Node node, int row) const { return childrenOf(node).first + row; }

    /// What a row of the first level is about, whatever else it tells: it finds the same one again in
    /// another tree.
    quint64 topKey(int row) const { return m_topKeys[static_cast<std::size_t>(row)]; }

    /// How it changed; of several changes in one word, what they have in common.
    ChangeKind changeKind(Node node) const;
    /// Of a Change, and of a Thing, Shared or AllChanges the first of them; of a Gear that is new or gone
    /// its only one, else null.
    const Change *change(Node node) const;
    /// All that a row stands for; of a gear of a Shared none.
    std::span<const Change> changesAt(Node node) const;
    int changeCount(Node node) const; ///< of a Thing, a Shared, an AllChanges and a Gear with its own
    int gearCount(Node node) const;   ///< of a Thing or a Shared
    /// Of a Gear, and of a Shared that is one gear's alone: as it is now, or was.
    const GearName *gear(Node node) const;
    /// Of a Gear that was paired with one of another site or version: that one, else null.
    const GearName *gearBefore(Node node) const;

private:
    struct Children {
        Node first = 0;
        int count = 0;
    };
    struct Entry {
        Kind kind = Kind::Shared;
        Node parent = -1;
        int row = 0;
        Children children;
        int shared = -1; ///< which group it is or is part of; -1: of a gear of its own
        int number = 0;  ///< of the gear, or of the change in its group or gear, or of the thing
    };
    /// Which groups are one thing's.
    struct Thing {
        int firstShared = 0;
        int count = 0;
        int gears = 0;
        std::vector<Change> changes; ///< of the groups
    };
    const Entry &at(Node node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    const Children &childrenOf(Node node) const { return node < 0 ? m_top : at(node).children; }
    const std::vector<Change> &changesOf(Node node) const;
    const SharedChange &sharedOf(const Entry &entry) const;
    const GearDifference &gearOf(const Entry &entry) const;
    void addChildren(Node parent, std::vector<Entry> entries);
    void grow(Node node);
    void growAll(std::vector<Entry> top);

    GroupedDifference m_difference;
    std::vector<Thing> m_things;
    std::vector<Entry> m_nodes; ///< siblings beside each other
    Children m_top;
    std::vector<quint64> m_topKeys;
};
using DifferenceTreeSnapshot = std::shared_ptr<const DifferenceTree>;

} // namespace gearaudit
