#pragma once

#include "ui/models/report.h"

#include <QString>

#include <memory>
#include <vector>

namespace gearaudit
{

/// A report as a tree: site, gear, python, pip, package (a python without a pip has its packages
/// itself). Immutable, without Qt's models and without copies of the report's strings: nodes are
/// numbers, parents come before their children, and siblings lie side by side in the natural order
/// of their names (pips before packages). Built off the main thread, so that this order, the one
/// that is shown at first, costs nothing there.
class ResultsTree
{
public:
    using Node = qint32;
    static constexpr Node none = -1; ///< the parent of sites
    enum class Kind : quint8 { Site, Gear, Python, Pip, Package };

    static std::shared_ptr<const ResultsTree> build(ReportSnapshot report);

    const ReportSnapshot &report() const { return m_report; }
    Node size() const { return static_cast<Node>(m_nodes.size()); }
    Kind kind(Node node) const { return at(node).kind; }
    Node parent(Node node) const { return at(node).parent; }
    /// `none` is allowed: the first site and the number of sites.
    Node firstChild(Node node) const { return node == none ? 0 : at(node).firstChild; }
    Node childCount(Node node) const { return node == none ? m_sites : at(node).childCount; }

    /// The gear of a gear's node; of a site's node, its first.
    const GearRecord &gear(Node node) const { return *static_cast<const GearRecord *>(item(node)); }
    const PythonFinding &python(Node node) const
    {
        return *static_cast<const PythonFinding *>(item(node));
    }
    const PipFinding &pip(Node node) const { return *static_cast<const PipFinding *>(item(node)); }
    const Package &package(Node node) const { return *static_cast<const Package *>(item(node)); }
    /// Where a package came from, if not from an index.
    const DirectOrigin *origin(Node package) const;

    /// What tells a node from its siblings in every report: a site's name, a gear's key…
    QString siblingKey(Node node) const;
    /// The sibling keys from the site down, to find the same node in a later tree.
    QStringList path(Node node) const;
    /// The node with this path, or `none`.
    Node find(const QStringList &path) const;

private:
    struct Entry {
        const void *item = nullptr; ///< into m_report
        Node parent = none;
        Node firstChild = 0;
        Node childCount = 0;
        Kind kind = Kind::Site;
    };
    const Entry &at(Node node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    const void *item(Node node) const { return at(node).item; }
    struct Child; ///< a node that is about to be added
    void addSites();
    void addGears(Node site);
    void addFindings(Node parent);
    void addChildren(Node parent, std::vector<Child> children);

    ReportSnapshot m_report;
    std::vector<Entry> m_nodes;
    Node m_sites = 0;
};
using ResultsSnapshot = std::shared_ptr<const ResultsTree>;

} // namespace gearaudit
