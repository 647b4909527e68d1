#include "app/fixes_command.h"

#include "app/advisories_file.h"
#include "app/exit_status.h"
#include "app/filter_message.h"
#include "app/judgements_file.h"
#include "app/print_device.h"
#include "core/base/plain_line.h"
#include "core/export/ask_file.h"
#include "core/export/remedies_json.h"
#include "core/filter/filter_parser.h"
#include "ui/words/remedy_text.h"
#include "ui/words/report_text.h"

#include <QCoreApplication>

#include <deque>

namespace gearaudit
{

namespace
{
struct FixesText {
    Q_DECLARE_TR_FUNCTIONS(FixesText)
};

/// What is asked, of every file. What sources point to lies beside them.
struct Asked {
    std::vector<RemedySource> sources;
    std::deque<FilterMatches> matches;
};

/// An error is the exit status; what has to be said is said.
Result<Asked, int> askFiles(const FixesCommand &command, const FilterExpression &filter, const AdvisoryDatabase &database,
                            QDate today, const Terminal &terminal)
{
    Asked asked;
    for (const QString &file : command.files) {
        const auto report = readNamedFile(file);
        if (!report) {
            terminal.say(reportErrorText(report.error()));
            return Unexpected{int(NothingRan)};
        }
        const auto judgements = judgementsFor(file, command.ignore, terminal);
        if (!judgements)
            return Unexpected{judgements.error()};
        RemedySource source{*report, ReportFaults::of(**report, database, *judgements, today), nullptr};
        if (!command.expression.isEmpty()) {
            asked.matches.push_back(findMatches(filter, **report, {today, source.faults}));
            source.matches = &asked.matches.back();
        }
        asked.sources.push_back(std::move(source));
    }
    return asked;
}

QString gearsLine(const std::vector<RemedySource> &sources, const RemedyShare &share)
{
    constexpr std::size_t most = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, share.gears.size()); ++i)
        names << remedyGearText(sources, share.gears[i]);
    if (share.gears.size() > most)
        names << FixesText::tr("%n more", "gears", int(share.gears.size() - most));
    return names.join(FixesText::tr(", ", "between gears"));
}

/// A remedy as lines of text, the first one whole by itself.
QStringList linesOf(const Remedies &remedies, const std::vector<RemedySource> &sources, const RemedyShare &share)
{
    constexpr int mostFaults = 6;
    const Remedy &remedy = remedies.list[share.remedy];
    const RemedyCounts counts = countsOf(remedies, sources, {&share, 1});
    QStringList lines{remedyText(remedies, remedy, counts)};
    if (!remedy.faults.empty())
        lines << QStringLiteral("    ") + remedyFaultsText(remedies, remedy.faults, mostFaults);
    for (const QString &note : remedyNotes(remedies, remedy, counts))
        lines << QStringLiteral("    ") + note;
    lines << QStringLiteral("    ") + gearsLine(sources, share);
    return lines;
}

constexpr qsizetype longestLine = 20'000; ///< in characters: of what strangers named

/// Line by line, since there may be a hundred thousand of them.
bool printText(const Terminal &terminal, const Remedies &remedies, const std::vector<RemedySource> &sources,
               const std::vector<RemedyGroup> &groups, RemedyGrouping grouping)
{
    const auto print = [&](const QString &text) {
        return terminal.print(plainLine(text, longestLine).toUtf8() + '\n');
    };
    bool isPrinted = true;
    for (const RemedyGroup &group : groups) {
        const bool hasTitle = grouping != RemedyGrouping::None;
        if (hasTitle && &group != &groups.front())
            isPrinted = isPrinted && terminal.print("\n");
        if (hasTitle)
            isPrinted = isPrinted && print(remedyGroupTitle(remedies, group, grouping) + QStringLiteral(": ") +
                                           remedyCountsText(countsOf(remedies, sources, group.shares)));
        for (const RemedyShare &share : group.shares) {
            const QString indent = hasTitle ? QStringLiteral("  ") : QString();
            for (const QString &line : linesOf(remedies, sources, share))
                isPrinted = isPrinted && print(indent + line);
        }
    }
    return isPrinted;
}

bool printJson(const Terminal &terminal, const Remedies &remedies, const std::vector<RemedySource> &sources,
               const QStringList &files, const std::vector<RemedyGroup> &groups)
{
    PrintDevice device(terminal);
    return writeRemediesJson(device, remedies, sources, files, groups);
}
} // namespace

int runFixesCommand(const FixesCommand &command, const Terminal &terminal, QDate today)
{
    const auto filter = parseFilter(command.expression);
    if (!filter) {
        terminal.say(filterMessage(command.expression, filter.error()));
        return WrongUsage;
    }
    const auto advisories = openAdvisories(command.advisories, AdvisoriesUse::Asked, terminal,
                                           QDateTime(today, QTime(12, 0), Qt::UTC));
    if (!advisories)
        return advisories.error();
    const auto asked = askFiles(command, *filter, **advisories, today, terminal);
    if (!asked)
        return asked.error(); // a list that leaves out a file would be a wrong one
    const auto &sources = asked->sources;
    const auto remedies = remediesOf(sources, **advisories, today);
    const auto groups = firstRemedies(groupedRemedies(*remedies, sources, command.by), command.limit);
    const bool isText = command.format == FixesCommand::Format::Text;
    if (!(isText ? printText(terminal, *remedies, sources, groups, command.by)
                 : printJson(terminal, *remedies, sources, command.files, groups))) {
        terminal.say(FixesText::tr("The result could not be written."));
        return NothingRan;
    }
    if (isText)
        terminal.say(remedies->list.empty() ? FixesText::tr("There is nothing to do that is known.")
                                            : remedySummaryText(*remedies, summaryOf(*remedies)));
    return remedies->list.empty() ? SomeFailed : Done;
}

} // namespace gearaudit
