#include "core/insight/overview.h"

#include "core/filter/narrowed_filter.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"
#include "core/model/sdk_standing.h"
#include "core/model/version.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace gearaudit
{

namespace
{

/// Counts gears by name. A name has a number, to be asked for once for each text of a report.
class Tally
{
public:
    std::size_t numberOf(const QString &name)
    {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.constEnd())
            return *found;
        m_counts.push_back({});
        m_counts.back().name = name;
        m_numbers.insert(name, m_counts.size() - 1);
        return m_counts.size() - 1;
    }
    GearCount &at(std::size_t number) { return m_counts[number]; }

    /// One gear, which is each of these.
    void count(const std::set<std::size_t> &numbers)
    {
        for (const auto number : numbers)
            ++m_counts[number].gears;
        m_gears.emplace_back(numbers.begin(), numbers.end());
    }

    template <class Less> Division divide(Less less) const
    {
        Division division{m_counts, 0};
        std::vector<std::size_t> byGears(m_counts.size());
        std::iota(byGears.begin(), byGears.end(), std::size_t(0));
        std::stable_sort(byGears.begin(), byGears.end(), [this](std::size_t a, std::size_t b) {
            return m_counts[a].gears > m_counts[b].gears;
        });
        // A tail of one would only hide its name.
        for (std::size_t i = Division::most; i < byGears.size(); ++i)
            division.counts[byGears[i]].isTail = byGears.size() > Division::most + 1;
        const auto isTail = [&](std::size_t number) { return division.counts[number].isTail; };
        for (const auto &gear : m_gears)
            division.tailGears += std::any_of(gear.begin(), gear.end(), isTail);
        std::sort(division.counts.begin(), division.counts.end(), less);
        return division;
    }

private:
    std::vector<GearCount> m_counts;
    QHash<QString, std::size_t> m_numbers;
    std::vector<std::vector<std::size_t>> m_gears;
};

/// The number that a question gives to each text of one report, asked once.
class Numbers
{
public:
    explicit Numbers(const PackedReport &view) : m_view(view), m_numbers(view.textCount(), unasked) {}

    template <class Question> std::size_t of(TextId id, Question question)
    {
        auto &number = m_numbers[id];
        if (number == unasked)
            number = question(m_view.text(id));
        return number;
    }

private:
    static constexpr auto unasked = static_cast<std::size_t>(-1);
    const PackedReport &m_view;
    std::vector<std::size_t> m_numbers;
};

/// "3.9" of "3.9.2"; empty where no version can be read.
QString branchName(const QString &version)
{
    const auto read = Version::parse(pythonVersionText(version));
    if (!read || read->epoch != "0")
        return {};
    const auto minor = read->release.size() > 1 ? read->release[1] : VersionNumber("0");
    return QString::fromStdString(read->release[0] + '.' + minor);
}

/// One report's gears, added to what all reports have.
class Counter
{
public:
    Counter(const MatchedView &report, QDate today, Overview &overview, Tally &branches,
            Tally &sdkVersions, Tally &statuses, Tally &sites, Tally &systems, Tally &tools, Tally &starts)
        : m_report(report), m_view(*report.view), m_today(today), m_overview(overview),
          m_branches(branches), m_sdkVersions(sdkVersions), m_statuses(statuses), m_sites(sites), m_systems(systems), m_tools(tools), m_starts(starts),
          m_branchOf(m_view), m_isSdk(m_view), m_versionOf(m_view)
    {
    }

    void run()
    {
        for (quint32 number = 0; number < m_view.gearCount(); ++number) {
            if (m_report.shows(number))
                count(number, m_view.gear(number));
        }
    }

private:
    void count(quint32 number, const GearRow &gear)
    {
        ++m_overview.gears;
        m_sites.count({m_sites.numberOf(m_view.text(gear.site))});
        const QString status = gear.status ? statusName(*gear.status) : QStringLiteral("unknown");
        m_statuses.count({m_statuses.numberOf(status)});
        m_overview.failed.gears += gear.hasFailed;
        m_overview.stale.gears += gear.isStale;
        m_starts.count({m_starts.numberOf(gear.started == 0 ? QStringLiteral("unknown") : m_view.text(gear.started))});
        countBesidePythons(gear);
        countBranches(number, gear);
        countSdk(number, gear);
        if (m_report.faults)
            countFaults(number, gear);
    }

    /// In what the gear starts.
    void countFaults(quint32 number, const GearRow &gear)
    {
        std::array<bool, severityCount> present{};
        bool isExploited = false;
        m_report.forPythons(number, gear, [&](quint32, const PythonRow &python) {
            for (quint32 i = python.packages.first; python.inUse.value_or(false) && i < python.packages.end(); ++i) {
                const Assessment &known = m_report.faults->ofPackage(i);
                if (known.state != PackageState::Affected && known.state != PackageState::Malicious)
                    continue;
                for (const Fault &fault : known.faults) {
                    present[static_cast<std::size_t>(fault.severity)] = true;
                    isExploited = isExploited || fault.isExploited;
                }
            }
        });
        for (std::size_t i = 0; i < present.size(); ++i)
            m_overview.severities.counts[present.size() - 1 - i].gears += present[i];
        m_overview.exploited.gears += isExploited;
    }

    void countBesidePythons(const GearRow &gear)
    {
        if (gear.osId != 0)
            m_systems.count({m_systems.numberOf(
                osNames(m_view.text(gear.osId), m_view.text(gear.osVersion), {}).last())});
        const auto texts = m_view.texts(gear.tools); // name, version and path of each in turn
        std::set<std::size_t> tools;
        for (std::size_t i = 0; i < texts.size(); i += 3)
            tools.insert(m_tools.numberOf(m_view.text(texts[i])));
        m_tools.count(tools);
    }

    void countBranches(quint32 number, const GearRow &gear)
    {
        std::set<std::size_t> present;
        std::set<std::size_t> running;
        std::set<std::size_t> recorded;
        m_report.forPythons(number, gear, [&](quint32, const PythonRow &python) {
            const auto branch = m_branchOf.of(python.version, [&](const QString &version) {
                return m_branches.numberOf(branchName(version));
            });
            present.insert(branch);
            if (python.inUse.value_or(false))
                running.insert(branch);
            if (python.inUse)
                recorded.insert(branch);
        });
        const auto ended = [&](std::size_t branch) {
            return isEndOfLife(m_branches.at(branch).name, m_today).value_or(false);
        };
        m_branches.count(present);
        for (const auto branch : present)
            m_branches.at(branch).unrecorded += recorded.count(branch) == 0;
        for (const auto branch : running)
            ++m_branches.at(branch).running;
        m_overview.pastEnd.gears += std::any_of(present.begin(), present.end(), ended);
        m_overview.runningPastEnd.gears += std::any_of(running.begin(), running.end(), ended);
    }

    void countSdk(quint32 number, const GearRow &gear)
    {
        std::set<std::size_t> versions;
        bool isBehind = false;
        quint32 pythons = 0;
        quint32 lacking = 0;
        m_report.forPythons(number, gear, [&](quint32, const PythonRow &python) {
            ++pythons;
            bool hasSdk = false;
            for (const auto &package : m_view.packages(python.packages)) {
                if (!isSdk(package.name))
                    continue;
                hasSdk = true;
                versions.insert(m_versionOf.of(package.version, [&](const QString &version) {
                    return m_sdkVersions.numberOf(version);
                }));
                isBehind =
                    isBehind || sdkStanding(m_view.text(package.version),
                                            m_view.text(gear.siteRelease)) == SdkStanding::Behind;
            }
            lacking += python.knowsPackages && !hasSdk;
        });
        m_overview.sdkBehind.gears += isBehind;
        // As -package:flywheel-sdk is understood: of a gear as a whole all must lack it.
        const bool isWithout =
            m_report.isByPythons(number, gear) ? lacking > 0 : gear.isKnown && lacking == pythons;
        if (isWithout)
            versions.insert(m_sdkVersions.numberOf(QString()));
        m_sdkVersions.count(versions);
    }

    bool isSdk(TextId name)
    {
        return m_isSdk.of(name, [](const QString &text) -> std::size_t {
            return normalizedPackageName(text) == sdkPackageName();
        }) != 0;
    }

    const MatchedView &m_report;
    const PackedReport &m_view;
    QDate m_today;
    Overview &m_overview;
    Tally &m_branches;
    Tally &m_sdkVersions;
    Tally &m_statuses;
    Tally &m_sites;
    Tally &m_systems;
    Tally &m_tools;
    Tally &m_starts;
    Numbers m_branchOf;
    Numbers m_isSdk;
    Numbers m_versionOf;
};

/// Newest first; what has no name last.
bool isNewer(const GearCount &a, const GearCount &b)
{
    if (a.name.isEmpty() || b.name.isEmpty())
        return !a.name.isEmpty() && b.name.isEmpty();
    const int order = compareVersions(a.name, b.name);
    return order != 0 ? order > 0 : a.name < b.name;
}

bool isMore(const GearCount &a, const GearCount &b)
{
    return a.gears != b.gears ? a.gears > b.gears : a.name < b.name;
}

void describe(GearCount &branch, QDate today)
{
    if (branch.name.isEmpty())
        return;
    branch.filter = QStringLiteral("python:") + branch.name;
    branch.isPastEnd = isEndOfLife(branch.name, today).value_or(false);
    if (const auto known = pythonBranch(branch.name))
        branch.endOfLife = known->end();
}

/// The worst first.
std::vector<GearCount> severityCounts()
{
    std::vector<GearCount> counts;
    for (int i = severityCount - 1; i >= 0; --i) {
        const auto severity = static_cast<Severity>(i);
        GearCount count;
        count.name = severityName(severity);
        count.filter = severity == Severity::Malicious ? QStringLiteral("in-use:yes malicious:yes")
                                                       : QStringLiteral("in-use:yes severity:") + count.name;
        counts.push_back(count);
    }
    return counts;
}

} // namespace

