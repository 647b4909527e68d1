#include "core/insight/package_summary.h"

#include "core/model/package_name.h"
#include "core/model/version.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{

/// Texts of all reports, each with a number of its own.
class Texts
{
public:
    quint32 numberOf(const QString &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = static_cast<quint32>(m_texts.size());
        m_texts.append(text);
        m_numbers.insert(text, number);
        return number;
    }
    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
    QHash<QString, quint32> m_numbers;
};

constexpr auto unknown = static_cast<quint32>(-1);

/// The rank of each text when `less` puts their numbers in order.
template <class Less> std::vector<quint32> ranksOf(qsizetype count, Less less)
{
    std::vector<quint32> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), less);
    std::vector<quint32> ranks(order.size());
    for (quint32 i = 0; i < order.size(); ++i)
        ranks[order[i]] = i;
    return ranks;
}

std::vector<quint32> newestFirst(const QStringList &versions)
{
    std::vector<QByteArray> keys;
    keys.reserve(static_cast<std::size_t>(versions.size()));
    for (const auto &version : versions)
        keys.push_back(versionKey(version));
    return ranksOf(versions.size(), [&](quint32 a, quint32 b) {
        const int order = keys[a].compare(keys[b]);
        return order != 0 ? order > 0 : versions[a] < versions[b];
    });
}

/// Counts what is different among what it is shown, until it is told to begin anew.
class DistinctCount
{
public:
    explicit DistinctCount(std::size_t most) : m_seenIn(most, 0) {}
    void begin()
    {
        ++m_round;
        m_count = 0;
    }
    void add(quint32 number)
    {
        m_count += m_seenIn[number] != m_round;
        m_seenIn[number] = m_round;
    }
    quint32 count() const { return m_count; }

private:
    std::vector<quint32> m_seenIn;
    quint32 m_round = 0;
    quint32 m_count = 0;
};

} // namespace

class PackageSummary::Builder
{
public:
    Builder(PackageSummary &summary, const std::vector<MatchedView> &reports)
        : m_summary(summary), m_reports(reports)
    {
    }

    void run()
    {
        for (quint32 i = 0; i < m_reports.size(); ++i)
            gather(i);
        sortRows();
        group();
    }

private:
    struct Row {
        quint32 name;
        quint32 version;
        quint32 gear; ///< in m_gears
        quint32 isStarted : 1;
        quint32 known : 31; ///< in m_known
    };

    void gather(quint32 number)
    {
        const MatchedView &report = m_reports[number];
        const PackedReport &view = *report.view;
        const auto all = view.packages({0, view.packageCount()});
        const auto firstKnown = static_cast<quint32>(m_known.size());
        if (report.faults) {
            for (const Assessment &known : report.faults->assessments())
                m_known.push_back(&known);
        }
        std::vector<quint32> names(view.textCount(), unknown);
        std::vector<quint32> versions(view.textCount(), unknown);
        for (quint32 i = 0; i < view.gearCount(); ++i) {
            if (!report.shows(i))
                continue;
            const GearRow gear = view.gear(i);
            const auto gearNumber = static_cast<quint32>(m_gears.size());
            m_gears.push_back({number, i});
            m_siteOf.push_back(m_sites.numberOf(view.text(gear.site)));
            const bool isByPythons = report.isByPythons(i, gear);
            report.forPythons(i, gear, [&](quint32, const PythonRow &python) {
                const bool isStarted = python.inUse.value_or(false);
                report.forPackages(isByPythons, python, [&](const PackageRow &package) {
                    auto &name = names[package.name];
                    if (name == unknown)
                        name = nameNumber(view.text(package.name));
                    auto &version = versions[package.version];
                    if (version == unknown)
                        version = m_versions.numberOf(view.text(package.version));
                    const auto place = static_cast<quint32>(&package - all.data());
                    const quint32 known =
                        report.faults ? firstKnown + report.faults->numberOfPackage(place) : 0;
                    m_rows.push_back({name, version, gearNumber, isStarted, known});
                });
            });
        }
    }

    quint32 nameNumber(const QString &spelling)
    {
        const auto number = m_names.numberOf(normalizedPackageName(spelling));
        if (number == static_cast<quint32>(m_spellings.size()))
            m_spellings.append(spelling);
        return number;
    }

    /// By name, by version from the newest, by gear; each once.
    void sortRows()
    {
        const auto &texts = m_names.texts();
        const auto nameRanks =
            ranksOf(texts.size(), [&](quint32 a, quint32 b) { return texts[a] < texts[b]; });
        m_summary.m_normalNames = texts;
        m_summary.m_spellings = m_spellings;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto rank = static_cast<qsizetype>(nameRanks[static_cast<std::size_t>(i)]);
            m_summary.m_normalNames[rank] = texts[i];
            m_summary.m_spellings[rank] = m_spellings[i];
        }
        m_summary.m_versionTexts = m_versions.texts();
        const auto versionRanks = newestFirst(m_versions.texts());
        m_versionOfRank.resize(versionRanks.size());
        for (quint32 i = 0; i < versionRanks.size(); ++i)
            m_versionOfRank[versionRanks[i]] = i;

