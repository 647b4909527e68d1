#include "ui/words/package_details.h"

#include "ui/words/details_section.h"
#include "ui/words/measure_text.h"

namespace gearaudit
{

namespace
{

QString versionText(const QString &version)
{
    return version.isEmpty() ? DetailsText::tr("no version") : version;
}

} // namespace

Details gearLines(const std::vector<GearLine> &gears, quint32 count, const QString &rest)
{
    Details details;
    Section section(DetailsText::tr("Gears"));
    for (const auto &gear : gears) {
        const QString version = gear.name.contains(gear.version) ? QString() : QLatin1Char(' ') + gear.version;
        section.addFilter({}, gear.name + version + QStringLiteral(" · ") + gear.site, gear.filter);
    }
    if (gears.size() < count)
        section.addFilter({}, DetailsText::tr("and %n more", nullptr, static_cast<int>(count - gears.size())), rest);
    section.addTo(details);
    return details;
}

Details packageDetails(const PackageFacts &facts)
{
    Details details;
    Section section(DetailsText::tr("Package"));
    section.add(DetailsText::tr("Name"), facts.name);
    if (facts.versions.empty())
        section.addFilter(DetailsText::tr("Version"), versionText(facts.version), facts.filter);
    section.add(DetailsText::tr("In"), gearsText(static_cast<int>(facts.gears)))
        .add(DetailsText::tr("On"), DetailsText::tr("%n site(s)", nullptr, static_cast<int>(facts.sites)))
        .add(DetailsText::tr("Started by"), gearsText(static_cast<int>(facts.started)))
        .addTo(details);
    Section versions(DetailsText::tr("Versions"));
    for (const auto &version : facts.versions)
        versions.addFilter(onOneLine(versionText(version.text).left(longestName)), gearsText(static_cast<int>(version.gears)),
                           version.filter);
    versions.addTo(details);
    const Details gears = gearLines(facts.gearList, facts.gears, facts.filter);
    details.insert(details.end(), gears.begin(), gears.end());
    return details;
}

Details packagesDetails(const std::vector<PackageFacts> &packages)
{
    Details details;
    Section section(DetailsText::tr("Packages"));
    for (const PackageFacts &facts : packages) {
        QString name = facts.name;
        if (facts.versions.empty())
            name += QLatin1Char(' ') + versionText(facts.version);
        section.addFilter(onOneLine(name.left(longestName)), gearsText(static_cast<int>(facts.gears)), facts.filter);
    }
    section.addTo(details);
    return details;
}

} // namespace gearaudit
