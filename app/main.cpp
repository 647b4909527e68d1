#include "app/advisories_command.h"
#include "app/audit_command.h"
#include "app/cache_command.h"
#include "app/check_command.h"
#include "app/command_line.h"
#include "app/complete_command.h"
#include "app/composition.h"
#include "app/diff_command.h"
#include "app/exit_status.h"
#include "app/export_command.h"
#include "app/fixes_command.h"
#include "app/generate_command.h"
#include "app/help_command.h"
#include "app/history_command.h"
#include "app/instances_command.h"
#include "app/merge_command.h"
#include "app/query_command.h"
#include "app/schema_command.h"
#include "app/verify_command.h"
#include "app/window/window_command.h"
#include "core/base/thrown.h"
#include "core/images/docker/private_config.h"
#include "core/images/layers/layer_cache.h"
#include "core/settings/instance_settings.h"
#include "core/settings/settings.h"
#include "ui/words/settings_text.h"
#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QLocale>
#include <QSettings>

#include <cstdio>

namespace
{
using namespace gearaudit;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gear-audit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GEAR_AUDIT_VERSION));
}

int print(const PrintCommand &command)
{
    const QByteArray text = command.text.toLocal8Bit();
    std::FILE *stream = command.exitStatus == 0 ? stdout : stderr;
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    return command.exitStatus;
}

int runInTerminal(int argc, char **argv, EnvironmentKeys keys)
{
    QCoreApplication application(argc, argv);
    // Completion reads the help's words for files and folders, which are others in each language.
    const bool completes = application.arguments().value(1) == QLatin1String("complete");
    installTranslators(application, completes ? QLocale::c() : QLocale());
    const Command command = parseCommandLine(application.arguments());
    if (const auto *text = std::get_if<PrintCommand>(&command))
        return print(*text);
    if (const auto *instances = std::get_if<InstancesCommand>(&command))
        return runInstancesCommand(*instances, std::move(keys));
    if (const auto *query = std::get_if<QueryCommand>(&command))
        return runQueryCommand(*query, standardTerminal(), QDate::currentDate());
    if (const auto *diff = std::get_if<DiffCommand>(&command))
        return runDiffCommand(*diff, standardTerminal());
    if (const auto *fixes = std::get_if<FixesCommand>(&command))
        return runFixesCommand(*fixes, standardTerminal(), QDate::currentDate());
    if (const auto *wanted = std::get_if<ExportCommand>(&command))
        return runExportCommand(*wanted, standardTerminal(), QDate::currentDate(), newStamp());
    if (const auto *check = std::get_if<CheckCommand>(&command))
        return runCheckCommand(*check, standardTerminal(), QDate::currentDate());
    if (const auto *cache = std::get_if<CacheCommand>(&command))
        return runCacheCommand(*cache, defaultCacheFolder(), standardTerminal());
    if (const auto *merge = std::get_if<MergeCommand>(&command))
        return runMergeCommand(*merge, standardTerminal());
    if (const auto *schema = std::get_if<SchemaCommand>(&command))
        return runSchemaCommand(*schema, standardTerminal());
    if (const auto *help = std::get_if<HelpCommand>(&command))
        return runHelpCommand(*help, standardTerminal());
    const QSettings stored(settingsPath(), QSettings::IniFormat);
    if (!std::holds_alternative<CompleteCommand>(command)) { // which nobody reads
        for (const QString &note : settingsNotes(stored))
            standardTerminal().say(note);
    }
    if (const auto *complete = std::get_if<CompleteCommand>(&command))
        return runCompleteCommand(*complete, loadInstances(stored), standardTerminal());
    if (const auto *generate = std::get_if<GenerateCommand>(&command))
        return runGenerateCommand(*generate, loadSettings(stored), loadInstances(stored), standardTerminal());
    if (const auto *history = std::get_if<HistoryCommand>(&command))
        return runHistoryCommand(*history, workdirOf(loadSettings(stored)), standardTerminal());
    if (const auto *advisories = std::get_if<AdvisoriesCommand>(&command))
        return runAdvisoriesCommand(*advisories, loadSettings(stored), {}, standardTerminal());
    if (const auto *verify = std::get_if<VerifyCommand>(&command))
        return runVerifyCommand(*verify, loadSettings(stored), loadInstances(stored), std::move(keys),
                                standardTerminal());
    return runAuditCommand(std::get<AuditCommand>(command), loadSettings(stored),
                           loadInstances(stored), std::move(keys));
}
} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    // Before there is a thread or a child that could see them.
    EnvironmentKeys keys = EnvironmentKeys::take();
    // Whatever this run is for: what a killed one left behind has a key in it.
    PrivateConfig::sweep();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    try {
        return asksForWindow(arguments) ? runWindow(argc, argv, std::move(keys), arguments.mid(1))
                                        : runInTerminal(argc, argv, std::move(keys));
    } catch (...) {
        std::fprintf(stderr, "gear-audit: %s\n", qPrintable(thrownText()));
        return NothingRan;
    }
}
