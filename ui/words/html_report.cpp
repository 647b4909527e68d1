#include "ui/words/html_report.h"

#include "core/base/atomic_file.h"
#include "core/export/export_csv.h"
#include "core/insight/overview.h"
#include "core/remedies/remedy_groups.h"
#include "ui/words/advisory_text.h"
#include "ui/words/fault_text.h"
#include "ui/words/html_style.h"
#include "ui/words/html_sums.h"
#include "ui/words/html_text.h"
#include "ui/words/remedy_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>

namespace gearaudit
{

namespace
{
struct HtmlReport {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

constexpr int mostRemedies = 100;
constexpr int mostGearsOfRemedy = 50;

/// The files beside the report with what has no place in it; empty: there is none.
struct RestNames {
    QString gears;
    QString faults;
};

class Report
{
public:
    Report(const Export &chosen, QIODevice &device, const std::vector<const FaultLine *> &faults, RestNames rest)
        : m_chosen(chosen), m_html(device), m_faults(faults), m_rest(std::move(rest))
    {
        for (quint32 i = 0; i < chosen.gears.reports.size(); ++i) {
            const PackedReport &report = *chosen.gears.reports[i].report;
            FilterMatches matches;
            matches.gears.assign(report.gearCount(), MatchMark::None);
            matches.pythons.assign(report.pythonCount(), MatchMark::None);
            matches.packages.assign(report.packageCount(), MatchMark::None);
            m_matches.push_back(std::move(matches));
        }
        for (const auto gear : chosen.gears.gears)
            m_matches[gear.report].gears[gear.number] = MatchMark::Named;
    }

    bool run()
    {
        begin();
        addFailed();
        addRemedies();
        addFigures();
        addGears();
        addFaults();
        m_html << "</main></body></html>\n";
        return m_html.finish();
    }

private:
    using Gear = ExportedGears::Gear;

    QString siteOf(Gear gear) const { return m_chosen.gears.siteOf(reportOf(gear), rowOf(gear)); }
    const PackedReport &reportOf(Gear gear) const { return m_chosen.gears.reportOf(gear); }
    GearRow rowOf(Gear gear) const { return m_chosen.gears.row(gear); }
    const ReportFaults *faultsOf(Gear gear) const { return m_chosen.gears.reports[gear.report].faults.get(); }
    bool hasFaults() const
    {
        return std::any_of(m_chosen.gears.reports.begin(), m_chosen.gears.reports.end(),
                           [](const ExportedReport &report) { return report.faults != nullptr; });
    }

    void heading(const QString &text, const char *id)
    {
        m_html << "<h2 id=\"" << id << "\">" << text << "</h2>\n";
    }
    /// A cell with its column's name, for a phone.
    void cell(const QString &label, const QString &text, const char *kind = "")
    {
        m_html << "<td data-label=\"" << label << "\"" << kind << ">" << text << "</td>";
    }
    void head(const QStringList &labels)
    {
        m_html << "<table><thead><tr>";
        for (const QString &label : labels)
            m_html.element("th", label);
        m_html << "</tr></thead><tbody>\n";
    }
    void endTable() { m_html << "</tbody></table>\n"; }

    void begin()
    {
        const QString title = HtmlReport::tr("Gear Audit: report");
        m_html << "<!DOCTYPE html>\n<html lang=\"" << QLocale().bcp47Name() << "\"><head><meta charset=\"utf-8\"/>"
               << "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>"
               << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'\"/><title>"
               << title << "</title><style>" << htmlReportStyle << "</style></head><body><main>\n";
        m_html.element("h1", title);
        QSet<QString> sites;
        std::size_t audited = 0;
        for (const auto gear : m_chosen.gears.gears) {
            sites.insert(siteOf(gear));
            audited += rowOf(gear).hasFailed ? 0 : 1;
        }
        const int all = int(m_chosen.gears.gears.size());
        m_html << "<p>"
               << HtmlReport::tr("%1: %2 on %3, of which %4.", "date, 12 gears, 3 sites, 11 could be audited")
                      .arg(QLocale().toString(m_chosen.stamp.at.toLocalTime(), QLocale::LongFormat),
                           HtmlReport::tr("%n gear(s)", nullptr, all),
                           HtmlReport::tr("%n site(s)", nullptr, int(sites.size())),
                           HtmlReport::tr("%n could be audited", nullptr, int(audited)))
               << "</p>\n";
        m_html << "<p class=\"note\">"
               << HtmlReport::tr("Written by gear-audit %1. It tells which interpreters and packages gears contain and "
                                 "start; what is not known to be faulty is not for that safe.")
                      .arg(m_chosen.stamp.program)
               << "</p>\n";
        if (m_chosen.database != nullptr)
            m_html << "<pre class=\"note\" style=\"white-space:pre-wrap\">"
                   << advisoryFactsText(m_chosen.database->facts(), m_chosen.stamp.at) << "</pre>\n";
        else
            m_html << "<p class=\"warn\">" << HtmlReport::tr("No database of known faults was at hand: nothing is said of them.")
                   << "</p>\n";
    }

