#include "core/export/export_cyclonedx.h"

#include "core/base/json_reader.h"
#include "core/export/package_url.h"
#include "core/model/gear_facts.h"
#include "core/model/image_reference.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace gearaudit
{

using Json = nlohmann::ordered_json;

namespace
{

using Properties = QMap<QString, QStringList>; ///< by name; each value once, in the order added

struct Image {
    QString name;
    QString digest;
    Properties properties;
    QSet<QString> packages; ///< references
    bool isKnown = false;
};

struct Library {
    InstalledPackage installed;
    PythonFinding python; ///< path, version and environment alone
};

Json text(const QString &value)
{
    return value.toStdString();
}

void add(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        addKey(object, key, text(value));
}

void add(Properties &properties, const char *name, const QString &value)
{
    auto &values = properties[QStringLiteral("gear-audit:") + QLatin1String(name)];
    if (!value.isEmpty() && !values.contains(value))
        values.append(value);
}

Json propertiesJson(const Properties &properties)
{
    auto array = Json::array();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        for (const auto &value : property.value()) {
            auto json = Json::object();
            addKey(json, "name", text(property.key()));
            addKey(json, "value", text(value));
            array.push_back(std::move(json));
        }
    }
    return array;
}

Json component(const char *type, const QString &reference, const QString &name)
{
    auto json = Json::object();
    addKey(json, "type", type);
    addKey(json, "bom-ref", text(reference));
    addKey(json, "name", text(name));
    return json;
}

Json imageJson(const QString &reference, const Image &image)
{
    const auto parsed = parseImageReference(image.name);
    Json json = component("container", reference, parsed ? parsed->repository : image.name);
    if (parsed)
        add(json, "version", parsed->tag.isEmpty() ? parsed->digest : parsed->tag);
    add(json, "purl", imageUrl(image.name));
    addKey(json, "properties", propertiesJson(image.properties));
    return json;
}

Json libraryJson(const QString &reference, const Library &library)
{
    const auto &installed = library.installed;
    Json json = component("library", reference, installed.package.name);
    add(json, "version", installed.package.version);
    add(json, "purl", packageUrl(installed));
    Properties properties;
    add(properties, "python", library.python.path);
    add(properties, "python-version", library.python.version);
    add(properties, "environment", library.python.kind);
    add(properties, "origin", originAddress(installed.origin));
    if (installed.origin.editable)
        add(properties, "editable", QStringLiteral("yes"));
    addKey(json, "properties", propertiesJson(properties));
    return json;
}

class BillOfMaterials
{
public:
    void add(const GearRecord &record)
    {
        const auto &last = record.audit.lastAnswer;
        if (!last)
            return add(record, isKnown(record), {});
        // What was found is in the image that answered; of the newer one nothing is known.
        GearRecord newer = record;
        newer.findings = {};
        add(newer, false, {});
        GearRecord answered = record;
        answered.version = last->version;
        answered.image = last->image;
        answered.audit = {};
        answered.audit.imageDigest = last->imageDigest;
        answered.audit.auditedAt = last->auditedAt;
        add(answered, true,
            last->imageDigest.isEmpty() ? QStringLiteral("#last-answer") : QString());
    }

    Json components() const
    {
        auto array = Json::array();
        for (auto image = m_images.begin(); image != m_images.end(); ++image)
            array.push_back(imageJson(image.key(), image.value()));
        for (auto library = m_libraries.begin(); library != m_libraries.end(); ++library)
            array.push_back(libraryJson(library.key(), library.value()));
        return array;
    }

    Json dependencies() const
    {
        auto array = Json::array();
        for (auto image = m_images.begin(); image != m_images.end(); ++image) {
            if (!image->isKnown)
                continue;
            auto packages = image->packages.values();
            packages.sort();
            auto dependsOn = Json::array();
            for (const auto &package : packages)
                dependsOn.push_back(text(package));
            auto json = Json::object();
            addKey(json, "ref", text(image.key()));
            addKey(json, "dependsOn", std::move(dependsOn));
            array.push_back(std::move(json));
        }
        return array;
    }

    /// Empty where everything is known.
    Json compositions() const
    {
        auto unknown = Json::array();
        for (auto image = m_images.begin(); image != m_images.end(); ++image) {
            if (!image->isKnown)
                unknown.push_back(text(image.key()));
        }
        auto array = Json::array();
        if (!unknown.empty()) {
            auto json = Json::object();
            addKey(json, "aggregate", "unknown");
            addKey(json, "dependencies", std::move(unknown));
            array.push_back(std::move(json));
        }
        return array;
    }

private:
    /// `mark` tells the reference from another one that its name and digest do not.
    void add(const GearRecord &record, bool isKnown, const QString &mark)
    {
        if (record.image.isEmpty())
            return;
        const QString digest = record.audit.imageDigest;
        const QString reference = QStringLiteral("image:") + record.image +
                                  (digest.isEmpty() ? QString() : QLatin1Char('#') + digest) + mark;
        auto &image = m_images[reference];
        image.name = record.image;
        image.digest = digest;
        image.isKnown = image.isKnown || isKnown;
        addFacts(image.properties, record);
        for (const auto &python : record.findings.pythons) {
            for (const auto &installed : installedPackages(python))
                image.packages.insert(referenceOf(installed, python));
        }
    }

    static void addFacts(Properties &properties, const GearRecord &record)
    {
        const auto &audit = record.audit;
        gearaudit::add(properties, "gear", record.site + QLatin1Char('/') + record.key);
        gearaudit::add(properties, "gear-version", record.version);
        gearaudit::add(properties, "status", audit.status ? statusName(*audit.status) : QString());
        gearaudit::add(properties, "image", record.image);
        gearaudit::add(properties, "image-digest", audit.imageDigest);
        gearaudit::add(properties, "platform", audit.platform);
        for (const auto &python : record.findings.pythons) {
            const QString line = python.path + QLatin1Char(' ') + python.version;
            gearaudit::add(properties, "python", line);
            if (python.inUse)
                gearaudit::add(properties, "python-in-use", line);
        }
    }

    /// The package's reference; made when it is not there yet. Where two differ in something that
    /// the reference does not show, the later one gets a number.
    QString referenceOf(const InstalledPackage &installed, const PythonFinding &python)
    {
        Library library{installed, {}};
        library.installed.pip.clear();
        library.python.path = python.path;
        library.python.version = python.version;
        library.python.kind = python.kind;
        const QString plain = packageUrl(installed) + QLatin1Char('#') + python.path +
                              QLatin1Char('@') + python.version;
        QString reference = plain;
        for (int number = 2;; ++number) {
            const auto found = m_libraries.constFind(reference);
            if (found == m_libraries.constEnd())
                break;
            if (found->installed == library.installed && found->python == library.python)
                return reference;
            reference = plain + QLatin1Char('#') + QString::number(number);
        }
        m_libraries.insert(reference, library);
        return reference;
    }

    QMap<QString, Image> m_images; ///< by reference
    QMap<QString, Library> m_libraries;
};

Json metadata(const CycloneDxStamp &stamp)
{
    // The list is the form of 1.4; 1.5 allows it too, and readers that know only that are around.
    auto program = Json::object();
    addKey(program, "name", "gear-audit");
    add(program, "version", stamp.program);
    auto json = Json::object();
    addKey(json, "timestamp",
           text(stamp.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))));
    addKey(json, "tools", Json::array({std::move(program)}));
    return json;
}

} // namespace

QByteArray cycloneDxJson(const std::vector<GearRecord> &records, const CycloneDxStamp &stamp)
{
    BillOfMaterials bill;
    for (const auto &record : records)
        bill.add(record);
    auto json = Json::object();
    addKey(json, "$schema", "http://cyclonedx.org/schema/bom-1.5.schema.json");
    addKey(json, "bomFormat", "CycloneDX");
    addKey(json, "specVersion", "1.5");
    addKey(json, "serialNumber",
           text(QStringLiteral("urn:uuid:") + stamp.serialNumber.toString(QUuid::WithoutBraces)));
    addKey(json, "version", 1);
    addKey(json, "metadata", metadata(stamp));
    addKey(json, "components", bill.components());
    addKey(json, "dependencies", bill.dependencies());
    if (auto compositions = bill.compositions(); !compositions.empty())
        addKey(json, "compositions", std::move(compositions));
    return jsonIndented(json) + '\n';
}

} // namespace gearaudit
