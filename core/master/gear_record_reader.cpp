#include "core/base/json_reader.h"
#include "core/master/first_script.h"
#include "core/master/gear_record_json.h"
#include "core/model/gear_record_fields.h"

#include <nlohmann/json.hpp>

// From JSON to a record, by the table of its fields. Tolerant: what is missing or of another type is
// empty.

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

template <fields::HasTable Struct> void read(const Json &json, Struct &value);

const Json &member(const Json &object, std::string_view key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(std::string(key));
    return found == object.end() ? none : *found;
}

/// Calls a function with each key and value; with none where there is no object.
template <class Function> void forEach(const Json &object, Function function)
{
    if (!object.is_object())
        return;
    for (const auto &[key, value] : object.get_ref<const Json::object_t &>())
        function(QString::fromStdString(key), value);
}

void read(const Json &json, QString &text)
{
    text = jsonText(json);
}

void read(const Json &json, bool &value)
{
    value = json.is_boolean()
                ? json.get<bool>()
                : jsonText(json).compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
}

void read(const Json &json, qint64 &value)
{
    value = json.is_number_integer() ? json.get<qint64>() : 0;
}

void read(const Json &json, QDateTime &at)
{
    at = QDateTime::fromString(jsonText(json), Qt::ISODate).toUTC();
}

void read(const Json &json, std::optional<Status> &status)
{
    status = statusFromName(jsonText(json));
}

void read(const Json &json, QStringList &texts)
{
    if (!json.is_array())
        return;
    for (const auto &item : json)
        texts.append(jsonText(item));
}

void read(const Json &json, std::vector<Package> &packages)
{
    packages.reserve(json.size());
    forEach(json, [&](const QString &name, const Json &version) {
        packages.push_back({name, jsonText(version)});
    });
}

void read(const Json &json, std::optional<std::vector<Package>> &packages)
{
    if (json.is_object())
        read(json, packages.emplace());
}

void read(const Json &json, QMap<QString, DirectOrigin> &origins)
{
    forEach(json, [&](const QString &name, const Json &origin) {
        DirectOrigin direct;
        read(origin, direct);
        origins.insert(name, direct);
    });
}

template <fields::HasTable Struct> void read(const Json &json, std::optional<Struct> &value)
{
    if (json.is_object())
        read(json, value.emplace());
}

template <class Item>
    requires requires(Item item) { item.key; }
void read(const Json &json, std::vector<Item> &items)
{
    forEach(json, [&](const QString &key, const Json &item) {
        items.emplace_back().key = key;
        read(item, items.back());
    });
}

template <class Item>
    requires fields::HasTable<Item> && (!requires(Item item) { item.key; })
void read(const Json &json, std::vector<Item> &items)
{
    if (!json.is_array())
        return;
    for (const auto &item : json)
        read(item, items.emplace_back());
}

template <class List, class Struct> void readFields(const Json &json, Struct &value)
{
    fields::forEachIn<List>([&](auto entry) {
        using Entry = decltype(entry);
        if constexpr (fields::isGroup<Entry>)
            readFields<typename Entry::List>(member(json, Entry::key), value);
        else if constexpr (fields::isInlined<Entry>)
            read(json, value.*Entry::member);
        else if constexpr (fields::isField<Entry>) {
            if constexpr (!Entry::isOnlyWritten)
                read(member(json, Entry::key), value.*Entry::member);
        }
    });
}

template <fields::HasTable Struct> void read(const Json &json, Struct &value)
{
    fields::expectEveryMemberNamed(value);
    readFields<fields::ListOf<Struct>>(json, value);
}

/// The first script wrote a python's version where its pip's belongs, and damaged some packages.
void repair(GearRecord &record)
{
    const auto repairAll = [](std::vector<Package> &packages) {
        for (auto &package : packages) {
            if (auto repaired = repairedPackage(package.name, package.version))
                package = *std::move(repaired);
        }
    };
    for (auto &python : record.findings.pythons) {
        for (auto &pip : python.pips) {
            if (pip.version == python.version)
                pip.version.clear();
            repairAll(pip.freeze);
        }
        if (python.packages)
            repairAll(*python.packages);
    }
}

} // namespace

GearRecord recordFromJson(const QString &site, const QString &key, const Json &json)
{
    GearRecord record;
    record.site = site;
    record.key = key;
    read(json, record);
    if (!member(json, "audit").is_object())
        repair(record);
    return record;
}

} // namespace gearaudit
