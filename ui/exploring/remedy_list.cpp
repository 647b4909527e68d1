#include "ui/exploring/remedy_list.h"

#include "core/filter/narrowed_filter.h"
#include "ui/words/details_section.h"
#include "ui/words/fault_text.h"
#include "ui/words/remedy_text.h"

#include <QSet>

#include <algorithm>

namespace gearaudit
{

namespace
{

struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)
};

constexpr qsizetype mostNamed = 12; ///< gears that a filter names one by one

/// Puts what core found into lines, and tells more of one when it is asked for.
class Writer
{
public:
    Writer(ExplorationSnapshot exploration, RemedyGrouping grouping)
        : m_exploration(std::move(exploration)), m_grouping(grouping)
    {
        for (const FilteredReport &report : m_exploration->reports)
            m_sources.push_back({report.loaded.report, report.loaded.faults, report.matches.get()});
        m_found = remediesOf(m_sources, *m_exploration->advisories, m_exploration->today);
        m_groups = groupedRemedies(*m_found, m_sources, grouping);
    }

    void write(RemedyList &list) const
    {
        list.total = remedySummaryText(*m_found, summaryOf(*m_found));
        for (quint32 group = 0; group < m_groups.size(); ++group) {
            RemedyLines &lines = list.groups.emplace_back();
            lines.title = remedyGroupTitle(*m_found, m_groups[group], m_grouping);
            for (quint32 share = 0; share < m_groups[group].shares.size(); ++share)
                lines.items.push_back(line(group, share));
        }
    }

    QString text(const RemedyLine &line) const { return remedyTicket(*m_found, m_sources, shareOf(line)); }

    Details details(const RemedyLine &line) const
    {
        const RemedyShare &share = shareOf(line);
        const Remedy &remedy = remedyOf(share);
        const RemedyCounts counts = countsOf(*m_found, m_sources, {&share, 1});
        Details details;
        Section(RemedyWords::tr("What to do"))
            .add(RemedyWords::tr("Change"), line.what)
            .add(RemedyWords::tr("Where"), line.where)
            .add(RemedyWords::tr("There now"), remedy.from.join(QStringLiteral(", ")))
            .add(RemedyWords::tr("Of the Python"), remedy.python)
            .add(RemedyWords::tr("To know"), remedyNotes(*m_found, remedy, counts))
            .addTo(details);
        addFaults(details,
                  remedy.kind == RemedyKind::AwaitFix ? RemedyWords::tr("What nothing mends yet")
                                                      : RemedyWords::tr("What it mends"),
                  remedy.faults);
        addFaults(details, RemedyWords::tr("What it leaves"), remedy.left);
        Section gears(RemedyWords::tr("Gears"));
        for (const RemedyGear &gear : share.gears)
            gears.add({}, remedyGearText(m_sources, gear));
        gears.addTo(details);
        return details;
    }

private:
    const RemedyShare &shareOf(const RemedyLine &line) const { return m_groups[line.group].shares[line.share]; }
    const Remedy &remedyOf(const RemedyShare &share) const { return m_found->list[share.remedy]; }

    RemedyLine line(quint32 group, quint32 number) const
    {
        const RemedyShare &share = m_groups[group].shares[number];
        const Remedy &remedy = remedyOf(share);
        RemedyLine line;
        line.group = group;
        line.share = number;
        line.what = remedyAction(remedy);
        line.where = remedyPlaceText(m_found->places[remedy.place]);
        for (const quint32 fault : remedy.faults) {
            line.worst = std::max(line.worst, m_found->faults[fault].severity);
            line.isExploited = line.isExploited || m_found->faults[fault].isExploited;
        }
        line.faults = static_cast<quint32>(remedy.faults.size());
        line.gears = static_cast<quint32>(share.gears.size());
        line.started = static_cast<quint32>(std::count_if(share.gears.begin(), share.gears.end(),
                                                          [](const RemedyGear &gear) { return gear.startsIt; }));
        line.filter = filterOf(remedy, share);
        return line;
    }

    /// Shows the gears: each by its name where they are few, with what is to be changed in them.
    QString filterOf(const Remedy &remedy, const RemedyShare &share) const
    {
        QStringList terms;
        if (remedy.kind == RemedyKind::ReplacePython)
            terms << QStringLiteral("eol:yes");
        else
            terms << packageFilter(remedy.package, remedy.from.size() == 1 ? remedy.from.front() : QString());
        QSet<QString> names;
        for (const RemedyGear &gear : share.gears) {
            const PackedReport &report = *m_sources[gear.source].report;
            names.insert(report.text(report.gear(gear.gear).name));
            if (names.size() > mostNamed)
                return terms.front();
        }
        QStringList gears;
        for (const QString &name : std::as_const(names))
            gears << factFilter(FilterKey::Gear, name);
        gears.sort();
        const QString any = gears.join(QStringLiteral(" or "));
        terms << (gears.size() > 1 ? QLatin1Char('(') + any + QLatin1Char(')') : any);
        return terms.join(QLatin1Char(' '));
    }

    void addFaults(Details &details, const QString &heading, const std::vector<quint32> &numbers) const
    {
        Section section(heading);
        for (const quint32 number : numbers) {
            const Fault &fault = m_found->faults[number];
            QStringList facts{severityText(fault.severity)};
            if (fault.isExploited)
                facts << RemedyWords::tr("known to be exploited");
            facts << fault.summary;
            facts.removeAll(QString());
            section.add(onOneLine(fault.name.left(longestName)), facts.join(QStringLiteral("; ")));
        }
        section.addTo(details);
    }

    ExplorationSnapshot m_exploration; ///< what the sources point into
    RemedyGrouping m_grouping;
    std::vector<RemedySource> m_sources;
    RemediesSnapshot m_found;
    std::vector<RemedyGroup> m_groups;
};

} // namespace

RemedyListSnapshot remedyList(const ExplorationSnapshot &exploration, RemedyGrouping grouping)
{
    const auto writer = std::make_shared<const Writer>(exploration, grouping);
    auto list = std::make_shared<RemedyList>();
    writer->write(*list);
    list->text = [writer](const RemedyLine &line) { return writer->text(line); };
    list->details = [writer](const RemedyLine &line) { return writer->details(line); };
    return list;
}

} // namespace gearaudit
