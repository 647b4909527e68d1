#include "core/report/gear_record_json.h"

#include "core/report/gear_record_keys.h"
#include "core/report/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>
#include <unordered_set>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    auto array = Json::array();
    for (const auto &text : texts)
        array.push_back(utf8(text));
    return array;
}

/// Sorted as `pip freeze` sorts, so that two files compare well. Of one name only the first is
/// importable, and a JSON object can hold one.
Json toJson(std::vector<Package> packages)
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

Json toJson(const DirectOrigin &origin)
{
    auto json = Json::object();
    addKey(json, "url", utf8(origin.url));
    addKey(json, "commit", utf8(origin.commit));
    addKey(json, "editable", origin.editable);
    return json;
}

Json toJson(const PipFinding &pip)
{
    auto json = Json::object();
    addKey(json, "freeze", toJson(pip.freeze));
    addKey(json, "pip_dir", utf8(pip.path));
    addKey(json, "pip_version", utf8(pip.version));
    auto direct = Json::object();
    for (auto origin = pip.direct.begin(); origin != pip.direct.end(); ++origin)
        addKey(direct, utf8(origin.key()), toJson(origin.value()));
    addKey(json, "direct", std::move(direct));
    return json;
}

/// Two findings under one key would erase each other in JSON.
void addUnique(Json &object, const QString &key, Json value)
{
    auto name = utf8(key);
    while (object.contains(name))
        name += "_a";
    addKey(object, std::move(name), std::move(value));
}

Json environmentJson(const PythonFinding &python)
{
    auto json = Json::object();
    addKey(json, "prefix", utf8(python.prefix));
    addKey(json, "kind", utf8(python.kind));
    addKey(json, "found-on", toJson(python.foundOn));
    addKey(json, "in-use", python.inUse);
    return json;
}

Json toJson(const PythonFinding &python)
{
    auto json = Json::object();
    addKey(json, "python_dir", utf8(python.path));
    addKey(json, "python_version", utf8(python.version));
    auto pips = Json::object();
    for (const auto &pip : python.pips)
        addUnique(pips, pip.key, toJson(pip));
    addKey(json, "pips", std::move(pips));
    addKey(json, "environment", environmentJson(python));
    if (python.packages)
        addKey(json, "packages", toJson(*python.packages));
    return json;
}

Json toJson(const ManifestFacts &facts)
{
    auto json = Json::object();
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            addKey(json, key, utf8(text));
    };
    add("category", facts.category);
    add("license", facts.license);
    add("author", facts.author);
    add("maintainer", facts.maintainer);
    add("source", facts.source);
    add("url", facts.url);
    add("api-key", facts.apiKey);
    add("command", facts.command);
    if (!facts.images.isEmpty())
        addKey(json, "images", toJson(facts.images));
    add("created", facts.created);
    return json;
}