        // Rows are gathered by gear, and stay so within a name: a count and a move, no long sort.
        m_firstOfName.assign(static_cast<std::size_t>(texts.size()) + 1, 0);
        for (auto &row : m_rows) {
            row.name = nameRanks[row.name];
            row.version = versionRanks[row.version];
            ++m_firstOfName[row.name + 1];
        }
        std::partial_sum(m_firstOfName.begin(), m_firstOfName.end(), m_firstOfName.begin());
        std::vector<Row> sorted(m_rows.size());
        auto next = m_firstOfName;
        for (const auto &row : m_rows)
            sorted[next[row.name]++] = row;
        m_rows = std::move(sorted);
    }

    void group()
    {
        DistinctCount gearsOfName(m_gears.size());
        DistinctCount startedOfName(m_gears.size());
        DistinctCount sitesOfName(static_cast<std::size_t>(m_sites.texts().size()));
        DistinctCount sitesOfVersion = sitesOfName;
        for (std::size_t name = 0; name + 1 < m_firstOfName.size(); ++name) {
            const auto begin = m_rows.begin() + m_firstOfName[name];
            const auto end = m_rows.begin() + m_firstOfName[name + 1];
            std::sort(begin, end, [](const Row &a, const Row &b) {
                return a.version != b.version ? a.version < b.version : a.gear != b.gear ? a.gear < b.gear : a.isStarted > b.isStarted;
            });
            gearsOfName.begin();
            startedOfName.begin();
            sitesOfName.begin();
            Name summed;
            summed.versions.first = static_cast<quint32>(m_summary.m_versions.size());
            for (auto row = begin; row != end; ++row) {
                const bool isNewVersion = row == begin || (row - 1)->version != row->version;
                if (isNewVersion) {
                    sitesOfVersion.begin();
                    addVersion(row->version);
                }
                auto &version = m_summary.m_versions.back();
                takeWorse(version.known, m_known[row->known]);
                takeWorse(summed.known, m_known[row->known]);
                if (!isNewVersion && (row - 1)->gear == row->gear)
                    continue; // in two interpreters of one gear, first the one that it starts
                version.started += row->isStarted;
                if (row->isStarted)
                    startedOfName.add(row->gear);
                m_summary.m_gears.push_back(m_gears[row->gear]);
                ++version.gears.count;
                sitesOfVersion.add(m_siteOf[row->gear]);
                version.sites = sitesOfVersion.count();
                gearsOfName.add(row->gear);
                sitesOfName.add(m_siteOf[row->gear]);
            }
            summed.versions.count =
                static_cast<quint32>(m_summary.m_versions.size()) - summed.versions.first;
            summed.gears = gearsOfName.count();
            summed.started = startedOfName.count();
            summed.sites = sitesOfName.count();
            m_summary.m_names.push_back(summed);
        }
        m_summary.m_gears.shrink_to_fit();
        m_summary.m_versions.shrink_to_fit();
    }

    static void takeWorse(const Assessment *&worst, const Assessment *known)
    {
        if (known && (!worst || rankOf(*known) > rankOf(*worst)))
            worst = known;
    }

    void addVersion(quint32 rank)
    {
        Version version;
        version.text = m_versionOfRank[rank];
        version.gears.first = static_cast<quint32>(m_summary.m_gears.size());
        m_summary.m_versions.push_back(version);
    }

    PackageSummary &m_summary;
    const std::vector<MatchedView> &m_reports;
    Texts m_names;
    Texts m_versions;
    Texts m_sites;
    QStringList m_spellings; ///< by the number of the name
    std::vector<Gear> m_gears;
    std::vector<quint32> m_siteOf; ///< by the number in m_gears
    std::vector<const Assessment *> m_known{nullptr}; ///< of all reports; the first: there is no database
    std::vector<Row> m_rows;
    std::vector<quint32> m_firstOfName;
    std::vector<quint32> m_versionOfRank;
};

PackageSummary::PackageSummary(const std::vector<MatchedView> &reports)
{
    Builder(*this, reports).run();
}

quint32 PackageSummary::nameOfVersion(quint32 version) const
{
    const auto behind = std::upper_bound(
        m_names.begin(), m_names.end(), version,
        [](quint32 number, const Name &name) { return number < name.versions.first; });
    return static_cast<quint32>(behind - m_names.begin()) - 1;
}

quint32 PackageSummary::lowerBound(const QString &normalName) const
{
    const auto found = std::lower_bound(m_normalNames.begin(), m_normalNames.end(), normalName);
    return static_cast<quint32>(found - m_normalNames.begin());
}

} // namespace gearaudit
