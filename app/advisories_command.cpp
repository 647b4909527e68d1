#include "app/advisories_command.h"

#include "app/command_text.h"
#include "app/command_words.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "core/audit/worker_pool.h"
#include "core/flywheel/authorities.h"
#include "ui/words/advisory_text.h"
#include "ui/words/error_text.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace gearaudit
{

namespace
{
struct AdvisoriesText {
    Q_DECLARE_TR_FUNCTIONS(AdvisoriesText)
};

QString advisoriesHelp()
{
    return AdvisoriesText::tr(
        "Usage: gear-audit advisories update | import FILE… | status | remove\n"
        "\n"
        "Keeps the database of known faults of PyPI's packages, which filters, exports, checks and\n"
        "the window go by. Nothing is fetched unless it is asked for.\n"
        "\n"
        "  update         fetch what has changed, from the addresses in the settings\n"
        "  import FILE…   take files instead, on a computer without a network: OSV's zip of PyPI, a\n"
        "                 folder of records, CISA's list (JSON), FIRST's scores (csv.gz); they are\n"
        "                 told apart by what is in them\n"
        "  status         show how old it is, where it came from and what is in it\n"
        "  remove         remove it from this computer\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 done, 1 a part could not be had, or there is no database, 2 wrong usage,\n"
        "3 nothing could be done, 130 interrupted.\n");
}

using Changed = Result<AdvisoryChange>;

int report(const Changed &changed, const Terminal &terminal, bool stopped, const QDateTime &now)
{
    if (!changed) {
        if (!stopped)
            terminal.say(errorText(changed.error()));
        return stopped ? Interrupted : NothingRan;
    }
    for (const Error &note : changed->notes)
        terminal.say(errorText(note));
    if (changed->passedOver > 0)
        terminal.say(terminalSafe(passedOverText(*changed)));
    if (!changed->isChanged)
        terminal.say(AdvisoriesText::tr("What is there is the newest."));
    if (!terminal.print(advisoryFactsText(changed->facts, now).toUtf8()))
        return NothingRan;
    return changed->notes.empty() ? Done : SomeFailed;
}

int showStatus(const AdvisoryUpdates &updates, const QString &path, const Terminal &terminal, const QDateTime &now)
{
    const auto facts = updates.facts();
    if (!facts) {
        terminal.say(facts.error().code == Code::NotFound
                         ? AdvisoriesText::tr("There is no database of known faults yet. “gear-audit advisories "
                                              "update” fetches one.")
                         : errorText(facts.error()));
        return facts.error().code == Code::NotFound ? SomeFailed : NothingRan;
    }
    const QString text = advisoryFactsText(*facts, now) + AdvisoriesText::tr("Kept in %1").arg(terminalSafe(path));
    return terminal.print(text.toUtf8() + '\n') ? Done : NothingRan;
}

int remove(const AdvisoryUpdates &updates, const Terminal &terminal)
{
    if (const auto removed = updates.remove(); !removed) {
        terminal.say(errorText(removed.error()));
        return NothingRan;
    }
    terminal.say(AdvisoriesText::tr("Removed."));
    return Done;
}
} // namespace

Command parseAdvisories(const QStringList &arguments)
{
    using Action = AdvisoriesCommand::Action;
    const QString self = arguments.first(), what = arguments.value(1);
    if (what.isEmpty() || what == QLatin1String("-h") || what == QLatin1String("--help"))
        return PrintCommand{advisoriesHelp(), Done};
    const auto words = commandWords(arguments.mid(1), {{}, {}, advisoriesHelp()});
    if (!words)
        return words.error();
    if (what == QLatin1String("import")) {
        if (words->operands.isEmpty())
            return mistake(AdvisoriesText::tr("say which FILE to take."), self);
        return AdvisoriesCommand{Action::Import, words->operands};
    }
    if (!words->operands.isEmpty())
        return mistake(AdvisoriesText::tr("“%1” is one too many.").arg(words->operands.first()), self);
    if (what == QLatin1String("update"))
        return AdvisoriesCommand{Action::Update, {}};
    if (what == QLatin1String("status"))
        return AdvisoriesCommand{Action::Status, {}};
    if (what == QLatin1String("remove"))
        return AdvisoriesCommand{Action::Remove, {}};
    return mistake(AdvisoriesText::tr("“%1” is not a command for the known faults.").arg(what), self);
}

int runAdvisoriesCommand(const AdvisoriesCommand &command, const Settings &settings,
                         AdvisoryUpdates::Ports ports, const Terminal &terminal)
{
    using Action = AdvisoriesCommand::Action;
    if (!settings.authorities.isEmpty()) {
        const auto authorities = readAuthorities(settings.authorities);
        if (!authorities)
            terminal.say(errorText(authorities.error()));
        else
            ports.limits.authorities = *authorities;
    }
    const QString path = ports.database;
    const auto now = ports.now;
    const AdvisoryUpdates updates(std::move(ports));
    if (command.action == Action::Status)
        return showStatus(updates, path, terminal, now());
    if (command.action == Action::Remove)
        return remove(updates, terminal);
    WorkerPool pool;
    std::stop_source stop;
    QFutureWatcher<Changed> watcher;
    int exitStatus = NothingRan;
    QObject::connect(&watcher, &QFutureWatcher<Changed>::finished, &watcher, [&] {
        exitStatus = report(watcher.result(), terminal, stop.stop_requested(), now());
        QCoreApplication::exit(exitStatus);
    });
    const Interrupt interrupt([&] { stop.request_stop(); });
    watcher.setFuture(pool.run([&, token = stop.get_token()] {
        return command.action == Action::Update
                   ? updates.update({settings.osv, settings.kev, settings.epss}, {}, token)
                   : updates.importFiles(command.files, {}, token);
    }));
    QCoreApplication::exec();
    return exitStatus;
}

} // namespace gearaudit
