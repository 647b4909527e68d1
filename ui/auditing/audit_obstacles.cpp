#include "ui/auditing/audit_controller.h"

#include "core/images/inspection_choice.h"
#include "ui/words/engine_text.h"

// Why an intent cannot be followed now.

namespace gearaudit
{

QString AuditController::startObstacle() const
{
    const QString obstacle = auditAgainObstacle();
    if (obstacle.isEmpty() && !m_choice.exchange && chosenInstances().empty())
        return tr("Nothing is ticked under To Audit.");
    return obstacle;
}

QString AuditController::auditAgainObstacle() const
{
    switch (run()) {
    case Run::Running: return tr("An audit is running.");
    case Run::Stopping: return tr("The audit is being stopped.");
    case Run::Idle: break;
    }
    const bool needsNone = m_ports.inspect == QLatin1String("layers");
    if (m_engine.kind == EngineState::Kind::Checking && !needsNone)
        return tr("It is being checked whether Docker is ready.");
    if (inspectionFor(m_ports.inspect, m_engine) == Inspection::NotPossible)
        return tr("%1.", "a sentence").arg(engineWords(m_engine).title);
    if (m_reading)
        return tr("The results so far are being read.");
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
    return m_recorded.empty() ? tr("There are no results yet.") : QString();
}

} // namespace gearaudit