Overview overviewOf(const std::vector<MatchedView> &reports, QDate today)
{
    Overview overview;
    overview.severities.counts = severityCounts();
    Tally branches;
    Tally sdkVersions;
    Tally statuses;
    Tally sites;
    Tally systems;
    Tally tools;
    Tally starts;
    for (const auto &report : reports)
        Counter(report, today, overview, branches, sdkVersions, statuses, sites, systems, tools, starts).run();

    overview.branches = branches.divide(isNewer);
    for (auto &branch : overview.branches.counts)
        describe(branch, today);
    overview.sdkVersions = sdkVersions.divide(isNewer);
    for (auto &count : overview.sdkVersions.counts) {
        const QString sdk = packageFilter(sdkPackageName(), count.name);
        count.filter = count.name.isEmpty() ? QLatin1Char('-') + sdk : sdk;
    }
    overview.statuses = statuses.divide(isMore);
    for (auto &count : overview.statuses.counts)
        count.filter = factFilter(FilterKey::Status, count.name);
    overview.sites = sites.divide(isMore);
    for (auto &count : overview.sites.counts)
        count.filter = count.name.isEmpty() ? QString() : factFilter(FilterKey::Site, count.name);

    overview.systems = systems.divide(isMore);
    for (auto &count : overview.systems.counts)
        count.filter = factFilter(FilterKey::Os, count.name);
    // Files from before it was recorded would have one bar that tells nothing.
    overview.starts = starts.divide(isMore);
    if (overview.starts.counts.size() == 1 && overview.starts.counts.front().name == u"unknown")
        overview.starts = {};
    for (auto &count : overview.starts.counts)
        count.filter = factFilter(FilterKey::Started, count.name);
    overview.tools = tools.divide(isMore);
    for (auto &count : overview.tools.counts)
        count.filter = toolFilter(count.name);

    std::erase_if(overview.severities.counts, [](const GearCount &count) { return count.gears == 0; });
    overview.exploited.filter = QStringLiteral("in-use:yes exploited:yes");
    overview.pastEnd.filter = QStringLiteral("eol:yes");
    overview.runningPastEnd.filter = QStringLiteral("eol:yes in-use:yes");
    overview.sdkBehind.filter = QStringLiteral("sdk-behind:yes");
    overview.failed.filter = QStringLiteral("status:failed");
    overview.stale.filter = QStringLiteral("stale:yes");
    return overview;
}

} // namespace gearaudit
