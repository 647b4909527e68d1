#include "ui/exploring/row_subject.h"

#include "ui/exploring/selected_part.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

/// Whether a report has the gear, or any of the site, that something in another one is of.
bool hasAlike(const PackedReport &now, const PackedReport &before, const SelectedNode &node)
{
    const auto gear = gearOf(before, node);
    if (!gear && node.kind != SelectedNode::Kind::Site)
        return node.kind == SelectedNode::Kind::Report;
    const QString site = before.text(gear ? before.gear(*gear).site : node.number);
    const QString key = gear ? before.text(before.gear(*gear).key) : QString();
    for (quint32 i = 0; i < now.gearCount(); ++i) {
        const GearRow row = now.gear(i);
        if (now.text(row.site) == site && (!gear || now.text(row.key) == key))
            return true;
    }
    return false;
}

} // namespace

bool isLeft(const RowSubject &about, const Exploration &now)
{
    if (!about.exploration || about.selection.empty() || about.exploration.get() == &now)
        return true;
    const SelectedNode &node = about.selection.front();
    if (node.report >= about.exploration->reports.size())
        return false;
    const LoadedReport &before = about.exploration->reports[node.report].loaded;
    return std::any_of(now.reports.begin(), now.reports.end(), [&](const FilteredReport &each) {
        const LoadedReport &loaded = each.loaded;
        return loaded.path == before.path &&
               (loaded.report == before.report || hasAlike(*loaded.report, *before.report, node));
    });
}

std::vector<RecordKey> ownGears(const RowSubject &about)
{
    std::vector<RecordKey> keys;
    if (!about.exploration)
        return keys;
    for (const auto &[report, gear] : gearNumbers(*about.exploration, about.selection)) {
        const LoadedReport &loaded = about.exploration->reports[report].loaded;
        if (!loaded.isLive)
            continue;
        const GearRecord facts = loaded.report->facts(gear);
        keys.push_back({facts.collection, facts.site, facts.key});
    }
    return keys;
}

} // namespace gearaudit
