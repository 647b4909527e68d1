#include "ui/auditing/audit_controller.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "core/model/gear_name.h"
#include "ui/words/audit_text.h"
#include "ui/words/engine_text.h"
#include "ui/words/error_text.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace gearaudit
{

namespace
{
std::set<RecordKey> gearsOf(const std::vector<PackedSnapshot> &reports)
{
    std::set<RecordKey> gears;
    for (const PackedSnapshot &report : reports) {
        for (quint32 gear = 0; gear < report->gearCount(); ++gear)
            gears.insert(report->recordKey(gear));
    }
    return gears;
}
} // namespace

AuditController::AuditController(WindowPorts ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports)), m_session(*m_ports.pool)
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
    std::copy_if(m_ports.instances.begin(), m_ports.instances.end(), std::back_inserter(enabled),
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
        const auto first = m_recorded.lower_bound({collection, {}, {}});
        if (first != m_recorded.end() && first->collection == collection)
            masters << masterPathOf(m_ports.workdir, collection);
    }
    return masters;
}

void AuditController::setChoice(const SourceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT stateChanged();
}

void AuditController::setPorts(WindowPorts ports)
{
    if (run() == Run::Idle)
        return takePorts(std::move(ports));
    m_nextPorts = std::move(ports);
    Q_EMIT said(tr("The changed settings take effect when this audit has ended."), Weight::Note);
}

void AuditController::takePorts(WindowPorts ports)
{
    const bool otherFolder = ports.workdir != m_ports.workdir;
    m_ports = std::move(ports);
    m_sources.forget();
    if (otherFolder) {
        ++m_readingNumber; // of the other folder, should it be read just now
        m_reading = false;
        setResults({}, {});
    }
    m_sources.countResults(m_recorded);
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
    using Read = std::pair<KeptResults, std::set<RecordKey>>;
    const auto work = [read = m_ports.readResults, folder = m_ports.workdir] {
        return guarded({Stage::Store, Code::Failed, folder, {}}, [&]() -> Result<Read> {
            KeptResults kept = read();
            std::set<RecordKey> recorded = gearsOf(kept.reports);
            return std::pair(std::move(kept), std::move(recorded));
        });
    };
    whenDone(this, m_ports.pool->run(work), [this, number = ++m_readingNumber](Result<Read> read) {
        if (number != m_readingNumber)
            return;
        m_reading = false;
        if (!read) {
            Q_EMIT said(errorText(read.error()), Weight::Problem);
        } else {
            for (const Error &problem : read->first.problems)
                Q_EMIT said(errorText(problem), Weight::Problem);
            setResults(read->first.reports, std::move(read->second));
        }
        Q_EMIT stateChanged();
    });
}

void AuditController::checkEngine()
{
    m_stopCheck.request_stop();
    m_stopCheck = std::stop_source();
    m_engine.kind = EngineState::Kind::Checking;
    Q_EMIT stateChanged();
    const auto check = [ask = m_ports.checkEngine, stop = m_stopCheck.get_token()] {
        return ask(stop);
    };
    const auto take = [this, number = ++m_check](EngineState state) {
        if (number != m_check)
            return;
        m_engine = std::move(state);
        Q_EMIT stateChanged();
    };
    whenDone(this, m_ports.pool->run(check), take, [take] {
        EngineState failed;
        failed.kind = EngineState::Kind::Failed;
        take(failed);
    });
}

void AuditController::start()
{
    if (startObstacle().isEmpty())
        begin({m_choice.exchange, chosenInstances(), {}, {{}, false, m_choice.withoutOrganisations}});
}

void AuditController::startOver()
{
    if (startObstacle().isEmpty())
        begin({m_choice.exchange, chosenInstances(), {}, {{}, true, m_choice.withoutOrganisations}});
}

