#include "app/command_line.h"

#include "app/audit_arguments.h"
#include "app/advisories_command.h"
#include "app/cache_command.h"
#include "app/check_command.h"
#include "app/complete_command.h"
#include "app/generate_command.h"
#include "app/history_command.h"
#include "app/command_text.h"
#include "app/diff_arguments.h"
#include "app/export_arguments.h"
#include "app/fixes_arguments.h"
#include "app/help_command.h"
#include "app/instances_arguments.h"
#include "app/merge_command.h"
#include "app/query_arguments.h"
#include "app/schema_command.h"
#include "app/verify_arguments.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    return CommandLine::tr(
        "Usage: gear-audit                  open the window\n"
        "       gear-audit FILE…            open the window on files with results\n"
        "       gear-audit COMMAND …        work in the terminal\n"
        "\n"
        "Tells which gears contain which Pythons and which packages, by looking into their\n"
        "Docker images.\n"
        "\n"
        "Commands:\n"
        "  audit       audit the gears of instances and an Exchange, and keep the result as JSON\n"
        "  instances   add, list, remove, test and import the Flywheel instances to audit\n"
        "  query       find gears, Pythons and packages in results\n"
        "  diff        tell what changed between two results, or differs between two sites\n"
        "  fixes       tell what to rebuild first, by the faults that it mends\n"
        "  export      write results as CSV, CycloneDX, requirements or JSON\n"
        "  verify      look into images by the engine and by their layers, and compare\n"
        "  check       ask rules of results, for a pipeline: text, JSON, SARIF, JUnit\n"
        "  advisories  fetch, import, show or remove the known faults of packages\n"
        "  history     show what each audit came to, in figures\n"
        "  merge       bring the results of several folders together\n"
        "  generate    print a file that lets Slurm or Kubernetes run an audit in parts\n"
        "  schema      print the JSON Schema of what the program writes\n"
        "  cache       show or clear what is kept of images' layers for the next audit\n"
        "  help        show a page of the help, such as “gear-audit help filter”\n"
        "\n"
        "Options:\n"
        "  -h, --help       show this text; “gear-audit COMMAND --help” tells more\n"
        "  -v, --version    show the version\n"
        "\n"
        "Exit status: 0 done, 1 some gears could not be audited, or nothing was found, 2 wrong\n"
        "usage, 3 nothing could run, 130 interrupted.\n");
}

bool isCommand(const QString &word)
{
    static const QStringList commands{QStringLiteral("audit"),  QStringLiteral("instances"),
                                      QStringLiteral("query"),  QStringLiteral("diff"),
                                      QStringLiteral("export"), QStringLiteral("verify"),
                                      QStringLiteral("cache"),  QStringLiteral("advisories"),
                                      QStringLiteral("check"),  QStringLiteral("fixes"),
                                      QStringLiteral("history"), QStringLiteral("merge"),
                                      QStringLiteral("complete"), QStringLiteral("schema"),
                                      QStringLiteral("generate"),
                                      QStringLiteral("help")};
    return commands.contains(word);
}

bool isLikeFile(const QString &word)
{
    return !word.startsWith(QLatin1Char('-')) &&
           (word.contains(QLatin1Char('/')) || word.endsWith(QLatin1String(".json")) ||
            QFileInfo::exists(word));
}

/// What keeps these from being opened in the window.
PrintCommand fileMistake(const QStringList &files)
{
    for (const QString &file : files) {
        if (file.startsWith(QLatin1Char('-')))
            return mistake(CommandLine::tr("“%1”: files are opened in the window, which takes no "
                                           "options.")
                               .arg(file),
                           QString());
        if (QFileInfo(file).isDir())
            return mistake(CommandLine::tr("“%1” is a folder, not a file with results.").arg(file),
                           QString());
        if (!QFileInfo(file).isFile())
            return mistake(CommandLine::tr("There is no file “%1”.").arg(file), QString());
    }
    return {};
}

} // namespace

bool asksForWindow(const QStringList &arguments)
{
    const QStringList files = arguments.mid(1);
    if (files.isEmpty())
        return true;
    return !isCommand(files.first()) &&
           std::all_of(files.begin(), files.end(), [](const QString &file) {
               return !file.startsWith(QLatin1Char('-')) && QFileInfo(file).isFile();
           });
}

Command parseCommandLine(const QStringList &arguments)
{
    const QStringList rest = arguments.mid(1);
    if (asksForWindow(arguments))
        return WindowCommand{rest};
    const QString &first = rest.first();
    if (first == QLatin1String("audit"))
        return parseAudit(rest);
    if (first == QLatin1String("instances"))
        return parseInstances(rest);
    if (first == QLatin1String("query"))
        return parseQuery(rest);
    if (first == QLatin1String("diff"))
        return parseDiff(rest);
    if (first == QLatin1String("fixes"))
        return parseFixes(rest);
    if (first == QLatin1String("export"))
        return parseExport(rest);
    if (first == QLatin1String("verify"))
        return parseVerify(rest);
    if (first == QLatin1String("cache"))
        return parseCache(rest);
    if (first == QLatin1String("history"))
        return parseHistory(rest);
    if (first == QLatin1String("generate"))
        return parseGenerate(rest);
    if (first == QLatin1String("schema"))
        return parseSchema(rest);
    if (first == QLatin1String("complete"))
        return parseComplete(rest);
    if (first == QLatin1String("merge"))
        return parseMerge(rest);
    if (first == QLatin1String("check"))
        return parseCheck(rest);
    if (first == QLatin1String("advisories"))
        return parseAdvisories(rest);
    if (first == QLatin1String("help"))
        return parseHelp(rest);
    if (first == QLatin1String("-h") || first == QLatin1String("--help"))
        return PrintCommand{overview(), 0};
    if (first == QLatin1String("-v") || first == QLatin1String("--version"))
        return PrintCommand{programName() + QStringLiteral(" " GEAR_AUDIT_VERSION "\n"), 0};
    if (isLikeFile(first))
        return fileMistake(rest);
    return mistake(first.startsWith(QLatin1Char('-'))
                       ? CommandLine::tr("“%1” is not an option.").arg(first)
                       : CommandLine::tr("“%1” is not a command.").arg(first),
                   QString());
}

} // namespace gearaudit
