#include "core/master/journal_line.h"

#include "core/base/json_reader.h"
#include "core/master/gear_record_json.h"
#include "core/master/master_json.h"

#include <nlohmann/json.hpp>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

QByteArray imageLine(const char *kind, const QString &reference)
{
    auto json = Json::object();
    addKey(json, "kind", kind);
    addKey(json, "image", reference.toStdString());
    return jsonLine(json);
}

QString text(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return {};
    return QString::fromStdString(found->get_ref<const std::string &>());
}

} // namespace

QByteArray pulledLine(const QString &reference)
{
    return imageLine("pulled", reference);
}

QByteArray releasedLine(const QString &reference)
{
    return imageLine("released", reference);
}

QByteArray recordToLine(const GearRecord &record)
{
    auto json = Json::object();
    addKey(json, "kind", "record");
    addKey(json, "site", record.site.toStdString());
    addKey(json, "key", record.key.toStdString());
    addKey(json, "record", recordToJson(record));
    return jsonLine(json);
}

Result<JournalEntry> readJournalLine(const QByteArray &line)
{
    const auto malformed = [](const QString &detail) {
        return Unexpected{Error{Stage::Store, Code::Malformed, {}, detail}};
    };
    const auto json = parseOrderedJson(line, {});
    if (!json)
        return Unexpected{json.error()};
    if (!json->is_object())
        return malformed(QStringLiteral("the line is no JSON object"));
    const auto kind = text(*json, "kind");
    const auto image = text(*json, "image");
    if (kind == QStringLiteral("pulled") && !image.isEmpty())
        return JournalEntry{ImagePulled{image}};
    if (kind == QStringLiteral("released") && !image.isEmpty())
        return JournalEntry{ImageReleased{image}};
    const auto record = json->find("record");
    const auto site = text(*json, "site");
    const auto key = text(*json, "key");
    if (kind != QStringLiteral("record") || record == json->end() || !record->is_object())
        return malformed(QStringLiteral("the line is of no kind that is known"));
    if (site.isEmpty() || key.isEmpty())
        return malformed(QStringLiteral("the line names no gear"));
    return JournalEntry{recordFromJson(site, key, *record)};
}

} // namespace gearaudit
