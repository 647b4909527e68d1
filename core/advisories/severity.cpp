#include "core/advisories/severity.h"

#include "core/base/enum_table.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{
struct SeverityRow {
    Severity severity;
    const char *name;
};
constexpr std::array<SeverityRow, severityCount> severities{{
    {Severity::Unknown, "unknown"},
    {Severity::None, "none"},
    {Severity::Low, "low"},
    {Severity::Medium, "medium"},
    {Severity::High, "high"},
    {Severity::Critical, "critical"},
    {Severity::Malicious, "malicious"},
}};
static_assert(isInOrder(severities, &SeverityRow::severity));
} // namespace

QString severityName(Severity severity)
{
    return QLatin1String(severities.at(static_cast<std::size_t>(severity)).name);
}

std::optional<Severity> severityFromName(const QString &name)
{
    const auto row = std::find_if(severities.begin(), severities.end(), [&](const SeverityRow &each) {
        return name.compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0;
    });
    return row == severities.end() ? std::nullopt : std::optional(row->severity);
}

Severity severityOfScore(double score)
{
    if (score >= 9.0)
        return Severity::Critical;
    if (score >= 7.0)
        return Severity::High;
    if (score >= 4.0)
        return Severity::Medium;
    return score > 0.0 ? Severity::Low : Severity::None;
}

} // namespace gearaudit
