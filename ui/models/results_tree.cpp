#include "ui/models/results_tree.h"

#include "ui/models/natural_order.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace gearaudit
{

namespace
{
/// Sites of this kind and that may have the same name; the report is sorted by this.
auto siteOf(const GearRecord &gear)
{
    return std::tie(gear.site, gear.collection);
}
} // namespace

struct ResultsTree::Child {
    const void *item;
    const QString *name;
    Kind kind;
};

std::shared_ptr<const ResultsTree> ResultsTree::build(ReportSnapshot report)
{
    auto tree = std::make_shared<ResultsTree>();
    tree->m_report = std::move(report);
    tree->addSites();
    for (Node site = 0; site < tree->m_sites; ++site)
        tree->addGears(site);
    // Level by level: what a node adds comes after all that are there, so siblings stay together.
    for (Node node = tree->m_sites; node < tree->size(); ++node)
        tree->addFindings(node);
    return tree;
}

void ResultsTree::addSites()
{
    std::vector<Child> sites;
    for (const auto &gear : m_report->gears) {
        if (sites.empty() ||
            siteOf(*static_cast<const GearRecord *>(sites.back().item)) != siteOf(*gear))
            sites.push_back({gear.get(), &gear->site, Kind::Site});
    }
    addChildren(none, std::move(sites));
    m_sites = size();
}

void ResultsTree::addGears(Node site)
{
    const auto before = [](const auto &gear, const auto &wanted) { return siteOf(*gear) < wanted; };
    const auto wanted = siteOf(gear(site));
    const auto &all = m_report->gears;
    std::vector<Child> gears;
    for (auto it = std::lower_bound(all.begin(), all.end(), wanted, before);
         it != all.end() && siteOf(**it) == wanted; ++it)
        gears.push_back({it->get(), &(*it)->key, Kind::Gear});
    addChildren(site, std::move(gears));
}

void ResultsTree::addFindings(Node parent)
{
    std::vector<Child> children;
    const auto add = [&children](const auto &found, const QString &name, Kind kind) {
        children.push_back({&found, &name, kind});
    };
    switch (kind(parent)) {
    case Kind::Gear:
        for (const PythonFinding &found : gear(parent).findings.pythons)
            add(found, found.path, Kind::Python);
        break;
    case Kind::Python:
        for (const PipFinding &found : python(parent).pips)
            add(found, found.path, Kind::Pip);
        if (const auto &packages = python(parent).packages) {
            for (const Package &found : *packages)
                add(found, found.name, Kind::Package);
        }
        break;
    case Kind::Pip:
        for (const Package &found : pip(parent).freeze)
            add(found, found.name, Kind::Package);
        break;
    case Kind::Site:
    case Kind::Package: break;
    }
    addChildren(parent, std::move(children));
}

void ResultsTree::addChildren(Node parent, std::vector<Child> children)
{
    std::stable_sort(children.begin(), children.end(), [](const Child &a, const Child &b) {
        return a.kind != b.kind ? a.kind < b.kind : compareNaturally(*a.name, *b.name) < 0;
    });
    if (parent != none) {
        Entry &entry = m_nodes[static_cast<std::size_t>(parent)];
        entry.firstChild = size();
        entry.childCount = static_cast<Node>(children.size());
    }
    for (const Child &child : children)
        m_nodes.push_back({child.item, parent, 0, 0, child.kind});
}

const DirectOrigin *ResultsTree::origin(Node package) const
{
    const Node above = parent(package);
    if (kind(above) != Kind::Pip)
        return nullptr;
    const auto &direct = pip(above).direct;
    const auto found = direct.constFind(this->package(package).name);
    return found == direct.cend() ? nullptr : &*found;
}

QString ResultsTree::siblingKey(Node node) const
{
    switch (kind(node)) {
    case Kind::Site:
        return gear(node).collection == Collection::Exchange
                   ? gear(node).site
                   : gear(node).site + QLatin1Char('\n'); // no name has a second line
    case Kind::Gear: return gear(node).key;
    case Kind::Python: return python(node).key;
    case Kind::Pip: return pip(node).key;
    case Kind::Package: return package(node).name;
    }
    return {};
}

QStringList ResultsTree::path(Node node) const
{
    QStringList keys;
    for (; node != none; node = parent(node))
        keys.prepend(siblingKey(node));
    return keys;
}

ResultsTree::Node ResultsTree::find(const QStringList &path) const
{
    Node node = none;
    for (const QString &key : path) {
        const Node begin = firstChild(node);
        const Node end = begin + childCount(node);
        Node child = begin;
        while (child < end && siblingKey(child) != key)
            ++child;
        if (child == end)
            return none;
        node = child;
    }
    return node;
}

} // namespace gearaudit
