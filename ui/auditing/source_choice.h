#pragma once

#include "core/audit/audit_plan.h"
#include "core/settings/keys/instance_keys.h"

#include <QStringList>

namespace gearaudit
{

/// Which sources are ticked.
struct SourceChoice {
    bool exchange = true;
    QStringList withoutOrganisations; ///< of the Exchange, by name
    QStringList instances;            ///< by id

    bool operator==(const SourceChoice &) const = default;
};

/// What an audit is asked for: some of the Exchange, some instances, or both.
struct AuditRequest {
    bool exchange = true;
    InstanceList instances; ///< in the user's order
    InstanceKeyMap keys;    ///< of these instances, or why there is none
    PlanOptions plan;
};

} // namespace gearaudit
