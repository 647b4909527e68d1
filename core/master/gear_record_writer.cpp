#include "core/base/json_reader.h"
#include "core/master/gear_record_json.h"
#include "core/model/gear_record_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

// From a record to JSON, by the table of its fields.

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

/// All keys, or those alone that the first script had.
enum class Keys { Ours, OfFirstScript };

template <Keys keys, fields::HasTable Struct> Json toJson(const Struct &value);

std::string utf8(const QString &text)
{
    return text.toStdString();
}

template <Keys keys> Json toJson(const QString &text)
{
    return utf8(text);
}

template <Keys keys> Json toJson(bool value)
{
    return value;
}

template <Keys keys> Json toJson(qint64 value)
{
    return value;
}

template <Keys keys> Json toJson(const QDateTime &at)
{
    return utf8(at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
}

template <Keys keys> Json toJson(const std::optional<Status> &status)
{
    return utf8(status ? statusName(*status) : QString());
}

template <Keys keys> Json toJson(const QStringList &texts)
{
    auto array = Json::array();
    for (const auto &text : texts)
        array.push_back(utf8(text));
    return array;
}

/// Sorted as `pip freeze` sorts, so that two files compare well. Of one name only the first is
/// importable, and a JSON object can hold one.
template <Keys keys> Json toJson(std::vector<Package> packages)
{
    const auto before = [](const Package &left, const Package &right) {
        const int order = left.name.compare(right.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.name < right.name;
    };
    std::stable_sort(packages.begin(), packages.end(), before);
    auto object = Json::object();
    const QString *previous = nullptr;
    for (const auto &package : packages) {
        if (previous == nullptr || *previous != package.name)
            addKey(object, utf8(package.name), utf8(package.version));
        previous = &package.name;
    }
    return object;
}

template <Keys keys> Json toJson(const std::optional<std::vector<Package>> &packages)
{
    return packages ? toJson<keys>(*packages) : Json();
}

template <Keys keys> Json toJson(const QMap<QString, DirectOrigin> &origins)
{
    auto object = Json::object();
    for (auto origin = origins.begin(); origin != origins.end(); ++origin)
        addKey(object, utf8(origin.key()), toJson<keys>(origin.value()));
    return object;
}

template <Keys keys, fields::HasTable Struct> Json toJson(const std::optional<Struct> &value)
{
    return value ? toJson<keys>(*value) : Json();
}

/// An object of things that have a key: interpreters, pips. Two under one key would erase each
/// other.
template <Keys keys, class Item>
    requires requires(Item item) { item.key; }
Json toJson(const std::vector<Item> &items)
{
    auto object = Json::object();
    for (const auto &item : items) {
        auto name = utf8(item.key);
        while (object.contains(name))
            name += "_a";
        addKey(object, std::move(name), toJson<keys>(item));
    }
    return object;
}

template <Keys keys, class Item>
    requires fields::HasTable<Item> && (!requires(Item item) { item.key; })
Json toJson(const std::vector<Item> &items)
{
    auto array = Json::array();
    for (const auto &item : items)
        array.push_back(toJson<keys>(item));
    return array;
}

template <class Value> bool isEmpty(const Value &value)
{
    if constexpr (requires { value.isEmpty(); })
        return value.isEmpty();
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else
        return value == Value{};
}

template <Keys keys, class List, class Struct> void addFields(Json &object, const Struct &value)
{
    fields::forEachIn<List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>) {
            if constexpr (keys == Keys::Ours) {
                auto group = Json::object();
                addFields<keys, typename Entry::List>(group, value);
                addKey(object, std::string(Entry::key), std::move(group));
            }
        } else if constexpr (fields::isInlined<Entry>) {
            addFields<keys, fields::ListOf<typename Entry::Value>>(object, value.*Entry::member);
        } else if constexpr (fields::isField<Entry>) {
            if constexpr (keys == Keys::Ours || Entry::isOfFirstScript) {
                const auto &field = value.*Entry::member;
                if (!Entry::isLeftOutWhenEmpty || !isEmpty(field))
                    addKey(object, std::string(Entry::key), toJson<keys>(field));
            }
        }
    });
}

template <Keys keys, fields::HasTable Struct> Json toJson(const Struct &value)
{
    auto object = Json::object();
    addFields<keys, fields::ListOf<Struct>>(object, value);
    return object;
}

} // namespace

Json recordToJson(const GearRecord &record)
{
    return toJson<Keys::Ours>(record);
}

Json recordToOriginalJson(const GearRecord &record)
{
    if (!record.audit.lastAnswer)
        return toJson<Keys::OfFirstScript>(record);
    // There is no key to say so, so that the version and image are those of the Pythons.
    GearRecord told = record;
    told.version = record.audit.lastAnswer->version;
    told.image = record.audit.lastAnswer->image;
    return toJson<Keys::OfFirstScript>(told);
}

} // namespace gearaudit
