#pragma once

#include "core/audit/audit_plan.h"

namespace gearaudit
{

/// The gears that the options select, by name; pure. A glob (matchesGlob(), in which case counts)
/// is of site/name, and one without a slash may also name the gear alone.
class GearSelection
{
public:
    explicit GearSelection(const PlanOptions &options);
    bool has(Collection collection, const QString &site, const QString &name) const;

private:
    QStringList m_only; ///< globs
    QStringList m_withoutOrganisations;
};

} // namespace gearaudit
