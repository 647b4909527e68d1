#include "app/merge_command.h"

#include "app/command_text.h"
#include "app/command_words.h"
#include "app/exit_status.h"
#include "app/kept_figures.h"
#include "core/advisories/advisory_database.h"
#include "core/shards/united_results.h"
#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gearaudit
{

namespace
{
struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

QString mergeHelp()
{
    return MergeText::tr(
        "Usage: gear-audit merge FOLDER… --into FOLDER\n"
        "\n"
        "Brings the results of several folders together, such as those of the shards of an audit.\n"
        "Of each gear the newest answer stands; a failure never replaces an answer. Judgements are\n"
        "brought along. The folders are only read, and the one after --into may hold results already:\n"
        "doing it again changes nothing.\n"
        "\n"
        "Options:\n"
        "  --into FOLDER    where the results are brought together; made where there is none\n"
        "  -h, --help       show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage, 3 a folder cannot be read, none has results, or the\n"
        "result cannot be written: then it stays as it was.\n");
}

void sayWhatCame(const UnitedResults &united, const Terminal &terminal)
{
    for (const Error &note : united.notes)
        terminal.say(noteText(note));
    for (const QString &folder : united.empty)
        terminal.say(MergeText::tr("There are no results in %1.").arg(terminalSafe(folder)));
    for (const RecordKey &key : united.disputed)
        terminal.say(MergeText::tr("%1/%2: two folders do not find the same in the same image; the newer answer "
                                   "stands.")
                         .arg(terminalSafe(key.site), terminalSafe(key.key)));
    terminal.say(MergeText::tr("%1: %2 new, %3 replaced by a newer answer, %4 that were there already.",
                               "the first is a count of gears")
                     .arg(gearsText(united.gears))
                     .arg(united.added)
                     .arg(united.replaced)
                     .arg(united.same));
    if (united.judgements > 0)
        terminal.say(MergeText::tr("%n judgement(s) added.", nullptr, united.judgements));
}
} // namespace

Command parseMerge(const QStringList &arguments)
{
    const auto words = commandWords(arguments, {{QStringLiteral("into")}, {}, mergeHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.isEmpty())
        return mistake(MergeText::tr("name the folders whose results are to be brought together."), self);
    if (words->value("into").isEmpty())
        return mistake(MergeText::tr("--into names the folder that they are brought into."), self);
    for (const QString &folder : words->operands) {
        if (!QFileInfo(folder).isDir())
            return mistake(MergeText::tr("There is no folder “%1”.").arg(folder), self);
    }
    return MergeCommand{words->operands, words->value("into")};
}

int runMergeCommand(const MergeCommand &command, const Terminal &terminal)
{
    const auto united = uniteResults(command.folders, QDir(command.into).absolutePath());
    if (!united) {
        terminal.say(errorText(united.error()));
        return NothingRan;
    }
    if (united->added + united->replaced > 0)
        for (const Error &note : keepFigures(QDir(command.into).absolutePath(), advisoriesPath(), QDate::currentDate(),
                                             QDateTime::currentDateTimeUtc()))
            terminal.say(noteText(note));
    sayWhatCame(*united, terminal);
    return terminal.print(united->written.join(QLatin1Char('\n')).toLocal8Bit() + '\n') ? Done : NothingRan;
}

} // namespace gearaudit
