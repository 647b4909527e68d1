#include "core/report/master_json.h"

#include "core/report/gear_record_json.h"
#include "core/report/json_reader.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

/// A top-level key: a site with its gears, or something that is not ours and is only kept.
struct Site {
    std::map<std::string, Json> gears; // byte order of UTF-8 is code-point order
    std::optional<Json> notOurs;
};

Unexpected<Error> malformed(const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Store, Code::Malformed, subject, detail}};
}

void beginMember(QByteArray &text, bool isFirst, const QByteArray &indent, const std::string &key)
{
    text += isFirst ? "\n" : ",\n";
    text += indent + jsonLine(Json(key)) + ": ";
}

/// Our writer indents from the left margin; strings hold no line breaks, so this moves it all.
QByteArray movedIn(QByteArray json, const QByteArray &indent)
{
    return json.replace('\n', '\n' + indent);
}

} // namespace

struct MasterDocument::Data {
    std::map<std::string, Site> sites;
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

Result<MasterDocument> MasterDocument::parse(const QByteArray &json, const QString &subject)
{
    auto root = parseOrderedJson(json, subject);
    if (!root)
        return Unexpected{root.error()};
    if (!root->is_object())
        return malformed(subject, QStringLiteral("not a master JSON: no JSON object"));
    MasterDocument document;
    bool hasSite = root->empty();
    for (auto &[name, value] : root->get_ref<Json::object_t &>()) {
        auto &site = document.m_data->sites[name];
        if (!value.is_object()) {
            site.notOurs = std::move(value);
            continue;
        }
        hasSite = true;
        for (auto &[key, gear] : value.get_ref<Json::object_t &>()) {
            orderRecordKeys(gear);
            site.gears.emplace(key, std::move(gear));
        }
    }
    if (!hasSite)
        return malformed(subject, QStringLiteral("not a master JSON: there is no site in it"));
    return document;
}

QByteArray MasterDocument::serialise() const
{
    const QByteArray siteIndent("  ");
    const QByteArray gearIndent("    ");
    QByteArray text("{");
    bool firstSite = true;
    for (const auto &[name, site] : m_data->sites) {
        beginMember(text, firstSite, siteIndent, name);
        firstSite = false;
        if (site.notOurs) {
            text += movedIn(jsonIndented(*site.notOurs), siteIndent);
            continue;
        }
        text += '{';
        bool firstGear = true;
        for (const auto &[key, gear] : site.gears) {
            beginMember(text, firstGear, gearIndent, key);
            firstGear = false;
            text += movedIn(jsonIndented(gear), gearIndent);
        }
        text += firstGear ? QByteArray("}") : '\n' + siteIndent + '}';
    }
    text += firstSite ? "}\n" : "\n}\n";
    return text;
}

std::vector<GearRecord> MasterDocument::records() const
{
    std::vector<GearRecord> records;
    for (const auto &[name, site] : m_data->sites) {
        const auto siteName = QString::fromStdString(name);
        for (const auto &[key, gear] : site.gears) {
            if (gear.is_object())
                records.push_back(recordFromJson(siteName, QString::fromStdString(key), gear));
        }
    }
    return records;
}

void MasterDocument::setRecord(const GearRecord &record)
{
    auto &site = m_data->sites[record.site.toStdString()];
    site.notOurs.reset();
    auto &gear = site.gears[record.key.toStdString()];
    auto json = recordToJson(record);
    keepUnknownKeys(json, gear);
    gear = std::move(json);
}

void MasterDocument::add(const MasterDocument &other)
{
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
