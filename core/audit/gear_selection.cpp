#include "core/audit/gear_selection.h"

#include "core/base/glob.h"

#include <algorithm>

namespace gearaudit
{

GearSelection::GearSelection(const PlanOptions &options)
    : m_only(options.only), m_withoutOrganisations(options.withoutOrganisations)
{
}

bool GearSelection::has(Collection collection, const QString &site, const QString &name) const
{
    if (collection == Collection::Exchange && m_withoutOrganisations.contains(site))
        return false;
    if (m_only.isEmpty())
        return true;
    const QString whole = site + QLatin1Char('/') + name;
    return std::any_of(m_only.begin(), m_only.end(), [&](const QString &glob) {
        return matchesGlob(glob, whole, Qt::CaseSensitive) ||
               matchesGlob(glob, name, Qt::CaseSensitive);
    });
}

} // namespace gearaudit
