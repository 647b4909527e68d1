#pragma once

#include "core/report/packed_report.h"

#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace gearaudit
{

/// Names a row in every version of a report: a hash for each step from the site down to it.
using GearPath = std::vector<quint64>;

/// A packed report as a tree: site, gear, python, pip, package (a python without a pip has its
/// packages itself). A node is a number; sites come first, then gears, pythons, pips and packages,
/// each kind in the order of the report. Immutable; made on a pool thread, read from any.
class GearTree
{
public:
    using Node = quint32;
    static constexpr Node none = ~Node(0); ///< the parent of sites
    enum class Kind : quint8 { Site, Gear, Python, Pip, Package };

    /// `identity` tells the report from others that are open, such as its file's path. The report
    /// is not null.
    static std::shared_ptr<const GearTree> build(PackedSnapshot report, const QString &identity);

    const PackedReport &report() const { return *m_report; }
    const PackedSnapshot &snapshot() const { return m_report; }
    Node size() const { return m_end; }
    quint32 siteCount() const { return static_cast<quint32>(m_sites.size()); }

    Kind kind(Node node) const;
    /// Which one of its kind; for all but sites the number in the report.
    quint32 number(Node node) const { return node - first(kind(node)); }
    Node node(Kind kind, quint32 number) const { return first(kind) + number; }
    Node parent(Node node) const;
    /// 0 for a site, at most 4.
    int depth(Node node) const;
    bool hasChildren(Node node) const;

    QString siteName(quint32 site) const { return m_report->text(m_sites[site].name); }
    /// `none` where the report has no site of this name.
    Node findSite(std::string_view utf8) const;
    /// The numbers of a site's gears, in the report's order.
    std::span<const quint32> gearsOf(quint32 site) const;
    /// Where a site's gears lie among all gears, when these are grouped by site.
    NumberRange gearRange(quint32 site) const { return m_sites[site].gears; }
    /// What the name column shows, as the report has it.
    TextId nameText(Node node) const;

    /// Names a node that can be opened; packages have none.
    quint64 key(Node node) const { return m_keys[node]; }
    GearPath path(Node node) const;
    /// `none` where the report has nothing by this path.
    Node find(const GearPath &path) const;
    /// What path() is of this gear in a report's tree, without the tree; in proportion to the
    /// gears. Empty where the report has no such gear.
    static GearPath gearPath(const PackedReport &report, const QString &identity, quint32 gear);

private:
    struct Site {
        TextId name = 0;
        NumberRange gears;
    };

    Node first(Kind kind) const { return m_first[static_cast<std::size_t>(kind)]; }
    void groupGears();
    void makeKeys(const QString &identity);
    quint64 packageKey(quint32 package) const;
    NumberRange packagesBeside(quint32 package) const;
    Node pipOf(quint32 package) const;

    PackedSnapshot m_report;
    std::vector<Site> m_sites;
    std::vector<quint32> m_gears;  ///< grouped by site
    std::vector<quint32> m_siteOf; ///< by gear
    std::vector<quint64> m_keys;
    Node m_first[5] = {};
    Node m_end = 0;
};
using GearTreeSnapshot = std::shared_ptr<const GearTree>;

} // namespace gearaudit
