#include "core/export/export.h"

#include "core/export/export_csv.h"
#include "core/export/export_original.h"
#include "core/filter/record_view.h"
#include "core/master/renamed_site.h"

#include <QMap>
#include <QSet>

#include <map>
#include <set>

namespace gearaudit
{

using Format = ExportFormat;

namespace
{
/// Names for the sites of instances whose own names are an Exchange's organisations', too.
QMap<QString, QString> namesForInstances(const std::vector<GearRecord> &records)
{
    QSet<QString> ofExchange, ofInstances;
    for (const GearRecord &record : records)
        (record.collection == Collection::Exchange ? ofExchange : ofInstances).insert(record.site);
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
    const auto collection =
        part.records.empty() ? Collection::Exchange : part.records.front().collection;
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

MasterDocument joined(MasterDocument document, const MasterDocument &other)
{
    document.add(other);
    return document;
}
} // namespace

QStringList exportFormatNames()
{
    return {QStringLiteral("master"),        QStringLiteral("original"),
            QStringLiteral("inventory-csv"), QStringLiteral("packages-csv"),
            QStringLiteral("cyclonedx"),     QStringLiteral("requirements")};
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case Format::Master:
    case Format::Original: return QStringLiteral("json");
    case Format::InventoryCsv:
    case Format::PackagesCsv: return QStringLiteral("csv");
    case Format::CycloneDx: return QStringLiteral("cdx.json");
    case Format::Requirements: break;
    }
    return QStringLiteral("txt");
}

std::vector<GearRecord> recordsToExport(const std::vector<GearRecord> &records,
                                        const FilterExpression &filter, ExportFormat format,
                                        QDate today)
{
    return format == Format::PackagesCsv ? matchingParts(records, filter, today)
                                         : matchingRecords(records, filter, today);
}

QByteArray exported(const std::vector<GearRecord> &records, ExportFormat format,
                    const CycloneDxStamp &stamp)
{
    switch (format) {
    case Format::Master: {
        MasterDocument document;
        for (const auto &record : records)
            document.setRecord(record);
        return document.serialise();
    }
    case Format::Original: return originalJson(records);
    case Format::InventoryCsv: return inventoryCsv(records);
    case Format::PackagesCsv: return packagesCsv(records);
    case Format::CycloneDx: return cycloneDxJson(records, stamp);
    case Format::Requirements: break;
    }
    return {};
}

std::vector<GearRecord> mergedRecords(const std::vector<ExportPart> &parts,
                                      std::vector<ExportNote> &notes)
{
    std::map<RecordKey, std::size_t> places;
    std::vector<GearRecord> merged;
    std::set<RecordKey> replaced;
    for (const ExportPart &part : parts) {
        for (const GearRecord &record : part.records) {
            const auto [place, isNew] = places.try_emplace(record.recordKey(), merged.size());
            if (isNew) {
                merged.push_back(record);
            } else {
                merged[place->second] = record;
                replaced.insert(record.recordKey());
            }
        }
    }
    if (!replaced.empty())
        notes.push_back({ExportNote::Kind::Replaced, int(replaced.size()), {}, {}});
    return merged;
}

Exported exportedParts(std::vector<ExportPart> parts, const FilterExpression &filter,
                       ExportFormat format, QDate today, const CycloneDxStamp &stamp)
{
    Exported result;
    const auto merged = mergedRecords(parts, result.notes);
    auto records = recordsToExport(merged, filter, format, today);
    result.all = merged.size();
    result.gears = records.size();
    const auto names = namesForInstances(records);
    for (auto it = names.begin(); it != names.end(); ++it)
        result.notes.push_back({ExportNote::Kind::SiteNamed, 0, it.key(), it.value()});
    if (format != Format::Master) {
        for (GearRecord &record : records) {
            if (record.collection == Collection::Instances)
                record.site = names.value(record.site, record.site);
        }
        result.content = exported(records, format, stamp);
        return result;
    }
    std::set<RecordKey> found;
    for (const GearRecord &record : records)
        found.insert(record.recordKey());
    MasterDocument document;
    for (ExportPart &part : parts) {
        const auto own = isolated(std::move(part), found, !filter.isEmpty(), names);
        document = document.isEmpty() ? own : joined(std::move(document), own);
    }
    result.content = document.serialise();
    return result;
}

std::vector<FoundPython> pythonsFound(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today)
{
    const RecordView view(records);
    const auto matches = findMatches(filter, view, today);
    std::vector<FoundPython> found;
    for (quint32 gear = 0; gear < view.gearCount(); ++gear) {
        if (matches.gears[gear] == MatchMark::None)
            continue;
        const auto &record = records[gear];
        const auto range = view.gear(gear).pythons;
        const auto before = found.size();
        for (quint32 i = 0; i < range.count; ++i) {
            if (matches.pythons[range.first + i] != MatchMark::None)
                found.push_back({record.site, record.key, record.findings.pythons[i]});
        }
        if (found.size() > before)
            continue;
        for (const auto &python : record.findings.pythons)
            found.push_back({record.site, record.key, python});
    }
    return found;
}

} // namespace gearaudit
