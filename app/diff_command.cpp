#include "app/diff_command.h"

#include "app/advisories_file.h"
#include "app/exit_status.h"
#include "app/judgements_file.h"
#include "core/export/ask_file.h"
#include "core/export/difference_writers.h"
#include "core/insight/comparison.h"
#include "core/store/archives.h"
#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/report_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(DiffText)
};

/// One side as it was written: FILE or FILE::SITE.
struct Side {
    QString file;
    QString site; ///< empty: all of them
};

Side sideOf(const QString &written)
{
    const auto place = written.indexOf(QLatin1String("::"));
    if (place < 0 || QFileInfo::exists(written))
        return {written, {}};
    return {written.left(place), written.mid(place + 2)};
}

/// Why there is nothing to compare, and the status with it.
struct Refusal {
    QString text; ///< empty: it was said
    int exitStatus;
};

Result<ComparedSide, Refusal> read(const Side &side)
{
    const auto report = readNamedFile(side.file);
    if (!report)
        return Unexpected{Refusal{reportErrorText(report.error()), NothingRan}};
    const QStringList sites = sitesOf(**report);
    if (side.site.isEmpty() || sites.contains(side.site))
        return ComparedSide{*report, side.site};
    return Unexpected{
        Refusal{DiffText::tr("There is no site “%1” in %2. It has: %3.")
                    .arg(side.site, side.file, sites.join(DiffText::tr(", ", "between sites"))),
                WrongUsage}};
}

/// The side that a single file is compared with.
Result<Side, Refusal> sideBefore(const Side &after)
{
    const auto archives = archivesOf(after.file);
    if (archives.empty())
        return Unexpected{Refusal{
            DiffText::tr("There is no earlier result of %1 to compare it with. “gear-audit audit "
                         "--refresh” keeps one in the folder archive beside it.")
                .arg(after.file),
            NothingRan}};
    return Side{archives.front().path, after.site};
}

QByteArray written(const Difference &difference, DiffCommand::Format format)
{
    switch (format) {
    case DiffCommand::Format::Json: return differenceJson(difference);
    case DiffCommand::Format::Csv: return differenceCsv(difference);
    case DiffCommand::Format::Text: break;
    }
    return differenceText(difference);
}

/// Whether faults would be told at all.
bool showsFaults(const ChangeFilter &filter)
{
    const auto &subjects = filter.subjects;
    return subjects.empty() || std::any_of(subjects.begin(), subjects.end(), [](ChangeSubject subject) {
               return subject == ChangeSubject::Fault || subject == ChangeSubject::KnownFault;
           });
}

/// Adds what is known of the packages on both sides; what has to be said of that is said. The exit status
/// of what cannot go on.
Result<void, int> addFaults(const DiffCommand &command, ComparedSide &before, ComparedSide &after,
                            const Terminal &terminal)
{
    if (!showsFaults(command.filter))
        return {};
    const bool isAsked = !command.filter.subjects.empty() || !command.advisoriesBefore.isEmpty();
    const auto database =
        openAdvisories(command.advisories, isAsked ? AdvisoriesUse::Asked : AdvisoriesUse::Shown, terminal);
    if (!database)
        return Unexpected{database.error()};
    if (*database == nullptr)
        return {};
    const QDate today = QDate::currentDate();
    const auto judgements = judgementsFor(sideOf(command.after).file, {}, terminal);
    if (!judgements)
        return Unexpected{judgements.error()};
    before.faults = ReportFaults::of(*before.report, **database, *judgements, today);
    after.faults = ReportFaults::of(*after.report, **database, *judgements, today);
    if (command.advisoriesBefore.isEmpty())
        return {};
    const auto then = AdvisoryDatabase::open(command.advisoriesBefore);
    if (!then) {
        terminal.say(errorText(then.error()));
        return Unexpected{int(NothingRan)};
    }
    before.knownThen = ReportFaults::of(*before.report, **then, {}, today);
    return {};
}

Result<Difference, Refusal> compared(const DiffCommand &command, const Terminal &terminal)
{
    const Side now = sideOf(command.after);
    auto after = read(now);
    if (!after)
        return Unexpected{after.error()};
    const auto was = command.before.isEmpty() ? sideBefore(now) : sideOf(command.before);
    if (!was)
        return Unexpected{was.error()};
    auto before = read(*was);
    if (!before)
        return Unexpected{before.error()};
    if (const auto added = addFaults(command, *before, *after, terminal); !added)
        return Unexpected{Refusal{QString(), added.error()}};
    if (command.before.isEmpty())
        terminal.say(DiffText::tr("Since %1:", "a file").arg(was->file));
    return filtered(differenceOf(*before, *after), command.filter);
}
} // namespace

int runDiffCommand(const DiffCommand &command, const Terminal &terminal)
{
    const auto difference = compared(command, terminal);
    if (!difference) {
        if (!difference.error().text.isEmpty())
            terminal.say(difference.error().text);
        return difference.error().exitStatus;
    }
    if (!terminal.print(written(*difference, command.format))) {
        terminal.say(DiffText::tr("The result could not be written."));
        return NothingRan;
    }
    if (command.format == DiffCommand::Format::Text)
        terminal.say(
            DiffText::tr("Different: %1. The same: %2.", "94 gears; 3 gears")
                .arg(gearsText(int(difference->gears.size())), gearsText(difference->same)));
    return command.exitCode && !difference->isEmpty() ? SomeFailed : Done;
}

} // namespace gearaudit
