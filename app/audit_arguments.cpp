#include "app/audit_arguments.h"

#include "app/command_text.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct AuditArguments {
    Q_DECLARE_TR_FUNCTIONS(AuditArguments)
};

QString auditHelp()
{
    return AuditArguments::
        tr("Usage: gear-audit audit SOURCE… [options]\n"
           "\n"
           "Audits every gear that has no answer yet, and keeps the result in the working folder:\n"
           "exchange_master_json.json for a Gear Exchange, instance_master_json.json for\n"
           "instances. Gears that could not be audited are tried again by the next run.\n"
           "\n"
           "Sources, one or more of:\n"
           "  --exchange FOLDER-OR-URL  a folder that holds gears/ORGANISATION/*.json, or the\n"
           "                            address of a git repository with such a folder\n"
           "  --instance NAME           an instance of “gear-audit instances list”; may be repeated\n"
           "  --all-instances           every instance that is enabled\n"
           "\n"
           "Options:\n"
           "  --all-versions            every version of an instance's gears, not the newest alone\n"
           "  --workdir DIR             where the result is kept (default: %1)\n"
           "  --only GLOB               only gears whose ORGANISATION/NAME matches, such as\n"
           "                            “flywheel/dicom-*”; may be repeated\n"
           "  --shard I/N               only the I-th of N equal parts, such as 2/4, for as many\n"
           "                            machines; “gear-audit merge” brings the results together.\n"
           "                            Versions of one gear are in one part\n"
           "  --jobs N                  images examined at once, 1 to 16\n"
           "  --refresh                 keep the earlier result in archive/ and audit again what\n"
           "                            these options choose; all other results stay\n"
           "  --inspect WAY             how images are examined. docker: run once by an engine;\n"
           "                            layers: read layer by layer from where they are, without one;\n"
           "                            both: and compared; auto, the default: by the engine, and by\n"
           "                            the layers where there is none or where it cannot\n"
           "  --engine PROGRAM          docker or podman, or the path of one\n"
           "  --json                    progress as a line of JSON an event on standard output, for\n"
           "                            programs; “gear-audit schema progress” tells them\n"
           "  --quiet                   say nothing but what failed, and how it ended\n"
           "  -h, --help                show this text\n"
           "\n"
           "Progress and messages go to standard error; the path of the result is printed on\n"
           "standard output. Ctrl-C stops; what has ended is kept.\n"
           "\n"
           "Exit status: 0 every gear has an answer, 1 some could not be audited, 2 wrong usage,\n"
           "3 nothing could run, 130 interrupted.\n")
            .arg(defaultWorkdir());
}

} // namespace

Command parseAudit(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const auto valued = [](const char *name) {
        return QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value"));
    };
    const QCommandLineOption exchange = valued("exchange"), workdir = valued("workdir"),
                             only = valued("only"), jobs = valued("jobs"),
                             engine = valued("engine"), instance = valued("instance"),
                             inspect = valued("inspect"), shard = valued("shard"),
                             refresh(QStringLiteral("refresh")), json(QStringLiteral("json")),
                             quiet(QStringLiteral("quiet")),
                             allInstances(QStringLiteral("all-instances")),
                             allVersions(QStringLiteral("all-versions"));
    parser.addOptions({help, exchange, workdir, only, jobs, engine, inspect, shard, refresh, json, quiet, instance,
                       allInstances, allVersions});
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help))
        return PrintCommand{auditHelp(), 0};
    const QString self = QStringLiteral("audit");
    if (!understood)
        return mistake(parser.errorText(), self);
    if (!parser.positionalArguments().isEmpty())
        return mistake(AuditArguments::tr("“%1” is not expected here.")
                           .arg(parser.positionalArguments().first()),
                       self);
    for (const QCommandLineOption *option : {&exchange, &workdir, &only, &engine, &instance}) {
        if (parser.isSet(*option) && parser.value(*option).isEmpty())
            return mistake(AuditArguments::tr("--%1 needs a value.").arg(option->names().first()),
                           self);
    }

    AuditCommand command;
    command.exchange = parser.value(exchange);
    command.instances = parser.values(instance);
    command.allInstances = parser.isSet(allInstances);
    command.allVersions = parser.isSet(allVersions);
    if (command.exchange.isEmpty() && command.instances.isEmpty() && !command.allInstances)
        return mistake(AuditArguments::tr("say what to audit: --exchange FOLDER-OR-URL, "
                                          "--instance NAME or --all-instances."),
                       self);
    command.workdir = parser.value(workdir);
    command.engine = parser.value(engine);
    command.inspect = parser.value(inspect);
    const QStringList ways = inspectionWays();
    if (parser.isSet(inspect) && !ways.contains(command.inspect))
        return mistake(AuditArguments::tr("--inspect takes one of %1, not “%2”.")
                           .arg(ways.join(QStringLiteral(", ")), command.inspect),
                       self);
    command.asJson = parser.isSet(json);
    command.isQuiet = parser.isSet(quiet);
    command.plan.only = parser.values(only);
    command.plan.refresh = parser.isSet(refresh);
    if (parser.isSet(shard)) {
        command.plan.shard = shardFromText(parser.value(shard));
        if (!command.plan.shard)
            return mistake(AuditArguments::tr("--shard takes a part and how many there are, such as 2/4, not “%1”.")
                               .arg(parser.value(shard)),
                           self);
    }
    if (parser.isSet(jobs)) {
        bool isNumber = false;
        const int count = parser.value(jobs).toInt(&isNumber);
        if (!isNumber || count < 1 || count > 16)
            return mistake(AuditArguments::tr("--jobs takes a number from 1 to 16, not “%1”.")
                               .arg(parser.value(jobs)),
                           self);
        command.jobs = count;
    }
    return command;
}

} // namespace gearaudit
