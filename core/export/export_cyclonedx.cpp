#include "core/export/export_cyclonedx.h"

#include "core/base/json_stream.h"
#include "core/export/bill_of_materials.h"
#include "core/export/package_url.h"
#include "core/images/layers/image_place.h"

#include <QStringList>

namespace gearaudit
{

namespace
{

class Writer
{
public:
    Writer(const BillOfMaterials &bill, const CycloneDxStamp &stamp, QIODevice &device)
        : m_bill(bill), m_stamp(stamp), m_json(device)
    {
    }

    bool run()
    {
        m_json.beginObject();
        add("$schema", QStringLiteral("http://cyclonedx.org/schema/bom-1.5.schema.json"));
        add("bomFormat", QStringLiteral("CycloneDX"));
        add("specVersion", QStringLiteral("1.5"));
        add("serialNumber", QStringLiteral("urn:uuid:") +
                                m_stamp.serialNumber.toString(QUuid::WithoutBraces));
        m_json.key("version");
        m_json.value(qint64{1});
        addMetadata();
        addComponents();
        addDependencies();
        addCompositions();
        m_json.end();
        return m_json.finish();
    }

private:
    /// Leaves out what is empty.
    void add(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.member(key, value);
    }

    void addProperty(const QString &name, const QString &value)
    {
        m_json.beginObject();
        m_json.member("name", name);
        m_json.member("value", value);
        m_json.end();
    }

    void addMetadata()
    {
        m_json.key("metadata");
        m_json.beginObject();
        add("timestamp",
            m_stamp.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        // The list is the form of 1.4; 1.5 allows it too, and readers that know only that are
        // around.
        m_json.key("tools");
        m_json.beginArray();
        m_json.beginObject();
        add("name", QStringLiteral("gear-audit"));
        add("version", m_stamp.program);
        m_json.end();
        m_json.end();
        m_json.end();
    }

    void beginComponent(const char *type, const QString &reference, const QString &name)
    {
        m_json.beginObject();
        m_json.member("type", QLatin1String(type));
        m_json.member("bom-ref", reference);
        m_json.member("name", name);
    }

    void addComponents()
    {
        m_json.key("components");
        m_json.beginArray();
        const auto &images = m_bill.images();
        for (auto image = images.begin(); image != images.end(); ++image)
            addImage(image.key(), image.value());
        for (quint32 i = 0; i < m_bill.libraries().size(); ++i)
            addLibrary(i);
        m_json.end();
    }

    void addImage(const QString &reference, const BillImage &image)
    {
        const auto parsed = referenceOfImage(image.name);
        beginComponent("container", reference, parsed ? parsed->repository : image.name);
        if (parsed)
            add("version", parsed->tag.isEmpty() ? parsed->digest : parsed->tag);
        add("purl", imageUrl(image.name));
        m_json.key("properties");
        m_json.beginArray();
        const auto &properties = image.properties.values();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            for (const auto &value : property.value())
                addProperty(property.key(), value);
        }
        m_json.end();
        m_json.end();
    }

    void addLibrary(quint32 number)
    {
        const BillLibrary &library = m_bill.libraries()[number];
        beginComponent("library", m_bill.reference(number), m_bill.text(library.name));
        add("version", m_bill.text(library.version));
        add("purl", m_bill.packageUrl(library));
        m_json.key("properties");
        m_json.beginArray();
        const auto property = [this](const char *name, const QString &value) {
            if (!value.isEmpty())
                addProperty(QStringLiteral("gear-audit:") + QLatin1String(name), value);
        };
        // By their names, as those of images.
        property("editable", library.editable ? QStringLiteral("yes") : QString());
        property("environment", m_bill.text(library.environment));
        property("origin", m_bill.originOf(library));
        property("python", m_bill.text(library.python));
        property("python-version", m_bill.text(library.pythonVersion));
        m_json.end();
        m_json.end();
    }

    void addDependencies()
    {
        m_json.key("dependencies");
        m_json.beginArray();
        const auto &images = m_bill.images();
        for (auto image = images.begin(); image != images.end(); ++image) {
            if (!image->isKnown)
                continue;
            m_json.beginObject();
            m_json.member("ref", image.key());
            m_json.key("dependsOn");
            m_json.beginArray();
            for (const quint32 library : image->libraries)
                m_json.value(m_bill.reference(library));
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    /// Only where there is something that is not known.
    void addCompositions()
    {
        QStringList unknown;
        const auto &images = m_bill.images();
        for (auto image = images.begin(); image != images.end(); ++image) {
            if (!image->isKnown)
                unknown.append(image.key());
        }
        if (unknown.isEmpty())
            return;
        m_json.key("compositions");
        m_json.beginArray();
        m_json.beginObject();
        add("aggregate", QStringLiteral("unknown"));
        m_json.key("dependencies");
        m_json.beginArray();
        for (const auto &reference : unknown)
            m_json.value(reference);
        m_json.end();
        m_json.end();
        m_json.end();
    }

    const BillOfMaterials &m_bill;
    const CycloneDxStamp &m_stamp;
    JsonStream m_json;
};

} // namespace

bool writeCycloneDx(const ExportedGears &gears, const CycloneDxStamp &stamp, QIODevice &device)
{
    return Writer(BillOfMaterials(gears), stamp, device).run();
}

} // namespace gearaudit
