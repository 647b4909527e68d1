#include "ui/trees/gear_rows.h"

#include "core/base/natural_order.h"

#include <algorithm>
#include <cstring>

namespace gearaudit
{

namespace
{

using Node = GearForest::Node;
using Kind = GearTree::Kind;
using Base = GearExpansion::Base;

bool hasNamed(const FilterMatches &matches, NumberRange packages)
{
    static_assert(sizeof(MatchMark) == 1);
    // Without a filter there may be no marks at all.
    if (packages.count == 0 || matches.packages.size() < packages.end())
        return false;
    return std::memchr(matches.packages.data() + packages.first, static_cast<int>(MatchMark::Named),
                       packages.count) != nullptr;
}

MatchMark markAt(const std::vector<MatchMark> &marks, quint32 number)
{
    return number < marks.size() ? marks[number] : MatchMark::None;
}

/// Whether something below it is what the filter names.
bool leadsToMatch(const GearPart &part, GearTree::Node node)
{
    const GearTree &tree = *part.tree;
    const PackedReport &report = tree.report();
    const FilterMatches &matches = *part.matches;
    const quint32 which = tree.number(node);
    switch (tree.kind(node)) {
    case Kind::Site: return true;
    case Kind::Gear: {
        const NumberRange pythons = report.gear(which).pythons;
        for (quint32 python = pythons.first; python < pythons.end(); ++python) {
            if (markAt(matches.pythons, python) != MatchMark::None)
                return true;
        }
        return false;
    }
    case Kind::Python: return hasNamed(matches, report.python(which).packages);
    case Kind::Pip: return hasNamed(matches, report.packagesOfPip(which));
    case Kind::Package: return false;
    }
    return false;
}

bool isOpenIn(const GearPart &part, GearTree::Node node, const GearExpansion &expansion)
{
    bool open = false;
    switch (expansion.base) {
    case Base::Sites: open = part.tree->kind(node) == Kind::Site; break;
    case Base::Nothing: break;
    case Base::Everything: open = true; break;
    case Base::Matches: open = leadsToMatch(part, node); break;
    }
    if (!expansion.flipped.isEmpty() && expansion.flipped.contains(part.tree->key(node)))
        open = !open;
    return open;
}

/// Calls it for each number, in the order in which they are shown.
template <class Function> void each(std::span<const quint32> numbers, bool upwards, Function call)
{
    if (upwards) {
        for (const quint32 number : numbers)
            call(number);
    } else {
        for (std::size_t i = numbers.size(); i-- > 0;)
            call(numbers[i]);
    }
}

/// Writes the rows of one report.
class Writer
{
public:
    Writer(const GearForest &forest, std::size_t part, const GearExpansion &expansion,
           std::vector<Node> &rows)
        : m_part(forest.parts[part]), m_tree(*m_part.tree), m_report(m_tree.report()),
          m_expansion(expansion), m_offset(forest.global(part, 0)), m_upwards(forest.upwards),
          m_rows(rows)
    {
    }

    /// The node and what is visible below it.
    void add(GearTree::Node node)
    {
        m_rows.push_back(m_offset + node);
        if (isOpenIn(m_part, node, m_expansion))
            addBelow(node);
    }

    void addBelow(GearTree::Node node)
    {
        const quint32 which = m_tree.number(node);
        const GearOrder &order = *m_part.order;
        const auto addAll = [&](Kind kind, std::span<const quint32> numbers) {
            each(numbers, m_upwards, [&](quint32 number) { add(m_tree.node(kind, number)); });
        };
        switch (m_tree.kind(node)) {
        case Kind::Site:
            each(order.gears(m_tree.gearRange(which)), m_upwards, [&](quint32 gear) {
                if (markAt(m_part.matches->gears, gear) != MatchMark::None)
                    add(m_tree.node(Kind::Gear, gear));
            });
            break;
        case Kind::Gear: addAll(Kind::Python, order.pythons(m_report.gear(which).pythons)); break;
        case Kind::Python:
            addAll(Kind::Pip, order.pips(m_report.pipsOf(which)));
            addPackages(order.packages(m_report.packagesByMetadata(which)));
            break;
        case Kind::Pip: addPackages(order.packages(m_report.packagesOfPip(which))); break;
        case Kind::Package: break;
        }
    }

private:
    void addPackages(std::span<const quint32> packages)
    {
        const Node offset = m_offset + m_tree.node(Kind::Package, 0);
        const std::size_t before = m_rows.size();
        m_rows.resize(before + packages.size());
        Node *row = m_rows.data() + before;
        each(packages, m_upwards, [&](quint32 package) { *row++ = offset + package; });
    }

