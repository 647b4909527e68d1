#include "ui/exploring/package_parts.h"

#include "core/filter/narrowed_filter.h"
#include "ui/exploring/fault_parts.h"
#include "ui/words/fault_text.h"
#include "ui/words/package_details.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr std::size_t mostGears = 100; ///< that are told one by one
constexpr std::size_t mostTogether = 20; ///< that one filter asks for

struct PartsText {
    Q_DECLARE_TR_FUNCTIONS(PackageParts)
};

using Gear = PackageSummary::Gear;

/// What is asked of a summary of one exploration.
class Looking
{
public:
    Looking(const Exploration &exploration, const PackageSummary &summary)
        : m_exploration(exploration), m_summary(summary)
    {
    }

    NumberRange versionsOf(const PackagePart &part) const
    {
        return part.version ? NumberRange{*part.version, 1} : m_summary.names()[part.name].versions;
    }
    /// Each once, in the reports' order.
    std::vector<Gear> gearsOf(const std::vector<PackagePart> &parts) const
    {
        std::vector<Gear> gears;
        for (const PackagePart &part : parts) {
            const NumberRange versions = versionsOf(part);
            for (quint32 version = versions.first; version < versions.end(); ++version) {
                const NumberRange range = m_summary.versions()[version].gears;
                const auto first = m_summary.gears().begin() + range.first;
                gears.insert(gears.end(), first, first + range.count);
            }
        }
        std::sort(gears.begin(), gears.end(), [](const Gear &a, const Gear &b) {
            return a.report != b.report ? a.report < b.report : a.gear < b.gear;
        });
        gears.erase(std::unique(gears.begin(), gears.end()), gears.end());
        return gears;
    }
    QString filterOf(const PackagePart &part) const
    {
        return packageFilter(m_summary.normalName(part.name), part.version ? m_summary.versionText(*part.version) : QString());
    }
    const Assessment *knownOf(const PackagePart &part) const
    {
        return part.version ? m_summary.versions()[*part.version].known : m_summary.names()[part.name].known;
    }
    QString nameOf(const PackagePart &part) const
    {
        const QString &name = m_summary.spelling(part.name);
        return part.version ? (name + QLatin1Char(' ') + m_summary.versionText(*part.version)).trimmed() : name;
    }
    PackageFacts factsOf(const PackagePart &part) const
    {
        PackageFacts facts;
        facts.name = m_summary.spelling(part.name);
        facts.filter = filterOf(part);
        if (part.version) {
            const auto &row = m_summary.versions()[*part.version];
            facts.version = m_summary.versionText(*part.version);
            facts.gears = row.gears.count;
            facts.sites = row.sites;
            facts.started = row.started;
        } else {
            const auto &row = m_summary.names()[part.name];
            facts.gears = row.gears;
            facts.sites = row.sites;
            facts.started = row.started;
            for (quint32 i = row.versions.first; i < row.versions.end(); ++i)
                facts.versions.push_back({m_summary.versionText(i), m_summary.versions()[i].gears.count,
                                          filterOf({part.name, i})});
        }
        return facts;
    }
    GearLine gearFacts(const Gear &gear) const
    {
        const PackedReport &report = *m_exploration.reports[gear.report].loaded.report;
        const GearRow row = report.gear(gear.gear);
        const QString name = report.text(row.name);
        return {name, report.text(row.version), report.text(row.site), factFilter(FilterKey::Gear, name)};
    }
    JudgeSubject faultsOf(const std::vector<PackagePart> &parts) const
    {
        JudgeSubject subject;
        if (!m_exploration.reports.empty())
            subject.path = m_exploration.reports.front().loaded.path;
        for (const PackagePart &part : parts) {
            const Assessment *known = knownOf(part);
            for (const Fault &fault : known ? known->faults : std::vector<Fault>())
                subject.choices.push_back({fault.name, m_summary.normalName(part.name),
                                           part.version ? m_summary.versionText(*part.version) : QString(),
                                           fault.summary, fault.severity});
        }
        return subject;
    }

private:
    const Exploration &m_exploration;
    const PackageSummary &m_summary;
};

/// What copying makes of them; holds what it reads.
struct Copies {
    ExplorationSnapshot exploration;
    std::shared_ptr<const PackageSummary> summary;
    std::vector<PackagePart> parts;

