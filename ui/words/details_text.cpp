#include "ui/words/details_text.h"

#include "core/base/natural_order.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"
#include "ui/words/change_text.h"
#include "ui/words/details_links.h"
#include "ui/words/details_section.h"
#include "ui/words/finding_text.h"
#include "ui/words/image_details.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gearaudit
{

namespace
{

/// Of a gear's packages, in its details; its Python's tell all of them.
constexpr std::size_t mostPackages = 200;

QString packagesText(std::size_t count)
{
    return DetailsText::tr("%n package(s)", nullptr, static_cast<int>(count));
}

bool isSdk(const Package &package)
{
    return normalizedPackageName(package.name) == sdkPackageName();
}

/// "16.8.0 (behind the site's release 19.2.1)"
QString sdkText(const QString &version, const QString &siteRelease)
{
    const auto standing = sdkStandingText(sdkStanding(version, siteRelease));
    return standing.isEmpty() ? version
                              : DetailsText::tr("%1, %2 (%3)", "version, standing (release)")
                                    .arg(version, standing, siteRelease);
}

QString apiKeyText(const GearRecord &record)
{
    if (!record.apiEnabled)
        return yesNoText(false);
    return record.manifest.apiKey == QLatin1String("read-only")
               ? DetailsText::tr("yes, with a read-only API key")
               : yesNoText(true);
}

/// The day its branch ends, or ended.
QString lifeText(const QString &version, QDate today)
{
    const QString past = endOfLifeText(version, today);
    if (!past.isEmpty())
        return past;
    const auto branch = pythonBranch(version);
    return branch ? DetailsText::tr("mended until %1", "a date")
                        .arg(QLocale().toString(branch->end(), QLocale::ShortFormat))
                  : QString();
}

QString pythonLine(const GearRecord &record, const PythonFinding &python, QDate today)
{
    QStringList facts{python.version, kindText(python.kind)};
    if (python.inUse)
        facts << DetailsText::tr("the gear runs it");
    facts << endOfLifeText(python.version, today);
    if (knowsPackages(python)) {
        const auto installed = installedPackages(python);
        facts << packagesText(installed.size());
        for (const auto &found : installed) {
            if (isSdk(found.package))
                facts << found.package.name + QLatin1Char(' ') +
                             sdkText(found.package.version, record.audit.siteRelease);
        }
    } else {
        facts << DetailsText::tr("its packages are not known");
    }
    facts.removeAll(QString());
    return QStringLiteral("%1: %2").arg(python.path, facts.join(QStringLiteral(", ")));
}

void addGear(Details &details, const GearRecord &record)
{
    const auto &facts = record.manifest;
    Section(DetailsText::tr("Gear"))
        .addFilter(DetailsText::tr("Name"), record.key, gearFilter(record))
        .addFilter(DetailsText::tr("Label"), record.label, factFilter(FilterKey::Label, record.label))
        .add(DetailsText::tr("Version"), record.version)
        .addFilter(DetailsText::tr("Site"), record.site, factFilter(FilterKey::Site, record.site))
        .add(DetailsText::tr("SDK-enabled"), apiKeyText(record))
        .add(DetailsText::tr("Category"), facts.category)
        .add(DetailsText::tr("License"), facts.license)
        .add(DetailsText::tr("Author"), facts.author)
        .add(DetailsText::tr("Maintainer"), facts.maintainer)
        .addLink(DetailsText::tr("Source"), facts.source)
        .addLink(DetailsText::tr("Address"), facts.url)
        .addCode(DetailsText::tr("Command"), facts.command)
        .add(DetailsText::tr("Created"), facts.created)
        .addCode(DetailsText::tr("Manifest"), record.foundManifest)
        .addTo(details);
}

QString startText(const std::optional<CommandStart> &started)
{
    if (!started)
        return {};
    QString text = DetailsText::tr("not known");
    if (started->known == QLatin1String("watched"))
        text = DetailsText::tr("known by watching it start");
    else if (started->known == QLatin1String("read"))
        text = DetailsText::tr("known by reading its command");
    else if (started->known == QLatin1String("both"))
        text = DetailsText::tr("known by watching it start and by reading its command");
    else if (started->known == QLatin1String("disagree"))
        text = DetailsText::tr("known by watching it start; reading its command told %1").arg(started->read);
    return started->why.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(started->why);
}

void addAudit(Details &details, const AuditFacts &audit)
{
    Section section(DetailsText::tr("Audit"));
    section.addFilter(DetailsText::tr("Status"), statusText(audit.status), statusFilter(audit.status))
        .add(DetailsText::tr("Reason"), audit.reason)
        .add(DetailsText::tr("What it means"), statusHelp(audit.status));
    if (audit.lastAnswer)
        section
            .add(DetailsText::tr("Last answer"), lastAnswerText(*audit.lastAnswer))
            .addCode(DetailsText::tr("Of the image"), audit.lastAnswer->image)
            .addCode(DetailsText::tr("Of the digest"), audit.lastAnswer->imageDigest);
    if (audit.auditedAt.isValid())
        section.add(DetailsText::tr("Audited"), momentText(audit.auditedAt));
    if (audit.durationMs > 0)
        section.add(DetailsText::tr("It took"),
                    durationText(std::chrono::milliseconds(audit.durationMs)));
    section.add(DetailsText::tr("Site's release"), audit.siteRelease)
        .add(DetailsText::tr("Examined by"), audit.inspectedBy)
        .add(DetailsText::tr("Two ways found"), audit.contradicted)
        .add(DetailsText::tr("Python it starts"), startText(audit.started))
        .addCode(DetailsText::tr("Script it runs"), audit.started.value_or(CommandStart()).script)
        .add(DetailsText::tr("Recorded by"),
             audit.program.isEmpty() ? QString() : QStringLiteral("gear-audit ") + audit.program)
        .addTo(details);
}

void addImage(Details &details, const GearRecord &record)
{
    QStringList attempts;
    for (const auto &attempt : record.audit.attempts)
        attempts << DetailsText::tr("%1: %2", "image, what came of it")
                        .arg(attempt.image, attempt.result);
    QStringList others = record.manifest.images;
    others.removeAll(record.image);
    Section section(DetailsText::tr("Image"));
    section.addCode(DetailsText::tr("Name"), record.image)
        .addCode(DetailsText::tr("Digest"), record.audit.imageDigest)
        .add(DetailsText::tr("Platform"), record.audit.platform);
    if (record.audit.imageBytes > 0)
        section.add(DetailsText::tr("Size"), bytesText(record.audit.imageBytes));
    const ImageFacts &facts = record.findings.image;
    section.add(DetailsText::tr("System"), facts.os.name.isEmpty() ? facts.os.id : facts.os.name)
        .addCode(DetailsText::tr("Built on"), facts.base.name)
        .addCode(DetailsText::tr("With the digest"), facts.base.digest)
        .add(DetailsText::tr("Manifest also names"), others)
        .add(DetailsText::tr("Tried"), attempts)
        .add(DetailsText::tr("Cut short"), facts.cut)
        .addTo(details);
}

void addFindings(Details &details, const GearRecord &record, QDate today)
{
    Section pythons(DetailsText::tr("Pythons"));
    pythons.add({}, staleText(record.audit));
    for (const auto &python : record.findings.pythons)
        pythons.add({}, pythonLine(record, python, today));
    pythons.addTo(details);
    Section(DetailsText::tr("Found in the image"))
        .addCode(DetailsText::tr("Interpreters"), record.findings.pythonDirs)
        .addCode(DetailsText::tr("Pips"), record.findings.pipDirs)
        .addTo(details);
}

void addPython(Details &details, const PythonFinding &python, QDate today)
{
    Section section(DetailsText::tr("Python"));
    const QString life = lifeText(python.version, today);
    section.addFilter(DetailsText::tr("Version"), python.version, branchFilter(python))
        .addCode(DetailsText::tr("Path"), python.path)
        .add(DetailsText::tr("Kind"), kindText(python.kind))
        .addCode(DetailsText::tr("Prefix"), python.prefix)
        .add(DetailsText::tr("Found on"), foundOnText(python.foundOn));
    if (!python.foundOn.isEmpty())
        section.add(DetailsText::tr("The gear runs it"), yesNoText(python.inUse));
    if (python.bytes > 0)
        section.add(DetailsText::tr("Size"), bytesText(python.bytes));
    section.add(DetailsText::tr("Support"), life);
    if (!life.isEmpty())
        section.add(DetailsText::tr("Dates from"),
                    DetailsText::tr("%1, as of %2", "source, day")
                        .arg(pythonBranchesSource(),
                             QLocale().toString(pythonBranchesTaken(), QLocale::ShortFormat)));
    section.addTo(details);
}

void addPackages(Details &details, const QString &heading, std::vector<Package> packages,
                 const QMap<QString, DirectOrigin> &origins, const QString &siteRelease,
                 std::size_t most = mostLines, const QString &rest = {})
{
    std::stable_sort(packages.begin(), packages.end(), [](const Package &a, const Package &b) {
        return compareNaturally(a.name, b.name) < 0;
    });
    Section section(heading);
    section.bound(most, rest);
    for (const auto &package : packages) {
        QString value = isSdk(package) ? sdkText(package.version, siteRelease) : package.version;
        const auto origin = origins.constFind(package.name);
        if (origin != origins.constEnd())
            value =
                DetailsText::tr("%1, from %2", "version, origin").arg(value, originText(*origin));
        section.addFilter(onOneLine(package.name.left(longestName)), value, packageFilter(package.name, package.version));
    }
    section.addTo(details);
}

void addPip(Details &details, const PipFinding &pip)
{
    Section(DetailsText::tr("Pip"))
        .add(DetailsText::tr("Version"), pip.version)
        .addCode(DetailsText::tr("Path"), pip.path)
        .add(DetailsText::tr("Lists"), packagesText(pip.freeze.size()))
        .addTo(details);
}

void addPackagesOf(Details &details, const PipFinding &pip, const QString &siteRelease)
{
    const QString heading =
        DetailsText::tr("Packages that %1 lists").arg(onOneLine(pip.path.left(longestName)));
    addPackages(details, heading, pip.freeze, pip.direct, siteRelease);
}

void addPackage(Details &details, const RecordPart &part)
{
    const Package &package = *part.packageFound();
    const BroughtPackage brought = broughtBy(*part.pythonFinding(), package.name);
    const QString &release = part.record.audit.siteRelease;
    Section section(DetailsText::tr("Package"));
    section.addFilter(DetailsText::tr("Name"), package.name, packageFilter(package.name))
        .addFilter(DetailsText::tr("Version"), package.version, packageFilter(package.name, package.version));
    if (isSdk(package))
        section.add(DetailsText::tr("Standing"), sdkText(package.version, release));
    const auto *pip = part.pipFinding();
    const auto origin = pip ? pip->direct.value(package.name) : DirectOrigin();
    section.addLink(DetailsText::tr("From"), origin.url).addCode(DetailsText::tr("Commit"), origin.commit);
    if (!origin.url.isEmpty())
        section.add(DetailsText::tr("Editable"), yesNoText(origin.editable));
    if (brought.bytes > 0)
        section.add(DetailsText::tr("Size"), bytesText(brought.bytes));
    section.add(DetailsText::tr("Brought by layer"), layerText(part.record.findings.image, brought.layer));
    if (pip)
        section.addCode(DetailsText::tr("Known by"), pip->path);
    else
        section.add(DetailsText::tr("Known by"), DetailsText::tr("what is written beside it, without a pip"));
    section.addTo(details);
}

/// What is asked first of a gear: the Python that it starts, and what that has.
void addStarted(Details &details, const GearRecord &record, QDate today)
{
    const auto &pythons = record.findings.pythons;
    const auto started = std::find_if(pythons.begin(), pythons.end(), [](const PythonFinding &python) { return python.inUse; });
    if (started == pythons.end())
        return;
    Section section(DetailsText::tr("Python"));
    section.addFilter(DetailsText::tr("The gear starts"), started->version, branchFilter(*started))
        .add(DetailsText::tr("Support"), lifeText(started->version, today))
        .addCode(DetailsText::tr("Path"), started->path)
        .add({}, staleText(record.audit))
        .addTo(details);
    std::vector<Package> packages;
    for (const auto &found : installedPackages(*started))
        packages.push_back(found.package);
    addPackages(details, DetailsText::tr("Packages"), std::move(packages), {}, record.audit.siteRelease, mostPackages,
                gearFilter(record));
}

/// What a part belongs to, shorter than by itself.
void addOwner(Details &details, const GearRecord &record)
{
    Section(DetailsText::tr("Gear"))
        .addFilter(DetailsText::tr("Name"), record.key, gearFilter(record))
        .add(DetailsText::tr("Version"), record.version)
        .addFilter(DetailsText::tr("Site"), record.site, factFilter(FilterKey::Site, record.site))
        .addCode(DetailsText::tr("Image"), record.image)
        .add(DetailsText::tr("Last answer"), staleText(record.audit))
        .addTo(details);
}

} // namespace

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const auto category = c.category();
        // Format signs too: they can turn round what is read.
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return line.simplified();
}

