#include "app/advisories_file.h"

#include "app/exit_status.h"
#include "ui/words/error_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct AdvisoriesFile {
    Q_DECLARE_TR_FUNCTIONS(AdvisoriesFile)
};

void sayAge(const AdvisoryFacts &facts, const Terminal &terminal, const QDateTime &now)
{
    const auto age = daysOld(facts, now);
    if (age && *age > advisoriesGrowOld)
        terminal.say(AdvisoriesFile::tr("The known faults are %n days old. “gear-audit advisories update” fetches "
                                        "newer ones.",
                                        nullptr, *age));
}

void sayMissing(const Terminal &terminal)
{
    terminal.say(AdvisoriesFile::tr("There is no database of known faults yet. “gear-audit advisories update” fetches "
                                    "one, and “gear-audit advisories import FILE…” makes one of files."));
}
} // namespace

Result<AdvisorySnapshot, int> openAdvisories(const QString &named, AdvisoriesUse use, const Terminal &terminal,
                                             const QDateTime &now)
{
    const auto opened = AdvisoryDatabase::open(named.isEmpty() ? advisoriesPath() : named);
    if (opened) {
        sayAge((*opened)->facts(), terminal, now);
        return *opened;
    }
    const bool isMissing = named.isEmpty() && opened.error().code == Code::NotFound;
    if (!isMissing)
        terminal.say(errorText(opened.error()));
    else if (use == AdvisoriesUse::Asked)
        sayMissing(terminal);
    if (!named.isEmpty() || use == AdvisoriesUse::Asked)
        return Unexpected{int(NothingRan)};
    return AdvisorySnapshot();
}

} // namespace gearaudit
