#include "tests/support/advisory_samples.h"

namespace gearaudit::test
{

namespace
{
AffectedInterval intervalOf(const QString &text)
{
    const auto dots = text.indexOf(QLatin1String(".."));
    const QString until = text.mid(dots + 2);
    AffectedInterval interval;
    interval.introduced = dots == 0 ? QStringLiteral("0") : text.left(dots);
    if (until.startsWith(QLatin1Char('=')))
        interval.lastAffected = until.mid(1);
    else
        interval.fixed = until;
    return interval;
}
} // namespace

Advisory advisory(const char *id, const char *package, const QStringList &intervals, const QStringList &aliases,
                  const QStringList &versions)
{
    Advisory made;
    made.id = QString::fromUtf8(id);
    made.aliases = aliases;
    made.summary = QStringLiteral("What %1 is about").arg(made.id);
    made.links = {QStringLiteral("https://example.org/") + made.id};
    made.isMalicious = made.id.startsWith(QLatin1String("MAL-"));
    AffectedPackage affected;
    affected.name = QString::fromUtf8(package);
    for (const QString &interval : intervals)
        affected.intervals.push_back(intervalOf(interval));
    affected.versions = versions;
    made.affected = {affected};
    return made;
}

AdvisorySample::AdvisorySample(AdvisoryInput input)
{
    if (const auto written = writeAdvisoryDatabase(input, path()); !written)
        qFatal("%s", qPrintable(written.error().detail));
    const auto opened = AdvisoryDatabase::open(path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_database = *opened;
}

AdvisorySample::AdvisorySample(std::vector<Advisory> advisories)
    : AdvisorySample(AdvisoryInput{std::move(advisories), {}, {}, {}})
{
}

} // namespace gearaudit::test
