#include "app/command_line.h"

#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString programName()
{
    return QStringLiteral("gear-audit");
}

PrintCommand mistake(const QString &what, const QString &helpFor)
{
    const QString help = (programName() + QLatin1Char(' ') + helpFor).trimmed();
    return {CommandLine::tr("gear-audit: %1\nSee “%2 --help”.\n").arg(what, help), 2};
}

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
        "  audit     audit the gears of a Gear Exchange and keep the result as JSON\n"
        "\n"
        "Options:\n"
        "  -h, --help       show this text; “gear-audit COMMAND --help” tells more\n"
        "  -v, --version    show the version\n"
        "\n"
        "Exit status: 0 done, 1 some gears could not be audited, 2 wrong usage,\n"
        "3 nothing could run, 130 interrupted.\n");
}

QString auditHelp()
{
    return CommandLine::tr(
        "Usage: gear-audit audit --exchange FOLDER-OR-URL [options]\n"
        "\n"
        "Audits every gear of a Gear Exchange that has no answer yet, and keeps the result in\n"
        "exchange_master_json.json in the working folder. Gears that could not be audited are\n"
        "tried again by the next run.\n"
        "\n"
        "Options:\n"
        "  --exchange FOLDER-OR-URL  a folder that holds gears/ORGANISATION/*.json, or the\n"
        "                            address of a git repository with such a folder\n"
        "  --workdir DIR             where the result is kept (default: %1)\n"
        "  --only GLOB               only gears whose ORGANISATION/NAME matches, such as\n"
        "                            “flywheel/dicom-*”; may be repeated\n"
        "  --jobs N                  images examined at once, 1 to 16\n"
        "  --refresh                 move the earlier result to archive/ and audit everything\n"
        "  --engine PROGRAM          docker or podman, or the path of one\n"
        "  -h, --help                show this text\n"
        "\n"
        "Progress and messages go to standard error; the path of the result is printed on\n"
        "standard output. Ctrl-C stops; what has ended is kept.\n"
        "\n"
        "Exit status: 0 every gear has an answer, 1 some could not be audited, 2 wrong usage,\n"
        "3 nothing could run, 130 interrupted.\n")
        .arg(defaultWorkdir());
}

Command parseAudit(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const auto valued = [](const char *name) {
        return QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value"));
    };
    const QCommandLineOption exchange = valued("exchange"), workdir = valued("workdir"),
                             only = valued("only"), jobs = valued("jobs"),
                             engine = valued("engine"), refresh(QStringLiteral("refresh"));
    parser.addOptions({help, exchange, workdir, only, jobs, engine, refresh});
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help))
        return PrintCommand{auditHelp(), 0};
    const QString self = QStringLiteral("audit");
    if (!understood)
        return mistake(parser.errorText(), self);
    if (!parser.positionalArguments().isEmpty())
        return mistake(CommandLine::tr("“%1” is not expected here.")
                           .arg(parser.positionalArguments().first()),
                       self);
    for (const QCommandLineOption *option : {&exchange, &workdir, &only, &engine}) {
        if (parser.isSet(*option) && parser.value(*option).isEmpty())
            return mistake(CommandLine::tr("--%1 needs a value.").arg(option->names().first()), self);
    }

    AuditCommand command;
    command.exchange = parser.value(exchange);
    if (command.exchange.isEmpty())
        return mistake(CommandLine::tr("say what to audit: --exchange FOLDER-OR-URL."), self);
    command.workdir = parser.value(workdir);
    command.engine = parser.value(engine);
    command.plan.only = parser.values(only);
    command.plan.refresh = parser.isSet(refresh);
    if (parser.isSet(jobs)) {
        bool isNumber = false;
        const int count = parser.value(jobs).toInt(&isNumber);
        if (!isNumber || count < 1 || count > 16)
            return mistake(CommandLine::tr("--jobs takes a number from 1 to 16, not “%1”.")
                               .arg(parser.value(jobs)),
                           self);
        command.jobs = count;
    }
    return command;
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
    if (first == QLatin1String("-h") || first == QLatin1String("--help")
        || first == QLatin1String("help"))
        return PrintCommand{overview(), 0};
    if (first == QLatin1String("-v") || first == QLatin1String("--version"))
        return PrintCommand{programName() + QStringLiteral(" " GEAR_AUDIT_VERSION "\n"), 0};
    return mistake(first.startsWith(QLatin1Char('-'))
                       ? CommandLine::tr("“%1” is not an option.").arg(first)
                       : CommandLine::tr("“%1” is not a command.").arg(first),
                   QString());
}

} // namespace gearaudit
