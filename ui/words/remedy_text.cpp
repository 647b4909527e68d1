#include "ui/words/remedy_text.h"

#include "ui/words/details_text.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gearaudit
{

namespace
{

struct RemedyText {
    Q_DECLARE_TR_FUNCTIONS(RemedyText)
};

/// Of a digest "sha256:" and twelve of its digits, as engines show it.
QString shortDigest(const QString &digest)
{
    constexpr qsizetype enough = 19;
    return onOneLine(digest.left(enough));
}

QString listed(const QStringList &parts)
{
    return parts.join(RemedyText::tr(", ", "between parts of a list"));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Low: return RemedyText::tr("low", "severity");
    case Severity::Medium: return RemedyText::tr("medium", "severity");
    case Severity::High: return RemedyText::tr("high", "severity");
    case Severity::Critical: return RemedyText::tr("critical", "severity");
    case Severity::Malicious: return RemedyText::tr("malicious", "severity");
    case Severity::None:
    case Severity::Unknown: break;
    }
    return RemedyText::tr("severity unknown");
}

QString faultText(const Fault &fault)
{
    QStringList words{severityWord(fault.severity)};
    if (fault.isExploited)
        words << RemedyText::tr("exploited");
    return RemedyText::tr("%1 (%2)", "a fault, how bad it is").arg(onOneLine(fault.name), listed(words));
}

/// "14 gears on 3 sites, 11 of them starting it"
QString gearsPart(const RemedyCounts &counts)
{
    QString text = counts.sites > 1 ? RemedyText::tr("%1 on %n site(s)", "14 gears", counts.sites).arg(gearsText(counts.gears))
                                    : gearsText(counts.gears);
    if (counts.starting == 0)
        return RemedyText::tr("%1, none of them starting it", "14 gears", counts.gears).arg(text);
    if (counts.starting == counts.gears)
        return RemedyText::tr("%1 starting it", "14 gears", counts.gears).arg(text);
    return RemedyText::tr("%1, %2 of them starting it", "14 gears, how many", counts.starting)
        .arg(text, countText(quint32(counts.starting)));
}

/// "9 faults (2 critical, 1 exploited)"
QString faultsPart(int faults, const RemedyCounts &counts)
{
    QStringList words;
    if (counts.malicious > 0)
        words << RemedyText::tr("%n malicious", nullptr, counts.malicious);
    if (counts.critical > 0)
        words << RemedyText::tr("%n critical", nullptr, counts.critical);
    if (counts.exploited > 0)
        words << RemedyText::tr("%n exploited", nullptr, counts.exploited);
    const QString all = RemedyText::tr("%n fault(s)", nullptr, faults);
    return words.isEmpty() ? all : RemedyText::tr("%1 (%2)", "9 faults, how bad they are").arg(all, listed(words));
}

/// Of what nothing mends, which is not among the counts.
QString awaitedPart(const Remedies &remedies, const Remedy &remedy)
{
    RemedyCounts counts;
    for (const quint32 number : remedy.faults) {
        const Fault &fault = remedies.faults[number];
        counts.critical += fault.severity == Severity::Critical ? 1 : 0;
        counts.exploited += fault.isExploited ? 1 : 0;
    }
    return faultsPart(int(remedy.faults.size()), counts);
}

/// "python:3.11-slim (5 layers)"
QString baseName(const RemedyPlace &place)
{
    const QString layers = RemedyText::tr("%n layer(s)", nullptr, place.layers);
    return RemedyText::tr("%1 (%2)", "a base image, its layers")
        .arg(place.name.isEmpty() ? shortDigest(place.digest) : onOneLine(place.name), layers);
}

} // namespace

QString remedyAction(const Remedy &remedy)
{
    const QString package = onOneLine(remedy.package);
    const QString from = onOneLine(listed(remedy.from));
    switch (remedy.kind) {
    case RemedyKind::RemovePackage: return RemedyText::tr("Remove %1 %2, which is malicious,", "a package").arg(package, from);
    case RemedyKind::PinPackage: return RemedyText::tr("Pin %1 %2 to %3", "a package, its version, another").arg(package, from, onOneLine(remedy.to));
    case RemedyKind::AwaitFix: return RemedyText::tr("Replace %1 %2, for which there is no fix yet,", "a package").arg(package, from);
    case RemedyKind::ReplacePython: break;
    }
    if (remedy.to.isEmpty())
        return RemedyText::tr("Replace Python %1, which is past its end of life,").arg(from);
    return RemedyText::tr("Replace Python %1, which is past its end of life, by %2 or later,").arg(from, remedy.to);
}