    void addFailed()
    {
        std::map<QString, std::vector<Gear>> byStatus;
        for (const auto gear : m_chosen.gears.gears) {
            if (rowOf(gear).hasFailed)
                byStatus[statusText(rowOf(gear).status)].push_back(gear);
        }
        if (byStatus.empty())
            return;
        heading(HtmlReport::tr("Could not be audited"), "failed");
        for (const auto &[status, gears] : byStatus) {
            m_html << "<details" << (gears.size() <= 20 ? " open=\"open\"" : "") << "><summary>"
                   << HtmlReport::tr("%1: %2", "status, 3 gears").arg(status, HtmlReport::tr("%n gear(s)", nullptr, int(gears.size())))
                   << "</summary>\n<p class=\"note\">" << statusHelp(rowOf(gears.front()).status) << "</p>\n";
            const QStringList labels{HtmlReport::tr("Gear"), HtmlReport::tr("Image"), HtmlReport::tr("Reason")};
            head(labels);
            for (std::size_t i = 0; i < std::min(gears.size(), mostGearsInReport); ++i) {
                const GearRow row = rowOf(gears[i]);
                const PackedReport &report = reportOf(gears[i]);
                m_html << "<tr>";
                cell(labels[0], nameOf(gears[i]));
                cell(labels[1], report.text(row.image));
                cell(labels[2], report.text(row.reason));
                m_html << "</tr>\n";
            }
            endTable();
            addRest(gears.size());
            m_html << "</details>\n";
        }
    }

    QString nameOf(Gear gear) const
    {
        const GearRow row = rowOf(gear);
        const PackedReport &report = reportOf(gear);
        const QString site = siteOf(gear);
        return (site.isEmpty() ? QString() : site + QLatin1Char('/')) + report.text(row.name) + QLatin1Char(' ') +
               report.text(row.version);
    }

    void addRest(std::size_t count)
    {
        if (count <= mostGearsInReport)
            return;
        m_html << "<p class=\"note\">"
               << HtmlReport::tr("%n more", nullptr, int(count - mostGearsInReport)) + QStringLiteral(": ") +
                      (m_rest.gears.isEmpty() ? QStringLiteral("gear-audit export --format inventory-csv") : m_rest.gears)
               << "</p>\n";
    }

    void addRemedies()
    {
        if (m_chosen.database == nullptr)
            return;
        heading(HtmlReport::tr("What to do"), "fixes");
        std::vector<RemedySource> sources;
        for (std::size_t i = 0; i < m_chosen.gears.reports.size(); ++i)
            sources.push_back({m_chosen.gears.reports[i].report, m_chosen.gears.reports[i].faults, &m_matches[i]});
        const RemediesSnapshot remedies = remediesOf(sources, *m_chosen.database, m_chosen.today);
        if (remedies->list.empty()) {
            m_html << "<p>" << HtmlReport::tr("Nothing that is known.") << "</p>\n";
            return;
        }
        m_html << "<p>" << remedySummaryText(*remedies, summaryOf(*remedies)) << "</p>\n<ol>\n";
        for (const RemedyGroup &group :
             firstRemedies(groupedRemedies(*remedies, sources, RemedyGrouping::None), mostRemedies)) {
            for (const RemedyShare &share : group.shares)
                addRemedy(*remedies, sources, share);
        }
        m_html << "</ol>\n";
        const int left = int(remedies->list.size()) - mostRemedies;
        if (left > 0)
            m_html << "<p class=\"note\">" << HtmlReport::tr("%n more", nullptr, left) + QStringLiteral(": gear-audit fixes")
                   << "</p>\n";
    }

