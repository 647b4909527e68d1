#include "app/command_line.h"

#include "app/audit_arguments.h"
#include "app/command_text.h"
#include "app/diff_arguments.h"
#include "app/export_arguments.h"
#include "app/instances_arguments.h"
#include "app/query_arguments.h"

#include <QCoreApplication>

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
        "       gear-audit COMMAND …        work in the terminal\n"
        "\n"
        "Tells which gears contain which Pythons and which packages, by looking into their\n"
        "Docker images.\n"
        "\n"
        "Commands:\n"
        "  audit      audit the gears of a Gear Exchange and keep the result as JSON\n"
        "  instances  add, list, remove, test and import the Flywheel instances to audit\n"
        "  query      find gears, Pythons and packages in results\n"
        "  diff       tell what changed between two results, or differs between two sites\n"
        "  export     write results as CSV, CycloneDX, requirements or JSON\n"
        "\n"
        "Options:\n"
        "  -h, --help       show this text; “gear-audit COMMAND --help” tells more\n"
        "  -v, --version    show the version\n"
        "\n"
        "Exit status: 0 done, 1 some gears could not be audited, or nothing was found, 2 wrong\n"
        "usage, 3 nothing could run, 130 interrupted.\n");
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QStringList rest = arguments.mid(1);
    if (rest.isEmpty())
        return WindowCommand{};
    const QString &first = rest.first();
    if (first == QLatin1String("audit"))
        return parseAudit(rest);
    if (first == QLatin1String("instances"))
        return parseInstances(rest);
    if (first == QLatin1String("query"))
        return parseQuery(rest);
    if (first == QLatin1String("diff"))
        return parseDiff(rest);
    if (first == QLatin1String("export"))
        return parseExport(rest);
    if (first == QLatin1String("-h") || first == QLatin1String("--help") ||
        first == QLatin1String("help"))
        return PrintCommand{overview(), 0};
    if (first == QLatin1String("-v") || first == QLatin1String("--version"))
        return PrintCommand{programName() + QStringLiteral(" " GEAR_AUDIT_VERSION "\n"), 0};
    return mistake(first.startsWith(QLatin1Char('-'))
                       ? CommandLine::tr("“%1” is not an option.").arg(first)
                       : CommandLine::tr("“%1” is not a command.").arg(first),
                   QString());
}

} // namespace gearaudit