QString remedyPlaceText(const RemedyPlace &place)
{
    switch (place.kind) {
    case RemedyPlace::Kind::Base: return RemedyText::tr("in the base %1", "an image").arg(baseName(place));
    case RemedyPlace::Kind::Image:
        return RemedyText::tr("in the image %1").arg(place.name.isEmpty() ? shortDigest(place.digest) : onOneLine(place.name));
    case RemedyPlace::Kind::Environment: break;
    }
    return RemedyText::tr("in %1 of %n image(s) with the same packages", "a Python's path", place.images)
        .arg(onOneLine(place.name));
}

QString remedyPlaceTitle(const RemedyPlace &place)
{
    switch (place.kind) {
    case RemedyPlace::Kind::Base: {
        const QString title = RemedyText::tr("Base %1", "an image").arg(baseName(place));
        return place.name.isEmpty() ? title : title + QLatin1Char(' ') + shortDigest(place.digest);
    }
    case RemedyPlace::Kind::Image:
        return RemedyText::tr("Image %1").arg(place.name.isEmpty() ? shortDigest(place.digest) : onOneLine(place.name));
    case RemedyPlace::Kind::Environment: break;
    }
    return RemedyText::tr("%1 of %n image(s) with the same packages", "a Python's path", place.images)
        .arg(onOneLine(place.name));
}

QString remedyCountsText(const RemedyCounts &counts)
{
    if (counts.faults == 0)
        return RemedyText::tr("in %1", "14 gears on 3 sites").arg(gearsPart(counts));
    return RemedyText::tr("mends %1 in %2", "9 faults, 14 gears").arg(faultsPart(counts.faults, counts), gearsPart(counts));
}

QString remedyText(const Remedies &remedies, const Remedy &remedy, const RemedyCounts &counts)
{
    const QString what = remedyAction(remedy) + QLatin1Char(' ') + remedyPlaceText(remedies.places[remedy.place]);
    if (remedy.kind == RemedyKind::AwaitFix)
        return RemedyText::tr("%1: %2 in %3", "what to do where, faults, gears")
            .arg(what, awaitedPart(remedies, remedy), gearsPart(counts));
    return RemedyText::tr("%1: %2", "what to do where, what that mends")
        .arg(what, counts.faults == 0 ? gearsPart(counts) : remedyCountsText(counts));
}

QStringList remedyNotes(const Remedies &remedies, const Remedy &remedy, const RemedyCounts &counts)
{
    QStringList notes;
    for (const RemedyConflict &conflict : remedy.conflicts)
        notes << RemedyText::tr("%1 wants %2.", "a package, what it wants: urllib3<2")
                     .arg(onOneLine(conflict.dependant), onOneLine(conflict.bound));
    if (!remedy.within.isEmpty())
        notes << RemedyText::tr("Within that, %1 ends some; what stays: %2.", "a version, faults")
                     .arg(onOneLine(remedy.within), remedyFaultsText(remedies, remedy.leftWithin));
    else if (!remedy.conflicts.empty())
        notes << RemedyText::tr("Within that, no version ends any.");
    if (!remedy.left.empty())
        notes << RemedyText::tr("%1 does not end: %2.", "a version, faults")
                     .arg(onOneLine(remedy.to), remedyFaultsText(remedies, remedy.left));
    if (counts.stale > 0)
        notes << RemedyText::tr("%n of the gears could not be audited this time: what is told of it is of an earlier audit.",
                                nullptr, counts.stale);
    return notes;
}

QString remedyFaultsText(const Remedies &remedies, const std::vector<quint32> &faults, int most)
{
    QStringList names;
    for (const quint32 number : faults) {
        if (most > 0 && names.size() == most) {
            names << RemedyText::tr("%n more", "faults", int(faults.size()) - most);
            break;
        }
        names << faultText(remedies.faults[number]);
    }
    return listed(names);
}

