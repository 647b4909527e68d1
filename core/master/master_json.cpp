#include "core/master/master_json.h"

#include "core/base/json_reader.h"
#include "core/master/gear_record_json.h"
#include "core/master/master_slices.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

/// A top-level key: a site with its gears, or something that is not ours and is only kept. Both as
/// JSON text, which is looked into when it is asked for.
struct Site {
    std::map<std::string, QByteArray> gears; // byte order of UTF-8 is code-point order
    std::optional<QByteArray> notOurs;
};

Unexpected<Error> malformed(const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Store, Code::Malformed, subject, detail}};
}

QByteArray beginMember(bool isFirst, const QByteArray &indent, const std::string &key)
{
    return (isFirst ? "\n" : ",\n") + indent + jsonLine(Json(key)) + ": ";
}

/// Our writer indents from the left margin; strings hold no line breaks, so this moves it all.
QByteArray movedIn(QByteArray json, const QByteArray &indent)
{
    return json.replace('\n', '\n' + indent);
}

/// Of a text that was read as JSON before.
Json parsed(const QByteArray &json)
{
    auto value = parseOrderedJson(json, {});
    return value ? *std::move(value) : Json();
}

} // namespace

struct MasterDocument::Data {
    std::map<std::string, Site> sites;
    std::vector<QByteArray> sources; ///< what the texts of gears point into

    Result<void> readWhole(const QByteArray &json, const QString &subject);
};

MasterDocument::MasterDocument() : m_data(std::make_unique<Data>()) {}
MasterDocument::~MasterDocument() = default;
MasterDocument::MasterDocument(const MasterDocument &other)
    : m_data(std::make_unique<Data>(*other.m_data))
{
}
MasterDocument &MasterDocument::operator=(const MasterDocument &other)
{
    *m_data = Data(*other.m_data);
    return *this;
}
// A moved-from document is an empty one, not a dangling one.
MasterDocument::MasterDocument(MasterDocument &&other) noexcept : MasterDocument()
{
    m_data.swap(other.m_data);
}
MasterDocument &MasterDocument::operator=(MasterDocument &&other) noexcept
{
    m_data.swap(other.m_data);
    return *this;
}

/// By the parser that knows what to make of what is unusual.
Result<void> MasterDocument::Data::readWhole(const QByteArray &json, const QString &subject)
{
    auto root = parseOrderedJson(json, subject);
    if (!root)
        return Unexpected{root.error()};
    if (!root->is_object())
        return malformed(subject, QStringLiteral("not a master JSON: no JSON object"));
    for (auto &[name, value] : root->get_ref<Json::object_t &>()) {
        auto &site = sites[name];
        if (!value.is_object()) {
            site.notOurs = jsonLine(value);
            continue;
        }
        for (auto &[key, gear] : value.get_ref<Json::object_t &>())
            site.gears.emplace(key, jsonLine(gear));
    }
    return {};
}

Result<MasterDocument> MasterDocument::parse(const QByteArray &json, const QString &subject)
{
    MasterDocument document;
    auto &data = *document.m_data;
    if (const auto slices = sliceMaster(json)) {
        data.sources.push_back(slices->json);
        for (const auto &slice : slices->sites) {
            auto &site = data.sites[slice.name];
            if (slice.notOurs)
                site.notOurs = *slice.notOurs;
            for (const auto &[key, gear] : slice.gears)
                site.gears.emplace(key, gear);
        }
    } else if (const auto read = data.readWhole(json, subject); !read) {
        return Unexpected{read.error()};
    }
    const auto isSite = [](const auto &entry) { return !entry.second.notOurs; };
    if (!data.sites.empty() && std::none_of(data.sites.begin(), data.sites.end(), isSite))
        return malformed(subject, QStringLiteral("not a master JSON: there is no site in it"));
    return document;
}