void AuditController::auditAgain(const std::vector<RecordKey> &gears)
{
    if (gears.empty() || !auditAgainObstacle().isEmpty())
        return;
    AuditRequest request{false, {}, {}, {{}, true}};
    for (const RecordKey &gear : gears) {
        request.exchange = request.exchange || gear.collection == Collection::Exchange;
        const QString name = gear.site + QLatin1Char('/') + bareGearName(gear.key);
        if (!request.plan.only.contains(name))
            request.plan.only << name;
    }
    std::copy_if(m_ports.instances.begin(), m_ports.instances.end(), std::back_inserter(request.instances),
                 [&](const Instance &instance) {
                     return std::any_of(gears.begin(), gears.end(), [&](const RecordKey &gear) {
                         return gear.collection == Collection::Instances && gear.site == instance.name;
                     });
                 });
    if (request.exchange || !request.instances.empty())
        begin(std::move(request));
    else
        Q_EMIT said(tr("The site that lists these gears is not among the instances any more."), Weight::Problem);
}

void AuditController::begin(AuditRequest request)
{
    m_progress = AuditProgress();
    m_listing.clear();
    m_request = std::move(request);
    for (const Instance &instance : m_request.instances)
        m_sources.clearProblem(instance.name);
    if (m_request.exchange)
        m_sources.setExchangeProblem(std::nullopt);
    Q_EMIT sourcesChanged();
    if (m_request.instances.empty())
        return launch();
    m_keySearch = std::make_unique<QObject>();
    m_ports.findKeys(m_request.instances, m_keySearch.get(), [this](const InstanceKeyMap &found) {
        m_keySearch.release()->deleteLater(); // it is being called just now
        m_request.keys = found;
        launch();
    });
    Q_EMIT stateChanged();
}

void AuditController::launch()
{
    m_session.start(m_ports.makeAuditor(m_request));
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
        else if (const auto *noted = std::get_if<Noted>(&event);
                 noted && noted->error.stage != Stage::Layers) // the engine's strip says that already
            Q_EMIT said(noteText(noted->error), Weight::Note);
        else if (const auto *awaited = std::get_if<Awaited>(&event))
            Q_EMIT said(awaitedText(*awaited), Weight::Note);
    }
    if (!ended.empty()) {
        std::set<RecordKey> recorded = m_recorded;
        for (const GearRecord &record : ended)
            recorded.insert(record.recordKey());
        Q_EMIT gearsEnded(ended);
        setRecorded(std::move(recorded));
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
    if (!plan.replaced.empty()) {
        std::set<RecordKey> recorded = m_recorded;
        for (const RecordKey &gone : plan.replaced)
            recorded.erase(gone);
        Q_EMIT gearsReplaced(plan.replaced);
        setRecorded(std::move(recorded));
    }
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
    if (m_nextPorts) {
        takePorts(*std::move(m_nextPorts));
        m_nextPorts.reset();
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
    const auto save = [saveTo = m_ports.saveCopy, copies] {
        std::vector<Result<void>> results;
        for (const MasterCopy &copy : copies)
            results.push_back(guarded({Stage::Store, Code::Failed, copy.target, {}},
                                      [&] { return saveTo(copy.master, copy.target); }));
        return results;
    };
    whenDone(
        this, m_ports.pool->run(save), [this, copies](const std::vector<Result<void>> &results) {
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
    m_ports.openFolder(m_ports.workdir);
}

void AuditController::setResults(const std::vector<PackedSnapshot> &reports,
                                 std::set<RecordKey> recorded)
{
    Q_EMIT resultsRead(reports);
    setRecorded(std::move(recorded));
}

void AuditController::setRecorded(std::set<RecordKey> recorded)
{
    const bool hadAny = !m_recorded.empty();
    m_recorded = std::move(recorded);
    if (hadAny == m_recorded.empty())
        Q_EMIT stateChanged();
    const SourceStates before = m_sources;
    m_sources.countResults(m_recorded);
    if (m_sources != before)
        Q_EMIT sourcesChanged();
}

} // namespace gearaudit
