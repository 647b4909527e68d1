#include "core/export/export.h"

#include "core/base/enum_table.h"
#include "core/export/export_csv.h"
#include "core/export/export_original.h"
#include "core/export/export_requirements.h"
#include "core/export/export_spdx.h"
#include "core/filter/filter_matches.h"
#include "core/master/renamed_site.h"

#include <QIODevice>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace gearaudit
{

using Format = ExportFormat;

namespace
{

bool writeRequirements(const Export &chosen, QIODevice &device)
{
    bool isWritten = true;
    for (const auto &[gear, number] : pythonsFound(chosen.gears)) {
        const GearRecord record = chosen.gears.record(gear);
        const auto first = chosen.gears.row(gear).pythons.first;
        const QByteArray text = requirementsText(record.findings.pythons[number - first]);
        isWritten = isWritten && device.write(text) == text.size();
    }
    return isWritten;
}

/// Everything there is to say of a format.
struct FormatRow {
    Format format;
    const char *name;
    const char *suffix;
    ExportScope scope;
    bool showsFaults;
    bool (*write)(const Export &chosen, QIODevice &device);
};
constexpr std::array<FormatRow, exportFormatCount> formats{{
    {Format::Master, "master", "json", ExportScope::Gears, false,
     [](const Export &chosen, QIODevice &device) { return chosen.document.write(device); }},
    {Format::Original, "original", "json", ExportScope::Gears, false,
     [](const Export &chosen, QIODevice &device) {
         return writeOriginalJson(chosen.gears, device);
     }},
    {Format::InventoryCsv, "inventory-csv", "csv", ExportScope::Gears, false,
     [](const Export &chosen, QIODevice &device) {
         return writeInventoryCsv(chosen.gears, device);
     }},
    {Format::PackagesCsv, "packages-csv", "csv", ExportScope::Packages, true,
     [](const Export &chosen, QIODevice &device) {
         return writePackagesCsv(chosen.gears, device);
     }},
    {Format::CycloneDx, "cyclonedx", "cdx.json", ExportScope::Gears, true,
     [](const Export &chosen, QIODevice &device) {
         return writeCycloneDx(chosen.gears, chosen.stamp, device);
     }},
    {Format::Spdx, "spdx-json", "spdx.json", ExportScope::Gears, true,
     [](const Export &chosen, QIODevice &device) {
         return writeSpdx(chosen.gears, chosen.stamp, device);
     }},
    {Format::Html, "html", "html", ExportScope::Gears, true,
     [](const Export &chosen, QIODevice &device) { return chosen.report && chosen.report(chosen, device); }},
    {Format::Requirements, "requirements", "txt", ExportScope::OnePython, false, writeRequirements},
}};

static_assert(isInOrder(formats, &FormatRow::format), "every format has its row, at its place");
static_assert(std::all_of(formats.begin(), formats.end(),
                          [](const FormatRow &row) { return row.write != nullptr; }),
              "every format says how it is written");

const FormatRow &rowOf(Format format)
{
    return formats.at(static_cast<std::size_t>(format));
}

/// A gear wherever it is, as something that can be looked up.
RecordKey keyOf(const PackedReport &report, quint32 number)
{
    const GearRow row = report.gear(number);
    return {row.collection, report.text(row.site), report.text(row.key)};
}

/// The gears of all parts, each at the place of its first appearance as its last one has it.
std::vector<ExportedGears::Gear> merged(const std::vector<ExportPart> &parts,
                                        std::vector<ExportNote> &notes)
{
    std::map<RecordKey, std::size_t> places;
    std::vector<ExportedGears::Gear> gears;
    std::set<std::size_t> replaced;
    for (quint32 part = 0; part < parts.size(); ++part) {
        const PackedReport &report = *parts[part].report;
        for (quint32 number = 0; number < report.gearCount(); ++number) {
            const auto [place, isNew] =
                places.try_emplace(keyOf(report, number), gears.size());
            if (isNew) {
                gears.push_back({part, number});
            } else {
                gears[place->second] = {part, number};
                replaced.insert(place->second);
            }
        }
    }
    if (!replaced.empty())
        notes.push_back({ExportNote::Kind::Replaced, int(replaced.size()), {}, {}});
    return gears;
}

/// Names for the sites of instances whose own names are an Exchange's organisations', too.
QMap<QString, QString> namesForInstances(const ExportedGears &gears)
{
    QSet<QString> ofExchange, ofInstances;
    for (const auto gear : gears.gears) {
        const GearRow row = gears.row(gear);
        (row.collection == Collection::Exchange ? ofExchange : ofInstances)
            .insert(gears.reportOf(gear).text(row.site));
    }
    QMap<QString, QString> names;
    for (const QString &site : ofInstances) {
        if (!ofExchange.contains(site))
            continue;
        QString name = QStringLiteral("%1 (instance)").arg(site);
        for (int number = 2; ofExchange.contains(name) || ofInstances.contains(name); ++number)
            name = QStringLiteral("%1 (instance %2)").arg(site, QString::number(number));
        names.insert(site, name);
    }
    return names;
}

/// The part's document with the gears that are wanted, under the names that their sites get.
MasterDocument isolated(ExportPart part, const std::set<RecordKey> &wanted, bool isFiltered,
                        const QMap<QString, QString> &names)
{
    MasterDocument document = std::move(part.document);
    const auto collection = part.report->gearCount() == 0 ? Collection::Exchange
                                                          : part.report->gear(0).collection;
    if (isFiltered) // else what is no gear stays as well
        document.keep([&](const QString &site, const QString &key) {
            return wanted.contains({collection, site, key});
        });
    if (collection == Collection::Instances) {
        for (auto it = names.begin(); it != names.end(); ++it)
            document = withSiteRenamed(std::move(document), it.key(), it.value());
    }
    return document;
}

MasterDocument joined(std::vector<ExportPart> parts, const ExportedGears &gears, bool isFiltered)
{
    std::set<RecordKey> found;
    if (isFiltered) {
        for (const auto gear : gears.gears)
            found.insert(keyOf(gears.reportOf(gear), gear.number));
    }
    MasterDocument document;
    for (ExportPart &part : parts) {
        auto own = isolated(std::move(part), found, isFiltered, gears.instanceNames);
        if (document.isEmpty())
            document = std::move(own);
        else
            document.add(own);
    }
    return document;
}

} // namespace

QStringList exportFormatNames()
{
    QStringList names;
    for (const auto &row : formats)
        names.append(QLatin1String(row.name));
    return names;
}

QString exportSuffix(ExportFormat format)
{
    return QLatin1String(rowOf(format).suffix);
}

ExportScope exportScope(ExportFormat format)
{
    return rowOf(format).scope;
}

bool showsFaults(ExportFormat format)
{
    return rowOf(format).showsFaults;
}

bool Export::write(QIODevice &device) const
{
    return rowOf(format).write(*this, device);
}

Export chosenExport(std::vector<ExportPart> parts, const ExportRequest &request)
{
    Export chosen;
    chosen.format = request.format;
    chosen.stamp = request.stamp;
    chosen.today = request.today;
    chosen.database = request.database;
    chosen.report = request.report;
    auto &gears = chosen.gears;
    gears.gears = merged(parts, chosen.notes);
    chosen.all = gears.gears.size();
    for (const auto &part : parts)
        gears.reports.push_back({part.report, nullptr, part.faults});
    const bool isFiltered = !request.filter.isEmpty();
    if (isFiltered) {
        for (auto &report : gears.reports)
            report.matches = std::make_shared<const FilterMatches>(
                findMatches(request.filter, *report.report, {request.today, report.faults}));
        std::erase_if(gears.gears, [&](ExportedGears::Gear gear) {
            return gears.reports[gear.report].matches->gears[gear.number] == MatchMark::None;
        });
    }
    const ExportScope scope = exportScope(request.format);
    if (scope == ExportScope::Gears) {
        for (auto &report : gears.reports)
            report.matches = nullptr;
    }
    if (scope != ExportScope::OnePython) {
        gears.instanceNames = namesForInstances(gears);
        for (auto it = gears.instanceNames.begin(); it != gears.instanceNames.end(); ++it)
            chosen.notes.push_back({ExportNote::Kind::SiteNamed, 0, it.key(), it.value()});
    }
    if (request.format == Format::Master)
        chosen.document = joined(std::move(parts), gears, isFiltered);
    return chosen;
}

std::vector<FoundPython> pythonsFound(const ExportedGears &gears)
{
    std::vector<FoundPython> found;
    for (const auto gear : gears.gears) {
        const auto &matches = gears.reports[gear.report].matches;
        const NumberRange pythons = gears.row(gear).pythons;
        const auto before = found.size();
        for (quint32 i = pythons.first; matches != nullptr && i < pythons.end(); ++i) {
            if (matches->pythons[i] != MatchMark::None)
                found.push_back({gear, i});
        }
        if (found.size() > before)
            continue;
        for (quint32 i = pythons.first; i < pythons.end(); ++i)
            found.push_back({gear, i});
    }
    return found;
}

} // namespace gearaudit
