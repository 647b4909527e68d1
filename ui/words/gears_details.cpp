#include "ui/words/details_links.h"
#include "ui/words/details_section.h"
#include "ui/words/status_text.h"

#include <QLocale>

#include <map>

// What the details tell of several gears.

namespace gearaudit
{

Details gearsDetails(const QString &heading, const std::vector<GearRecord> &gears, const GearsSum &sum)
{
    Details details;
    std::map<QString, int> statuses;
    int sdkEnabled = 0;
    QStringList releases;
    for (const auto &gear : gears) {
        ++statuses[statusText(gear.audit.status)];
        sdkEnabled += gear.apiEnabled;
        releases << gear.audit.siteRelease;
    }
    releases.removeDuplicates();
    releases.removeAll(QString());
    Section section(onOneLine(heading));
    section.add(DetailsText::tr("Gears"), QLocale().toString(gears.size()));
    if (sum.isCounted) {
        section.add(DetailsText::tr("Pythons"), QLocale().toString(sum.pythons))
            .add(DetailsText::tr("Packages"), QLocale().toString(sum.packages))
            .add(DetailsText::tr("Could not be audited"), QLocale().toString(sum.failed));
        if (sum.faulty)
            section.add(DetailsText::tr("Packages with known faults"), QLocale().toString(*sum.faulty));
    }
    section
        .add(DetailsText::tr("SDK-enabled"), QLocale().toString(sdkEnabled))
        .add(DetailsText::tr("Site's release"), releases);
    for (const auto &[status, count] : statuses)
        section.add(status, QLocale().toString(count));
    section.addTo(details);

    Section list(DetailsText::tr("Gears"));
    for (const auto &gear : gears)
        list.addFilter(onOneLine(gear.key.left(longestName)),
                       QStringLiteral("%1, %2").arg(gear.version, statusText(gear.audit.status)) +
                           (gear.audit.lastAnswer
                                ? QStringLiteral(" (%1)").arg(lastAnswerText(*gear.audit.lastAnswer))
                                : QString()),
                       gearFilter(gear));
    list.addTo(details);
    return details;
}

} // namespace gearaudit
