#include "ui/words/details_section.h"
#include "ui/words/fault_text.h"

#include "core/base/natural_order.h"

#include <QLocale>

#include <algorithm>

// What the details tell of known faults.

namespace gearaudit
{

namespace
{

QString severityLine(const Fault &fault)
{
    return fault.cvss ? DetailsText::tr("%1 (CVSS %2)", "severity, score")
                            .arg(severityText(fault.severity), QLocale().toString(*fault.cvss, 'f', 1))
                      : severityText(fault.severity);
}

QString likelyText(double epss)
{
    const double percent = epss * 100;
    return DetailsText::tr("%1 % within 30 days, by FIRST's EPSS")
        .arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

void addFault(Details &details, const Fault &fault, const QString &heading)
{
    Section section(heading.arg(onOneLine(fault.name.left(longestName))));
    QStringList others = fault.names;
    others.removeAll(fault.name);
    section.add(DetailsText::tr("What it is"), fault.summary)
        .add(DetailsText::tr("Severity"), severityLine(fault));
    if (fault.isExploited)
        section.add(DetailsText::tr("Exploited"), DetailsText::tr("yes, CISA knows of attacks"));
    if (fault.epss)
        section.add(DetailsText::tr("Likely to be"), likelyText(*fault.epss));
    section
        .add(DetailsText::tr("Fixed in"),
             fault.fixedIn.isEmpty() ? DetailsText::tr("no version that is known") : fault.fixedIn)
        .add(DetailsText::tr("Also called"), others.join(QStringLiteral(", ")));
    QString name = DetailsText::tr("Read more");
    for (const QString &link : fault.links) {
        section.addLink(name, link);
        name.clear();
    }
    section.addTo(details);
}

void addJudged(Details &details, const JudgedFault &judged, bool isExpired)
{
    const FaultJudgement &judgement = judged.judgement;
    Section section((isExpired ? DetailsText::tr("%1 was judged, and counts again", "a fault")
                               : DetailsText::tr("%1 does not count here", "a fault"))
                        .arg(onOneLine(judged.fault.name.left(longestName))));
    section.add(DetailsText::tr("Judged"), judgementStatusText(judgement.status))
        .add(DetailsText::tr("Because"), justificationText(judgement.justification))
        .add(DetailsText::tr("Reason"), judgement.reason)
        .add(DetailsText::tr("By"), judgement.author);
    if (judgement.until.isValid())
        section.add(isExpired ? DetailsText::tr("Ended on") : DetailsText::tr("Until"),
                    QLocale().toString(judgement.until, QLocale::ShortFormat));
    section.add(DetailsText::tr("Severity"), severityLine(judged.fault))
        .add(DetailsText::tr("Written in"), judgement.place)
        .addTo(details);
}

void addStand(Details &details, const AdvisoryFacts &facts, const QDateTime &now)
{
    Section(DetailsText::tr("What is known of faults"))
        .add(DetailsText::tr("Database"), advisoriesStandText(facts, now))
        .add(DetailsText::tr("Newer ones"), advisoriesOldText(facts, now))
        .addTo(details);
}

QString packageLine(const AssessedPackage &package)
{
    const Assessment &known = *package.known;
    QStringList parts{assessmentText(known)};
    const bool isExploited = std::any_of(known.faults.begin(), known.faults.end(),
                                         [](const Fault &fault) { return fault.isExploited; });
    if (isExploited && rankOf(known) > 1)
        parts << DetailsText::tr("known to be exploited");
    if (!known.fixedIn.isEmpty())
        parts << DetailsText::tr("%1 ends them", "a version").arg(known.fixedIn);
    else if (!known.faults.empty())
        parts << DetailsText::tr("no version is known that ends them");
    QStringList names;
    for (std::size_t i = 0; i < known.faults.size() && i < 3; ++i)
        names << known.faults[i].name;
    if (known.faults.size() > 3)
        names << DetailsText::tr("and %n more", nullptr, static_cast<int>(known.faults.size()) - 3);
    parts << names.join(QStringLiteral(", "));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

Details packageFaultDetails(const Assessment &known, const AdvisoryFacts &facts, const QDateTime &now)
{
    Details details;
    Section stand(DetailsText::tr("Known faults"));
    switch (known.state) {
    case PackageState::NoneKnown: stand.add({}, DetailsText::tr("none is known")); break;
    case PackageState::Unknown:
        stand.add({}, DetailsText::tr("its version is none that faults are known by"));
        break;
    case PackageState::MaybePatched:
        stand.add({}, DetailsText::tr("may be patched by the distribution, which installed this package"));
        break;
    case PackageState::Malicious:
        stand.add({}, DetailsText::tr("the package itself is an attack: remove it"));
        break;
    case PackageState::Affected: break;
    }
    if (known.faults.size() > 1)
        stand.add({}, known.fixedIn.isEmpty() ? DetailsText::tr("no version is known that ends them all")
                                              : DetailsText::tr("%1 ends them all", "a version").arg(known.fixedIn));
    stand.addTo(details);
    for (const Fault &fault : known.faults)
        addFault(details, fault, QStringLiteral("%1"));
    for (const JudgedFault &judged : known.expired)
        addJudged(details, judged, true);
    for (const JudgedFault &judged : known.judged)
        addJudged(details, judged, false);
    addStand(details, facts, now);
    return details;
}

Details packagesFaultDetails(std::vector<AssessedPackage> packages, const AdvisoryFacts &facts,
                             const QDateTime &now)
{
    std::stable_sort(packages.begin(), packages.end(), [](const auto &a, const auto &b) {
        const quint32 left = rankOf(*a.known), right = rankOf(*b.known);
        return left != right ? left > right : compareNaturally(a.name, b.name) < 0;
    });
    Details details;
    Section started(DetailsText::tr("Known faults in what the gear starts"));
    Section rest(DetailsText::tr("Known faults in the image besides"));
    for (const AssessedPackage &package : packages)
        (package.isStarted ? started : rest)
            .add(onOneLine(package.name.left(longestName)) + QLatin1Char(' ') + onOneLine(package.version.left(longestName)),
                 packageLine(package));
    started.addTo(details);
    rest.addTo(details);
    if (details.empty())
        Section(DetailsText::tr("Known faults")).add({}, DetailsText::tr("none is known")).addTo(details);
    addStand(details, facts, now);
    return details;
}

} // namespace gearaudit
