#include "ui/words/overview_text.h"

#include "core/model/gear_record.h"
#include "ui/words/details_section.h"
#include "ui/words/fault_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

QString labelOf(DivisionKind kind, const GearCount &count)
{
    switch (kind) {
    case DivisionKind::Branches:
        return count.name.isEmpty() ? OverviewText::tr("unknown version")
                                    : OverviewText::tr("Python %1").arg(count.name);
    case DivisionKind::SdkVersions:
        return count.name.isEmpty() ? OverviewText::tr("none installed") : onOneLine(count.name);
    case DivisionKind::Statuses: return statusText(statusFromName(count.name));
    case DivisionKind::Sites:
        return count.name.isEmpty() ? OverviewText::tr("no site") : onOneLine(count.name);
    case DivisionKind::Severities: return severityText(severityFromName(count.name).value_or(Severity::Unknown));
    case DivisionKind::Systems:
    case DivisionKind::Tools: return onOneLine(count.name);
    case DivisionKind::Starts:
        return count.name == QLatin1String("watched")    ? OverviewText::tr("watched")
               : count.name == QLatin1String("read")     ? OverviewText::tr("read")
               : count.name == QLatin1String("both")     ? OverviewText::tr("watched and read")
               : count.name == QLatin1String("disagree") ? OverviewText::tr("watched, read otherwise")
               : count.name == QLatin1String("unknown")  ? OverviewText::tr("not known")
                                                         : onOneLine(count.name);
    }
    return {};
}

QString remarkOf(const GearCount &count)
{
    if (!count.isPastEnd)
        return {};
    return count.endOfLife ? OverviewText::tr("end of life %1", "a date")
                                 .arg(QLocale().toString(*count.endOfLife, QLocale::ShortFormat))
                           : OverviewText::tr("end of life");
}

QString spokenBranch(const Bar &bar, const GearCount &count)
{
    QString what = bar.label;
    if (!bar.remark.isEmpty())
        what =
            OverviewText::tr("%1, %2", "a Python, what is to be said of it").arg(what, bar.remark);
    if (count.unrecorded == count.gears)
        return OverviewText::tr("%1: %2", "what is counted, gears").arg(what, bar.valueText);
    const QString known = OverviewText::tr("%1: %2, %3 run it", "a Python, gears, how many of them")
                              .arg(what, bar.valueText, countText(count.running));
    return count.unrecorded == 0
               ? known
               : OverviewText::tr("%1, %2 may run it", "what is known, how many else")
                     .arg(known, countText(count.unrecorded));
}

} // namespace

QString divisionTitle(DivisionKind kind)
{
    switch (kind) {
    case DivisionKind::Branches: return OverviewText::tr("Gears by Python");
    case DivisionKind::SdkVersions: return OverviewText::tr("Gears by flywheel-sdk");
    case DivisionKind::Statuses: return OverviewText::tr("Gears by status");
    case DivisionKind::Sites: return OverviewText::tr("Gears by site");
    case DivisionKind::Systems: return OverviewText::tr("Gears by operating system");
    case DivisionKind::Tools: return OverviewText::tr("Gears by tool");
    case DivisionKind::Starts: return OverviewText::tr("Gears by how the Python they start is known");
    case DivisionKind::Severities: return OverviewText::tr("Gears by known faults in what they start");
    }
    return {};
}

QString divisionNote(DivisionKind kind)
{
    switch (kind) {
    case DivisionKind::Branches:
        return OverviewText::tr("A gear with several counts for each.");
    case DivisionKind::SdkVersions:
        return OverviewText::tr("A gear with several versions counts for each.");
    case DivisionKind::Systems:
        return OverviewText::tr("Of gears whose image's system is known.");
    case DivisionKind::Tools:
        return OverviewText::tr("Beside Python. A gear with several counts for each.");
    case DivisionKind::Starts:
        return OverviewText::tr("Watched: its command was started and seen. Read: its command's text tells.");
    case DivisionKind::Severities:
        return OverviewText::tr("A gear with faults of several severities counts for each.");
    case DivisionKind::Statuses:
    case DivisionKind::Sites: break;
    }
    return {};
}

