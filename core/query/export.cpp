#include "core/query/export.h"

#include "core/query/record_view.h"
#include "core/report/export_csv.h"
#include "core/report/export_original.h"

#include <QSet>

namespace gearaudit
{

using Format = ExportFormat;

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

void keepMatching(MasterDocument &document, const FilterExpression &filter, QDate today)
{
    if (filter.isEmpty())
        return;
    QSet<std::pair<QString, QString>> found;
    const auto records = matchingRecords(document.records(), filter, today);
    for (const auto &record : records)
        found.insert({record.site, record.key});
    document.keep([&](const QString &site, const QString &key) {
        return found.contains({site, key});
    });
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