QString remedyGearText(const std::vector<RemedySource> &sources, const RemedyGear &gear)
{
    const PackedReport &report = *sources[gear.source].report;
    const GearRow row = report.gear(gear.gear);
    const QString name = onOneLine(report.text(row.site)) + QLatin1Char('/') + onOneLine(report.text(row.name)) +
                         QLatin1Char(' ') + onOneLine(report.text(gear.isStale ? row.answersForVersion : row.version));
    QStringList words;
    if (gear.startsIt)
        words << RemedyText::tr("starts it");
    if (gear.isStale)
        words << RemedyText::tr("by an earlier audit");
    const QString shown = name.trimmed();
    return words.isEmpty() ? shown : RemedyText::tr("%1 (%2)", "a gear, what is to be said of it").arg(shown, listed(words));
}

QString remedyTicket(const Remedies &remedies, const std::vector<RemedySource> &sources, const RemedyShare &share)
{
    const Remedy &remedy = remedies.list[share.remedy];
    const RemedyPlace &place = remedies.places[remedy.place];
    const RemedyCounts counts = countsOf(remedies, sources, {&share, 1});
    QStringList lines{remedyText(remedies, remedy, counts), QString()};
    lines << RemedyText::tr("Python: %1", "a path").arg(onOneLine(remedy.python));
    if (!place.digest.isEmpty())
        lines << (place.kind == RemedyPlace::Kind::Base ? RemedyText::tr("Highest layer in common: %1", "a digest")
                                                        : RemedyText::tr("Image: %1", "a digest"))
                     .arg(onOneLine(place.digest));
    if (!place.command.isEmpty())
        lines << RemedyText::tr("Made by: %1", "a command").arg(onOneLine(place.command));
    lines << remedyNotes(remedies, remedy, counts);
    if (!remedy.faults.empty())
        lines << QString() << RemedyText::tr("Faults:");
    for (const quint32 number : remedy.faults) {
        const Fault &fault = remedies.faults[number];
        QString line = QStringLiteral("- ") + faultText(fault);
        if (!fault.summary.isEmpty())
            line += QStringLiteral(": ") + onOneLine(fault.summary);
        lines << line;
        if (!fault.links.isEmpty())
            lines << QStringLiteral("  ") + onOneLine(fault.links.first());
    }
    lines << QString() << RemedyText::tr("Gears:");
    for (const RemedyGear &gear : share.gears)
        lines << QStringLiteral("- ") + remedyGearText(sources, gear);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString remedySummaryText(const Remedies &remedies, const RemedySummary &summary)
{
    QString text;
    switch (summary.level) {
    case RemedySummary::Level::Nothing: return RemedyText::tr("No gear starts a Python with a package that is known to be faulty.");
    case RemedySummary::Level::Faulty:
        text = RemedyText::tr("%n gear(s) start a Python with a package that has a known fault.", nullptr, summary.gears);
        break;
    case RemedySummary::Level::Critical:
        text = RemedyText::tr("%n gear(s) start a Python with a package that has a critical fault.", nullptr, summary.gears);
        break;
    case RemedySummary::Level::Exploited:
        text = RemedyText::tr("%n gear(s) start a Python with a package that is being exploited, or is malicious.", nullptr, summary.gears);
        break;
    }
    if (summary.mended < 2) // one gear by its own image is nothing to be told before the list
        return text;
    const RemedyPlace &place = remedies.places[summary.place];
    const QString mended = place.kind == RemedyPlace::Kind::Base
                               ? RemedyText::tr("One new base image, %2, mends %1 of them.", "how many, an image")
                                     .arg(countText(quint32(summary.mended)), baseName(place))
                               : RemedyText::tr("One change mends %1 of them: %2.", "how many, where")
                                     .arg(countText(quint32(summary.mended)), remedyPlaceText(place));
    return text + QLatin1Char(' ') + mended;
}

QString remedyGroupTitle(const Remedies &remedies, const RemedyGroup &group, RemedyGrouping grouping)
{
    switch (grouping) {
    case RemedyGrouping::None: return {};
    case RemedyGrouping::Base: return remedyPlaceTitle(remedies.places[remedies.list[group.shares.front().remedy].place]);
    case RemedyGrouping::Owner: return group.name.isEmpty() ? RemedyText::tr("Nobody named") : onOneLine(group.name);
    case RemedyGrouping::Package: return group.name.isEmpty() ? QStringLiteral("Python") : onOneLine(group.name);
    case RemedyGrouping::Gear: break;
    }
    return onOneLine(group.name);
}

} // namespace gearaudit
