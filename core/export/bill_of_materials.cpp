#include "core/export/bill_of_materials.h"

#include "core/export/package_url.h"
#include "core/model/gear_facts.h"

#include <QHashFunctions>

#include <algorithm>

namespace gearaudit
{

namespace
{

std::vector<const PackedReport *> reportsOf(const ExportedGears &gears)
{
    std::vector<const PackedReport *> reports;
    for (const auto &exported : gears.reports)
        reports.push_back(exported.report.get());
    return reports;
}

/// The same in every run, so that equal input gives equal bytes.
quint64 digest(const QString &text)
{
    return qHash(text, size_t{0});
}

/// What the gear's last answer is of, in place of what nothing is known of.
GearRecord answered(GearRecord facts)
{
    const LastAnswer last = *facts.audit.lastAnswer;
    facts.version = last.version;
    facts.image = last.image;
    facts.audit = {};
    facts.audit.imageDigest = last.imageDigest;
    facts.audit.auditedAt = last.auditedAt;
    return facts;
}

} // namespace

void BillProperties::add(const char *name, const QString &value)
{
    const QString full = QStringLiteral("gear-audit:") + QLatin1String(name);
    auto &values = m_values[full];
    const auto before = m_known.size();
    m_known.insert(full + QChar(0) + value);
    if (!value.isEmpty() && m_known.size() > before)
        values.append(value);
}

std::size_t BillOfMaterials::SameLibrary::operator()(quint32 number) const
{
    const auto &l = (*libraries)[number];
    return qHashMulti(QHashSeed::globalSeed(), l.name, l.version, l.url, l.commit, l.python,
                      l.pythonVersion, l.environment, l.editable);
}

BillOfMaterials::BillOfMaterials(const ExportedGears &gears)
    : m_gears(gears), m_texts(reportsOf(gears)),
      m_numbers(0, SameLibrary{&m_libraries}, SameLibrary{&m_libraries})
{
    for (const auto &report : gears.reports)
        m_installed.push_back(std::make_unique<InstalledRows>(report));
    for (const auto gear : gears.gears)
        add(gear);
    // What was needed to find out what is the same.
    m_faultList = m_faults.finish();
    m_installed.clear();
    m_numbers.clear();
    m_taken.clear();
    for (auto &image : m_images) {
        auto &libraries = image.libraries;
        std::sort(libraries.begin(), libraries.end());
        libraries.erase(std::unique(libraries.begin(), libraries.end()), libraries.end());
    }
}

void BillOfMaterials::add(ExportedGears::Gear gear)
{
    const PackedReport &report = m_gears.reportOf(gear);
    const GearRow row = report.gear(gear.number);
    GearRecord facts = report.facts(gear.number);
    facts.site = m_gears.siteOf(report, row);
    if (!facts.audit.lastAnswer) {
        if (namesImage(facts.image))
            addPythons(image(facts, row.isKnown, {}), gear, row);
        return;
    }
    // What was found is in the image that answered; of the newer one nothing is known.
    if (namesImage(facts.image))
        image(facts, false, {});
    const GearRecord before = answered(std::move(facts));
    const auto mark =
        before.audit.imageDigest.isEmpty() ? QStringLiteral("#last-answer") : QString();
    if (namesImage(before.image))
        addPythons(image(before, true, mark), gear, row);
}

/// `mark` tells the reference from another one that its name and digest do not.
BillImage &BillOfMaterials::image(const GearRecord &facts, bool isKnown, const QString &mark)
{
    const auto &audit = facts.audit;
    const QString digest = audit.imageDigest;
    const QString reference = QStringLiteral("image:") + facts.image +
                              (digest.isEmpty() ? QString() : QLatin1Char('#') + digest) + mark;
    auto &image = m_images[reference];
    image.name = facts.image;
    image.digest = digest;
    image.isKnown = image.isKnown || isKnown;
    auto &properties = image.properties;
    properties.add("gear", facts.site + QLatin1Char('/') + facts.key);
    properties.add("gear-version", facts.version);
    properties.add("status", audit.status ? statusName(*audit.status) : QString());
    properties.add("image", facts.image);
    properties.add("image-digest", digest);
    properties.add("platform", audit.platform);
    return image;
}

void BillOfMaterials::addPythons(BillImage &image, ExportedGears::Gear gear, const GearRow &row)
{
    const PackedReport &report = m_gears.reportOf(gear);
    auto &installed = *m_installed[gear.report];
    const ReportFaults *faults = m_gears.reports[gear.report].faults.get();
    const auto common = [&](TextId text) { return m_texts.of(gear.report, text); };
    installed.forPythons(gear.number, row, [&](quint32 number, const PythonRow &python) {
        const QString line =
            report.text(python.path) + QLatin1Char(' ') + report.text(python.version);
        image.properties.add("python", line);
        if (python.inUse.value_or(false))
            image.properties.add("python-in-use", line);
        for (const auto &[package, pip, origin, own] : installed.of(number, python)) {
            const quint32 library =
                numberOf({common(package.name), common(package.version), common(origin.url),
                          common(origin.commit), common(python.path), common(python.version),
                          common(python.environment), origin.editable});
            image.libraries.push_back(library);
            if (faults != nullptr && faults->numberOfPackage(own) != 0)
                m_faults.add(library, report.text(package.name), faults->ofPackage(own));
        }
    });
}

quint32 BillOfMaterials::numberOf(const BillLibrary &library)
{
    const auto number = static_cast<quint32>(m_libraries.size());
    m_libraries.push_back(library);
    const auto [known, isNew] = m_numbers.insert(number);
    if (isNew)
        takeReference(number);
    else
        m_libraries.pop_back();
    return *known;
}

void BillOfMaterials::takeReference(quint32 library)
{
    const QString plain = plainReference(m_libraries[library]);
    auto [next, isFree] = m_taken.try_emplace(digest(plain), 2);
    while (!isFree) {
        const quint32 number = next->second++;
        m_suffixes[library] = number;
        isFree = m_taken.try_emplace(digest(plain + QLatin1Char('#') + QString::number(number)), 2)
                     .second;
    }
}

QString BillOfMaterials::originOf(const BillLibrary &library) const
{
    return originAddress({text(library.url), text(library.commit), library.editable});
}

QString BillOfMaterials::packageUrl(const BillLibrary &library) const
{
    return gearaudit::packageUrl({{text(library.name), text(library.version)},
                                  {},
                                  {text(library.url), text(library.commit), library.editable}});
}

QString BillOfMaterials::plainReference(const BillLibrary &library) const
{
    return packageUrl(library) + QLatin1Char('#') + text(library.python) + QLatin1Char('@') +
           text(library.pythonVersion);
}

QString BillOfMaterials::reference(quint32 library) const
{
    const QString plain = plainReference(m_libraries[library]);
    const auto suffix = m_suffixes.find(library);
    return suffix == m_suffixes.end()
               ? plain
               : plain + QLatin1Char('#') + QString::number(suffix->second);
}

} // namespace gearaudit
