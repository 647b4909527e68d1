#pragma once

#include "core/model/gear_record.h"

#include <nlohmann/json_fwd.hpp>

// One gear of the master JSON, as its value and as JSON. Internal to master/.

namespace gearaudit
{

/// The JSON of a record, keys in the documented order, packages sorted by name as pip sorts them.
nlohmann::ordered_json recordToJson(const GearRecord &record);

/// The same with exactly the first script's keys.
nlohmann::ordered_json recordToOriginalJson(const GearRecord &record);

/// The value of a gear's JSON; `site` and `key` are where it stands. Tolerant: what is missing or
/// of another type is empty. In a record without `audit`, which the first script wrote, a
/// `pip_version` that is the python's is unknown, so empty.
GearRecord recordFromJson(const QString &site, const QString &key,
                          const nlohmann::ordered_json &json);

/// Brings the keys of a gear that was read into the documented order, all levels; unknown keys
/// follow in the order they had.
void orderRecordKeys(nlohmann::ordered_json &record);

/// Adds to `record` what `old` has at its top level and the format does not know.
void keepUnknownKeys(nlohmann::ordered_json &record, const nlohmann::ordered_json &old);

} // namespace gearaudit
