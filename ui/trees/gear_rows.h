#pragma once

#include "core/filter/filter_matches.h"
#include "core/report/report_counterparts.h"
#include "ui/trees/gear_order.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gearaudit
{

/// What is open in the tree, by what it is and not by where: it outlives filters and reports.
struct GearExpansion {
    enum class Base : quint8 {
        Sites, ///< sites alone
        Nothing,
        Everything,
        Matches, ///< what is above something that the filter names
    };
    Base base = Base::Sites;
    QSet<quint64> flipped; ///< keys of those that are otherwise

    bool operator==(const GearExpansion &) const = default;
};

/// One report among the rows.
struct GearPart {
    GearTreeSnapshot tree;
    GearOrderSnapshot order;
    std::shared_ptr<const FilterMatches> matches;
    QString title;
    QString path; ///< of the report's file: what it is known by
    GearFaults faults = {};
    bool isLive = false;    ///< of audits here
    bool hasReasons = false; ///< some of its gears could not be audited
};

/// Where a part of the forest before is now.
struct CarriedPart {
    static constexpr std::size_t gone = ~std::size_t(0);

    std::size_t part = gone;
    /// Null where it is the same report.
    std::shared_ptr<const ReportCounterparts> pairs;
};

/// Everything that the rows follow from. Immutable once it is shared; nodes of all its reports are
/// numbered through, one report after the other.
class GearForest
{
public:
    using Node = quint32;
    static constexpr Node none = GearTree::none;

    std::vector<GearPart> parts;
    bool upwards = true; ///< the order of all siblings
    bool tellsReports = false; ///< sites are to name their report
    /// The rows are the matches alone, a line each, ordered by this column; else they are the tree's.
    std::optional<GearsColumn> flatBy;
    QString filter;      ///< the one that the matches are of, in its one way of writing
    /// By part of the forest that was shown before this one.
    std::vector<CarriedPart> carriedParts;

    /// What siblings are ordered by.
    GearsColumn column() const
    {
        if (flatBy)
            return *flatBy;
        return parts.empty() ? GearsColumn::Name : parts.front().order->column();
    }

    std::size_t partOf(Node node) const;
    const GearPart &part(Node node) const { return parts[partOf(node)]; }
    const GearTree &tree(Node node) const { return *part(node).tree; }
    /// The node's number in its own tree, and back.
    GearTree::Node local(Node node) const { return node - base(partOf(node)); }
    Node global(std::size_t part, GearTree::Node node) const { return base(part) + node; }

    GearTree::Kind kind(Node node) const { return tree(node).kind(local(node)); }
    int depth(Node node) const { return tree(node).depth(local(node)); }
    Node parent(Node node) const;
    bool hasChildren(Node node) const { return tree(node).hasChildren(local(node)); }
    MatchMark mark(Node node) const;
    bool isOpen(Node node, const GearExpansion &expansion) const;
    /// Opens or closes one.
    void setOpen(Node node, bool open, GearExpansion &expansion) const;
    /// Opens a node and all below it.
    void openBelow(Node node, GearExpansion &expansion) const;

    GearPath path(Node node) const { return tree(node).path(local(node)); }
    /// `none` where no report has it.
    Node find(const GearPath &path) const;

    /// The same things' nodes in this forest, which was made after the other (or is it); what is
    /// not there any more is left out. Quick with any number of nodes.
    std::vector<Node> carried(const GearForest &before, const std::vector<Node> &nodes) const;

    /// How many of a site's gears match.
    quint32 matchingGears(Node site) const;

private:
    Node base(std::size_t part) const;
    GearTree::Node carriedNode(const GearTree &from, const CarriedPart &way,
                               GearTree::Node node) const;
};

/// The visible rows from top to bottom, a node each. With a filter: the gears that match, and what
/// is in them. Pure; a few milliseconds for a million rows.
std::vector<GearForest::Node> flatten(const GearForest &forest, const GearExpansion &expansion);
/// The rows that appear below a node when it is opened.
std::vector<GearForest::Node> flattenBelow(const GearForest &forest, const GearExpansion &expansion,
                                           GearForest::Node node);

} // namespace gearaudit
