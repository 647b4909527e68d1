#include "core/model/manifest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace gearaudit
{

namespace
{

/// A string, or a number's text, since people write versions and environment values unquoted.
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toVariant().toString();
    return std::nullopt;
}

QString line(const QJsonObject &object, const QString &key)
{
    return textOf(object.value(key)).value_or(QString()).trimmed();
}

std::optional<int> userId(const QJsonObject &flywheel, const QString &key)
{
    const auto id = flywheel.value(key).toInteger(-1);
    if (id < 0 || id > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(id);
}

ApiKeyUse apiKeyUse(const QJsonObject &inputs)
{
    auto use = ApiKeyUse::None;
    for (const auto &entry : inputs) {
        const auto input = entry.toObject();
        if (input.value(QStringLiteral("base")).toString() != QStringLiteral("api-key"))
            continue;
        if (!input.value(QStringLiteral("read-only")).toBool(false))
            return ApiKeyUse::ReadWrite;
        use = ApiKeyUse::ReadOnly;
    }
    return use;
}

EnvironmentVariables environmentOf(const QJsonObject &object)
{
    EnvironmentVariables environment; // a QJsonObject is sorted by name
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto value = textOf(entry.value()))
            environment.push_back({entry.key(), *value});
    }
    return environment;
}

/// Without inputs, and with the values that nobody has to enter. Bounded: an audit needs no more.
QByteArray defaultsOf(const QJsonObject &options)
{
    constexpr qsizetype most = 32 * 1024;
    QJsonObject values;
    for (auto option = options.begin(); option != options.end(); ++option) {
        const QJsonObject told = option.value().toObject();
        if (!told.contains(QStringLiteral("default")))
            continue;
        QJsonValue value = told.value(QStringLiteral("default"));
        // Numbers with a point may have come as their text, for versions' sake.
        bool isNumber = told.value(QStringLiteral("type")).toString() == QLatin1String("number") && value.isString();
        const double number = isNumber ? value.toString().toDouble(&isNumber) : 0;
        values.insert(option.key(), isNumber ? QJsonValue(number) : value);
    }
    const auto document = [](const QJsonObject &config) {
        return QJsonDocument(QJsonObject{{QStringLiteral("config"), config},
                                         {QStringLiteral("inputs"), QJsonObject()},
                                         {QStringLiteral("destination"), QJsonObject()}})
            .toJson(QJsonDocument::Compact);
    };
    if (values.isEmpty())
        return {};
    const QByteArray text = document(values);
    return text.size() <= most ? text : QByteArray();
}

Error malformed(const QString &subject, const QString &detail)
{
    return Error{Stage::Manifest, Code::Malformed, subject, detail};
}

} // namespace

Result<Manifest> readManifest(const QJsonObject &json, const QString &subject)
{
    Manifest manifest;
    manifest.name = line(json, QStringLiteral("name"));
    if (manifest.name.isEmpty())
        return Unexpected{malformed(subject, QStringLiteral("not a manifest: it has no name"))};
    manifest.label = line(json, QStringLiteral("label"));
    manifest.version = line(json, QStringLiteral("version"));
    manifest.license = line(json, QStringLiteral("license"));
    manifest.author = line(json, QStringLiteral("author"));
    manifest.maintainer = line(json, QStringLiteral("maintainer"));
    manifest.source = line(json, QStringLiteral("source"));
    manifest.url = line(json, QStringLiteral("url"));
    manifest.command = json.value(QStringLiteral("command")).toString();
    manifest.environment = environmentOf(json.value(QStringLiteral("environment")).toObject());
    manifest.apiKey = apiKeyUse(json.value(QStringLiteral("inputs")).toObject());

    manifest.defaults = defaultsOf(json.value(QStringLiteral("config")).toObject());

    const auto custom = json.value(QStringLiteral("custom")).toObject();
    const auto builder = custom.value(QStringLiteral("gear-builder")).toObject();
    const auto flywheel = custom.value(QStringLiteral("flywheel")).toObject();
    manifest.dockerImage = line(custom, QStringLiteral("docker-image"));
    manifest.builderImage = line(builder, QStringLiteral("image"));
    manifest.category = line(builder, QStringLiteral("category"));
    manifest.uid = userId(flywheel, QStringLiteral("uid"));
    manifest.gid = userId(flywheel, QStringLiteral("gid"));
    // A reason is sometimes written in place of true.
    const auto invalid = flywheel.value(QStringLiteral("invalid"));
    manifest.invalid = invalid.toBool(!invalid.toString().isEmpty());
    return manifest;
}

QString apiKeyName(ApiKeyUse use)
{
    switch (use) {
    case ApiKeyUse::None: return QStringLiteral("none");
    case ApiKeyUse::ReadOnly: return QStringLiteral("read-only");
    case ApiKeyUse::ReadWrite: return QStringLiteral("read-write");
    }
    return QStringLiteral("none");
}

ManifestFacts manifestFacts(const Manifest &manifest)
{
    ManifestFacts facts;
    facts.category = manifest.category;
    facts.license = manifest.license;
    facts.author = manifest.author;
    facts.maintainer = manifest.maintainer;
    facts.source = manifest.source;
    facts.url = manifest.url;
    facts.apiKey = apiKeyName(manifest.apiKey);
    facts.command = manifest.command;
    for (const auto &image : {manifest.dockerImage, manifest.builderImage}) {
        if (!image.isEmpty() && !facts.images.contains(image))
            facts.images.append(image);
    }
    return facts;
}

} // namespace gearaudit
