#include "core/report/export_original.h"

#include "core/report/gear_record_json.h"
#include "core/report/json_reader.h"

#include <nlohmann/json.hpp>

#include <map>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

QByteArray originalJson(const std::vector<GearRecord> &records)
{
    std::map<std::string, std::map<std::string, const GearRecord *>> sites;
    for (const auto &record : records)
        sites[record.site.toStdString()][record.key.toStdString()] = &record;
    auto json = Json::object();
    for (const auto &[site, gears] : sites) {
        auto &object = addKey(json, site, Json::object());
        for (const auto &[key, record] : gears)
            addKey(object, key, recordToOriginalJson(*record));
    }
    return jsonIndented(json) + '\n';
}

QByteArray recordJson(const GearRecord &record)
{
    return jsonIndented(recordToJson(record)) + '\n';
}

} // namespace gearaudit