QString momentText(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

Json toJson(const LastAnswer &answer)
{
    auto json = Json::object();
    addKey(json, "gear-version", utf8(answer.version));
    addKey(json, "custom-docker-image", utf8(answer.image));
    addKey(json, "image-digest", utf8(answer.imageDigest));
    addKey(json, "audited-at", utf8(momentText(answer.auditedAt)));
    return json;
}

Json toJson(const AuditFacts &facts)
{
    auto json = Json::object();
    addKey(json, "status", utf8(facts.status ? statusName(*facts.status) : QString()));
    addKey(json, "reason", utf8(facts.reason));
    addKey(json, "image-digest", utf8(facts.imageDigest));
    addKey(json, "image-bytes", facts.imageBytes);
    addKey(json, "platform", utf8(facts.platform));
    addKey(json, "inspected-by", utf8(facts.inspectedBy));
    if (!facts.siteRelease.isEmpty())
        addKey(json, "site-release", utf8(facts.siteRelease));
    addKey(json, "audited-at", utf8(momentText(facts.auditedAt)));
    addKey(json, "duration-ms", facts.durationMs);
    auto attempts = Json::array();
    for (const auto &attempt : facts.attempts) {
        auto tried = Json::object();
        addKey(tried, "image", utf8(attempt.image));
        addKey(tried, "result", utf8(attempt.result));
        attempts.push_back(std::move(tried));
    }
    addKey(json, "attempts", std::move(attempts));
    addKey(json, "gear-audit", utf8(facts.program));
    if (!facts.context.isEmpty())
        addKey(json, "context", utf8(facts.context));
    if (facts.lastAnswer)
        addKey(json, "last-answer", toJson(*facts.lastAnswer));
    return json;
}

const Json &member(const Json &object, const char *key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(key);
    return found == object.end() ? none : *found;
}

QString textOf(const Json &json)
{
    if (json.is_string())
        return QString::fromStdString(json.get_ref<const std::string &>());
    if (json.is_number())
        return QString::fromUtf8(jsonLine(json));
    return {};
}

QString text(const Json &object, const char *key)
{
    return textOf(member(object, key));
}

bool flag(const Json &object, const char *key)
{
    const auto &value = member(object, key);
    if (value.is_boolean())
        return value.get<bool>();
    return textOf(value).compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
}

qint64 number(const Json &object, const char *key)
{
    const auto &value = member(object, key);
    return value.is_number_integer() ? value.get<qint64>() : 0;
}

QStringList texts(const Json &object, const char *key)
{
    QStringList list;
    const auto &value = member(object, key);
    if (value.is_array()) {
        for (const auto &item : value)
            list.append(textOf(item));
    }
    return list;
}

/// Calls a function with each key and value; with none where there is no object.
template <class Function> void forEach(const Json &object, Function function)
{
    if (!object.is_object())
        return;
    for (const auto &[key, value] : object.get_ref<const Json::object_t &>())
        function(QString::fromStdString(key), value);
}

std::vector<Package> packagesOf(const Json &json)
{
    std::vector<Package> packages;
    packages.reserve(json.size());
    forEach(json, [&](const QString &name, const Json &version) {
        packages.push_back({name, textOf(version)});
    });
    return packages;
}

PipFinding pipOf(const QString &key, const Json &json)
{
    PipFinding pip;
    pip.key = key;
    pip.path = text(json, "pip_dir");
    pip.version = text(json, "pip_version");
    pip.freeze = packagesOf(member(json, "freeze"));
    forEach(member(json, "direct"), [&](const QString &name, const Json &origin) {
        pip.direct.insert(name,
                          {text(origin, "url"), text(origin, "commit"), flag(origin, "editable")});
    });
    return pip;
}

PythonFinding pythonOf(const QString &key, const Json &json, bool byFirstScript)
{
    PythonFinding python;
    python.key = key;
    python.path = text(json, "python_dir");
    python.version = text(json, "python_version");
    forEach(member(json, "pips"), [&](const QString &pipKey, const Json &pip) {
        python.pips.push_back(pipOf(pipKey, pip));
        auto &version = python.pips.back().version;
        if (byFirstScript && version == python.version)
            version.clear();
    });
    const auto &environment = member(json, "environment");
    python.prefix = text(environment, "prefix");
    python.kind = text(environment, "kind");
    python.foundOn = texts(environment, "found-on");
    python.inUse = flag(environment, "in-use");
    if (const auto &packages = member(json, "packages"); packages.is_object())
        python.packages = packagesOf(packages);
    return python;
}

ManifestFacts manifestOf(const Json &json)
{
    ManifestFacts facts;
    facts.category = text(json, "category");
    facts.license = text(json, "license");
    facts.author = text(json, "author");
    facts.maintainer = text(json, "maintainer");
    facts.source = text(json, "source");
    facts.url = text(json, "url");
    facts.apiKey = text(json, "api-key");
    facts.command = text(json, "command");
    facts.images = texts(json, "images");
    facts.created = text(json, "created");
    return facts;
}

QDateTime moment(const Json &object, const char *key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODate).toUTC();
}

AuditFacts auditOf(const Json &json)
{
    AuditFacts facts;
    facts.status = statusFromName(text(json, "status"));
    facts.reason = text(json, "reason");
    facts.imageDigest = text(json, "image-digest");
    facts.imageBytes = number(json, "image-bytes");
    facts.platform = text(json, "platform");
    facts.inspectedBy = text(json, "inspected-by");
    facts.siteRelease = text(json, "site-release");
    facts.auditedAt = moment(json, "audited-at");
    facts.durationMs = number(json, "duration-ms");
    if (const auto &attempts = member(json, "attempts"); attempts.is_array()) {
        for (const auto &attempt : attempts)
            facts.attempts.push_back({text(attempt, "image"), text(attempt, "result")});
    }
    facts.program = text(json, "gear-audit");
    facts.context = text(json, "context");
    if (const auto &last = member(json, "last-answer"); last.is_object())
        facts.lastAnswer = {text(last, "gear-version"), text(last, "custom-docker-image"),
                            text(last, "image-digest"), moment(last, "audited-at")};
    return facts;
}

