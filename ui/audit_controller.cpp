#include "ui/audit_controller.h"

#include "core/audit/worker_pool.h"
#include "ui/text/audit_text.h"
#include "ui/text/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFileInfo>

namespace gearaudit
{

AuditController::AuditController(WindowParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_session(*m_parts.pool),
      m_report(makeReport({})), m_results(ResultsTree::build(m_report))
{
    m_clock.start();
    connect(&m_session, &AuditSession::events, this, &AuditController::take);
    connect(&m_session, &AuditSession::finished, this, &AuditController::end);
}

AuditController::~AuditController()
{
    m_stopCheck.request_stop();
}

AuditController::Run AuditController::run() const
{
    if (!m_session.isRunning())
        return Run::Idle;
    return m_session.isStopping() ? Run::Stopping : Run::Running;
}

std::chrono::milliseconds AuditController::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
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
    if (!m_anything)
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

void AuditController::setSelection(const QStringList &patterns, bool anything)
{
    m_patterns = patterns;
    m_anything = anything;
    Q_EMIT stateChanged();
}

void AuditController::readResults()
{
    if (m_reading || run() != Run::Idle)
        return;
    m_reading = true;
    Q_EMIT stateChanged();
    whenDone(this, m_parts.pool->run(m_parts.readResults),
             [this](Result<std::vector<GearRecord>> records) {
                 m_reading = false;
                 if (records)
                     setReport(makeReport(*std::move(records)));
                 else
                     Q_EMIT said(errorText(records.error()), Weight::Problem);
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
    begin({m_patterns, false});
}

void AuditController::startOver()
{
    begin({m_patterns, true});
}

void AuditController::begin(const PlanOptions &options)
{
    if (!startObstacle().isEmpty())
        return;
    m_progress = AuditProgress();
    m_listing.clear();
    m_startingOver = options.refresh;
    m_session.start(m_parts.makeAuditor(options));
    Q_EMIT stateChanged();
}

void AuditController::stop()
{
    if (run() != Run::Running)
        return;
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
        else if (const auto *plan = std::get_if<Planned>(&event))
            planned(plan->plan);
        else if (const auto *gear = std::get_if<GearEnded>(&event))
            ended.push_back(gear->record);
        else if (const auto *noted = std::get_if<Noted>(&event))
            Q_EMIT said(noteText(noted->error), Weight::Note);
    }
    if (!ended.empty())
        setReport(reportWith(m_report, std::move(ended)));
    Q_EMIT progressed(batch);
}

void AuditController::planned(const AuditPlan &plan)
{
    m_listing.clear();
    if (m_startingOver)
        setReport(makeReport({}));
    QMap<QString, int> counts;
    const auto count = [&](const std::vector<PlannedGear> &gears) {
        for (const PlannedGear &planned : gears)
            ++counts[planned.gear.site];
    };
    for (const PlannedImage &image : plan.images)
        count(image.gears);
    count(plan.imageless);
    count(plan.skipped);
    m_listed = true;
    m_organisations = counts;
    Q_EMIT organisationsChanged();
}

void AuditController::end(const AuditOutcome &outcome)
{
    m_listing.clear();
    Q_EMIT stateChanged();
    const bool wrong = outcome.fatal || !outcome.failedSources.empty() || !outcome.failed.empty();
    Q_EMIT said(outcomeText(outcome), wrong             ? Weight::Problem
                                      : outcome.stopped ? Weight::Note
                                                        : Weight::Done);
    Q_EMIT finished(outcome);
    // Images came and went: say how much room is left now, or that the engine has gone away.
    checkEngine();
}

void AuditController::saveCopy(const QString &target)
{
    if (!saveObstacle().isEmpty())
        return;
    m_saving = true;
    Q_EMIT stateChanged();
    const auto save = [saveTo = m_parts.saveCopy, target] { return saveTo(target); };
    whenDone(this, m_parts.pool->run(save), [this, target](const Result<void> &saved) {
        m_saving = false;
        if (saved)
            Q_EMIT said(tr("A copy was saved: %1").arg(QDir::toNativeSeparators(target)),
                        Weight::Done);
        else
            Q_EMIT said(errorText(saved.error()), Weight::Problem);
        Q_EMIT stateChanged();
    });
}

void AuditController::openFolder()
{
    m_parts.openFolder(QFileInfo(m_parts.masterPath).path());
}

void AuditController::setReport(ReportSnapshot report)
{
    const bool hadAny = !m_report->gears.empty();
    m_report = std::move(report);
    if (hadAny == m_report->gears.empty())
        Q_EMIT stateChanged();
    countOrganisations();
    if (m_building)
        m_buildAgain = true;
    else
        buildTree();
}

void AuditController::buildTree()
{
    m_building = true;
    const auto build = [report = m_report] { return ResultsTree::build(report); };
    whenDone(this, m_parts.pool->run(build), [this](ResultsSnapshot tree) {
        m_building = false;
        m_results = std::move(tree);
        if (std::exchange(m_buildAgain, false))
            buildTree();
        Q_EMIT resultsChanged();
    });
}

void AuditController::countOrganisations()
{
    if (m_listed)
        return;
    QMap<QString, int> counts;
    for (const auto &gear : m_report->gears)
        ++counts[gear->site];
    if (counts == m_organisations)
        return;
    m_organisations = counts;
    Q_EMIT organisationsChanged();
}

} // namespace gearaudit
