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
        add("$schema", QStringLiteral("http://cyclonedx.org/schema/bom-1.6.schema.json"));
        add("bomFormat", QStringLiteral("CycloneDX"));
        add("specVersion", QStringLiteral("1.6"));
        add("serialNumber", QStringLiteral("urn:uuid:") +
                                m_stamp.serialNumber.toString(QUuid::WithoutBraces));
        m_json.key("version");
        m_json.value(qint64{1});
        addMetadata();
        addComponents();
        addDependencies();
        addCompositions();
        addVulnerabilities();
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
        // The list is the form of 1.4; later ones allow it too, and readers that know only that are
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

    void addVulnerabilities()
    {
        if (m_bill.faults().empty())
            return;
        m_json.key("vulnerabilities");
        m_json.beginArray();
        for (const BillFault &fault : m_bill.faults())
            addVulnerability(fault);
        m_json.end();
    }

    void addVulnerability(const BillFault &known)
    {
        const Fault &fault = known.fault;
        m_json.beginObject();
        add("id", fault.name);
        addNames(fault);
        addRating(fault);
        add("description", fault.summary);
        if (fault.isMalicious())
            add("recommendation", QStringLiteral("Remove %1: the package itself is the attack.").arg(known.package));
        else if (!known.fixedIn.isEmpty())
            add("recommendation", QStringLiteral("Upgrade %1 to %2.").arg(known.package, known.fixedIn));
        else if (!fault.fixedIn.isEmpty())
            add("recommendation", QStringLiteral("%1 %2 ends it.").arg(known.package, fault.fixedIn));
        addLinks(fault);
        addAnalysis(known);
        m_json.key("affects");
        m_json.beginArray();
        for (const quint32 library : known.libraries) {
            m_json.beginObject();
            m_json.member("ref", m_bill.reference(library));
            m_json.end();
        }
        m_json.end();
        m_json.key("properties");
        m_json.beginArray();
        addProperty(QStringLiteral("gear-audit:package"), known.package);
        if (fault.isExploited)
            addProperty(QStringLiteral("gear-audit:exploited"), QStringLiteral("yes"));
        if (fault.isMalicious())
            addProperty(QStringLiteral("gear-audit:malicious"), QStringLiteral("yes"));
        if (fault.epss)
            addProperty(QStringLiteral("gear-audit:epss"), QString::number(*fault.epss));
        m_json.end();
        m_json.end();
    }

    void addSource(const QString &id)
    {
        m_json.key("source");
        m_json.beginObject();
        m_json.member("name", QStringLiteral("OSV"));
        m_json.member("url", QStringLiteral("https://osv.dev/vulnerability/") + id);
        m_json.end();
    }

    void addNames(const Fault &fault)
    {
        addSource(fault.name);
        if (fault.names.size() < 2)
            return;
        m_json.key("references");
        m_json.beginArray();
        for (const QString &name : fault.names) {
            if (name == fault.name)
                continue;
            m_json.beginObject();
            m_json.member("id", name);
            addSource(name);
            m_json.end();
        }
        m_json.end();
    }

    void addRating(const Fault &fault)
    {
        m_json.key("ratings");
        m_json.beginArray();
        m_json.beginObject();
        if (fault.cvss) {
            m_json.key("score");
            m_json.json(QByteArray::number(*fault.cvss, 'f', 1));
        }
        m_json.member("severity", fault.isMalicious() ? QStringLiteral("critical") : severityName(fault.severity));
        m_json.end();
        m_json.end();
    }

    void addLinks(const Fault &fault)
    {
        if (fault.links.isEmpty())
            return;
        m_json.key("advisories");
        m_json.beginArray();
        for (const QString &link : fault.links) {
            m_json.beginObject();
            m_json.member("url", link);
            m_json.end();
        }
        m_json.end();
    }

    /// What somebody judged, or that a distribution may have mended it.
    void addAnalysis(const BillFault &known)
    {
        const QString state = analysisState(known);
        if (state.isEmpty())
            return;
        m_json.key("analysis");
        m_json.beginObject();
        m_json.member("state", state);
        if (known.judgement) {
            add("justification", analysisJustification(*known.judgement));
            QStringList detail{known.judgement->reason};
            if (!known.judgement->author.isEmpty())
                detail << QStringLiteral("By %1.").arg(known.judgement->author);
            if (known.judgement->until.isValid())
                detail << QStringLiteral("Until %1.").arg(known.judgement->until.toString(Qt::ISODate));
            detail.removeAll(QString());
            add("detail", detail.join(QLatin1Char(' ')));
        } else {
            add("detail", QStringLiteral("The operating system's package manager installed it, and may have mended it "
                                         "without a new version."));
        }
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