bool MasterDocument::write(QIODevice &device) const
{
    const QByteArray siteIndent("  ");
    const QByteArray gearIndent("    ");
    bool isWritten = true;
    const auto put = [&](const QByteArray &text) {
        isWritten = isWritten && device.write(text) == text.size();
    };
    put("{");
    bool firstSite = true;
    for (const auto &[name, site] : m_data->sites) {
        put(beginMember(firstSite, siteIndent, name));
        firstSite = false;
        if (site.notOurs) {
            put(movedIn(jsonIndented(parsed(*site.notOurs)), siteIndent));
            continue;
        }
        put("{");
        bool firstGear = true;
        for (const auto &[key, text] : site.gears) {
            put(beginMember(firstGear, gearIndent, key));
            firstGear = false;
            auto gear = parsed(text);
            orderRecordKeys(gear);
            put(movedIn(jsonIndented(gear), gearIndent));
        }
        put(firstGear ? QByteArray("}") : '\n' + siteIndent + '}');
    }
    put(firstSite ? "}\n" : "\n}\n");
    return isWritten;
}

QByteArray MasterDocument::serialise() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return buffer.data();
}

std::vector<GearRecord> MasterDocument::records() const
{
    std::vector<GearRecord> records;
    forEachRecord([&](GearRecord record) { records.push_back(std::move(record)); });
    return records;
}

void MasterDocument::forEachRecord(const std::function<void(GearRecord)> &function) const
{
    for (const auto &[name, site] : m_data->sites) {
        const auto siteName = QString::fromStdString(name);
        for (const auto &[key, text] : site.gears) {
            const auto gear = parsed(text);
            if (gear.is_object())
                function(recordFromJson(siteName, QString::fromStdString(key), gear));
        }
    }
}

std::optional<GearRecord> MasterDocument::find(const QString &site, const QString &key) const
{
    const auto found = m_data->sites.find(site.toStdString());
    if (found == m_data->sites.end())
        return {};
    const auto text = found->second.gears.find(key.toStdString());
    if (text == found->second.gears.end())
        return {};
    const auto gear = parsed(text->second);
    return gear.is_object() ? std::optional(recordFromJson(site, key, gear)) : std::nullopt;
}

void MasterDocument::setRecord(const GearRecord &record)
{
    auto &site = m_data->sites[record.site.toStdString()];
    site.notOurs.reset();
    auto &gear = site.gears[record.key.toStdString()];
    auto json = recordToJson(record);
    if (!gear.isEmpty())
        keepUnknownKeys(json, parsed(gear));
    gear = jsonLine(json);
}

void MasterDocument::add(const MasterDocument &other)
{
    const auto &sources = other.m_data->sources;
    m_data->sources.insert(m_data->sources.end(), sources.begin(), sources.end());
    for (const auto &[name, site] : other.m_data->sites) {
        auto &ours = m_data->sites[name];
        if (site.notOurs) {
            if (ours.gears.empty())
                ours.notOurs = site.notOurs;
            continue;
        }
        ours.notOurs.reset();
        for (const auto &[key, gear] : site.gears)
            ours.gears.insert_or_assign(key, gear);
    }
}

void MasterDocument::keep(
    const std::function<bool(const QString &site, const QString &key)> &isWanted)
{
    for (auto &[name, site] : m_data->sites) {
        const auto siteName = QString::fromStdString(name);
        std::erase_if(site.gears, [&](const auto &gear) {
            return !isWanted(siteName, QString::fromStdString(gear.first));
        });
    }
    std::erase_if(m_data->sites, [](const auto &entry) {
        return entry.second.gears.empty() && !entry.second.notOurs;
    });
}

bool MasterDocument::isEmpty() const
{
    return m_data->sites.empty();
}

Result<GearRecord> gearFromJson(const QString &site, const QString &key, const QByteArray &json)
{
    const auto gear = parseOrderedJson(json, key);
    if (!gear)
        return Unexpected{gear.error()};
    if (!gear->is_object())
        return malformed(key, QStringLiteral("no JSON object"));
    return recordFromJson(site, key, *gear);
}

} // namespace gearaudit
