#include "core/export/export_spdx.h"

#include "core/base/json_stream.h"
#include "core/export/bill_of_materials.h"
#include "core/export/package_url.h"

#include <QRegularExpression>

#include <map>

namespace gearaudit
{

namespace
{
const QString nothing = QStringLiteral("NOASSERTION");

class Writer
{
public:
    Writer(const BillOfMaterials &bill, const CycloneDxStamp &stamp, QIODevice &device)
        : m_bill(bill), m_stamp(stamp), m_json(device)
    {
        const auto &faults = bill.faults();
        for (std::size_t i = 0; i < faults.size(); ++i) {
            for (const quint32 library : faults[i].libraries)
                m_faultsOf[library].push_back(quint32(i));
        }
    }

    bool run()
    {
        m_json.beginObject();
        m_json.member("spdxVersion", QStringLiteral("SPDX-2.3"));
        m_json.member("dataLicense", QStringLiteral("CC0-1.0"));
        m_json.member("SPDXID", document);
        m_json.member("name", QStringLiteral("gear-audit"));
        m_json.member("documentNamespace", QStringLiteral("https://spdx.org/spdxdocs/gear-audit-") +
                                               m_stamp.serialNumber.toString(QUuid::WithoutBraces));
        m_json.key("creationInfo");
        m_json.beginObject();
        m_json.member("created", m_stamp.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        m_json.key("creators");
        m_json.beginArray();
        m_json.value(QStringLiteral("Tool: gear-audit-") + m_stamp.program);
        m_json.end();
        m_json.end();
        addPackages();
        addRelationships();
        m_json.end();
        return m_json.finish();
    }

private:
    static QString idOf(const char *kind, qsizetype number)
    {
        return QStringLiteral("SPDXRef-%1-%2").arg(QLatin1String(kind)).arg(number);
    }

    void add(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.member(key, value);
    }

    void begin(const QString &id, const QString &name, const QString &version, const char *purpose)
    {
        m_json.beginObject();
        m_json.member("SPDXID", id);
        m_json.member("name", name.isEmpty() ? nothing : name);
        add("versionInfo", version);
        m_json.member("downloadLocation", nothing);
        m_json.key("filesAnalyzed");
        m_json.json("false");
        for (const char *key : {"licenseConcluded", "licenseDeclared", "copyrightText"})
            m_json.member(key, nothing);
        m_json.member("primaryPackagePurpose", QLatin1String(purpose));
    }

    void addReference(const char *category, const char *type, const QString &locator, const QString &comment = {})
    {
        m_json.beginObject();
        m_json.member("referenceCategory", QLatin1String(category));
        m_json.member("referenceType", QLatin1String(type));
        m_json.member("referenceLocator", locator);
        add("comment", comment);
        m_json.end();
    }

    void addPackages()
    {
        m_json.key("packages");
        m_json.beginArray();
        qsizetype number = 0;
        const auto &images = m_bill.images();
        for (auto image = images.begin(); image != images.end(); ++image)
            addImage(++number, *image);
        for (quint32 library = 0; library < m_bill.libraries().size(); ++library)
            addLibrary(library);
        m_json.end();
    }

    void addImage(qsizetype number, const BillImage &image)
    {
        static const QRegularExpression sha256(QStringLiteral("^sha256:([0-9a-f]{64})$"));
        begin(idOf("Image", number), image.name, image.digest, "CONTAINER");
        const auto digest = sha256.match(image.digest);
        if (digest.hasMatch()) {
            m_json.key("checksums");
            m_json.beginArray();
            m_json.beginObject();
            m_json.member("algorithm", QStringLiteral("SHA256"));
            m_json.member("checksumValue", digest.captured(1));
            m_json.end();
            m_json.end();
        }
        if (const QString purl = imageUrl(image.name); !purl.isEmpty()) {
            m_json.key("externalRefs");
            m_json.beginArray();
            addReference("PACKAGE-MANAGER", "purl", purl);
            m_json.end();
        }
        QStringList lines;
        const auto &properties = image.properties.values();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            lines << property.key().section(QLatin1Char(':'), 1) + QStringLiteral(": ") +
                         property.value().join(QStringLiteral(", "));
        if (!image.isKnown)
            lines << QStringLiteral("what is installed in it is not known");
        add("comment", lines.join(QLatin1Char('\n')));
        m_json.end();
    }

    void addLibrary(quint32 number)
    {
        const BillLibrary &library = m_bill.libraries()[number];
        begin(idOf("Package", number + 1), m_bill.text(library.name), m_bill.text(library.version), "LIBRARY");
        m_json.key("externalRefs");
        m_json.beginArray();
        addReference("PACKAGE-MANAGER", "purl", m_bill.packageUrl(library));
        if (const auto known = m_faultsOf.find(number); known != m_faultsOf.end()) {
            for (const quint32 fault : known->second)
                addFault(m_bill.faults()[fault]);
        }
        m_json.end();
        add("comment", QStringLiteral("installed for %1 (Python %2)")
                           .arg(m_bill.text(library.python), m_bill.text(library.pythonVersion)));
        m_json.end();
    }

    void addFault(const BillFault &known)
    {
        const Fault &fault = known.fault;
        QStringList words{fault.name + QStringLiteral(": ") + severityName(fault.severity)};
        if (fault.isExploited)
            words << QStringLiteral("known to be exploited");
        if (!fault.fixedIn.isEmpty())
            words << QStringLiteral("fixed in ") + fault.fixedIn;
        if (known.mayBePatched)
            words << QStringLiteral("may be patched by the distribution");
        if (known.judgement)
            words << QStringLiteral("judged %1: %2").arg(known.judgement->status, known.judgement->reason);
        addReference("SECURITY", "advisory", QStringLiteral("https://osv.dev/vulnerability/") + fault.name,
                     words.join(QStringLiteral(", ")));
    }

    void addRelationship(const QString &from, const char *type, const QString &to)
    {
        m_json.beginObject();
        m_json.member("spdxElementId", from);
        m_json.member("relationshipType", QLatin1String(type));
        m_json.member("relatedSpdxElement", to);
        m_json.end();
    }

    void addRelationships()
    {
        m_json.key("relationships");
        m_json.beginArray();
        qsizetype number = 0;
        for (const BillImage &image : m_bill.images()) {
            const QString id = idOf("Image", ++number);
            addRelationship(document, "DESCRIBES", id);
            for (const quint32 library : image.libraries)
                addRelationship(id, "CONTAINS", idOf("Package", library + 1));
        }
        m_json.end();
    }

    const QString document = QStringLiteral("SPDXRef-DOCUMENT");
    const BillOfMaterials &m_bill;
    const CycloneDxStamp &m_stamp;
    JsonStream m_json;
    std::map<quint32, std::vector<quint32>> m_faultsOf; ///< by library
};
} // namespace

bool writeSpdx(const ExportedGears &gears, const CycloneDxStamp &stamp, QIODevice &device)
{
    return Writer(BillOfMaterials(gears), stamp, device).run();
}

} // namespace gearaudit