    void addRemedy(const Remedies &remedies, const std::vector<RemedySource> &sources, const RemedyShare &share)
    {
        const Remedy &remedy = remedies.list[share.remedy];
        const RemedyCounts counts = countsOf(remedies, sources, std::span(&share, 1));
        m_html << "<li>" << remedyText(remedies, remedy, counts);
        for (const QString &note : remedyNotes(remedies, remedy, counts))
            m_html << "<br/><span class=\"note\">" << note << "</span>";
        m_html << "<details><summary>" << HtmlReport::tr("%n gear(s)", nullptr, int(share.gears.size())) << "</summary><p>";
        for (std::size_t i = 0; i < std::min<std::size_t>(share.gears.size(), mostGearsOfRemedy); ++i)
            m_html << (i == 0 ? "" : "<br/>") << remedyGearText(sources, share.gears[i]);
        if (share.gears.size() > mostGearsOfRemedy)
            m_html << "<br/>" << HtmlReport::tr("%n more", nullptr, int(share.gears.size()) - mostGearsOfRemedy);
        m_html << "</p><p>" << remedyFaultsText(remedies, remedy.faults, 20) << "</p></details></li>\n";
    }

    void addFigures()
    {
        std::vector<MatchedView> views;
        for (std::size_t i = 0; i < m_chosen.gears.reports.size(); ++i)
            views.push_back({m_chosen.gears.reports[i].report.get(), &m_matches[i],
                             m_chosen.gears.reports[i].faults.get()});
        const Overview overview = overviewOf(views, m_chosen.today);
        heading(HtmlReport::tr("Figures"), "figures");
        const auto plain = [](const GearCount &count) { return count.name; };
        if (!overview.severities.counts.empty())
            chart(HtmlReport::tr("Gears by known faults in what they start"), overview.severities, [](const GearCount &count) {
                return severityText(severityFromName(count.name).value_or(Severity::Unknown));
            });
        chart(HtmlReport::tr("Gears by Python"), overview.branches, [](const GearCount &count) {
            const QString name = count.name.isEmpty() ? HtmlReport::tr("not readable") : count.name;
            return count.isPastEnd ? HtmlReport::tr("%1, past its end of life").arg(name) : name;
        });
        chart(HtmlReport::tr("Gears by result"), overview.statuses,
              [](const GearCount &count) { return statusText(statusFromName(count.name)); });
        if (overview.sites.counts.size() > 1)
            chart(HtmlReport::tr("Gears by site"), overview.sites, plain);
    }

    template <class Label> void chart(const QString &title, const Division &division, Label label)
    {
        const std::size_t count = std::min<std::size_t>(division.counts.size(), 15);
        if (count == 0)
            return;
        quint32 most = 1;
        for (const GearCount &each : division.counts)
            most = std::max(most, each.gears);
        m_html << "<h3>" << title << "</h3>\n<svg viewBox=\"0 0 640 " << QString::number(count * 24 + 4)
               << "\" role=\"img\" aria-label=\"" << title << "\">";
        for (std::size_t i = 0; i < count; ++i) {
            const GearCount &each = division.counts[i];
            const QString y = QString::number(i * 24 + 17);
            m_html << "<text x=\"0\" y=\"" << y << "\">" << label(each).left(36) << "</text><rect x=\"250\" y=\""
                   << QString::number(i * 24 + 6) << "\" height=\"14\" rx=\"2\" width=\""
                   << QString::number(std::max(2.0, 320.0 * each.gears / most), 'f', 1) << "\"/><text x=\"580\" y=\"" << y
                   << "\">" << QLocale().toString(each.gears) << "</text>";
        }
        m_html << "</svg>\n";
    }

    void addGears()
    {
        heading(HtmlReport::tr("Gears and what they start"), "gears");
        std::map<QString, std::vector<Gear>> bySite;
        for (const auto gear : m_chosen.gears.gears)
            bySite[siteOf(gear)].push_back(gear);
        const QStringList labels{HtmlReport::tr("Gear"), HtmlReport::tr("Result"), HtmlReport::tr("Starts Python"),
                                 HtmlReport::tr("Known faults")};
        std::size_t written = 0;
        for (const auto &[site, gears] : bySite) {
            if (written >= mostGearsInReport)
                break;
            m_html << "<details" << (bySite.size() <= 3 && gears.size() <= 100 ? " open=\"open\"" : "") << "><summary>"
                   << HtmlReport::tr("%1: %2", "site, 3 gears").arg(site.isEmpty() ? HtmlReport::tr("no site") : site,
                                                                    HtmlReport::tr("%n gear(s)", nullptr, int(gears.size())))
                   << "</summary>\n";
            head(labels);
            for (const Gear gear : gears) {
                if (written++ >= mostGearsInReport)
                    break;
                const Started started = startedBy(m_chosen, gear);
                m_html << "<tr>";
                cell(labels[0], nameOf(gear));
                cell(labels[1], statusText(rowOf(gear).status));
                cell(labels[2], started.isPastEnd ? HtmlReport::tr("%1, past its end of life").arg(started.python) : started.python,
                     started.isPastEnd ? " class=\"warn\"" : "");
                QString faults;
                if (started.faults > 0) {
                    faults = HtmlReport::tr("%n known", nullptr, started.faults) + QStringLiteral(", ") +
                             HtmlReport::tr("worst: %1").arg(severityText(started.worst));
                    if (started.isExploited)
                        faults += QStringLiteral(", ") + HtmlReport::tr("exploited");
                }
                cell(labels[3], faults, started.worst >= Severity::Critical || started.isExploited ? " class=\"bad\"" : "");
                m_html << "</tr>\n";
            }
            endTable();
            m_html << "</details>\n";
        }
        addRest(m_chosen.gears.gears.size());
    }

