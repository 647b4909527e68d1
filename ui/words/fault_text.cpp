#include "ui/words/fault_text.h"

#include "ui/words/advisory_text.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(FaultText)
};

constexpr std::size_t mostTold = 6;

QString worstAndCount(Severity worst, std::size_t count)
{
    return QStringLiteral("%1 · %2").arg(severityText(worst), countText(static_cast<quint32>(count)));
}

QString faultLine(const Fault &fault)
{
    QStringList parts{severityText(fault.severity)};
    if (fault.isExploited)
        parts << FaultText::tr("known to be exploited");
    if (!fault.fixedIn.isEmpty())
        parts << FaultText::tr("fixed in %1").arg(onOneLine(fault.fixedIn));
    return FaultText::tr("%1: %2", "a fault, what is said of it")
        .arg(onOneLine(fault.name), parts.join(QStringLiteral(", ")));
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Malicious: return FaultText::tr("Malicious");
    case Severity::Critical: return FaultText::tr("Critical");
    case Severity::High: return FaultText::tr("High");
    case Severity::Medium: return FaultText::tr("Medium");
    case Severity::Low: return FaultText::tr("Low");
    case Severity::None: return FaultText::tr("No severity");
    case Severity::Unknown: break;
    }
    return FaultText::tr("Not rated", "a fault whose severity is not known");
}

QString faultSumText(const FaultSum &sum)
{
    if (sum.isAffected)
        return worstAndCount(sum.worst, sum.faults);
    return sum.maybePatched > 0 ? FaultText::tr("May be patched") : QString();
}

QString faultSumHelp(const FaultSum &sum)
{
    QStringList lines;
    if (sum.isAffected)
        lines << FaultText::tr("%n known fault(s), the worst: %1", nullptr, static_cast<int>(sum.faults))
                     .arg(severityText(sum.worst));
    if (sum.exploited > 0)
        lines << FaultText::tr("%n known to be exploited", nullptr, static_cast<int>(sum.exploited));
    if (sum.maybePatched > 0)
        lines << FaultText::tr("%n package(s) may be patched by the distribution", nullptr,
                               static_cast<int>(sum.maybePatched));
    return lines.isEmpty() ? FaultText::tr("No fault is known") : lines.join(QLatin1Char('\n'));
}

QString gearFaultsText(const FaultSum &started, const FaultSum &image)
{
    const QString inImage = FaultText::tr("In its image: %1").arg(faultSumHelp(image));
    if (!started.isAffected && started.maybePatched == 0)
        return inImage;
    const QString starts = FaultText::tr("In what the gear starts: %1").arg(faultSumHelp(started));
    return started == image ? starts : starts + QLatin1Char('\n') + inImage;
}

QString assessmentText(const Assessment &known)
{
    switch (known.state) {
    case PackageState::Malicious:
    case PackageState::Affected: return worstAndCount(known.worst, known.faults.size());
    case PackageState::MaybePatched: return FaultText::tr("May be patched");
    case PackageState::Unknown:
        return known.faults.empty() ? FaultText::tr("Not known") : worstAndCount(known.worst, known.faults.size());
    case PackageState::NoneKnown: break;
    }
    return {};
}

QString assessmentHelp(const Assessment &known)
{
    QStringList lines;
    if (known.state == PackageState::MaybePatched)
        lines << FaultText::tr("The distribution installed this package and may have mended it:");
    if (known.state == PackageState::Unknown && known.faults.empty())
        lines << FaultText::tr("Its version is none that faults are known by");
    for (std::size_t i = 0; i < known.faults.size() && i < mostTold; ++i)
        lines << faultLine(known.faults[i]);
    if (known.faults.size() > mostTold)
        lines << FaultText::tr("and %n more", nullptr, static_cast<int>(known.faults.size() - mostTold));
    if (known.faults.size() > 1 && !known.fixedIn.isEmpty())
        lines << FaultText::tr("%1 ends them all", "a version").arg(onOneLine(known.fixedIn));
    if (!known.judged.empty())
        lines << FaultText::tr("%n judged not to count", nullptr, static_cast<int>(known.judged.size()));
    return lines.isEmpty() ? FaultText::tr("No fault is known") : lines.join(QLatin1Char('\n'));
}

QString noAdvisoriesText()
{
    return FaultText::tr("There is no database of known faults yet. Audit › Update Advisories fetches one.");
}

QString advisoriesStandText(const AdvisoryFacts &facts, const QDateTime &now)
{
    const QString count = FaultText::tr("%1 advisories").arg(QLocale().toString(facts.advisories));
    const auto age = daysOld(facts, now);
    if (!age)
        return count;
    const QString date = QLocale().toString(now.date().addDays(-*age), QLocale::ShortFormat);
    return FaultText::tr("%1 of %2, %3", "12 advisories, a date, how old they are").arg(count, date, advisoryAgeText(facts, now));
}

QString advisoriesOldText(const AdvisoryFacts &facts, const QDateTime &now)
{
    const auto age = daysOld(facts, now);
    if (!age || *age <= advisoriesGrowOld)
        return {};
    return FaultText::tr("The known faults are %n days old. Audit › Update Advisories fetches newer ones.",
                         nullptr, *age);
}

QString judgementStatusText(const QString &status)
{
    if (status == QLatin1String("not_affected"))
        return FaultText::tr("not affected");
    if (status == QLatin1String("fixed"))
        return FaultText::tr("mended");
    if (status == QLatin1String("under_investigation"))
        return FaultText::tr("under investigation");
    return status == QLatin1String("affected") ? FaultText::tr("affected") : onOneLine(status);
}

QString justificationText(const QString &justification)
{
    if (justification == QLatin1String("vulnerable_code_not_in_execute_path"))
        return FaultText::tr("The vulnerable code is never run");
    if (justification == QLatin1String("vulnerable_code_not_present"))
        return FaultText::tr("The vulnerable code is not there");
    if (justification == QLatin1String("vulnerable_code_cannot_be_controlled_by_adversary"))
        return FaultText::tr("Nobody from outside can reach the vulnerable code");
    if (justification == QLatin1String("inline_mitigations_already_exist"))
        return FaultText::tr("Something else prevents its use already");
    if (justification == QLatin1String("component_not_present"))
        return FaultText::tr("The package is not really there");
    return onOneLine(justification);
}

} // namespace gearaudit
