#pragma once

#include "core/audit/audit_plan.h"

#include <QRegularExpression>

namespace gearaudit
{

/// The gears that the options select, by name; pure. A glob's * crosses the slash, as a shell's
/// does in a case; one without a slash may also name the gear alone.
class GearSelection
{
public:
    explicit GearSelection(const PlanOptions &options);
    bool has(Collection collection, const QString &site, const QString &name) const;

private:
    std::vector<QRegularExpression> m_only;
    QStringList m_withoutOrganisations;
};

} // namespace gearaudit
