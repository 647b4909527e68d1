#include "core/report/export_original.h"

#include "core/report/gear_record_json.h"
#include "core/report/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

/// Drops the keys that the first script did not know.
void drop(Json &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.erase(key);
}

Json originalOf(const GearRecord &record)
{
    GearRecord told = record;
    if (const auto &last = record.audit.lastAnswer) {
        // There is no key to say so, so that the version and image are those of the Pythons.
        told.version = last->version;
        told.image = last->image;
    }
    Json json = recordToJson(told);
    drop(json, {"manifest", "audit"});
    for (auto &python : json["Pythons"]) {
        drop(python, {"environment", "packages"});
        for (auto &pip : python["pips"])
            drop(pip, {"direct"});
    }
    return json;
}

} // namespace

QByteArray originalJson(const std::vector<GearRecord> &records)
{
    std::map<std::string, std::map<std::string, const GearRecord *>> sites;
    for (const auto &record : records)
        sites[record.site.toStdString()][record.key.toStdString()] = &record;
    auto json = Json::object();
    for (const auto &[site, gears] : sites) {
        auto &object = addKey(json, site, Json::object());
        for (const auto &[key, record] : gears)
            addKey(object, key, originalOf(*record));
    }
    return jsonIndented(json) + '\n';
}

QByteArray recordJson(const GearRecord &record)
{
    return jsonIndented(recordToJson(record)) + '\n';
}

} // namespace gearaudit
