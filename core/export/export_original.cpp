#include "core/export/export_original.h"

#include "core/base/json_reader.h"
#include "core/master/gear_record_json.h"

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
