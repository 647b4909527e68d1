#include "core/master/gear_record_json.h"

#include "core/base/json_reader.h"
#include "core/model/gear_record_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

// The order of the keys, and those that are not ours.

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

template <class List> std::span<const std::string_view> knownKeys()
{
    static constexpr auto keys = fields::keysOf<typename fields::Flat<List>::List>();
    return keys;
}

bool isOneOf(std::span<const std::string_view> known, const std::string &key)
{
    return !key.empty() && std::find(known.begin(), known.end(), key) != known.end();
}

/// Known keys first, in their order, then the others in theirs.
void order(Json &object, std::span<const std::string_view> known)
{
    if (!object.is_object())
        return;
    auto ordered = Json::object();
    for (const auto key : known) {
        if (key.empty())
            continue;
        if (const auto found = object.find(std::string(key)); found != object.end())
            addKey(ordered, std::string(key), std::move(*found));
    }
    for (auto &[key, value] : object.get_ref<Json::object_t &>()) {
        if (!isOneOf(known, key))
            addKey(ordered, key, std::move(value));
    }
    object = std::move(ordered);
}

template <class List> void orderAll(Json &object);

/// What stands under a field's key, by the type of the field.
template <class Value> void orderValue(Json &json)
{
    if constexpr (fields::HasTable<Value>) {
        orderAll<fields::ListOf<Value>>(json);
    } else if constexpr (fields::isOptionalStruct<Value>) {
        orderAll<fields::ListOf<typename Value::value_type>>(json);
    } else if constexpr (requires { typename Value::mapped_type; } ||
                         requires { typename Value::value_type; }) {
        if constexpr (requires { typename Value::mapped_type; }) {
            if (json.is_object()) {
                for (auto &child : json)
                    orderValue<typename Value::mapped_type>(child);
            }
        } else if constexpr (fields::HasTable<typename Value::value_type>) {
            if (json.is_structured()) {
                for (auto &child : json)
                    orderValue<typename Value::value_type>(child);
            }
        }
    }
}

template <class List> void orderAll(Json &object)
{
    if (!object.is_object())
        return;
    order(object, knownKeys<List>());
    fields::forEachIn<typename fields::Flat<List>::List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>) {
            if (const auto found = object.find(std::string(Entry::key)); found != object.end())
                orderAll<typename Entry::List>(*found);
        } else if constexpr (fields::isField<Entry>) {
            if (const auto found = object.find(std::string(Entry::key)); found != object.end())
                orderValue<typename Entry::Value>(*found);
        }
    });
}

} // namespace

void orderRecordKeys(Json &record)
{
    orderAll<fields::ListOf<GearRecord>>(record);
}

void keepUnknownKeys(Json &record, const Json &old)
{
    if (!old.is_object())
        return;
    for (const auto &[key, value] : old.get_ref<const Json::object_t &>()) {
        if (!isOneOf(knownKeys<fields::ListOf<GearRecord>>(), key))
            addKey(record, key, value);
    }
}

} // namespace gearaudit
