#include "app/generate_command.h"

#include "app/audit_command.h"
#include "app/command_text.h"
#include "app/command_words.h"
#include "app/exit_status.h"
#include "core/settings/instance_settings.h"
#include "core/shards/job_files.h"
#include "ui/words/error_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace gearaudit
{

namespace
{
struct GenerateText {
    Q_DECLARE_TR_FUNCTIONS(GenerateText)
};

QString generateHelp()
{
    return GenerateText::tr(
        "Usage: gear-audit generate slurm | kubernetes SOURCE… [options]\n"
        "\n"
        "Prints a file that lets Slurm (a job array) or Kubernetes (an Indexed Job) run an audit in\n"
        "parts on many machines, and brings the results together at the end. Images are read layer\n"
        "by layer, so no machine needs a container engine or rights. No key is in the file; its first\n"
        "lines say where keys come from and how it is started.\n"
        "\n"
        "Sources, one or more of:\n"
        "  --exchange FOLDER-OR-URL  as of “gear-audit audit”\n"
        "  --instance NAME           an instance of “gear-audit instances list”; may be repeated, with\n"
        "                            commas\n"
        "  --all-instances           every instance that is enabled\n"
        "\n"
        "Options:\n"
        "  --shards N                into how many parts (default: 4)\n"
        "  --jobs N                  images that a machine looks into at once, 1 to 16\n"
        "  --results NAME            slurm: the folder that all nodes see; kubernetes: the volume claim\n"
        "                            (default: gear-audit)\n"
        "  --image IMAGE             kubernetes: the container image with this program\n"
        "  --all-versions            every version of an instance's gears\n"
        "  -h, --help                show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage, 3 the file cannot be written.\n");
}

Result<int, PrintCommand> numberOf(const CommandWords &words, const char *option, int most, int usual)
{
    if (words.value(option).isEmpty())
        return usual;
    bool isNumber = false;
    const int number = words.value(option).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return number;
    return Unexpected{mistake(GenerateText::tr("--%1 takes a number from 1 to %2, not “%3”.")
                                  .arg(QLatin1String(option))
                                  .arg(most)
                                  .arg(words.value(option)),
                              QStringLiteral("generate"))};
}

/// A settings file with these instances alone.
QByteArray settingsWith(const InstanceList &instances)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings store(path, QSettings::IniFormat);
        if (!saveInstances(instances, store))
            return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

Command parseGenerate(const QStringList &arguments)
{
    const CommandOptions options{{QStringLiteral("exchange"), QStringLiteral("instance"), QStringLiteral("shards"),
                                  QStringLiteral("jobs"), QStringLiteral("results"), QStringLiteral("image")},
                                 {QStringLiteral("all-instances"), QStringLiteral("all-versions")},
                                 generateHelp()};
    const auto words = commandWords(arguments, options);
    if (!words)
        return words.error();
    const QString self = arguments.first();
    const QString engine = words->operands.value(0);
    const bool isSlurm = engine == QLatin1String("slurm");
    if (words->operands.size() != 1 || (!isSlurm && engine != QLatin1String("kubernetes")))
        return mistake(GenerateText::tr("say for what: slurm or kubernetes."), self);
    const auto shards = numberOf(*words, "shards", 10000, 4);
    if (!shards)
        return shards.error();
    const auto jobs = numberOf(*words, "jobs", 16, 2);
    if (!jobs)
        return jobs.error();
    GenerateCommand command;
    command.isSlurm = isSlurm;
    command.shards = *shards;
    command.image = words->value("image");
    command.results = words->value("results");
    command.audit.exchange = words->value("exchange");
    command.audit.instances = words->value("instance").split(QLatin1Char(','), Qt::SkipEmptyParts);
    command.audit.allInstances = words->has("all-instances");
    command.audit.allVersions = words->has("all-versions");
    command.audit.jobs = *jobs;
    if (command.audit.exchange.isEmpty() && command.audit.instances.isEmpty() && !command.audit.allInstances)
        return mistake(GenerateText::tr("say what to audit: --exchange FOLDER-OR-URL, --instance NAME or "
                                        "--all-instances."),
                       self);
    if (!isSlurm && command.image.isEmpty())
        return mistake(GenerateText::tr("--image names the container image that has this program in it."), self);
    if (isSlurm && command.results.isEmpty())
        return mistake(GenerateText::tr("--results names a folder that all nodes see."), self);
    return command;
}

int runGenerateCommand(const GenerateCommand &command, const Settings &stored, const InstanceList &all,
                       const Terminal &terminal)
{
    const auto instances = instancesFor(command.audit, all);
    if (!instances) {
        terminal.say(GenerateText::tr("There is no instance “%1”. See “gear-audit instances list”.")
                         .arg(terminalSafe(instances.error().subject)));
        return WrongUsage;
    }
    JobPlan plan;
    plan.shards = command.shards;
    plan.exchange = command.audit.exchange;
    plan.instances = *instances;
    plan.allVersions = stored.allVersions || command.audit.allVersions;
    plan.jobs = command.audit.jobs.value_or(2);
    plan.results = command.results.isEmpty() ? QStringLiteral("gear-audit") : command.results;
    plan.image = command.image;
    plan.program = QStringLiteral(GEAR_AUDIT_VERSION);
    if (!command.isSlurm && !plan.instances.empty())
        plan.settings = settingsWith(plan.instances);
    return terminal.print(command.isSlurm ? slurmScript(plan) : kubernetesFile(plan)) ? Done : NothingRan;
}

} // namespace gearaudit
