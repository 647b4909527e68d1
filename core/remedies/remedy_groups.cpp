#include "core/remedies/remedy_groups.h"

#include "core/model/package_name.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace gearaudit
{

namespace
{

quint64 keyOf(const RemedyGear &gear)
{
    return quint64(gear.source) << 32 | gear.gear;
}

/// Who is to be told of a gear.
QString ownerOf(const PackedReport &report, quint32 gear)
{
    const ManifestFacts manifest = report.facts(gear).manifest;
    const QString maintainer = manifest.maintainer.simplified();
    return maintainer.isEmpty() ? manifest.author.simplified() : maintainer;
}

QString packageOf(const Remedy &remedy)
{
    return remedy.kind == RemedyKind::ReplacePython ? QString() : normalizedPackageName(remedy.package);
}

/// Puts remedies into groups, by a key.
class Groups
{
public:
    Groups(const Remedies &remedies, const std::vector<RemedySource> &sources) : m_remedies(remedies), m_sources(sources) {}

    void addWhole(quint32 remedy, const QString &key, const QString &name)
    {
        group(key, name).shares.push_back({remedy, m_remedies.list[remedy].gears});
    }

    void addByGear(quint32 remedy, RemedyGrouping grouping)
    {
        for (const RemedyGear &gear : m_remedies.list[remedy].gears) {
            const QString name = grouping == RemedyGrouping::Owner ? ownerName(gear) : gearName(gear);
            // Gears of one name in two files are two gears.
            auto &shares = group(grouping == RemedyGrouping::Owner ? name : QString::number(keyOf(gear)), name).shares;
            if (shares.empty() || shares.back().remedy != remedy)
                shares.push_back({remedy, {}});
            shares.back().gears.push_back(gear);
        }
    }

    std::vector<RemedyGroup> take() { return std::move(m_groups); }

private:
    RemedyGroup &group(const QString &key, const QString &name)
    {
        const auto [place, isNew] = m_numbers.try_emplace(key, m_groups.size());
        if (isNew)
            m_groups.push_back({name, {}});
        return m_groups[place->second];
    }
    QString gearName(const RemedyGear &gear) const
    {
        const PackedReport &report = *m_sources[gear.source].report;
        const GearRow row = report.gear(gear.gear);
        return report.text(row.site) + QLatin1Char('/') + report.text(row.name);
    }
    QString ownerName(const RemedyGear &gear)
    {
        const auto [place, isNew] = m_owners.try_emplace(keyOf(gear));
        if (isNew)
            place->second = ownerOf(*m_sources[gear.source].report, gear.gear);
        return place->second;
    }

    const Remedies &m_remedies;
    const std::vector<RemedySource> &m_sources;
    std::vector<RemedyGroup> m_groups;
    std::unordered_map<QString, std::size_t> m_numbers;
    std::unordered_map<quint64, QString> m_owners;
};

using Level = RemedySummary::Level;

Level levelOf(const Fault &fault)
{
    if (fault.isMalicious() || fault.isExploited)
        return Level::Exploited;
    return fault.severity == Severity::Critical ? Level::Critical : Level::Faulty;
}

Level levelOf(const Remedies &remedies, const std::vector<quint32> &faults)
{
    Level level = Level::Nothing;
    for (const quint32 number : faults)
        level = std::max(level, levelOf(remedies.faults[number]));
    return level;
}

} // namespace

std::vector<RemedyGroup> groupedRemedies(const Remedies &remedies, const std::vector<RemedySource> &sources,
                                         RemedyGrouping grouping)
{
    Groups groups(remedies, sources);
    for (quint32 number = 0; number < remedies.list.size(); ++number) {
        const Remedy &remedy = remedies.list[number];
        switch (grouping) {
        case RemedyGrouping::None: groups.addWhole(number, {}, {}); break;
        case RemedyGrouping::Base: groups.addWhole(number, QString::number(remedy.place), {}); break;
        case RemedyGrouping::Package: groups.addWhole(number, packageOf(remedy), packageOf(remedy)); break;
        case RemedyGrouping::Gear:
        case RemedyGrouping::Owner: groups.addByGear(number, grouping); break;
        }
    }
    return groups.take();
}

std::vector<RemedyGroup> firstRemedies(std::vector<RemedyGroup> groups, int most)
{
    std::size_t left = std::size_t(std::max(most, 0));
    for (std::size_t i = 0; most > 0 && i < groups.size(); ++i) {
        auto &shares = groups[i].shares;
        shares.resize(std::min(shares.size(), left));
        left -= shares.size();
        if (shares.empty()) {
            groups.resize(i);
            break;
        }
    }
    return groups;
}

RemedyCounts countsOf(const Remedies &remedies, const std::vector<RemedySource> &sources,
                      std::span<const RemedyShare> shares)
{
    std::map<QString, int> faults; // by name: of several packages one is told by each
    std::unordered_map<quint64, bool> gears;
    std::set<QString> sites;
    std::set<std::pair<quint32, TextId>> seen;
    RemedyCounts counts;
    for (const RemedyShare &share : shares) {
        const Remedy &remedy = remedies.list[share.remedy];
        for (const quint32 number : remedy.faults) {
            const Fault &fault = remedies.faults[number];
            if (remedy.kind == RemedyKind::AwaitFix || !faults.try_emplace(fault.name, 0).second)
                continue;
            ++counts.faults;
            counts.critical += fault.severity == Severity::Critical ? 1 : 0;
            counts.exploited += fault.isExploited ? 1 : 0;
            counts.malicious += fault.isMalicious() ? 1 : 0;
        }
        for (const RemedyGear &gear : share.gears) {
            const auto [place, isNew] = gears.try_emplace(keyOf(gear), false);
            counts.starting += gear.startsIt && !place->second ? 1 : 0;
            place->second |= gear.startsIt;
            if (!isNew)
                continue;
            counts.stale += gear.isStale ? 1 : 0;
            const PackedReport &report = *sources[gear.source].report;
            const TextId site = report.gear(gear.gear).site;
            if (seen.insert({gear.source, site}).second)
                sites.insert(report.text(site));
        }
    }
    counts.gears = int(gears.size());
    counts.sites = int(sites.size());
    return counts;
}

RemedySummary summaryOf(const Remedies &remedies)
{
    RemedySummary summary;
    std::vector<Level> levels;
    levels.reserve(remedies.list.size());
    for (const Remedy &remedy : remedies.list) {
        const bool isStarted = std::any_of(remedy.gears.begin(), remedy.gears.end(),
                                           [](const RemedyGear &gear) { return gear.startsIt; });
        levels.push_back(std::max(levelOf(remedies, remedy.faults), levelOf(remedies, remedy.left)));
        if (isStarted)
            summary.level = std::max(summary.level, levels.back());
    }
    if (summary.level == Level::Nothing)
        return summary;
    constexpr qint64 several = -1; // places, or one that does not mend it all
    std::unordered_map<quint64, qint64> placeOfGear;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const Remedy &remedy = remedies.list[i];
        if (levels[i] != summary.level)
            continue;
        const bool mends = remedy.kind != RemedyKind::AwaitFix && levelOf(remedies, remedy.left) < summary.level;
        const qint64 place = mends ? qint64(remedy.place) : several;
        for (const RemedyGear &gear : remedy.gears) {
            if (!gear.startsIt)
                continue;
            const auto [known, isNew] = placeOfGear.try_emplace(keyOf(gear), place);
            if (!isNew && known->second != place)
                known->second = several;
        }
    }
    std::map<qint64, int> mended;
    for (const auto &[gear, place] : placeOfGear)
        mended[place] += place != several ? 1 : 0;
    for (const auto &[place, count] : mended) {
        if (count > summary.mended) {
            summary.mended = count;
            summary.place = quint32(place);
        }
    }
    summary.gears = int(placeOfGear.size());
    return summary;
}

} // namespace gearaudit
