#include "core/export/remedies_json.h"

#include "core/base/json_reader.h"
#include "core/base/json_stream.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

Json jsonOf(const QString &text)
{
    return text.toStdString();
}

Json jsonOf(const QStringList &texts)
{
    auto json = Json::array();
    for (const QString &text : texts)
        json.push_back(text.toStdString());
    return json;
}

void addText(Json &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        addKey(json, key, jsonOf(text));
}

const char *placeKindName(RemedyPlace::Kind kind)
{
    switch (kind) {
    case RemedyPlace::Kind::Base: return "base";
    case RemedyPlace::Kind::Image: return "image";
    case RemedyPlace::Kind::Environment: break;
    }
    return "environment";
}

const char *levelName(RemedySummary::Level level)
{
    switch (level) {
    case RemedySummary::Level::Nothing: return "nothing";
    case RemedySummary::Level::Faulty: return "faulty";
    case RemedySummary::Level::Critical: return "critical";
    case RemedySummary::Level::Exploited: break;
    }
    return "exploited";
}

Json jsonOf(const RemedyPlace &place)
{
    auto json = Json::object();
    addKey(json, "kind", Json(placeKindName(place.kind)));
    addText(json, "name", place.name);
    addText(json, "digest", place.digest);
    addText(json, "command", place.command);
    if (place.layers > 0)
        addKey(json, "layers", Json(place.layers));
    addKey(json, "images", Json(place.images));
    return json;
}

/// Whether what is not called exploited is not, as far as CISA's list goes.
bool knowsExploited(const std::vector<RemedySource> &sources)
{
    return std::any_of(sources.begin(), sources.end(), [](const RemedySource &source) {
        return source.faults != nullptr && hasSource(source.faults->facts(), QStringLiteral("kev"));
    });
}

Json faultsJson(const Remedies &remedies, const std::vector<quint32> &numbers, bool isExploitedKnown)
{
    auto json = Json::array();
    for (const quint32 number : numbers) {
        const Fault &fault = remedies.faults[number];
        auto each = Json::object();
        addKey(each, "id", jsonOf(fault.name));
        addKey(each, "severity", jsonOf(severityName(fault.severity)));
        addKey(each, "exploited", fault.isExploited || isExploitedKnown ? Json(fault.isExploited) : Json(nullptr));
        addText(each, "summary", fault.summary);
        json.push_back(std::move(each));
    }
    return json;
}

Json jsonOf(const RemedyCounts &counts)
{
    auto json = Json::object();
    addKey(json, "faults", Json(counts.faults));
    addKey(json, "critical", Json(counts.critical));
    addKey(json, "exploited", Json(counts.exploited));
    addKey(json, "malicious", Json(counts.malicious));
    addKey(json, "gears", Json(counts.gears));
    addKey(json, "sites", Json(counts.sites));
    addKey(json, "starting", Json(counts.starting));
    return json;
}

Json jsonOf(const Remedies &remedies, const RemedySummary &summary)
{
    auto json = Json::object();
    addKey(json, "worst-started", Json(levelName(summary.level)));
    addKey(json, "gears", Json(summary.gears));
    if (summary.mended > 1) {
        addKey(json, "mended-in-one-place", Json(summary.mended));
        addKey(json, "place", jsonOf(remedies.places[summary.place]));
    }
    return json;
}

class Writer
{
public:
    Writer(const Remedies &remedies, const std::vector<RemedySource> &sources, const QStringList &files)
        : m_remedies(remedies), m_sources(sources), m_files(files), m_isExploitedKnown(knowsExploited(sources))
    {
    }

    void write(JsonStream &stream, const RemedyGroup &group) const
    {
        stream.beginObject();
        stream.member("name", group.name);
        stream.key("counts");
        stream.json(jsonIndented(jsonOf(countsOf(m_remedies, m_sources, group.shares))));
        stream.key("remedies");
        stream.beginArray();
        for (const RemedyShare &share : group.shares)
            stream.json(jsonIndented(shareJson(share)));
        stream.end();
        stream.end();
    }

private:
    Json shareJson(const RemedyShare &share) const
    {
        const Remedy &remedy = m_remedies.list[share.remedy];
        auto json = Json::object();
        addKey(json, "kind", jsonOf(remedyKindName(remedy.kind)));
        addText(json, "package", remedy.package);
        addKey(json, "from", jsonOf(remedy.from));
        addText(json, "to", remedy.to);
        addText(json, "python", remedy.python);
        addKey(json, "place", jsonOf(m_remedies.places[remedy.place]));
        addKey(json, "counts", jsonOf(countsOf(m_remedies, m_sources, {&share, 1})));
        addKey(json, "faults", faultsJson(m_remedies, remedy.faults, m_isExploitedKnown));
        addKey(json, "left", faultsJson(m_remedies, remedy.left, m_isExploitedKnown));
        auto conflicts = Json::array();
        for (const RemedyConflict &conflict : remedy.conflicts)
            conflicts.push_back(Json{{"package", conflict.dependant.toStdString()}, {"wants", conflict.bound.toStdString()}});
        addKey(json, "conflicts", std::move(conflicts));
        if (!remedy.within.isEmpty()) {
            addText(json, "within", remedy.within);
            addKey(json, "left-within", faultsJson(m_remedies, remedy.leftWithin, m_isExploitedKnown));
        }
        auto gears = Json::array();
        for (const RemedyGear &gear : share.gears)
            gears.push_back(gearJson(gear));
        addKey(json, "gears", std::move(gears));
        return json;
    }

    Json gearJson(const RemedyGear &gear) const
    {
        const PackedReport &report = *m_sources[gear.source].report;
        const GearRow row = report.gear(gear.gear);
        auto json = Json::object();
        addKey(json, "file", jsonOf(m_files.value(qsizetype(gear.source))));
        addKey(json, "site", jsonOf(report.text(row.site)));
        addKey(json, "gear", jsonOf(report.text(row.name)));
        addKey(json, "version", jsonOf(report.text(gear.isStale ? row.answersForVersion : row.version)));
        addKey(json, "starts", Json(gear.startsIt));
        if (gear.isStale)
            addKey(json, "stale", Json(true));
        return json;
    }

    const Remedies &m_remedies;
    const std::vector<RemedySource> &m_sources;
    const QStringList &m_files;
    const bool m_isExploitedKnown;
};

} // namespace

bool writeRemediesJson(QIODevice &device, const Remedies &remedies, const std::vector<RemedySource> &sources,
                       const QStringList &files, const std::vector<RemedyGroup> &groups)
{
    JsonStream stream(device);
    stream.beginObject();
    stream.key("summary");
    stream.json(jsonIndented(jsonOf(remedies, summaryOf(remedies))));
    stream.key("groups");
    stream.beginArray();
    const Writer writer(remedies, sources, files);
    for (const RemedyGroup &group : groups)
        writer.write(stream, group);
    stream.end();
    stream.end();
    return stream.finish();
}

} // namespace gearaudit
