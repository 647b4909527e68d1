#include "app/query_command.h"

#include "app/advisories_file.h"
#include "app/exit_status.h"
#include "app/filter_message.h"
#include "app/judgements_file.h"
#include "app/text_table.h"
#include "core/export/ask_file.h"
#include "core/filter/filter_parser.h"
#include "ui/words/measure_text.h"
#include "ui/words/report_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

QByteArray tableOf(const std::vector<FileMatches> &files, int width, QDate today)
{
    const auto lines = textTable(matchTable(files, today), width);
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QByteArray resultOf(const QueryCommand &command, const std::vector<FileMatches> &files,
                    quint32 gears, int width, QDate today)
{
    if (command.onlyCount)
        return QByteArray::number(gears) + '\n';
    switch (command.format) {
    case QueryCommand::Format::Json: return matchesJson(files, today);
    case QueryCommand::Format::Csv: return matchesCsv(files, today);
    case QueryCommand::Format::Table: break;
    }
    return gears == 0 ? QByteArray() : tableOf(files, width, today);
}

void sayUnreadable(const Error &error, const QueryCommand &command, const Terminal &terminal)
{
    terminal.say(reportErrorText(error));
    if (error.code == Code::NotFound && command.files.size() > 1)
        terminal.say(QueryText::tr("A filter of several words goes in quotes: gear-audit query "
                                   "FILE 'sdk:yes numpy'"));
}

/// Null also where nothing of them would be seen.
Result<AdvisorySnapshot, int> advisoriesFor(const QueryCommand &command, bool asks, const Terminal &terminal,
                                            QDate today)
{
    const bool isSeen = !command.onlyCount && command.format != QueryCommand::Format::Table;
    if (!asks && !isSeen && command.advisories.isEmpty())
        return AdvisorySnapshot();
    return openAdvisories(command.advisories, asks ? AdvisoriesUse::Asked : AdvisoriesUse::Shown, terminal,
                          QDateTime(today, QTime(12, 0), Qt::UTC));
}
} // namespace

int runQueryCommand(const QueryCommand &command, const Terminal &terminal, QDate today)
{
    const auto filter = parseFilter(command.expression);
    if (!filter) {
        terminal.say(filterMessage(command.expression, filter.error()));
        return WrongUsage;
    }
    const auto advisories = advisoriesFor(command, asksOfFaults(*filter), terminal, today);
    if (!advisories)
        return advisories.error();
    std::vector<FileMatches> files;
    quint32 gears = 0;
    quint32 gearsInAll = 0;
    for (const QString &file : command.files) {
        std::vector<FaultJudgement> judgements;
        if (*advisories != nullptr) {
            auto read = judgementsFor(file, command.ignore, terminal);
            if (!read)
                return read.error();
            judgements = std::move(*read);
        }
        auto found = askFile(file, *filter, {today, *advisories, std::move(judgements)});
        if (!found) {
            sayUnreadable(found.error(), command, terminal);
            return NothingRan; // an answer that leaves out a file would be a wrong one
        }
        gears += found->gearCount;
        gearsInAll += found->report->gearCount();
        files.push_back(*std::move(found));
    }
    if (!terminal.print(resultOf(command, files, gears, terminal.width, today))) {
        terminal.say(QueryText::tr("The result could not be written."));
        return NothingRan;
    }
    if (command.format == QueryCommand::Format::Table && !command.onlyCount)
        terminal.say(QueryText::tr("%1 match.", "12 of 94 gears", int(gearsInAll))
                         .arg(gearsOfText(int(gears), int(gearsInAll))));
    return gears > 0 ? Done : SomeFailed;
}

} // namespace gearaudit