    /// As in the tree: what has it stands beneath it.
    QString asText() const
    {
        const Looking looking(*exploration, *summary);
        QString text;
        for (const PackagePart &part : parts) {
            text += onOneLine(looking.nameOf(part)) + QLatin1Char('\n');
            for (const Gear &gear : looking.gearsOf({part})) {
                const auto facts = looking.gearFacts(gear);
                text += QStringLiteral("  ") +
                        onOneLine(facts.site + QLatin1Char('/') + facts.name + QLatin1Char(' ') + facts.version) +
                        QLatin1Char('\n');
            }
        }
        return text;
    }
    QString asNames() const
    {
        const Looking looking(*exploration, *summary);
        QStringList lines;
        for (const PackagePart &part : parts)
            lines << onOneLine(looking.nameOf(part));
        return lines.join(QLatin1Char('\n'));
    }
    QString asRequirements() const
    {
        QString text;
        for (const PackagePart &part : parts) {
            const QString version = part.version ? summary->versionText(*part.version) : QString();
            text += summary->spelling(part.name) + (version.isEmpty() ? QString() : QStringLiteral("==") + version) +
                    QLatin1Char('\n');
        }
        return text;
    }
    QString asJson() const
    {
        const Looking looking(*exploration, *summary);
        QJsonArray packages;
        for (const PackagePart &part : parts) {
            const NumberRange versions = looking.versionsOf(part);
            for (quint32 version = versions.first; version < versions.end(); ++version) {
                QJsonArray gears;
                for (const Gear &gear : looking.gearsOf({{part.name, version}})) {
                    const auto facts = looking.gearFacts(gear);
                    gears << QJsonObject{{QStringLiteral("site"), facts.site},
                                         {QStringLiteral("gear"), facts.name},
                                         {QStringLiteral("version"), facts.version}};
                }
                packages << QJsonObject{{QStringLiteral("name"), summary->spelling(part.name)},
                                        {QStringLiteral("version"), summary->versionText(version)},
                                        {QStringLiteral("gears"), gears}};
            }
        }
        return QString::fromUtf8(QJsonDocument(packages).toJson());
    }
};

} // namespace

PageDetails packageParts(const ExplorationSnapshot &exploration,
                         const std::shared_ptr<const PackageSummary> &summary,
                         const std::vector<PackagePart> &parts, const QDateTime &now)
{
    if (!exploration || parts.empty())
        return {};
    const Looking looking(*exploration, *summary);
    PageDetails told;
    RowSubject &about = told.about;
    about.exploration = exploration;
    const std::vector<Gear> gears = looking.gearsOf(parts);
    for (const Gear &gear : gears)
        about.selection.push_back({gear.report, SelectedNode::Kind::Gear, gear.gear});
    QStringList terms;
    for (const PackagePart &part : parts)
        terms << looking.filterOf(part);
    about.terms = {terms.join(QStringLiteral(" or "))};
    if (parts.size() > mostTogether)
        about.terms = {};
    if (parts.size() == 1 && parts[0].version)
        about.terms.prepend(looking.filterOf({parts[0].name}));
    const bool isOneName = std::all_of(parts.begin(), parts.end(), [&](const PackagePart &part) { return part.name == parts[0].name; });
    if (isOneName && summary->names()[parts[0].name].versions.count > 1)
        about.versions = looking.filterOf({parts[0].name});
    about.faults = looking.faultsOf(parts);
    const Copies copies{exploration, summary, parts};
    about.copies = {{CopyForm::Text, [copies] { return copies.asText(); }},
                    {CopyForm::NameAndVersion, [copies] { return copies.asNames(); }},
                    {CopyForm::Json, [copies] { return copies.asJson(); }},
                    {CopyForm::Requirements, [copies] { return copies.asRequirements(); }}};

    if (parts.size() == 1) {
        PackageFacts facts = looking.factsOf(parts[0]);
        for (std::size_t i = 0; i < std::min(gears.size(), mostGears); ++i)
            facts.gearList.push_back(looking.gearFacts(gears[i]));
        told.title = looking.nameOf(parts[0]);
        told.details = packageDetails(facts);
        const Assessment *known = looking.knownOf(parts[0]);
        const auto report = std::find_if(exploration->reports.begin(), exploration->reports.end(),
                                         [](const FilteredReport &each) { return each.loaded.faults != nullptr; });
        if (known && report != exploration->reports.end())
            told.details = withFaults(std::move(told.details),
                                      packageFaultDetails(*known, report->loaded.faults->facts(), now));
        return told;
    }
    std::vector<PackageFacts> all;
    for (const PackagePart &part : parts)
        all.push_back(looking.factsOf(part));
    told.title = PartsText::tr("%n selected", nullptr, static_cast<int>(parts.size()));
    told.details = packagesDetails(all);
    return told;
}

} // namespace gearaudit
