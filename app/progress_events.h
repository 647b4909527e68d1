#pragma once

#include "core/audit/audit_event.h"

#include <QByteArray>

namespace gearaudit
{

/// An audit's progress for programs: a line of JSON an event, as resources/schema/progress.json says.
class ProgressEvents
{
public:
    /// The lines of an event, each with its end; empty where it says nothing that was not said before.
    QByteArray of(const AuditEvent &event);
    /// The last line.
    static QByteArray of(const AuditOutcome &outcome, const QStringList &results);

private:
    AuditPlan m_plan;
    int m_done = 0;
};

} // namespace gearaudit
