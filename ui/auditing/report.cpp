#include "ui/auditing/report.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gearaudit
{

namespace
{

using Gears = std::vector<std::shared_ptr<const GearRecord>>;

bool comesBefore(const std::shared_ptr<const GearRecord> &a,
                 const std::shared_ptr<const GearRecord> &b)
{
    return std::tie(a->site, a->collection, a->key) < std::tie(b->site, b->collection, b->key);
}

Gears sorted(std::vector<GearRecord> records)
{
    Gears gears;
    gears.reserve(records.size());
    for (GearRecord &record : records)
        gears.push_back(std::make_shared<const GearRecord>(std::move(record)));
    std::stable_sort(gears.begin(), gears.end(), comesBefore);
    Gears unique;
    unique.reserve(gears.size());
    for (auto &gear : gears) {
        if (!unique.empty() && !comesBefore(unique.back(), gear))
            unique.back() = std::move(gear);
        else
            unique.push_back(std::move(gear));
    }
    return unique;
}

} // namespace

ReportSnapshot makeReport(std::vector<GearRecord> records)
{
    auto report = std::make_shared<Report>();
    report->gears = sorted(std::move(records));
    return report;
}

ReportSnapshot reportWith(const ReportSnapshot &report, std::vector<GearRecord> records)
{
    const Gears added = sorted(std::move(records));
    auto result = std::make_shared<Report>();
    // Where both have one, set_union takes it from the first range.
    std::set_union(added.begin(), added.end(), report->gears.begin(), report->gears.end(),
                   std::back_inserter(result->gears), comesBefore);
    return result;
}

ReportSnapshot reportWithout(const ReportSnapshot &report, std::vector<RecordKey> replaced)
{
    std::sort(replaced.begin(), replaced.end());
    auto result = std::make_shared<Report>();
    std::copy_if(report->gears.begin(), report->gears.end(), std::back_inserter(result->gears),
                 [&](const auto &gear) {
                     return !std::binary_search(replaced.begin(), replaced.end(),
                                                gear->recordKey());
                 });
    return result;
}

bool hasGearsOf(const Report &report, Collection collection)
{
    return std::any_of(report.gears.begin(), report.gears.end(),
                       [&](const auto &gear) { return gear->collection == collection; });
}

} // namespace gearaudit
