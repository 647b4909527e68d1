#include "tests/support/report_records.h"

#include "core/report/packed_reader.h"

namespace gearaudit::test
{

std::vector<GearRecord> recordsIn(const PackedReport &report)
{
    std::vector<GearRecord> records;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear)
        records.push_back(report.record(gear));
    return records;
}

std::vector<GearRecord> recordsIn(const std::vector<PackedSnapshot> &reports)
{
    std::vector<GearRecord> all;
    for (const PackedSnapshot &report : reports) {
        const auto records = recordsIn(*report);
        all.insert(all.end(), records.begin(), records.end());
    }
    return all;
}

std::vector<GearRecord> recordsIn(const QString &masterPath)
{
    const auto report = readPackedReport(masterPath);
    if (!report)
        qFatal("%s: %s", qPrintable(report.error().subject), qPrintable(report.error().detail));
    return recordsIn(**report);
}

std::vector<PackedSnapshot> packedByCollection(const std::vector<GearRecord> &records)
{
    std::vector<PackedSnapshot> reports;
    for (const Collection collection : {Collection::Exchange, Collection::Instances}) {
        std::vector<GearRecord> some;
        for (const GearRecord &record : records) {
            if (record.collection == collection)
                some.push_back(record);
        }
        if (!some.empty())
            reports.push_back(PackedReport::pack(some));
    }
    return reports;
}

} // namespace gearaudit::test