Details partDetails(const RecordPart &part, QDate today)
{
    Details details;
    const auto *python = part.pythonFinding();
    const auto &release = part.record.audit.siteRelease;
    if (!python) {
        const bool hasAnswer = !part.record.audit.status || isAnswer(*part.record.audit.status);
        if (!hasAnswer)
            addAudit(details, part.record.audit); // why, before all
        addStarted(details, part.record, today);
        addFindings(details, part.record, today);
        addImage(details, part.record);
        addImageContents(details, part.record.findings.image);
        addGear(details, part.record);
        if (hasAnswer)
            addAudit(details, part.record.audit);
        return details;
    }
    if (part.packageFound()) {
        addPackage(details, part);
        addPython(details, *python, today);
        addOwner(details, part.record);
        return details;
    }
    if (const auto *pip = part.pipFinding()) {
        addPip(details, *pip);
        addPython(details, *python, today);
        addOwner(details, part.record);
        addPackagesOf(details, *pip, release);
        return details;
    }
    addPython(details, *python, today);
    addOwner(details, part.record);
    for (const auto &pip : python->pips) {
        addPip(details, pip);
        addPackagesOf(details, pip, release);
    }
    if (python->packages)
        addPackages(details, DetailsText::tr("Packages, by what is written beside them"),
                    *python->packages, {}, release);
    return details;
}

std::size_t leadingSections(const RecordPart &part)
{
    if (part.pythonFinding())
        return 1;
    Details leading;
    addStarted(leading, part.record, {});
    const bool hasAnswer = !part.record.audit.status || isAnswer(*part.record.audit.status);
    return leading.size() + (hasAnswer ? 0 : 1);
}

} // namespace gearaudit
