#include "ui/exploring/explorer.h"

#include "core/base/when_done.h"

// Which of the open reports, and which of their sites, the pages are to see.

namespace gearaudit
{

void Explorer::setShown(const QString &path, bool isShown)
{
    Entry *entry = find(path);
    if (!entry || entry->isHidden == !isShown)
        return;
    entry->isHidden = !isShown;
    search();
    Q_EMIT reportsChanged();
}

void Explorer::setSiteShown(const QString &path, const ReportSite &site, bool isShown)
{
    Entry *entry = find(path);
    if (!entry)
        return;
    const bool isOther = isShown ? entry->hiddenSites.erase(site) > 0
                                 : entry->hiddenSites.insert(site).second;
    if (!isOther)
        return;
    search();
    Q_EMIT reportsChanged();
}

/// A report without its hidden sites takes time to make. Until it is there, what was shown last
/// stands.
void Explorer::narrow(Entry &entry)
{
    if (entry.hiddenSites.empty()) {
        entry.narrowed = {};
        return;
    }
    const bool isThere = entry.narrowed.of == entry.loaded.report &&
                         entry.narrowed.without == entry.hiddenSites;
    if (isThere || entry.isNarrowing)
        return;
    entry.isNarrowing = true;
    const auto work = [report = entry.loaded.report, hidden = entry.hiddenSites] {
        std::vector<RecordKey> gone;
        for (quint32 gear = 0; gear < report->gearCount(); ++gear) {
            const GearRow row = report->gear(gear);
            if (hidden.contains({row.collection, report->text(row.site)}))
                gone.push_back(report->recordKey(gear));
        }
        return Narrowed{report, hidden, report->without(gone)};
    };
    const QString path = entry.loaded.path;
    whenDone(
        this, m_ports.pool->run(work),
        [this, path](Narrowed narrowed) {
            if (Entry *found = find(path)) {
                found->isNarrowing = false;
                found->narrowed = std::move(narrowed);
                search();
            }
        },
        [this, path] {
            if (Entry *found = find(path))
                found->isNarrowing = false;
        });
}

PackedSnapshot Explorer::shownOf(const Entry &entry) const
{
    if (entry.isHidden)
        return nullptr;
    if (entry.hiddenSites.empty() || !entry.narrowed.report)
        return entry.loaded.report;
    return entry.narrowed.report->gearCount() > 0 ? entry.narrowed.report : nullptr;
}

} // namespace gearaudit
