#include "ui/words/advisory_text.h"

#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gearaudit
{

namespace
{
struct AdvisoryText {
    Q_DECLARE_TR_FUNCTIONS(AdvisoryText)
};

QString nameOf(AdvisoryKind kind)
{
    switch (kind) {
    case AdvisoryKind::Osv: return AdvisoryText::tr("OSV’s records");
    case AdvisoryKind::Kev: return AdvisoryText::tr("CISA’s list of exploited vulnerabilities");
    case AdvisoryKind::Epss: return AdvisoryText::tr("FIRST’s scores");
    }
    return {};
}

QString nameOf(const AdvisorySource &source)
{
    for (int i = 0; i < advisoryKindCount; ++i) {
        if (source.kind == advisoryKindName(static_cast<AdvisoryKind>(i)))
            return nameOf(static_cast<AdvisoryKind>(i));
    }
    return source.kind;
}

QString dayOf(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(date.toLocalTime().date(), QLocale::ShortFormat)
                          : AdvisoryText::tr("unknown", "a date");
}
} // namespace

QString advisoryAgeText(const AdvisoryFacts &facts, const QDateTime &now)
{
    const auto age = daysOld(facts, now);
    if (!age)
        return {};
    return *age == 0 ? AdvisoryText::tr("of today") : AdvisoryText::tr("%n day(s) old", nullptr, *age);
}

QString advisoryFactsText(const AdvisoryFacts &facts, const QDateTime &now)
{
    const QLocale locale;
    QString text = AdvisoryText::tr("Known faults: %1, of %2, %3")
                       .arg(AdvisoryText::tr("%n record(s)", nullptr, int(facts.advisories)),
                            AdvisoryText::tr("%n package(s)", nullptr, int(facts.packages)),
                            advisoryAgeText(facts, now)) +
                   QLatin1Char('\n');
    for (const AdvisorySource &source : facts.sources) {
        text += AdvisoryText::tr("%1: %L2 of %3, fetched %4 from %5", "source, count, date, date, address")
                    .arg(nameOf(source))
                    .arg(source.count)
                    .arg(dayOf(source.date), dayOf(source.fetched), source.address.simplified()) +
                QLatin1Char('\n');
    }
    const auto age = daysOld(facts, now);
    if (age && *age > advisoriesGrowOld)
        text += AdvisoryText::tr("They are more than two weeks old: what has become known since is missing.") +
                QLatin1Char('\n');
    return text;
}

QString advisoryProgressText(const AdvisoryProgress &progress)
{
    switch (progress.step) {
    case AdvisoryProgress::Step::Fetching:
        return progress.done <= 0 ? AdvisoryText::tr("Fetching %1").arg(nameOf(progress.kind))
                                  : AdvisoryText::tr("Fetching %1, %2", "what, bytes")
                                        .arg(nameOf(progress.kind), bytesOfText(progress.done, progress.total));
    case AdvisoryProgress::Step::Reading:
        return progress.done <= 0
                   ? AdvisoryText::tr("Reading %1").arg(nameOf(progress.kind))
                   : AdvisoryText::tr("Reading %1, %L2", "what, how many").arg(nameOf(progress.kind)).arg(progress.done);
    case AdvisoryProgress::Step::Writing: return AdvisoryText::tr("Putting them together");
    }
    return {};
}

QString passedOverText(const AdvisoryChange &change)
{
    QString text = AdvisoryText::tr("%n record(s) could not be read and were passed over:", nullptr,
                                    int(change.passedOver));
    for (const QString &example : change.examples)
        text += QStringLiteral("\n  ") + example;
    return text;
}

} // namespace gearaudit
