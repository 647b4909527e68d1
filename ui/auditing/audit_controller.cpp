#include "ui/auditing/audit_controller.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "ui/words/audit_text.h"
#include "ui/words/engine_text.h"
#include "ui/words/error_text.h"

#include <QDir>

#include <algorithm>

namespace gearaudit
{

AuditController::AuditController(WindowParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_session(*m_parts.pool), m_report(makeReport({}))
{
    m_clock.start();
    for (const Instance &instance : enabledInstances())
        m_choice.instances << instance.id;
    connect(&m_session, &AuditSession::events, this, &AuditController::take);
    connect(&m_session, &AuditSession::finished, this, &AuditController::end);
}

AuditController::~AuditController()
{
    m_stopCheck.request_stop();
}

AuditController::Run AuditController::run() const
{
    if (isFindingKeys())
        return Run::Running;
    if (!m_session.isRunning())
        return Run::Idle;
    return m_session.isStopping() ? Run::Stopping : Run::Running;
}

std::chrono::milliseconds AuditController::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

InstanceList AuditController::enabledInstances() const
{
    InstanceList enabled;
    std::copy_if(m_parts.instances.begin(), m_parts.instances.end(), std::back_inserter(enabled),
                 [](const Instance &instance) { return instance.enabled; });
    return enabled;
}

InstanceList AuditController::chosenInstances() const
{
    InstanceList chosen = enabledInstances();
    std::erase_if(chosen, [this](const Instance &instance) {
        return !m_choice.instances.contains(instance.id);
    });
    return chosen;
}

QStringList AuditController::mastersWithResults() const
{
    QStringList masters;
    for (const Collection collection : {Collection::Exchange, Collection::Instances}) {
        if (hasGearsOf(*m_report, collection))
            masters << masterPathOf(m_parts.workdir, collection);
    }
    return masters;
}

QString AuditController::startObstacle() const
{
    switch (run()) {
    case Run::Running: return tr("An audit is running.");
    case Run::Stopping: return tr("The audit is being stopped.");
    case Run::Idle: break;
    }
    if (m_engine.kind == EngineState::Kind::Checking)
        return tr("It is being checked whether Docker is ready.");
    if (!m_engine.isReady())
        return tr("%1.", "a sentence").arg(engineWords(m_engine).title);
    if (m_reading)
        return tr("The results so far are being read.");
    if (!m_choice.exchange && chosenInstances().empty())
        return tr("Nothing is ticked under Sources.");
    return {};
}

QString AuditController::stopObstacle() const
{
    switch (run()) {
    case Run::Idle: return tr("No audit is running.");
    case Run::Stopping: return tr("The audit is being stopped.");
    case Run::Running: break;
    }
    return {};
}

QString AuditController::saveObstacle() const
{
    return m_saving ? tr("A copy is being saved.") : folderObstacle();
}

QString AuditController::folderObstacle() const
{
    // There may be no folder either, before the first gear.
    return m_report->gears.empty() ? tr("There are no results yet.") : QString();
}

void AuditController::setChoice(const SourceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT stateChanged();
}

void AuditController::setParts(WindowParts parts)
{
    if (run() == Run::Idle)
        return takeParts(std::move(parts));
    m_nextParts = std::move(parts);
    Q_EMIT said(tr("The changed settings take effect when this audit has ended."), Weight::Note);
}

void AuditController::takeParts(WindowParts parts)
{
    const bool otherFolder = parts.workdir != m_parts.workdir;
    m_parts = std::move(parts);
    m_sources.forget();
    if (otherFolder) {
        ++m_readingNumber; // of the other folder, should it be read just now
        m_reading = false;
        setReport(makeReport({}));
    }
    m_sources.countResults(*m_report);
    Q_EMIT partsChanged();
    Q_EMIT sourcesChanged();
    checkEngine();
    if (otherFolder)
        readResults();
}

void AuditController::readResults()
{
    if (m_reading || run() != Run::Idle)
        return;
    m_reading = true;
    Q_EMIT stateChanged();
    whenDone(this, m_parts.pool->run(m_parts.readResults),
             [this, number = ++m_readingNumber](KeptResults kept) {
                 if (number != m_readingNumber)
                     return;
                 m_reading = false;
                 for (const Error &problem : kept.problems)
                     Q_EMIT said(errorText(problem), Weight::Problem);
                 setReport(makeReport(std::move(kept.records)));
                 Q_EMIT stateChanged();
             });
}

void AuditController::checkEngine()
{
    m_stopCheck.request_stop();
    m_stopCheck = std::stop_source();
    m_engine.kind = EngineState::Kind::Checking;
    Q_EMIT stateChanged();
    const auto check = [ask = m_parts.checkEngine, stop = m_stopCheck.get_token()] {
        return ask(stop);
    };
    whenDone(this, m_parts.pool->run(check), [this, number = ++m_check](EngineState state) {
        if (number != m_check)
            return;
        m_engine = std::move(state);
        Q_EMIT stateChanged();
    });
}

void AuditController::start()
{
    begin(false);
}

void AuditController::startOver()
{
    begin(true);
}

void AuditController::begin(bool refresh)
{
    if (!startObstacle().isEmpty())
        return;
    m_progress = AuditProgress();
    m_listing.clear();
    m_request = {m_choice.exchange, {}, {}, {{}, refresh, m_choice.withoutOrganisations}};
    m_request.instances = chosenInstances();
    for (const Instance &instance : m_request.instances)
        m_sources.clearProblem(instance.name);
    if (m_request.exchange)
        m_sources.setExchangeProblem(std::nullopt);
    Q_EMIT sourcesChanged();
    if (m_request.instances.empty())
        return launch();
    m_keySearch = std::make_unique<QObject>();
    m_parts.findKeys(m_request.instances, m_keySearch.get(), [this](const InstanceKeyMap &found) {
        m_keySearch.release()->deleteLater(); // it is being called just now
        m_request.keys = found;
        launch();
    });
    Q_EMIT stateChanged();
}

void AuditController::launch()
{
    m_session.start(m_parts.makeAuditor(m_request));
    Q_EMIT stateChanged();
}

void AuditController::stop()
{
    if (run() != Run::Running)
        return;
    if (isFindingKeys()) {
        m_keySearch.reset();
        AuditOutcome outcome;
        outcome.stopped = true;
        return end(outcome);
    }
    m_session.stop();
    Q_EMIT stateChanged();
}

void AuditController::take(const std::vector<AuditEvent> &batch)
{
    std::vector<GearRecord> ended;
    for (const AuditEvent &event : batch) {
        m_progress.apply(event, now());
        if (const auto *listing = std::get_if<ListingProgress>(&event))
            m_listing = listing->text;
        else if (const auto *failed = std::get_if<SourceFailed>(&event))
            sourceFailed(*failed);
        else if (const auto *plan = std::get_if<Planned>(&event))
            planned(plan->plan);
        else if (const auto *gear = std::get_if<GearEnded>(&event))
            ended.push_back(gear->record);
        else if (const auto *noted = std::get_if<Noted>(&event))
            Q_EMIT said(noteText(noted->error), Weight::Note);
    }
    if (!ended.empty()) {
        Q_EMIT gearsEnded(ended);
        setReport(reportWith(m_report, std::move(ended)));
    }
    Q_EMIT progressed(batch);
}

void AuditController::sourceFailed(const SourceFailed &failed)
{
    if (failed.error.code == Code::Stopped)
        return;
    if (failed.instance.isEmpty())
        m_sources.setExchangeProblem(failed.error);
    else
        m_sources.setProblem(failed.instance, failed.error);
    Q_EMIT sourcesChanged();
    Q_EMIT said(errorText(failed.error), Weight::Problem);
}

void AuditController::planned(const AuditPlan &plan)
{
    m_listing.clear();
    if (!plan.replaced.empty())
        setReport(reportWithout(m_report, plan.replaced));
    QStringList listed;
    for (const Instance &instance : m_request.instances) {
        // After a stop some may not have been asked.
        if (run() == Run::Running && !m_sources.problems().contains(instance.name))
            listed << instance.name;
    }
    m_sources.countPlan(plan, listed);
    Q_EMIT sourcesChanged();
}

void AuditController::end(const AuditOutcome &outcome)
{
    m_listing.clear();
    Q_EMIT stateChanged();
    sayOutcome(outcome);
    Q_EMIT finished(outcome);
    if (m_nextParts) {
        takeParts(*std::move(m_nextParts));
        m_nextParts.reset();
    } else {
        // Images came and went: say how much room is left now, or that the engine has gone away.
        checkEngine();
    }
}

void AuditController::sayOutcome(const AuditOutcome &outcome)
{
    const auto &failed = outcome.failedSources;
    const bool wrong = outcome.fatal || !outcome.failed.empty() || !failed.empty();
    constexpr std::size_t many = 3; // the first messages have made room for the last
    if (failed.size() > many)
        Q_EMIT said(tr("%n source(s) could not be listed; each is marked under Sources.", nullptr,
                       static_cast<int>(failed.size())),
                    Weight::Problem);
    if (outcome.fatal && std::find(failed.begin(), failed.end(), *outcome.fatal) != failed.end())
        return; // no source could be listed; each was named with its reason
    // The sources that failed were named as they did.
    AuditOutcome rest = outcome;
    rest.failedSources.clear();
    Q_EMIT said(outcomeText(rest), wrong             ? Weight::Problem
                                   : outcome.stopped ? Weight::Note
                                                     : Weight::Done);
}

void AuditController::saveCopies(const std::vector<MasterCopy> &copies)
{
    if (!saveObstacle().isEmpty())
        return;
    m_saving = true;
    Q_EMIT stateChanged();
    const auto save = [saveTo = m_parts.saveCopy, copies] {
        std::vector<Result<void>> results;
        for (const MasterCopy &copy : copies)
            results.push_back(saveTo(copy.master, copy.target));
        return results;
    };
    whenDone(
        this, m_parts.pool->run(save), [this, copies](const std::vector<Result<void>> &results) {
            m_saving = false;
            for (std::size_t i = 0; i < results.size(); ++i) {
                if (results[i])
                    Q_EMIT said(
                        tr("A copy was saved: %1").arg(QDir::toNativeSeparators(copies[i].target)),
                        Weight::Done);
                else
                    Q_EMIT said(errorText(results[i].error()), Weight::Problem);
            }
            Q_EMIT stateChanged();
        });
}

void AuditController::openFolder()
{
    m_parts.openFolder(m_parts.workdir);
}

void AuditController::setReport(ReportSnapshot report)
{
    const bool hadAny = !m_report->gears.empty();
    m_report = std::move(report);
    if (hadAny == m_report->gears.empty())
        Q_EMIT stateChanged();
    const SourceStates before = m_sources;
    m_sources.countResults(*m_report);
    if (m_sources != before)
        Q_EMIT sourcesChanged();
    Q_EMIT resultsChanged();
}

} // namespace gearaudit
