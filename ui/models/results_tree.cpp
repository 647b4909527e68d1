#include "ui/models/results_tree.h"

#include <QStringList>

namespace gearaudit
{

std::shared_ptr<const ResultsTree> ResultsTree::build(ReportSnapshot report)
{
    auto tree = std::make_shared<ResultsTree>();
    tree->m_report = std::move(report);
    tree->addSites();
    tree->addGears();
    // Level by level: what a node adds comes after all that are there, so siblings stay together.
    for (Node node = tree->m_sites; node < tree->size(); ++node)
        tree->addFindings(node);
    return tree;
}

void ResultsTree::addSites()
{
    const QString *last = nullptr;
    for (const auto &gear : m_report->gears) {
        if (!last || *last != gear->site)
            addChild(none, Kind::Site, gear.get());
        last = &gear->site;
    }
    m_sites = size();
}

void ResultsTree::addGears()
{
    Node site = none;
    const QString *last = nullptr;
    for (const auto &gear : m_report->gears) {
        if (!last || *last != gear->site)
            ++site;
        last = &gear->site;
        addChild(site, Kind::Gear, gear.get());
    }
}

void ResultsTree::addFindings(Node parent)
{
    switch (kind(parent)) {
    case Kind::Gear:
        for (const PythonFinding &found : gear(parent).findings.pythons)
            addChild(parent, Kind::Python, &found);
        break;
    case Kind::Python:
        for (const PipFinding &found : python(parent).pips)
            addChild(parent, Kind::Pip, &found);
        if (const auto &packages = python(parent).packages) {
            for (const Package &found : *packages)
                addChild(parent, Kind::Package, &found);
        }
        break;
    case Kind::Pip:
        for (const Package &found : pip(parent).freeze)
            addChild(parent, Kind::Package, &found);
        break;
    case Kind::Site:
    case Kind::Package: break;
    }
}

void ResultsTree::addChild(Node parent, Kind kind, const void *item)
{
    if (parent != none) {
        Entry &entry = m_nodes[static_cast<std::size_t>(parent)];
        if (entry.childCount++ == 0)
            entry.firstChild = size();
    }
    m_nodes.push_back({item, parent, 0, 0, kind});
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
    case Kind::Site: return gear(node).site;
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
