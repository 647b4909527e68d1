#include "app/audit_command.h"

#include "app/composition.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/progress_events.h"
#include "app/terminal_progress.h"
#include "core/audit/audit_session.h"
#include "core/audit/worker_pool.h"
#include "core/process/qprocess_runner.h"
#include "core/settings/keys/instance_keys.h"
#include "core/settings/keys/keychain_store.h"
#include "ui/words/audit_text.h"
#include "ui/words/error_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace gearaudit
{

namespace
{
struct AuditCommandText {
    Q_DECLARE_TR_FUNCTIONS(AuditCommandText)
};

/// What is kept of an earlier audit.
QString keptText(const GearRecord &record)
{
    return record.audit.lastAnswer
               ? AuditCommandText::tr(" (kept: %1)", "Pythons of version 0.9")
                     .arg(lastAnswerText(*record.audit.lastAnswer))
               : QString();
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

int report(const AuditOutcome &outcome, const AuditCommand &command, const QStringList &results,
           TerminalProgress &progress)
{
    progress.finish();
    if (outcome.fatal) {
        // Where no source could be listed, each was named with its reason as it failed.
        const auto &failed = outcome.failedSources;
        if (std::find(failed.begin(), failed.end(), *outcome.fatal) == failed.end())
            progress.say(errorText(*outcome.fatal));
        return outcome.stopped ? Interrupted : NothingRan;
    }
    const int considered = outcome.answered + outcome.skipped + int(outcome.failed.size());
    if (considered == 0 && !outcome.stopped && !command.plan.only.isEmpty()) {
        progress.say(AuditCommandText::tr("No gear matches --only %1.")
                         .arg(command.plan.only.join(QStringLiteral(", "))));
        return WrongUsage;
    }
    if (!outcome.failed.empty()) {
        progress.say(AuditCommandText::tr("Not audited:"));
        for (const GearRecord &record : outcome.failed)
            progress.say(QStringLiteral("  %1/%2: %3%4%5")
                             .arg(record.site, record.key, statusText(record.audit.status),
                                  record.audit.reason.isEmpty()
                                      ? QString()
                                      : QStringLiteral(": ") + record.audit.reason,
                                  keptText(record)));
    }
    progress.say(outcomeText(outcome));
    if (!command.asJson)
        print(results.join(QLatin1Char('\n')).toLocal8Bit() + '\n');
    if (outcome.stopped)
        return Interrupted;
    const bool isWhole = outcome.failedSources.empty() && !outcome.halfListed;
    return outcome.failed.empty() && isWhole ? Done : SomeFailed;
}
} // namespace

Settings settingsFor(const AuditCommand &command, Settings stored)
{
    stored.exchange = command.exchange;
    if (!command.workdir.isEmpty())
        stored.workdir = command.workdir;
    if (!command.engine.isEmpty())
        stored.engine = command.engine;
    if (!command.inspect.isEmpty())
        stored.inspect = command.inspect;
    else if (!command.engine.isEmpty())
        stored.inspect = QStringLiteral("docker"); // who names an engine wants it
    stored.jobs = command.jobs.value_or(stored.jobs);
    stored.allVersions = stored.allVersions || command.allVersions;
    return stored;
}

Result<InstanceList> instancesFor(const AuditCommand &command, const InstanceList &all)
{
    for (const QString &name : command.instances) {
        if (!findInstanceNamed(all, name))
            return Unexpected{Error{Stage::Arguments, Code::NotFound, name, {}}};
    }
    InstanceList chosen;
    for (const Instance &instance : all) {
        if (command.instances.contains(instance.name)
            || (command.allInstances && instance.enabled))
            chosen.push_back(instance);
    }
    return chosen;
}

int runAuditCommand(const AuditCommand &command, const Settings &stored, const InstanceList &all,
                    EnvironmentKeys environment)
{
    const auto wanted = instancesFor(command, all);
    if (!wanted || (wanted->empty() && command.exchange.isEmpty())) {
        TerminalProgress(stderr).say(
            wanted ? AuditCommandText::tr("There is no enabled instance. Add one with “gear-audit "
                                          "instances add”.")
                   : AuditCommandText::tr("There is no instance “%1”. See “gear-audit instances "
                                          "list”.")
                         .arg(wanted.error().subject));
        return WrongUsage;
    }
    AuditChoice choice{
        settingsFor(command, stored), command.plan, !command.exchange.isEmpty(), *wanted, {}};
    KeychainStore keychain;
    const SessionStore noSession;
    InstanceKeys keys(noSession, std::move(environment), keychain);
    const auto runner = std::make_shared<QProcessRunner>();
    WorkerPool pool;
    TerminalProgress progress(stderr, command.isQuiet || command.asJson ? TerminalProgress::Detail::OnlyTrouble
                                                                        : TerminalProgress::Detail::All);
    ProgressEvents told;
    AuditSession session(pool);
    int exitStatus = NothingRan;

    QObject::connect(&session, &AuditSession::events, &session,
                     [&](const std::vector<AuditEvent> &batch) {
                         progress.show(batch);
                         if (!command.asJson)
                             return;
                         for (const AuditEvent &event : batch)
                             print(told.of(event));
                     });
    QObject::connect(&session, &AuditSession::finished, &session, [&](const AuditOutcome &outcome) {
        if (command.asJson)
            print(ProgressEvents::of(outcome, outcome.fatal ? QStringList() : masterPaths(choice)));
        exitStatus = report(outcome, command, masterPaths(choice), progress);
        QCoreApplication::exit(exitStatus);
    });
    const Interrupt interrupt([&] {
        if (session.isStopping())
            return;
        progress.say(AuditCommandText::tr("Stopping…"));
        session.stop();
        // What has ended is in the journal and containers are removed first; should the engine not
        // come back, the next start tidies up.
        QTimer::singleShot(4500, &session, [] { std::_Exit(Interrupted); });
    });
    keys.findAll(*wanted, all, &session, [&](const InstanceKeyMap &found) {
        choice.keys = found;
        session.start(makeAuditor(choice, runner));
    });
    QCoreApplication::exec();
    return exitStatus;
}

} // namespace gearaudit