bool isOneOf(std::span<const keys::Key> known, const std::string &key)
{
    return std::find(known.begin(), known.end(), key) != known.end();
}

/// Known keys first, in their order, then the others in theirs.
void order(Json &object, std::span<const keys::Key> known)
{
    if (!object.is_object())
        return;
    auto ordered = Json::object();
    for (const auto key : known) {
        if (const auto found = object.find(key); found != object.end())
            addKey(ordered, std::string(key), std::move(*found));
    }
    for (auto &[key, value] : object.get_ref<Json::object_t &>()) {
        if (!isOneOf(known, key))
            addKey(ordered, key, std::move(value));
    }
    object = std::move(ordered);
}

void orderEach(Json &object, const char *key, std::span<const keys::Key> known)
{
    if (!object.is_object() || !object.contains(key))
        return;
    auto &children = object[key];
    if (children.is_structured()) {
        for (auto &child : children)
            order(child, known);
    }
}

} // namespace

Json recordToJson(const GearRecord &record)
{
    auto json = Json::object();
    addKey(json, "gear-name", utf8(record.name));
    addKey(json, "gear-label", utf8(record.label));
    addKey(json, "custom-docker-image", utf8(record.image));
    addKey(json, "gear-version", utf8(record.version));
    addKey(json, "site", utf8(record.site));
    addKey(json, "api-enabled", record.apiEnabled);
    addKey(json, "found-manifest", utf8(record.foundManifest));
    addKey(json, "Python_Dirs", toJson(record.findings.pythonDirs));
    addKey(json, "Pip_Dirs", toJson(record.findings.pipDirs));
    auto pythons = Json::object();
    for (const auto &python : record.findings.pythons)
        addUnique(pythons, python.key, toJson(python));
    addKey(json, "Pythons", std::move(pythons));
    addKey(json, "manifest", toJson(record.manifest));
    addKey(json, "audit", toJson(record.audit));
    return json;
}

GearRecord recordFromJson(const QString &site, const QString &key, const Json &json)
{
    GearRecord record;
    record.site = site; // not the one inside: the first script copied records between sites whole
    record.key = key;
    record.name = text(json, "gear-name");
    record.label = text(json, "gear-label");
    record.image = text(json, "custom-docker-image");
    record.version = text(json, "gear-version");
    record.apiEnabled = flag(json, "api-enabled");
    record.foundManifest = text(json, "found-manifest");
    record.findings.pythonDirs = texts(json, "Python_Dirs");
    record.findings.pipDirs = texts(json, "Pip_Dirs");
    const bool byFirstScript = !member(json, "audit").is_object();
    forEach(member(json, "Pythons"), [&](const QString &pythonKey, const Json &python) {
        record.findings.pythons.push_back(pythonOf(pythonKey, python, byFirstScript));
    });
    record.manifest = manifestOf(member(json, "manifest"));
    record.audit = auditOf(member(json, "audit"));
    return record;
}

void orderRecordKeys(Json &record)
{
    if (!record.is_object())
        return;
    order(record, keys::gear);
    if (const auto pythons = record.find("Pythons");
        pythons != record.end() && pythons->is_object()) {
        for (auto &python : *pythons) {
            order(python, keys::python);
            if (!python.is_object())
                continue;
            orderEach(python, "pips", keys::pip);
            if (const auto environment = python.find("environment"); environment != python.end())
                order(*environment, keys::environment);
            if (const auto pips = python.find("pips"); pips != python.end() && pips->is_object()) {
                for (auto &pip : *pips)
                    orderEach(pip, "direct", keys::origin);
            }
        }
    }
    if (const auto manifest = record.find("manifest"); manifest != record.end())
        order(*manifest, keys::manifest);
    if (const auto audit = record.find("audit"); audit != record.end()) {
        order(*audit, keys::audit);
        orderEach(*audit, "attempts", keys::attempt);
        if (audit->is_object()) {
            if (const auto last = audit->find("last-answer"); last != audit->end())
                order(*last, keys::lastAnswer);
        }
    }
}

void keepUnknownKeys(Json &record, const Json &old)
{
    if (!old.is_object())
        return;
    for (const auto &[key, value] : old.get_ref<const Json::object_t &>()) {
        if (!isOneOf(keys::gear, key))
            addKey(record, key, value);
    }
}

} // namespace gearaudit