    const GearPart &m_part;
    const GearTree &m_tree;
    const PackedReport &m_report;
    const GearExpansion &m_expansion;
    Node m_offset;
    bool m_upwards;
    std::vector<Node> &m_rows;
};

struct ShownSite {
    std::size_t part;
    quint32 site;
    QString name;
    quint32 gears; ///< that match
};

/// The sites with something to show, of all reports together, in order.
std::vector<ShownSite> shownSites(const GearForest &forest)
{
    std::vector<ShownSite> sites;
    bool byGears = false;
    for (std::size_t part = 0; part < forest.parts.size(); ++part) {
        const GearTree &tree = *forest.parts[part].tree;
        byGears = forest.parts[part].order->column() == GearsColumn::Reason;
        for (quint32 site = 0; site < tree.siteCount(); ++site) {
            const quint32 gears = forest.matchingGears(forest.global(part, site));
            if (gears > 0)
                sites.push_back({part, site, tree.siteName(site), gears});
        }
    }
    std::stable_sort(sites.begin(), sites.end(), [byGears](const auto &a, const auto &b) {
        if (byGears && a.gears != b.gears)
            return a.gears < b.gears;
        return compareNaturally(a.name, b.name) < 0;
    });
    if (!forest.upwards)
        std::reverse(sites.begin(), sites.end());
    return sites;
}

} // namespace

Node GearForest::base(std::size_t part) const
{
    Node sum = 0;
    for (std::size_t i = 0; i < part; ++i)
        sum += parts[i].tree->size();
    return sum;
}

std::size_t GearForest::partOf(Node node) const
{
    std::size_t part = 0;
    while (part + 1 < parts.size() && node >= parts[part].tree->size())
        node -= parts[part++].tree->size();
    return part;
}

Node GearForest::parent(Node node) const
{
    const GearTree::Node above = tree(node).parent(local(node));
    return above == GearTree::none ? none : global(partOf(node), above);
}

MatchMark GearForest::mark(Node node) const
{
    const GearPart &of = part(node);
    const quint32 which = of.tree->number(local(node));
    switch (of.tree->kind(local(node))) {
    case Kind::Gear: return markAt(of.matches->gears, which);
    case Kind::Python: return markAt(of.matches->pythons, which);
    case Kind::Package: return markAt(of.matches->packages, which);
    case Kind::Site:
    case Kind::Pip: break;
    }
    return MatchMark::None;
}

bool GearForest::isOpen(Node node, const GearExpansion &expansion) const
{
    return kind(node) != Kind::Package && isOpenIn(part(node), local(node), expansion);
}

void GearForest::setOpen(Node node, bool open, GearExpansion &expansion) const
{
    if (kind(node) == Kind::Package || isOpen(node, expansion) == open)
        return;
    const quint64 key = tree(node).key(local(node));
    if (!expansion.flipped.remove(key))
        expansion.flipped.insert(key);
}

void GearForest::openBelow(Node node, GearExpansion &expansion) const
{
    GearExpansion everything;
    everything.base = Base::Everything;
    setOpen(node, true, expansion);
    for (const Node below : flattenBelow(*this, everything, node)) {
        if (kind(below) != Kind::Package)
            setOpen(below, true, expansion);
    }
}

Node GearForest::find(const GearPath &path) const
{
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const GearTree::Node found = parts[part].tree->find(path);
        if (found != GearTree::none)
            return global(part, found);
    }
    return none;
}

GearTree::Node GearForest::carriedNode(const GearTree &from, const CarriedPart &way,
                                       GearTree::Node node) const
{
    const GearTree &to = *parts[way.part].tree;
    const auto found = [&](Kind kind, quint32 number) {
        return number == ReportCounterparts::none ? none : to.node(kind, number);
    };
    const quint32 which = from.number(node);
    switch (from.kind(node)) {
    case Kind::Site: return to.findSite(from.report().utf8(from.nameText(node)));
    case Kind::Gear: return found(Kind::Gear, way.pairs->gear(which));
    case Kind::Python: return found(Kind::Python, way.pairs->python(which));
    case Kind::Pip: return found(Kind::Pip, way.pairs->pip(which));
    case Kind::Package: return found(Kind::Package, way.pairs->package(which));
    }
    return none;
}

std::vector<Node> GearForest::carried(const GearForest &before,
                                      const std::vector<Node> &nodes) const
{
    if (&before == this)
        return nodes;
    const bool isSame = before.parts.size() == 1 && !carriedParts.empty() &&
                        carriedParts.front().part == 0 && !carriedParts.front().pairs;
    if (isSame)
        return nodes;
    std::vector<Node> now;
    now.reserve(nodes.size());
    for (const Node node : nodes) {
        const std::size_t part = before.partOf(node);
        if (part >= carriedParts.size() || carriedParts[part].part == CarriedPart::gone)
            continue;
        const CarriedPart &way = carriedParts[part];
        const GearTree::Node local = before.local(node);
        const GearTree::Node at =
            way.pairs ? carriedNode(*before.parts[part].tree, way, local) : local;
        if (at != none)
            now.push_back(global(way.part, at));
    }
    return now;
}

quint32 GearForest::matchingGears(Node site) const
{
    const GearPart &of = part(site);
    quint32 count = 0;
    for (const quint32 gear : of.tree->gearsOf(local(site)))
        count += markAt(of.matches->gears, gear) != MatchMark::None ? 1 : 0;
    return count;
}

std::vector<Node> flatten(const GearForest &forest, const GearExpansion &expansion)
{
    std::vector<Node> rows;
    for (const ShownSite &site : shownSites(forest))
        Writer(forest, site.part, expansion, rows).add(site.site);
    return rows;
}

std::vector<Node> flattenBelow(const GearForest &forest, const GearExpansion &expansion, Node node)
{
    std::vector<Node> rows;
    Writer(forest, forest.partOf(node), expansion, rows).addBelow(forest.local(node));
    return rows;
}

} // namespace gearaudit
