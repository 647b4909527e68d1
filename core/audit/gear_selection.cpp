#include "core/audit/gear_selection.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
QString hideSlash(QString text)
{
    return text.replace(QLatin1Char('/'), QChar(0x1f)); // Qt's * stops at slashes
}
} // namespace

GearSelection::GearSelection(const PlanOptions &options)
    : m_withoutOrganisations(options.withoutOrganisations)
{
    for (const QString &glob : options.only)
        m_only.emplace_back(QRegularExpression::wildcardToRegularExpression(hideSlash(glob)));
}

bool GearSelection::has(Collection collection, const QString &site, const QString &name) const
{
    if (collection == Collection::Exchange && m_withoutOrganisations.contains(site))
        return false;
    if (m_only.empty())
        return true;
    const QString whole = hideSlash(site + QLatin1Char('/') + name);
    return std::any_of(m_only.begin(), m_only.end(), [&](const QRegularExpression &glob) {
        return glob.match(whole).hasMatch() || glob.match(name).hasMatch();
    });
}

} // namespace gearaudit