Bar divisionBar(DivisionKind kind, const GearCount &count)
{
    Bar bar;
    bar.label = labelOf(kind, count);
    bar.value = count.gears;
    bar.part = kind == DivisionKind::Branches ? count.running : count.gears;
    bar.valueText = countText(count.gears);
    bar.isChoice = !count.filter.isEmpty();
    if (kind == DivisionKind::Branches) {
        bar.remark = remarkOf(count);
        bar.isMarked = count.isPastEnd;
        const QString shown = bar.valueText;
        bar.valueText = gearsText(static_cast<int>(count.gears));
        bar.spoken = spokenBranch(bar, count);
        bar.valueText = shown;
    } else {
        if (kind == DivisionKind::Statuses) {
            const auto status = statusFromName(count.name);
            bar.isMarked = status && !isAnswer(*status);
        }
        if (kind == DivisionKind::Severities)
            bar.isMarked = severityFromName(count.name).value_or(Severity::Unknown) >= Severity::High;
        bar.spoken = OverviewText::tr("%1: %2", "what is counted, gears")
                         .arg(bar.label, gearsText(static_cast<int>(count.gears)));
    }
    return bar;
}

Bar tailBar(DivisionKind kind, int kinds, quint32 gears)
{
    Bar bar;
    bar.label = kind == DivisionKind::Sites ? OverviewText::tr("%n other site(s)", nullptr, kinds)
                : kind == DivisionKind::Statuses || kind == DivisionKind::Systems || kind == DivisionKind::Tools
                    ? OverviewText::tr("%n other(s)", nullptr, kinds)
                    : OverviewText::tr("%n other version(s)", nullptr, kinds);
    bar.value = gears;
    bar.valueText = countText(gears);
    bar.spoken = OverviewText::tr("%1: %2. Shows them all.", "others, gears")
                     .arg(bar.label, gearsText(static_cast<int>(gears)));
    return bar;
}

QString sinceText(const HistoryLine &before, const HistoryLine &now)
{
    QStringList parts;
    const auto say = [&parts](int was, int is, const QString &what) {
        if (was != is)
            parts << OverviewText::tr("%1: %2 → %3", "what is counted, before, now")
                         .arg(what, QLocale().toString(was), QLocale().toString(is));
    };
    say(before.gears, now.gears, OverviewText::tr("gears"));
    say(before.failed, now.failed, OverviewText::tr("could not be audited"));
    say(before.pastEnd, now.pastEnd, OverviewText::tr("start a Python past its end of life"));
    say(before.sdkBehind, now.sdkBehind, OverviewText::tr("flywheel-sdk behind its site"));
    say(before.exploited, now.exploited, OverviewText::tr("start something exploited"));
    if (parts.isEmpty())
        return {};
    return OverviewText::tr("Since %1: %2", "a date, what changed")
        .arg(QLocale().toString(before.at.toLocalTime().date(), QLocale::ShortFormat),
             parts.join(QStringLiteral("; ")));
}

Details countDetails(const QString &title, const GearCount &count)
{
    Details details;
    Section section(title);
    section.addFilter(OverviewText::tr("Gears", "a name before their number"), countText(count.gears), count.filter);
    if (count.running > 0)
        section.add(OverviewText::tr("Start it"), countText(count.running));
    if (count.unrecorded > 0)
        section.add(OverviewText::tr("May start it"), countText(count.unrecorded));
    if (count.endOfLife)
        section.add(OverviewText::tr("End of life"), QLocale().toString(*count.endOfLife, QLocale::ShortFormat));
    section.addTo(details);
    return details;
}

std::vector<LegendEntry> divisionLegend(DivisionKind kind)
{
    if (kind != DivisionKind::Branches)
        return {};
    return {{LegendEntry::Look::Filled, OverviewText::tr("the gear starts it")},
            {LegendEntry::Look::Outlined, OverviewText::tr("merely in the image, or not recorded which one is started")},
            {LegendEntry::Look::Hatched, OverviewText::tr("past its end of life")}};
}

Bar lessBar()
{
    Bar bar;
    bar.label = OverviewText::tr("Show fewer");
    bar.spoken = OverviewText::tr("Puts those with few gears together again");
    return bar;
}

} // namespace gearaudit
