#include "core/export/export_original.h"

#include "core/base/json_reader.h"
#include "core/base/json_stream.h"
#include "core/master/gear_record_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace gearaudit
{

namespace
{

/// A gear with its site as it is called in the export; in UTF-8, whose byte order is that of code
/// points.
struct NamedGear {
    QByteArray site;
    QByteArray key;
    ExportedGears::Gear gear;
};

std::vector<NamedGear> sorted(const ExportedGears &gears)
{
    std::vector<NamedGear> named;
    named.reserve(gears.gears.size());
    for (const auto gear : gears.gears) {
        const PackedReport &report = gears.reportOf(gear);
        const GearRow row = gears.row(gear);
        named.push_back(
            {gears.siteOf(report, row).toUtf8(), report.text(row.key).toUtf8(), gear});
    }
    std::stable_sort(named.begin(), named.end(), [](const auto &left, const auto &right) {
        return std::tie(left.site, left.key) < std::tie(right.site, right.key);
    });
    return named;
}

} // namespace

bool writeOriginalJson(const ExportedGears &gears, QIODevice &device)
{
    JsonStream json(device);
    json.beginObject();
    const auto named = sorted(gears);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto &[site, key, gear] = named[i];
        if (i == 0 || named[i - 1].site != site) {
            json.key(site.toStdString());
            json.beginObject();
        }
        const bool isLastOfSite = i + 1 == named.size() || named[i + 1].site != site;
        // Of several with one name, which only records made by hand can be, the last one holds.
        if (isLastOfSite || named[i + 1].key != key) {
            json.key(key.toStdString());
            json.json(jsonIndented(recordToOriginalJson(gears.record(gear))));
        }
        if (isLastOfSite)
            json.end();
    }
    json.end();
    return json.finish();
}

} // namespace gearaudit
