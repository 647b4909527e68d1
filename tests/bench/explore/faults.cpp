#include "core/advisories/database_writer.h"
#include "core/advisories/report_faults.h"
#include "core/filter/filter_matches.h"
#include "core/filter/filter_parser.h"
#include "core/remedies/remedy_groups.h"
#include "core/report/packed_reader.h"
#include "tests/bench/explore/explore.h"

#include <QFileInfo>
#include <QSet>

namespace gearaudit::bench
{

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Advisory record(const QString &id, const QString &package, int number)
{
    const char *const vectors[] = {"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                                   "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N",
                                   "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"};
    Advisory made;
    made.id = id;
    made.aliases = {QStringLiteral("CVE-2024-%1").arg(number)};
    made.summary = QStringLiteral("Fault number %1 lets somebody who can reach the service do what nobody should").arg(number);
    made.links = {QStringLiteral("https://example.org/advisories/%1").arg(number),
                  QStringLiteral("https://github.com/example/%1/commit/%2").arg(package).arg(number)};
    made.vectors = {text(vectors[number % 3])};
    AffectedPackage affected;
    affected.name = package;
    const int minor = number % 20;
    affected.intervals = {{text("0"), QStringLiteral("%1.%2.3").arg(number % 5).arg(minor), {}},
                          {QStringLiteral("%1.0").arg(6 + number % 3), QStringLiteral("%1.%2").arg(6 + number % 3).arg(minor), {}}};
    made.affected = {affected};
    return made;
}

/// As many records as there are for PyPI, 20,000: of every fifth package of the report several, of the best
/// known ones many, each told twice, and attacks by packages that nobody has.
AdvisoryInput recordsFor(const PackedReport &report)
{
    AdvisoryInput input;
    QSet<QString> names;
    for (quint32 i = 0; i < report.packageCount() && names.size() < 4000; ++i)
        names.insert(report.text(report.packages({i, 1}).front().name));
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    const QSet<QString> famous{text("numpy"), text("requests"), text("urllib3"), text("pip"), text("setuptools")};
    int number = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const int count = famous.contains(sorted[i]) ? 60 : i % 5 == 0 ? 1 + int(i % 9) : 0;
        for (int each = 0; each < count; ++each) {
            ++number;
            input.advisories.push_back(record(QStringLiteral("PYSEC-2024-%1").arg(number), sorted[i], number));
            input.advisories.push_back(record(QStringLiteral("GHSA-%1").arg(number), sorted[i], number));
            if (number % 40 == 0)
                input.exploited.insert(QStringLiteral("CVE-2024-%1").arg(number));
            input.epss.insert(QStringLiteral("CVE-2024-%1").arg(number), float(number % 100) / 100);
        }
    }
    while (input.advisories.size() < 20'000) {
        ++number;
        Advisory attack = record(QStringLiteral("MAL-2024-%1").arg(number), QStringLiteral("evil-%1").arg(number), number);
        attack.isMalicious = true;
        input.advisories.push_back(attack);
    }
    AdvisorySource kev;
    kev.kind = text("kev");
    input.facts.sources = {kev};
    return input;
}

QString pathOfFaults(const Files &files, const PackedReport &report)
{
    const QString path = files.folder + text("/faults.db");
    if (!QFileInfo::exists(path) && !writeAdvisoryDatabase(recordsFor(report), path))
        qFatal("The database was not written.");
    return path;
}

Figures knownFaults(const Files &files)
{
    const auto report = *readPackedReport(files.master());
    const QString path = pathOfFaults(files, *report);
    AdvisorySnapshot database;
    FaultsSnapshot faults;
    const double peak = peakMegabytes(), before = allocatedBytes();
    auto figures = timed(text("open the database"), [&] { database = *AdvisoryDatabase::open(path); });
    const auto add = [&](const Figures &more) { figures.insert(figures.end(), more.begin(), more.end()); };
    add(timed(text("match"), [&] { faults = ReportFaults::of(*report, *database); }));
    figures.push_back({text("more than the report, MB"), (allocatedBytes() - before) / 1e6});
    figures.push_back({text("more at most, MB"), peakMegabytes() - peak});
    figures.push_back({text("database, MB"), double(QFileInfo(path).size()) / 1e6});
    figures.push_back({text("assessments"), double(faults->assessments().size())});
    for (const char *filter : {"vulnerable:yes", "in-use:yes severity>=high", "severity>=high fix:yes exploited:yes",
                               "package:numpy vulnerable:yes", "-vulnerable:yes"}) {
        const auto parsed = parseFilter(text(filter));
        FilterMatches matches;
        add(timed(text(filter), [&] { matches = findMatches(*parsed, *report, {QDate(2026, 11, 22), faults}); }));
        figures.push_back({text(filter) + text(", gears"), double(matches.gearCount)});
    }
    RemediesSnapshot remedies;
    const double allocated = allocatedBytes(), most = peakMegabytes();
    const std::vector<RemedySource> sources{{report, faults, nullptr}};
    add(timed(text("what to do"), [&] { remedies = remediesOf(sources, *database, QDate(2026, 11, 22)); }));
    figures.push_back({text("what to do, MB"), (allocatedBytes() - allocated) / 1e6});
    figures.push_back({text("what to do, more at most, MB"), peakMegabytes() - most});
    figures.push_back({text("what to do, lines"), double(remedies->list.size())});
    add(timed(text("what to do by owner"), [&] { groupedRemedies(*remedies, sources, RemedyGrouping::Owner); }));
    return figures;
}

/// Names that the database never heard of, all different.
Figures unknownPackages(const Files &files)
{
    const auto report = *readPackedReport(files.different());
    const auto database = *AdvisoryDatabase::open(files.folder + text("/faults.db"));
    FaultsSnapshot faults;
    return timed(text("match"), [&] { faults = ReportFaults::of(*report, *database); });
}

} // namespace

AdvisorySnapshot knownFaultsOf(const Files &files, const PackedReport &report)
{
    return *AdvisoryDatabase::open(pathOfFaults(files, report));
}

std::vector<Step> faultSteps()
{
    return {
        {text("known faults"), knownFaults},
        {text("known faults of different packages"), unknownPackages},
    };
}

} // namespace gearaudit::bench
