#include "ui/exploring/difference_parts.h"

#include "core/filter/narrowed_filter.h"
#include "ui/words/change_details.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{

using Node = DifferenceTree::Node;
using Kind = DifferenceTree::Kind;
using Name = std::pair<QString, QString>; ///< site and key

constexpr std::size_t mostGears = 100;   ///< that are told one by one
constexpr std::size_t mostChanges = 500; ///< more than anybody reads

bool isOfPackage(const Change &change)
{
    return change.subject == ChangeSubject::Package || change.subject == ChangeSubject::Fault ||
           change.subject == ChangeSubject::KnownFault;
}

/// A term for what changed, at any version; empty where a filter cannot ask for it.
QString termOf(const Change &change)
{
    if (isOfPackage(change))
        return packageFilter(change.name);
    return change.subject == ChangeSubject::Tool ? toolFilter(change.name) : QString();
}

class Gathering
{
public:
    explicit Gathering(const DifferenceTree &tree) : m_tree(tree) {}

    void add(Node node)
    {
        addGears(node);
        // A gear of a shared change is told by it.
        const bool isOfShared = m_tree.kind(node) == Kind::Gear && m_tree.changeCount(node) == 0;
        addChanges(isOfShared ? m_tree.parent(node) : node);
        if (m_tree.kind(node) == Kind::Change)
            addGears(m_tree.parent(node));
    }
    const std::vector<GearName> &gears() const { return m_gears; }
    const std::vector<Change> &changes() const { return m_changes; }

private:
    void addGears(Node node)
    {
        if (m_tree.kind(node) == Kind::AllChanges) {
            addGears(m_tree.parent(node));
            return;
        }
        if (const GearName *gear = m_tree.gear(node)) {
            if (!m_known.contains({gear->site, gear->key})) {
                m_known.insert({gear->site, gear->key});
                m_gears.push_back(*gear);
            }
            return;
        }
        for (int i = 0; i < m_tree.childCount(node); ++i) {
            const Node child = m_tree.child(node, i);
            if (m_tree.kind(child) == Kind::Gear || m_tree.kind(child) == Kind::Shared)
                addGears(child);
        }
    }
    void addChanges(Node node)
    {
        for (const Change &change : m_tree.changesAt(node)) {
            const bool isKnown = std::find(m_changes.begin(), m_changes.end(), change) != m_changes.end();
            if (m_changes.size() < mostChanges && !isKnown)
                m_changes.push_back(change);
        }
    }

    const DifferenceTree &m_tree;
    QSet<Name> m_known;
    std::vector<GearName> m_gears;
    std::vector<Change> m_changes;
};

/// Where gears are in the reports that are open, the last opened first.
QHash<Name, SelectedNode> placesOf(const Exploration &exploration, const std::vector<GearName> &gears)
{
    QSet<Name> wanted;
    for (const GearName &gear : gears)
        wanted.insert({gear.site, gear.key});
    QHash<Name, SelectedNode> places;
    for (quint32 i = 0; i < exploration.reports.size(); ++i) {
        const PackedReport &report = *exploration.reports[i].loaded.report;
        for (quint32 number = 0; number < report.gearCount(); ++number) {
            const GearRow row = report.gear(number);
            const Name name(report.text(row.site), report.text(row.key));
            if (wanted.contains(name))
                places.insert(name, {i, SelectedNode::Kind::Gear, number});
        }
    }
    return places;
}

} // namespace

PageDetails differenceParts(const ExplorationSnapshot &exploration, const DifferenceTree &tree,
                            const std::vector<Node> &nodes, const QString &title,
                            const std::function<QString()> &text)
{
    PageDetails told;
    if (!exploration || nodes.empty())
        return told;
    Gathering gathered(tree);
    for (const Node node : nodes)
        gathered.add(node);
    told.title = title;
    told.about.exploration = exploration;
    told.about.copies = {{CopyForm::Text, text}};
    const auto places = placesOf(*exploration, gathered.gears());
    ChangeFacts facts{gathered.changes(), {}, {}, static_cast<int>(gathered.gears().size())};
    for (const GearName &gear : gathered.gears()) {
        const auto place = places.constFind({gear.site, gear.key});
        QString term;
        if (place != places.constEnd()) {
            told.about.selection.push_back(*place);
            const PackedReport &report = *exploration->reports[place->report].loaded.report;
            term = factFilter(FilterKey::Gear, report.text(report.gear(place->number).name));
        }
        if (facts.gears.size() < mostGears)
            facts.gears.push_back({gear, term});
    }
    QStringList terms;
    for (const Change &change : facts.changes) {
        const QString term = termOf(change);
        if (!term.isEmpty() && !terms.contains(term))
            terms << term;
    }
    if (terms.size() == 1) {
        facts.filter = terms.front();
        told.about.versions = isOfPackage(facts.changes.front()) ? facts.filter : QString();
        const Change &only = facts.changes.front();
        if (facts.changes.size() == 1 && only.subject == ChangeSubject::Package && !only.after.isEmpty())
            terms << packageFilter(only.name, only.after);
        told.about.terms = terms;
    }
    told.details = changeDetails(facts);
    return told;
}

} // namespace gearaudit