    void addFaults()
    {
        if (!hasFaults())
            return;
        heading(HtmlReport::tr("Known faults"), "faults");
        if (m_faults.empty()) {
            m_html << "<p>" << HtmlReport::tr("None is known of what is installed here.") << "</p>\n";
            return;
        }
        const QStringList labels{HtmlReport::tr("Fault"), HtmlReport::tr("Package"), HtmlReport::tr("Severity"),
                                 HtmlReport::tr("Fixed in"), HtmlReport::tr("Gears"), HtmlReport::tr("What")};
        head(labels);
        for (std::size_t i = 0; i < std::min(m_faults.size(), mostFaultsInReport); ++i)
            addFault(*m_faults[i], labels);
        endTable();
        if (m_faults.size() > mostFaultsInReport)
            m_html << "<p class=\"note\">" << HtmlReport::tr("%n more", nullptr, int(m_faults.size() - mostFaultsInReport)) + QStringLiteral(": ") +
                          (m_rest.faults.isEmpty() ? QStringLiteral("gear-audit export --format packages-csv") : m_rest.faults)
                   << "</p>\n";
    }

    void addFault(const FaultLine &line, const QStringList &labels)
    {
        const Fault &fault = line.fault;
        QString severity = severityText(fault.severity);
        if (fault.isExploited)
            severity += QStringLiteral(", ") + HtmlReport::tr("exploited");
        m_html << "<tr><td data-label=\"" << labels[0] << "\"><a href=\"https://osv.dev/vulnerability/" << fault.name
               << "\" rel=\"noreferrer\">" << fault.name << "</a></td>";
        cell(labels[1], line.package);
        cell(labels[2], severity, fault.severity >= Severity::Critical || fault.isExploited ? " class=\"bad\"" : "");
        cell(labels[3], fault.isMalicious()       ? HtmlReport::tr("remove it")
                        : line.fixedIn.isEmpty() ? fault.fixedIn
                                                 : line.fixedIn);
        cell(labels[4], HtmlReport::tr("%1 start it, %2 have it").arg(line.starting).arg(line.having));
        cell(labels[5], fault.summary);
        m_html << "</tr>\n";
    }

    const Export &m_chosen;
    HtmlStream m_html;
    const std::vector<const FaultLine *> &m_faults; ///< the first first
    const RestNames m_rest;
    std::vector<FilterMatches> m_matches; ///< by report: the gears that are exported, as a whole
};
} // namespace

bool writeHtmlReport(const Export &chosen, QIODevice &device)
{
    const FaultLines lines = faultLinesOf(chosen);
    const auto faults = worstFirst(lines);
    RestNames rest;
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const auto writeBeside = [&](const char *suffix, QString &name, const auto &write) {
        const QString path = file->fileName() + QString::fromLatin1(suffix);
        name = QFileInfo(path).fileName();
        return writeAtomicallyBy(path, write).has_value();
    };
    const auto gearsCsv = [&](QIODevice &csv) { return writeInventoryCsv(chosen.gears, csv); };
    const auto faultsCsv = [&](QIODevice &csv) { return writeFaultsCsv(faults, csv); };
    if (file != nullptr && chosen.gears.gears.size() > mostGearsInReport && !writeBeside(".csv", rest.gears, gearsCsv))
        return false;
    if (file != nullptr && faults.size() > mostFaultsInReport && !writeBeside(".faults.csv", rest.faults, faultsCsv))
        return false;
    return Report(chosen, device, faults, rest).run();
}

} // namespace gearaudit
